/**
 * What one report says about its own publication day: a clue gives each candidate day a log-likelihood.
 * The shares below are counted on the dev reports and rounded: how long after a named weekday or date a report that
 * speaks of it in the past is published, and so on.
 */
import type { Span, TimexDraft } from "../../model/model.js";
import { dayOf, isDate, partsOf, weekdayOf, yearOf } from "../calendar.js";
import { feastDay } from "../complete.js";
import { isOfSaying } from "../find.js";
import type { TimeSense, Toward } from "../sense.js";

/** `score` is a log-likelihood up to a constant; `spans` are the words it rests on. */
export type Clue = { readonly spans: readonly Span[]; readonly score: (day: number) => number };

/** A year that the report names, alone or in a whole date. */
export type YearMention = Span & { readonly year: number; readonly toward: Toward };

/** Clues read at most; further ones add nothing but time. */
const MAX_CLUES = 40;

/** Day of a report minus the last such weekday: the weekday told first, that of a saying, those told later. */
const AFTER_FIRST = [0.55, 0.2, 0.08, 0.11, 0.02, 0.02, 0.02];
const AFTER_SAYING = [0.56, 0.25, 0.06, 0.08, 0.02, 0.02, 0.01];
const AFTER_LATER = [0.14, 0.33, 0.26, 0.1, 0.07, 0.05, 0.05];
const BEFORE_WEEKDAY = [0.16, 0.06, 0.1, 0.12, 0.13, 0.14, 0.29];
/** Share of a rule that went wrong: a misread tense, an old report told again. */
const SLIP = 0.01;
/** Weight of the report's own year among years that it writes out, where the next year weighs 1. */
const OWN_YEAR = 0.25;

/** Weekdays, Monday first, on which reports say these. */
const LATER_THIS_WEEK = [0.34, 0.31, 0.23, 0.05, 0.02, 0.01, 0.04];
const EARLIER_THIS_WEEK = [0.02, 0.05, 0.18, 0.25, 0.28, 0.14, 0.08];
const OVER_THE_WEEKEND = [0.45, 0.2, 0.05, 0.04, 0.03, 0.03, 0.2];
const LAST_WEEKEND = [0.14, 0.18, 0.19, 0.19, 0.16, 0.07, 0.07];

/** Clues of the report's own time expressions, each weekday once. */
export function findClues(
  text: string,
  timexes: readonly TimexDraft[],
  isDateline: (timex: TimexDraft) => boolean,
): Clue[] {
  const weekdays = new Set<string>();
  const clues: Clue[] = [];
  for (const timex of timexes) {
    if (clues.length >= MAX_CLUES) break;
    const sense = timex.sense as TimeSense;
    const clue =
      sense.kind === "date"
        ? dateClue(sense, isDateline(timex), isOfSaying(text, timex), weekdays)
        : sense.kind === "shift"
          ? shiftClue(sense, timex.mod)
          : null;
    if (clue) clues.push({ spans: [timex], score: clue });
  }
  return clues;
}

/** Years named by the report's dates; a whole date of no tense may lie ahead and is left to its own clue. */
export function findYears(text: string, timexes: readonly TimexDraft[]): YearMention[] {
  return timexes.flatMap((timex) => {
    const sense = timex.sense as TimeSense;
    if (sense.kind !== "date" || sense.fields.year === undefined) return [];
    if (sense.toward === "near" && sense.fields.day !== undefined) return [];
    if (isCopyright(text, timex)) return [];
    return [{ start: timex.start, end: timex.end, year: sense.fields.year, toward: sense.toward }];
  });
}

const isCopyright = (text: string, { start }: Span): boolean =>
  /(?:©|\(c\)|copyright)\s*$/i.test(text.slice(Math.max(0, start - 14), start));

