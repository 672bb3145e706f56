/** Placing time expressions on the calendar, in reading order, from the report's day. */
import type { DayInterval, Span, Timex, TimexDraft } from "../model/model.js";
import {
  addMonths,
  type DayRange,
  isoOf,
  mondayOf,
  pad,
  partsOf,
  rangeOfValue,
  readDay,
  weekdayOf,
} from "./calendar.js";
import { completeDate, weekValue } from "./complete.js";
import { isAbsolute, type TimeSense, type Unit } from "./sense.js";

/** A publication interval wider than this cannot serve to count from. */
const MAX_BASE_DAYS = 31;

/**
 * The same expressions with TIMEX3 value and days, in the same order. `published` is the report's day; where it is an
 * interval of some days, an expression counted from it covers what any of them would give, and its value is that of
 * the last. Without it, values have X for what is unknown and only complete dates have an interval.
 */
export function placeTimexes(drafts: readonly TimexDraft[], published: DayInterval | null): Timex[] {
  const first = published && readDay(published.first);
  const last = published && readDay(published.last);
  if (first === null || last === null || last - first > MAX_BASE_DAYS) return placeFrom(drafts, null);
  const late = placeFrom(drafts, last);
  if (first === last) return late;
  const early = placeFrom(drafts, first);
  return late.map((timex, i) => ({ ...timex, interval: hullOf(early[i]!.interval, timex.interval) }));
}

/** The words of the event that an expression is counted from ("the attack" in "two days after the attack"); null for every other. */
export function anchorOf(draft: TimexDraft): Span | null {
  const sense = draft.sense as TimeSense;
  return sense.kind === "anchored" ? sense.event : null;
}

/**
 * The days of an expression counted from an event ("two days after the attack"), once the event's days are known;
 * null for every other expression.
 */
export function placeAnchored(draft: TimexDraft, event: DayInterval): DayInterval | null {
  const sense = draft.sense as TimeSense;
  if (sense.kind !== "anchored") return null;
  const [first, last] = [readDay(event.first), readDay(event.last)];
  if (first === null || last === null) return null;
  const from = shiftDay(first, sense.unit, sense.count);
  const to = shiftDay(last, sense.unit, sense.count);
  const exact = sense.unit === "day" || sense.unit === "week";
  return {
    first: isoOf(from),
    last: isoOf(to),
    precision: exact ? event.precision : sense.unit === "year" ? "year" : "month",
  };
}

/** Times placed so far, the last at the end; `quarter` is the last quarter that results were told of. */
type Mentioned = { readonly ranges: DayRange[]; quarter: DayRange | null; lastEnd: number };

function placeFrom(drafts: readonly TimexDraft[], base: number | null): Timex[] {
  const mentioned: Mentioned = { ranges: [], quarter: null, lastEnd: -1 };
  return drafts.map((draft) => {
    const sense = draft.sense as TimeSense;
    const value = timexValue(sense, draft, base, mentioned);
    const range = draft.type === "DATE" || draft.type === "TIME" ? rangeOf(value, sense) : null;
    if (range && !isComparison(sense)) remember(mentioned, value, range, draft);
    const { start, end, index, type, mod } = draft;
    return {
      start,
      end,
      index,
      type,
      value,
      ...(mod ? { mod } : {}),
      interval: range && intervalOf(narrow(range, mod, sense, base), range.precision),
      absolute: isAbsolute(sense),
    };
  });
}

function timexValue(sense: TimeSense, draft: TimexDraft, base: number | null, mentioned: Mentioned): string {
  switch (sense.kind) {
    case "vague":
    case "duration":
    case "set":
    case "era":
    case "anchored":
      return sense.value;
    case "date":
      return `${completeDate(sense, base)}${sense.clock ? `T${sense.clock.at}` : ""}`;
    case "clock": {
      const near = draft.start - mentioned.lastEnd < CLOCK_REACH ? lastWithin(mentioned, 1) : undefined;
      const day = near?.first ?? base;
      return `${day === null ? "XXXX-XX-XX" : isoOf(day)}T${sense.clock.at}`;
    }
    case "shift": {
      const grain = grainOf(sense, mentioned);
      const from = sense.from === "mentioned" ? mentionedBase(sense, grain, base, mentioned) : startOf(sense, base);
      const value = from === null ? unknownOf(grain) : grainValue(shiftDay(from, sense.unit, sense.count), grain);
      return `${value}${sense.clock ? `T${sense.clock.at}` : ""}`;
    }
  }
}

/** The days of a value; TIMEX3 has no ranges, so the value of "March 3-5" is its first day. */
function rangeOf(value: string, sense: TimeSense): ReturnType<typeof rangeOfValue> {
  const range = rangeOfValue(value);
  if (range === null || sense.kind !== "date" || sense.fields.lastDay === undefined) return range;
  return { first: range.first, last: range.first + sense.fields.lastDay - sense.fields.day!, precision: "week" };
}

