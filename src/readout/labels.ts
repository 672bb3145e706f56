import { byCodeUnit } from "../model/model.js";

/**
 * A short name for each report, for the small print after a fact: "000_ebb69026" becomes "000".
 * It is the id up to its first `_`, `-`, `.` or blank where that is still unique in the pile, and the whole id elsewhere.
 */
export function labelReports(ids: readonly string[]): ReadonlyMap<string, string> {
  const shortOf = (id: string): string => /^[^_\-.\s]+/u.exec(id)?.[0] ?? id;
  const count = new Map<string, number>();
  for (const id of ids) count.set(shortOf(id), (count.get(shortOf(id)) ?? 0) + 1);
  return new Map([...ids].sort(byCodeUnit).map((id) => [id, count.get(shortOf(id)) === 1 ? shortOf(id) : id]));
}
