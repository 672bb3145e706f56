import { byCodeUnit } from "../model/model.js";

/**
 * A short name for each report, for the small print after a fact: "000_ebb69026" becomes "000".
 * What all ids begin with goes, and so does what follows the first `_`, `-`, `.` or blank, where the rest stays unique.
 */
export function labelReports(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort(byCodeUnit);
  const shared = sharedStart(sorted);
  const shortOf = (id: string): string => /^[^_\-.\s]+/u.exec(id.slice(shared))?.[0] ?? id;
  const count = new Map<string, number>();
  for (const id of sorted) count.set(shortOf(id), (count.get(shortOf(id)) ?? 0) + 1);
  return new Map(sorted.map((id) => [id, count.get(shortOf(id)) === 1 ? shortOf(id) : id]));
}

/** Length of what all of some sorted ids begin with, up to a separator. */
function sharedStart(sorted: readonly string[]): number {
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 2) return 0;
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return /^(?:.*[_\-.\s])?/su.exec(first.slice(0, length))![0].length;
}
