/** A half-read sentence: a stack of open words, the words still to come, and the arcs made so far. */
export class ParseState {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** By word: its outermost and second outermost dependents on either side, or -1, and how many it has there. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly stack: Int32Array;
  size = 0;
  /** Next word to come; `count` stands for the root. */
  next = 0;

  constructor(readonly count: number) {
    const lists = (value: number) => new Int32Array(count + 1).fill(value);
    this.heads = new Int32Array(count).fill(-1);
    this.relations = new Int32Array(count);
    this.left1 = lists(-1);
    this.left2 = lists(-1);
    this.right1 = lists(-1);
    this.right2 = lists(-1);
    this.leftCount = lists(0);
    this.rightCount = lists(0);
    this.stack = lists(0);
  }

  get done(): boolean {
    return this.size === 0 && this.next === this.count;
  }

  get canShift(): boolean {
    return this.next < this.count;
  }

  /** The root takes a word only when no other is left. */
  get canLeft(): boolean {
    return this.size > 0 && (this.next < this.count || this.size === 1);
  }

  get canRight(): boolean {
    return this.size > 1;
  }

  /** The k-th word from the top of the stack, or -1. */
  top(k: number): number {
    return k < this.size ? this.stack[this.size - 1 - k]! : -1;
  }

  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  /** The top of the stack becomes a dependent of the next word. */
  left(relation: number): void {
    const word = this.stack[--this.size]!;
    this.heads[word] = this.next;
    this.relations[word] = relation;
    this.left2[this.next] = this.left1[this.next]!;
    this.left1[this.next] = word;
    this.leftCount[this.next]!++;
  }

  /** The top of the stack becomes a dependent of the word under it. */
  right(relation: number): void {
    const word = this.stack[--this.size]!;
    const head = this.stack[this.size - 1]!;
    this.heads[word] = head;
    this.relations[word] = relation;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = word;
    this.rightCount[head]!++;
  }
}
