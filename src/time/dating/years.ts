/** Years that reports name, and what they say about the year of publication. */
import type { Span, TimexDraft } from "../../model/model.js";
import { yearOf } from "../calendar.js";
import type { TimeSense, Toward } from "../sense.js";
import type { Clue } from "./clues.js";

/** A year that the report names, alone or in a whole date. */
export type YearMention = Span & { readonly year: number; readonly toward: Toward };

/** Years named by the report's dates; a whole date of no tense may lie ahead and is left to its own clue. */
export function findYears(text: string, timexes: readonly TimexDraft[]): YearMention[] {
  return timexes.flatMap((timex) => {
    const { start, end } = timex;
    const sense = timex.sense as TimeSense;
    if (sense.kind !== "date" || sense.fields.year === undefined || isCopyright(text, timex)) return [];
    if (sense.toward === "near" && sense.fields.day !== undefined) return [];
    return [{ start, end, year: sense.fields.year, toward: sense.toward }];
  });
}

/** The latest year that is not told as one to come. */
export const latestYear = (years: readonly YearMention[]): YearMention | null =>
  years
    .filter(({ toward }) => toward !== "future")
    .reduce<YearMention | null>((best, next) => (best && best.year >= next.year ? best : next), null);

/**
 * Years told in the past bound a report from below, years ahead from above. The latest year of the pile says more:
 * news rarely stops far behind itself. That is a power law, and it is counted once, in the report that names the year
 * (`namesLatest`), since the reports of a pile draw on one past.
 */
export function yearClues(years: readonly YearMention[], namesLatest: boolean): Clue[] {
  const latest = latestYear(years);
  const ahead = years.filter(({ toward }) => toward === "future");
  const first = ahead.reduce<YearMention | null>((best, next) => (best && best.year <= next.year ? best : next), null);
  const since = (gap: number) => (namesLatest ? sinceYear(gap) : gap < 0 ? tooEarly(gap) : 0);
  return [
    ...(latest ? [{ spans: [latest], score: (day: number) => since(yearOf(day) - latest.year) }] : []),
    ...(first && (!latest || first.year >= latest.year)
      ? [{ spans: [first], score: (day: number) => untilYear(first.year - yearOf(day)) }]
      : []),
  ];
}

/** "© 2020": the year of the report, or a later one in which its page was fetched. */
export function copyrightClues(text: string, timexes: readonly TimexDraft[]): Clue[] {
  return timexes.flatMap((timex) => {
    const sense = timex.sense as TimeSense;
    const year = sense.kind === "date" ? sense.fields.year : undefined;
    if (year === undefined || !isCopyright(text, timex)) return [];
    return [{ spans: [timex], score: (day: number) => sinceCopyright(yearOf(day) - year) }];
  });
}

const isCopyright = (text: string, { start }: Span): boolean =>
  /(?:©|\(c\)|copyright)\s*$/i.test(text.slice(Math.max(0, start - 14), start));

/** A report cannot be of a year before one that it tells as past; yet tenses are misread now and then. */
const tooEarly = (gap: number): number => -3 + gap / 2;

/** Weight of the report's own year among years that it writes out, where the next year weighs 1. */
const OWN_YEAR = 0.25;

/** The running year is rarely written out: of a year that is, the report is mostly one of the next. */
const sinceYear = (gap: number): number =>
  gap < 0 ? tooEarly(gap) : gap === 0 ? Math.log(OWN_YEAR) : -1.45 * Math.log(gap);

const untilYear = (gap: number): number => (gap < 0 ? tooEarly(gap) : -0.5 * Math.log(1 + gap));

const sinceCopyright = (gap: number): number => (gap > 0 ? -5 : Math.max(-5, 2 * gap));
