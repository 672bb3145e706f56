/** Disjoint sets that refuse to join what must stay apart. */
export class Unions {
  readonly #parent: number[];
  readonly #members: number[][];
  readonly #apart: (a: number, b: number) => boolean;

  /** `apart` says of two items that no set may hold both. */
  constructor(size: number, apart: (a: number, b: number) => boolean) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#members = this.#parent.map((i) => [i]);
    this.#apart = apart;
  }

  /** The set of an item, named by one of its members. */
  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[item] = root;
    return root;
  }

  /** Joins two sets; false when that would bring together what must stay apart. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    if (low === high) return true;
    if (this.#members[low]!.some((x) => this.#members[high]!.some((y) => this.#apart(x, y)))) return false;
    this.#parent[high] = low;
    this.#members[low]!.push(...this.#members[high]!);
    this.#members[high] = [];
    return true;
  }
}
