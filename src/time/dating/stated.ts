/** Publication days that a page, an address or a dateline states in full. */
import type { CleanReport, Span, TimexDraft } from "../../model/model.js";
import { dayOf, isDate, readDay } from "../calendar.js";
import type { DateFields, TimeSense } from "../sense.js";

/** A day that was stated, where outside the text, and by which words inside it. */
export type StatedDay = { readonly day: number; readonly statedIn?: string; readonly span?: Span };

/** Metadata first, then the dateline or a "published" line, then the address; null where none gives a whole date. */
export function findStatedDay(report: CleanReport, timexes: readonly TimexDraft[]): StatedDay | null {
  const metadata = report.stated && readDay(report.stated.date);
  if (report.stated && typeof metadata === "number") return { day: metadata, statedIn: report.stated.where };
  for (const timex of timexes) {
    const day = wholeDay(timex);
    if (day !== null && (isInDateline(report, timex) || isPublishedLine(report.text, timex)))
      return { day, span: { start: timex.start, end: timex.end } };
  }
  const day = report.url === undefined ? null : dayOfAddress(report.url);
  return day === null ? null : { day, statedIn: "address" };
}

/** The fields of a calendar date, or null for every other sense. */
export function fieldsOf(timex: TimexDraft): DateFields | null {
  const sense = timex.sense as TimeSense;
  return sense.kind === "date" ? sense.fields : null;
}

/** True when the expression stands in the dateline: as cleaning labels it, or "Jan. 27 (Agency) --" at a line's head. */
export const isInDateline = (report: CleanReport, timex: Span): boolean =>
  report.blocks.some(({ role, start, end }) => role === "dateline" && start <= timex.start && timex.end <= end) ||
  isAtDash(report.text, timex);

/** Characters of a report in which its dateline stands. */
const DATELINE_REACH = 600;

function isAtDash(text: string, { start, end }: Span): boolean {
  if (start > DATELINE_REACH) return false;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const place = /^\s*(?:\p{Lu}[\p{L}.' -]{1,40}(?:,\s*\p{Lu}[\p{L}.' -]{1,30})?,\s*)?$/u.test(before);
  return (
    place &&
    /^,?\s*(?:\d{4}\s*)?(?:\([^()\n]{2,30}\)|\p{Lu}[\p{L} ]{1,20})?\s*(?:--|[-–—])\s/u.test(text.slice(end, end + 60))
  );
}

function wholeDay(timex: TimexDraft): number | null {
  const fields = fieldsOf(timex);
  if (!fields || fields.year === undefined || fields.month === undefined || fields.day === undefined) return null;
  return isDate(fields.year, fields.month, fields.day) ? dayOf(fields.year, fields.month, fields.day) : null;
}

/** "Published 17 April 2025", "Updated: April 17, 2025, 10:30", or the date alone on a line near the top. */
function isPublishedLine(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - 60), start);
  const after = text.slice(end, end + 60).split("\n")[0] ?? "";
  if (start - lineStart > 60) return false;
  if (
    /\b(?:published|posted|updated|first published|last modified|publication date|date|issued)\b(?: (?:on|at))?[:\s|–-]*$/i.test(
      before,
    )
  )
    return true;
  return start < 600 && /^[\s|•·–-]*$/.test(before) && /^[\s|•·,–-]*(?:\d{1,2}[:.]\d\d.{0,20})?$/.test(after);
}

/** `/2025/04/17/`, `/2025-04-17-`, `-20250417`; null where the address has no date, or more than one reading. */
function dayOfAddress(url: string): number | null {
  const match =
    /[/_-](19\d\d|20\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    /[/_-](19\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}