/** "A year earlier" is looked back at, and the text goes on from what it was compared with. */
const isComparison = (sense: TimeSense): boolean =>
  sense.kind === "shift" && sense.from === "mentioned" && sense.unit === "year";

/** Characters between a day and a clock time that still belongs to it. */
const CLOCK_REACH = 150;

type Shift = Extract<TimeSense, { kind: "shift" }>;

/** "A year earlier" is as long as what it is compared with: a quarter beside a quarter. */
const grainOf = ({ from, grain, unit, count }: Shift, { quarter }: Mentioned): Unit =>
  grain ?? (from === "mentioned" && unit === "year" && count === -1 && quarter ? "quarter" : unit);

/** The day that "the quarter", "that year", "a year earlier" count from. */
function mentionedBase({ unit }: Shift, grain: Unit, base: number | null, mentioned: Mentioned): number | null {
  // Results are told after the quarter has closed.
  if (grain === "quarter") return mentioned.quarter?.first ?? (base === null ? null : addMonths(base, -3));
  return lastWithin(mentioned, DAYS[unit] ?? 1)?.first ?? startOf({ unit }, base);
}

/** The weekend that a report speaks of is the last one, not the one to come. */
const startOf = ({ unit }: Pick<Shift, "unit">, base: number | null): number | null =>
  base !== null && unit === "weekend" ? base - ((weekdayOf(base) + 1) % 7) : base;

/** The time mentioned last that is no longer than so many days. */
const lastWithin = ({ ranges }: Mentioned, days: number): DayRange | undefined =>
  ranges.slice(-REMEMBERED).findLast(({ first, last }) => last - first < days);

/** Times looked back at; a bound, so that a hostile text stays linear. */
const REMEMBERED = 40;

const DAYS: Partial<Record<Unit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
};

function shiftDay(day: number, unit: Unit, count: number): number {
  switch (unit) {
    case "week":
    case "weekend":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    case "quarter":
    case "season":
      return addMonths(day, 3 * count);
    case "half":
      return addMonths(day, 6 * count);
    case "year":
      return addMonths(day, 12 * count);
    case "decade":
      return addMonths(day, 120 * count);
    case "century":
      return addMonths(day, 1200 * count);
    case "millennium":
      return addMonths(day, 12_000 * count);
    default:
      return day + (unit === "day" ? count : 0);
  }
}

function grainValue(day: number, grain: Unit): string {
  const { year, month } = partsOf(day);
  const years = pad(year, 4);
  switch (grain) {
    case "week":
      return weekValue(day);
    case "weekend":
      return `${weekValue(mondayOf(day))}-WE`;
    case "month":
      return `${years}-${pad(month)}`;
    case "quarter":
      return `${years}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${years}-H${month <= 6 ? 1 : 2}`;
    case "year":
      return years;
    case "decade":
      return years.slice(0, 3);
    case "century":
    case "millennium":
      return years.slice(0, 2);
    default:
      return isoOf(day);
  }
}

const UNKNOWN: Partial<Record<Unit, string>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
const unknownOf = (grain: Unit): string => UNKNOWN[grain] ?? "XXXX-XX-XX";

function remember(mentioned: Mentioned, value: string, { first, last }: DayRange, { end }: TimexDraft): void {
  mentioned.ranges.push({ first, last });
  if (/-Q\d$/.test(value)) mentioned.quarter = { first, last };
  mentioned.lastEnd = end;
}

/** "Early April" is its first third; "earlier this month" runs up to the report's day. */
function narrow({ first, last }: DayRange, mod: string | undefined, sense: TimeSense, base: number | null): DayRange {
  const days = last - first + 1;
  if (days < 7 || mod === undefined) return { first, last };
  const third = Math.ceil(days / 3);
  const holdsBase = base !== null && base >= first && base <= last && sense.kind === "shift" && sense.count === 0;
  if (mod === "START") return { first, last: holdsBase ? base : first + third - 1 };
  if (mod === "END") return { first: holdsBase ? base : last - third + 1, last };
  return mod === "MID" ? { first: first + third, last: last - third } : { first, last };
}

const intervalOf = ({ first, last }: DayRange, precision: DayInterval["precision"]): DayInterval => ({
  first: isoOf(first),
  last: isoOf(last),
  precision,
});

function hullOf(a: DayInterval | null, b: DayInterval | null): DayInterval | null {
  if (!a || !b) return null;
  if (a.first === b.first && a.last === b.last) return b;
  const [first, last] = [a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last];
  const precision = b.precision === "day" || b.precision === "minute" ? "week" : b.precision;
  return { first, last, precision };
}
