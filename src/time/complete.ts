/**
 * Completing a date that names only some of its fields, counted from the report's day: "Thursday", "in March",
 * "the third quarter". Candidates of the years around the report are compared by distance; one that lies the other
 * way than its clause looks is pushed off by a penalty.
 */
import {
  addMonths,
  dayOf,
  daysInMonth,
  easterOf,
  isDate,
  isoOf,
  mondayOf,
  pad,
  partsOf,
  rangeOfValue,
  weekdayOf,
  weekOf,
} from "./calendar.js";
import type { DateFields, TimeSense, Toward } from "./sense.js";

type DateSense = Extract<TimeSense, { kind: "date" }>;

/** Days that a candidate loses by lying against its clause's tense; chosen on the dev reports. */
const DAY_PENALTY = 190;
const SPAN_PENALTY = 300;

/** TIMEX3 value of a date counted from `base`; without one, what is missing is written with X. */
export function completeDate({ fields, toward, strict }: DateSense, base: number | null): string {
  const { month, day, weekday, quarter, half, season, feast } = fields;
  const year =
    fields.year ??
    (base !== null && fields.yearShift !== undefined ? partsOf(base).year + fields.yearShift : undefined);
  if (feast !== undefined) return dayInYear((y) => feastDay(feast, y), year, toward, base) ?? "XXXX-XX-XX";
  if (day !== undefined && fields.monthShift !== undefined && base !== null)
    return isoOf(
      dayOf(partsOf(addMonths(base, fields.monthShift)).year, partsOf(addMonths(base, fields.monthShift)).month, day),
    );
  if (month !== undefined && day !== undefined) {
    const on = (y: number) =>
      isDate(y, month, day) && fitsWeekday(dayOf(y, month, day), weekday) ? dayOf(y, month, day) : null;
    const any = (y: number) => (isDate(y, month, day) ? dayOf(y, month, day) : null);
    return dayInYear(on, year, toward, base) ?? dayInYear(any, year, toward, base) ?? `XXXX-${pad(month)}-${pad(day)}`;
  }
  if (weekday !== undefined) return completeWeekday(weekday, fields, toward, strict === true, base);
  const part =
    month !== undefined ? pad(month) : quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : season;
  if (part === undefined) return year !== undefined ? pad(year, 4) : "XXXX";
  if (year !== undefined) return `${pad(year, 4)}-${part}`;
  return base === null ? `XXXX-${part}` : nearestSpan(part, toward, strict === true, base);
}

const fitsWeekday = (day: number, weekday: number | undefined): boolean =>
  weekday === undefined || weekdayOf(day) === weekday;

/** The day in a given year, or in the year around the base that fits best; null when no year has it. */
function dayInYear(
  on: (year: number) => number | null,
  year: number | undefined,
  toward: Toward,
  base: number | null,
): string | null {
  if (year !== undefined) {
    const day = on(year);
    return day === null ? null : isoOf(day);
  }
  if (base === null) return null;
  const home = partsOf(base).year;
  const days = [home - 1, home, home + 1].map(on).filter((day) => day !== null);
  const cost = (day: number) => Math.abs(day - base) + (against(day, day, toward, base) ? DAY_PENALTY : 0);
  const best = days.sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : isoOf(best);
}

function nearestSpan(part: string, toward: Toward, strict: boolean, base: number): string {
  const home = partsOf(base).year;
  const values = [home, home - 1, home + 1].map((year) => `${pad(year, 4)}-${part}`);
  const cost = (value: string): number => {
    const { first, last } = rangeOfValue(value)!;
    const away = base < first ? first - base : base > last ? base - last : 0;
    if (strict && (away === 0 || against(first, last, toward, base))) return away + 10_000;
    return away + (against(first, last, toward, base) ? SPAN_PENALTY : 0);
  };
  return values.sort((a, b) => cost(a) - cost(b))[0]!;
}

const against = (first: number, last: number, toward: Toward, base: number): boolean =>
  (toward === "past" && first > base) || (toward === "future" && last < base);

function completeWeekday(
  weekday: number,
  { weekShift }: DateFields,
  toward: Toward,
  strict: boolean,
  base: number | null,
): string {
  if (base === null) return `XXXX-WXX-${weekday}`;
  if (weekShift !== undefined) return isoOf(mondayOf(base) + 7 * weekShift + weekday - 1);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (toward === "future") return isoOf(base + (back === 0 ? (strict ? 7 : 0) : 7 - back));
  return isoOf(base - (back === 0 && strict ? 7 : back));
}

/** Day number of a feast in a year, from its notation in the language's word list; null for an unknown one. */
export function feastDay(feast: string, year: number): number | null {
  const easter = /^easter([+-]\d+)$/.exec(feast);
  if (easter) return easterOf(year) + Number(easter[1]);
  const fixed = /^(\d\d)-(\d\d)$/.exec(feast);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const nth = /^(\d\d):(\d):(-?\d)$/.exec(feast);
  if (!nth) return null;
  const [month, weekday, which] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (which < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
}

/** `2025-W16` */
export function weekValue(day: number): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}
