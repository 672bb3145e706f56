/** Lines that several reports of a pile share although the reports differ: menus, slogans, notices. */
import { fold, type ReportDraft } from "../model/model.js";
import { findPassages } from "./lines.js";

/** Furniture repeats as short lines; a long line that repeats is copied reporting. */
const SHORT_CHARS = 120;
/** Reports that carry one line before it counts as furniture; two are enough when one outlet sent them. */
const REPORTS = 3;

/**
 * Folded lines for `cleanReport`. A report whose longer lines mostly stand in another report is a copy, and is left
 * out of the count, or every short line of a reprint would pass for furniture.
 */
export function repeatedLines(drafts: readonly ReportDraft[]): Set<string> {
  if (drafts.length < 2) return new Set();
  const lines = drafts.map((draft) => [
    ...new Set(findPassages(draft.text, draft.marked).map(({ words }) => fold(words))),
  ]);
  const counts = new Map<string, number>();
  for (const line of lines.flat()) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isShared = (line: string): boolean => (counts.get(line) ?? 0) > 1;
  const seen = new Map<string, { reports: number; outlets: Set<string>; sameOutlet: boolean }>();
  for (const [i, own] of lines.entries()) {
    const long = own.filter((line) => line.length > SHORT_CHARS);
    if (long.filter(isShared).length > long.length / 2) continue;
    const { outlet = "", title } = drafts[i]!;
    for (const line of own) {
      if (line.length > SHORT_CHARS || !isShared(line) || (title !== undefined && line === fold(title))) continue;
      const entry = seen.get(line) ?? { reports: 0, outlets: new Set(), sameOutlet: false };
      entry.reports++;
      entry.sameOutlet ||= outlet !== "" && entry.outlets.has(outlet);
      entry.outlets.add(outlet);
      seen.set(line, entry);
    }
  }
  return new Set([...seen].filter(([, entry]) => entry.reports >= REPORTS || entry.sameOutlet).map(([line]) => line));
}
