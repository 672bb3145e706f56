/**
 * Days as whole numbers, counted from 1 January 1970, in the proleptic Gregorian calendar; weeks are ISO weeks,
 * from Monday. Day numbers keep every sum free of time zones and of the machine's clock.
 */
import type { DayInterval } from "../model/model.js";

/** First and last day, both included. */
export type DayRange = { readonly first: number; readonly last: number };

/**
 * Day number of a date; months and days past their end run over, as in `Date`.
 * Counted in eras of 400 years that begin in March (Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayOf(year: number, month: number, day: number): number {
  const months = 12 * year + month - 3;
  const fromMarch = Math.floor(months / 12);
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - 400 * era;
  const dayOfYear = Math.floor((153 * (months - 12 * fromMarch) + 2) / 5) + day - 1;
  return 146_097 * era + 365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

export function partsOf(day: number): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - 146_097 * era;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - 365 * yearOfEra - (yearOfEra >> 2) + Math.floor(yearOfEra / 100);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export const yearOf = (day: number): number => partsOf(day).year;

/** `2025-04-17` */
export function isoOf(day: number): string {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** Day number of an ISO date, with or without a time of day; null where it is none. */
export function readDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** True for a date that the calendar has. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** ISO week; the year is that of its Thursday. */
export function weekOf(day: number): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Months added, the date clipped to the month's end. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = partsOf(day);
  const first = partsOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

/** Western Easter Sunday, after the anonymous Gregorian algorithm (Meeus 1991). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * k - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** First month of a season; winter is counted from December of the year that names it. */
export const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a TIMEX3 value names, with their precision; null when it is not one closed interval. */
export function rangeOfValue(value: string): (DayRange & { readonly precision: DayInterval["precision"] }) | null {
  const date = value.replace(/T.*$/, "");
  const precise = /T\d/.test(value) ? ("minute" as const) : ("day" as const);
  const whole = readDay(date);
  if (whole !== null && date.length === 10) return { first: whole, last: whole, precision: precise };
  const match = /^(\d{2,4})(?:-?(W\d\d)(?:-(WE|[1-7]))?|-(Q[1-4]|H[12]|SP|SU|FA|WI|\d\d))?$/.exec(date);
  if (!match) return null;
  const [, digits = "", week, inWeek, part] = match;
  const year = Number(digits);
  if (digits.length === 2) return { ...months(year * 100, 1, 1200), precision: "vague" };
  if (digits.length === 3) return { ...months(year * 10, 1, 120), precision: "decade" };
  if (week !== undefined) {
    const monday = mondayOf(dayOf(year, 1, 4)) + 7 * (Number(week.slice(1)) - 1);
    if (inWeek === undefined) return { first: monday, last: monday + 6, precision: "week" };
    if (inWeek === "WE") return { first: monday + 5, last: monday + 6, precision: "day" };
    const day = monday + Number(inWeek) - 1;
    return { first: day, last: day, precision: "day" };
  }
  if (part === undefined) return { ...months(year, 1, 12), precision: "year" };
  if (part.startsWith("Q")) return { ...months(year, 3 * Number(part[1]) - 2, 3), precision: "quarter" };
  if (part.startsWith("H")) return { ...months(year, 6 * Number(part[1]) - 5, 6), precision: "season" };
  const season = SEASON_MONTH[part];
  if (season !== undefined) return { ...months(year, season, 3), precision: "season" };
  const month = Number(part);
  return month >= 1 && month <= 12 ? { ...months(year, month, 1), precision: "month" } : null;
}

const months = (year: number, month: number, count: number): DayRange => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + count, 1) - 1,
});

export const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
