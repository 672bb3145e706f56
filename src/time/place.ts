/** Placing time expressions on the calendar, in reading order, from the report's day. */
import type { DayInterval, Timex, TimexDraft } from "../model/model.js";
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

/** What was mentioned so far: the last value of each length, and the last of any. */
type Mentioned = { readonly byGrain: Map<Unit, DayRange>; lastGrain: Unit | null; lastEnd: number };

function placeFrom(drafts: readonly TimexDraft[], base: number | null): Timex[] {
  const mentioned: Mentioned = { byGrain: new Map(), lastGrain: null, lastEnd: -1 };
  return drafts.map((draft) => {
    const sense = draft.sense as TimeSense;
    const value = valueOf(sense, draft, base, mentioned);
    const range = draft.type === "DATE" || draft.type === "TIME" ? rangeOfValue(value) : null;
    if (range) remember(mentioned, value, range, draft);
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

function valueOf(sense: TimeSense, draft: TimexDraft, base: number | null, mentioned: Mentioned): string {
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
      const near = draft.start - mentioned.lastEnd < CLOCK_REACH ? mentioned.byGrain.get("day")?.first : undefined;
      const day = near ?? base;
      return `${day === null ? "XXXX-XX-XX" : isoOf(day)}T${sense.clock.at}`;
    }
    case "shift": {
      const grain = sense.grain ?? sense.unit;
      const from = sense.from === "mentioned" ? mentionedBase(sense, base, mentioned) : base;
      const long =
        sense.from === "mentioned" && sense.grain === undefined && sense.count !== 0
          ? longGrain(sense.unit, mentioned)
          : grain;
      const value = from === null ? unknownOf(long) : grainValue(shiftDay(from, sense.unit, sense.count), long);
      return `${value}${sense.clock ? `T${sense.clock.at}` : ""}`;
    }
  }
}

/** Characters between a day and a clock time that still belongs to it. */
const CLOCK_REACH = 150;

/** The day that "the quarter", "that year", "a year earlier" count from. */
function mentionedBase(
  sense: Extract<TimeSense, { kind: "shift" }>,
  base: number | null,
  { byGrain, lastGrain }: Mentioned,
): number | null {
  if (sense.count === 0 && sense.unit !== "quarter" && sense.unit !== "day") {
    if (sense.unit === "weekend" && base !== null) return lastWeekend(base);
    return base ?? (lastGrain ? byGrain.get(lastGrain)!.first : null);
  }
  const grain = sense.grain ?? (sense.count === 0 ? sense.unit : longGrain(sense.unit, { byGrain, lastGrain }));
  const range =
    byGrain.get(grain) ??
    (sense.unit === "quarter" || sense.grain === "quarter"
      ? undefined
      : lastGrain
        ? byGrain.get(lastGrain)
        : undefined);
  if (range) return range.first;
  // Results are told after the quarter has closed.
  return base !== null && (sense.unit === "quarter" || sense.grain === "quarter") ? addMonths(base, -3) : base;
}

/** "A year earlier" is as long as what it is compared with: a quarter beside a quarter. */
function longGrain(unit: Unit, { byGrain, lastGrain }: Pick<Mentioned, "byGrain" | "lastGrain">): Unit {
  if (unit !== "year" || lastGrain === null) return unit;
  return byGrain.has("quarter") ? "quarter" : unit;
}

function lastWeekend(base: number): number {
  const saturday = base - ((weekdayOf(base) + 1) % 7);
  return saturday;
}

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

function remember(mentioned: Mentioned, value: string, range: DayRange, { end }: TimexDraft): void {
  const days = range.last - range.first + 1;
  const grain: Unit = /-Q/.test(value)
    ? "quarter"
    : days === 1
      ? "day"
      : days <= 7
        ? "week"
        : days <= 31
          ? "month"
          : days <= 184
            ? "season"
            : "year";
  mentioned.byGrain.set(grain, range);
  mentioned.lastGrain = grain;
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
