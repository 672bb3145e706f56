/** Groups that grow from the best pair down, as long as no two members conflict. */

export type ScoredPair = { readonly a: number; readonly b: number; readonly score: number };

/**
 * Greedy agglomeration: pairs from the highest score down (ties by index) join their groups
 * unless some member of one conflicts with some member of the other. Returns groups of indexes `0..size-1`,
 * each ascending, ordered by first member; everything is in exactly one group.
 */
export function groupPairs(
  size: number,
  pairs: readonly ScoredPair[],
  conflict: (a: number, b: number) => boolean,
): number[][] {
  const groups = Array.from({ length: size }, (_, index) => [index]);
  const groupOf = groups.map((_, index) => index);
  const ordered = [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [into, from] = [groupOf[a]!, groupOf[b]!];
    if (into === from) continue;
    if (groups[into]!.some((x) => groups[from]!.some((y) => conflict(x, y)))) continue;
    for (const member of groups[from]!) groupOf[member] = into;
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}