/** "© 2020": the year of the report, or a later one in which its page was fetched. */
export function copyrightClues(text: string, timexes: readonly TimexDraft[]): Clue[] {
  return timexes.flatMap((timex) => {
    const sense = timex.sense as TimeSense;
    const year = sense.kind === "date" ? sense.fields.year : undefined;
    if (year === undefined || !isCopyright(text, timex)) return [];
    return [
      {
        spans: [timex],
        score: (day: number) =>
          yearOf(day) === year ? 0 : yearOf(day) > year ? -5 : Math.max(-5, 2 * (yearOf(day) - year)),
      },
    ];
  });
}

function dateClue(
  { fields, toward, strict }: Extract<TimeSense, { kind: "date" }>,
  dateline: boolean,
  isOfSaying: boolean,
  weekdays: Set<string>,
): Clue["score"] | null {
  const { year, month, day, weekday, feast } = fields;
  if (feast !== undefined)
    return (d) =>
      Math.log(
        around(
          d,
          nearest(d, (y) => feastDay(feast, year ?? y)),
          toward,
        ),
      );
  if (month !== undefined && day !== undefined) {
    const on = (y: number) => (isDate(y, month, day) ? dayOf(y, month, day) : null);
    if (year !== undefined) return (d) => Math.log(sinceWhole(d - (on(year) ?? d), toward));
    const again = weekdays.has(`${weekday} false bare`) && toward !== "future";
    const naming = weekday === undefined ? "bare" : again ? "named-again" : "named";
    if (weekday !== undefined) weekdays.add(`${weekday} ${toward === "future"}`);
    return (d) => {
      const date = nearest(d, on);
      const fits = weekday === undefined || date === null || weekdayOf(date) === weekday ? 0 : Math.log(SLIP);
      return fits + Math.log(dateline ? sinceDateline(d, date) : around(d, date, toward, naming));
    };
  }
  if (weekday !== undefined) {
    const key = `${weekday} ${toward === "future"}`;
    if (strict || fields.weekShift !== undefined || weekdays.has(key)) return null;
    const isFirst = ![...weekdays].some((seen) => seen.includes("false"));
    weekdays.add(key).add(`${key} bare`);
    if (toward !== "future" && isOfSaying) return onWeekday(AFTER_SAYING, weekday, 1);
    // Weekdays told one after the other lean on one another, so those after the first count half.
    if (toward !== "future") return isFirst ? onWeekday(AFTER_FIRST, weekday, 1) : onWeekday(AFTER_LATER, weekday, 0.5);
    return onWeekday(BEFORE_WEEKDAY, weekday, 0.5);
  }
  if (month !== undefined && year === undefined && fields.yearShift === undefined && toward !== "near") {
    const sign = toward === "past" ? 1 : -1;
    return (d) => -0.5 * Math.log(1 + ((sign * (partsOf(d).month - month) + 12) % 12));
  }
  return null;
}

function shiftClue(sense: Extract<TimeSense, { kind: "shift" }>, mod: string | undefined): Clue["score"] | null {
  if (sense.from !== "report") return null;
  const onWeekday = (shares: readonly number[]) => (d: number) => Math.log(shares[weekdayOf(d) - 1]!);
  if (sense.unit === "week" && sense.count === 0 && mod === "END") return onWeekday(LATER_THIS_WEEK);
  if (sense.unit === "week" && sense.count === 0 && mod === "START") return onWeekday(EARLIER_THIS_WEEK);
  if (sense.unit === "weekend") return onWeekday(OVER_THE_WEEKEND);
  if (sense.grain === "weekend" && sense.count < 0) return onWeekday(LAST_WEEKEND);
  if (sense.unit === "month" && sense.count === 0 && mod === "END") return (d) => (partsOf(d).day <= 20 ? 0 : -1.5);
  if (sense.unit === "month" && sense.count === 0 && mod === "START") return (d) => (partsOf(d).day >= 5 ? 0 : -1.5);
  return null;
}

const onWeekday = (shares: readonly number[], weekday: number, weight: number) => (day: number) =>
  weight * Math.log(shares[(weekdayOf(day) - weekday + 7) % 7]!);

