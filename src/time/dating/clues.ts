/** What one report says about its own publication day: a clue gives each candidate day a log-likelihood. */
import type { Span, TimexDraft } from "../../model/model.js";
import { dayOf, isDate, partsOf, weekdayOf, yearOf } from "../calendar.js";
import { feastDay } from "../complete.js";
import { isOfSaying } from "../find.js";
import type { DateFields, TimeSense, Toward } from "../sense.js";
import * as shares from "./shares.js";

/** `score` is a log-likelihood up to a constant; `spans` are the words it rests on. */
export type Clue = {
  readonly spans: readonly Span[];
  readonly score: (day: number) => number;
  /** Names what is told, where several reports may tell it ("7-13"): they lean on one another, and count as one. */
  readonly fact?: string;
};

/** Where an expression stands: a date in a dateline or a post says more than one in running text. */
export type Standing = "dateline" | "embedded" | "text";

/** Clues read at most; further ones add nothing but time. */
const MAX_CLUES = 40;

/** Clues of the report's own time expressions, each weekday once. */
export function findClues(
  text: string,
  timexes: readonly TimexDraft[],
  standingOf: (timex: TimexDraft) => Standing,
): Clue[] {
  const seen: Seen = { past: new Set(), bare: new Set(), ahead: new Set(), facts: new Set() };
  const clues: Clue[] = [];
  for (const timex of timexes) {
    if (clues.length >= MAX_CLUES) break;
    const sense = timex.sense as TimeSense;
    const score =
      sense.kind === "shift"
        ? shiftScore(sense, timex.mod)
        : sense.kind === "date"
          ? (dayScore(sense, standingOf(timex), seen) ??
            weekdayScore(sense, isOfSaying(text, timex), seen) ??
            monthScore(sense, seen))
          : null;
    const fact = sense.kind === "date" && standingOf(timex) !== "dateline" ? factOf(sense.fields) : undefined;
    if (score) clues.push({ spans: [timex], score, ...(fact ? { fact } : {}) });
  }
  return clues;
}

type Score = Clue["score"];
type DateSense = Extract<TimeSense, { kind: "date" }>;

/** Weekdays read so far: told as past, those of them that stood without a date, and told as to come. */
type Seen = {
  readonly past: Set<number>;
  readonly bare: Set<number>;
  readonly ahead: Set<number>;
  readonly facts: Set<string>;
};

/** "April 9", "Monday 14 April", "March 27, 2025", "Palm Sunday". */
function dayScore({ fields, toward }: DateSense, standing: Standing, seen: Seen): Score | null {
  const { year, weekday } = fields;
  const on = dayIn(fields);
  if (!on) return null;
  // The same date again is the same fact again.
  const fact = factOf(fields);
  if (fact === undefined || seen.facts.has(fact)) return null;
  seen.facts.add(fact);
  const whole = year === undefined ? null : on(year);
  if (whole !== null) return (day) => Math.log(shares.sinceWhole(day - whole, toward, standing === "embedded"));
  const isPast = toward !== "future";
  const naming = weekday === undefined ? "bare" : isPast && seen.bare.has(weekday) ? "named-again" : "named";
  if (weekday !== undefined) (isPast ? seen.past : seen.ahead).add(weekday);
  return (day) => {
    const date = nearest(day, on);
    const fits = weekday === undefined || date === null || weekdayOf(date) === weekday ? 0 : Math.log(shares.SLIP);
    const share = standing === "dateline" ? shares.sinceDateline(day, date) : shares.around(day, date, toward, naming);
    return fits + Math.log(share);
  };
}

/** The day that fields name in a given year; null for fields that name no day. */
function dayIn({ month, day, feast }: DateFields): ((year: number) => number | null) | null {
  if (feast !== undefined) return (year) => feastDay(feast, year);
  if (month === undefined || day === undefined) return null;
  return (year) => (isDate(year, month, day) ? dayOf(year, month, day) : null);
}

/** The date that fields name, in one notation; undefined where they name no day. */
const factOf = ({ month, day, feast }: DateFields): string | undefined =>
  feast ?? (month === undefined ? undefined : day === undefined ? String(month) : `${month}-${day}`);

/** "on Thursday"; each weekday counts once, as past and as to come. */
function weekdayScore({ fields, toward, strict }: DateSense, isOfSaying: boolean, seen: Seen): Score | null {
  const { weekday, weekShift, day } = fields;
  if (weekday === undefined || day !== undefined || strict || weekShift !== undefined) return null;
  const score = (days: readonly number[], weight: number) => (day: number) =>
    weight * Math.log(days[(weekdayOf(day) - weekday + 7) % 7]!);
  if (toward === "future") {
    if (seen.ahead.has(weekday)) return null;
    seen.ahead.add(weekday);
    return score(shares.BEFORE_WEEKDAY, 0.5);
  }
  if (seen.past.has(weekday)) return null;
  const isFirst = seen.past.size === 0;
  seen.past.add(weekday);
  seen.bare.add(weekday);
  if (isOfSaying) return score(shares.AFTER_SAYING, 1);
  // Weekdays told one after the other lean on one another, so those after the first count half.
  return isFirst ? score(shares.AFTER_FIRST, 1) : score(shares.AFTER_LATER, 0.5);
}

/** "in June", weakly: the months after it, the nearer the likelier. */
function monthScore({ fields, toward }: DateSense, seen: Seen): Score | null {
  const { month, year, yearShift } = fields;
  if (month === undefined || year !== undefined || yearShift !== undefined || toward === "near") return null;
  if (fields.day !== undefined || seen.facts.has(String(month))) return null;
  seen.facts.add(String(month));
  const sign: Record<Toward, number> = { past: 1, future: -1, near: 0 };
  return (day) => -0.5 * Math.log(1 + ((sign[toward] * (partsOf(day).month - month) + 12) % 12));
}

/** "later this week", "over the weekend", "earlier this month". */
function shiftScore(sense: Extract<TimeSense, { kind: "shift" }>, mod: string | undefined): Score | null {
  const { from, unit, count, grain } = sense;
  if (from !== "report") return null;
  const onWeekdays = (days: readonly number[]) => (day: number) => Math.log(days[weekdayOf(day) - 1]!);
  if (unit === "weekend") return onWeekdays(shares.OVER_THE_WEEKEND);
  if (grain === "weekend") return count < 0 ? onWeekdays(shares.LAST_WEEKEND) : null;
  if (count !== 0) return null;
  if (unit === "week" && mod === "END") return onWeekdays(shares.LATER_THIS_WEEK);
  if (unit === "week" && mod === "START") return onWeekdays(shares.EARLIER_THIS_WEEK);
  if (unit === "month" && mod === "END") return (day) => (partsOf(day).day <= 20 ? 0 : -1.5);
  if (unit === "month" && mod === "START") return (day) => (partsOf(day).day >= 5 ? 0 : -1.5);
  return null;
}

/** The date nearest to a day among the years around it. */
function nearest(day: number, on: (year: number) => number | null): number | null {
  const year = yearOf(day);
  let best: number | null = null;
  for (const date of [on(year - 1), on(year), on(year + 1)])
    if (date !== null && (best === null || Math.abs(date - day) < Math.abs(best - day))) best = date;
  return best;
}