/** The date nearest to a day among the years around it. */
function nearest(day: number, on: (year: number) => number | null): number | null {
  const year = yearOf(day);
  let best: number | null = null;
  for (const date of [on(year - 1), on(year), on(year + 1)])
    if (date !== null && (best === null || Math.abs(date - day) < Math.abs(best - day))) best = date;
  return best;
}

/** A report that opens with "Dec. 15" is of that day, or of the next one's paper. */
const sinceDateline = (day: number, date: number | null): number =>
  date === null ? SLIP : day === date ? 0.88 : day === date + 1 ? 0.1 : SLIP / 10;

/** How a date is written beside its weekday: not at all, with it, or with it after the bare weekday of a later week. */
type Naming = "bare" | "named" | "named-again";

/** A date without a year, told in the past or the future; one that names its weekday is mostly of these days. */
function around(day: number, date: number | null, toward: Toward, naming: Naming = "bare"): number {
  if (date === null) return SLIP / 100;
  const away = toward === "future" ? date - day : day - date;
  const ahead = toward === "near" ? 0.5 : naming === "bare" ? 0.85 : 0.95;
  if (away < 0) return (1 - ahead) * (0.6 * decay(-away, 20) + 0.4 / 184);
  if (naming === "bare")
    // Within the week many desks write the weekday alone, so a bare date is oftener older than that.
    return ahead * (away < 7 ? 0.35 / 7 : 0.65 * (0.6 * decay(away - 7, 15) + 0.4 * decay(away - 7, 70)));
  if (toward === "future") return ahead * (away < 7 ? 0.5 / 7 : 0.5 * decay(away - 7, 25));
  const since = naming === "named-again" ? away - 7 : away;
  // The day itself is “today” or a bare weekday, seldom both names at once.
  const today = naming === "named" && away === 0 ? 0.25 : 1;
  return since < 0 ? SLIP : ahead * today * (0.75 * decay(since, 3) + 0.25 * decay(since, 25));
}

/** A whole date: some are of yesterday, some of last year, some of long ago. */
function sinceWhole(days: number, toward: Toward): number {
  if (toward === "near" && days < 0) return 0.3 * decay(-days, 100);
  const away = toward === "future" ? -days : days;
  if (away < 0) return SLIP * decay(-away, 60);
  return 0.35 * decay(away, 15) + 0.3 * decay(away, 200) + 0.35 * decay(away, 3000);
}

const decay = (away: number, mean: number): number => Math.exp(-away / mean) / mean;

/**
 * Years told in the past bound a report from below, years ahead from above. The latest year of the pile says more:
 * news rarely stops far behind itself. That is a power law, and it is counted once, in the report that names the year,
 * since the reports of a pile draw on one past.
 */
export function yearClues(years: readonly YearMention[], namesLatest: boolean): Clue[] {
  const latest = latestYear(years);
  const ahead = years.filter(({ toward }) => toward === "future");
  const first = ahead.reduce<YearMention | null>((best, next) => (best && best.year <= next.year ? best : next), null);
  const since = (gap: number) => (namesLatest ? sinceYear(gap) : gap < 0 ? Math.log(SLIP) + gap : 0);
  return [
    ...(latest ? [{ spans: [latest], score: (day: number) => since(yearOf(day) - latest.year) }] : []),
    ...(first && (!latest || first.year >= latest.year)
      ? [{ spans: [first], score: (day: number) => untilYear(first.year - yearOf(day)) }]
      : []),
  ];
}

/** The latest year that is not told as one to come. */
export const latestYear = (years: readonly YearMention[]): YearMention | null =>
  years
    .filter(({ toward }) => toward !== "future")
    .reduce<YearMention | null>((best, next) => (best && best.year >= next.year ? best : next), null);

/** The running year is rarely written out: of a year that is, the report is mostly one of the next. */
const sinceYear = (gap: number): number =>
  gap < 0 ? Math.log(SLIP) + gap : gap === 0 ? Math.log(OWN_YEAR) : -1.45 * Math.log(gap);
const untilYear = (gap: number): number => (gap < 0 ? Math.log(SLIP * 5) + gap : -Math.log(1 + gap));
