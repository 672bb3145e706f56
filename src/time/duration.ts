/** Durations as TIMEX3 values. */
import type { Unit } from "./sense.js";

const LETTER: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  half: "M",
  season: "M",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** Units that a half of one is said in: half a year is six months. */
const HALVES: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  year: ["month", 6],
  hour: ["minute", 30],
  minute: ["second", 30],
  day: ["hour", 12],
  decade: ["year", 5],
};

/** Years in the units that TIMEX3 has a letter for, and readers count in years. */
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 };

/** `P3D`, `PT20M`, `P2Y6M`; a count of null is an unknown number: `PXY`. */
export function durationOf(count: number | null, unit: Unit): string {
  const years = YEARS[unit];
  if (count !== null && years !== undefined) return durationOf(count * years, "year");
  const whole = count === null ? "X" : String(Math.floor(count));
  const half = HALVES[unit];
  if (count !== null && count % 1 === 0.5 && half) {
    const rest = durationOf(half[1], half[0]);
    if (whole === "0") return rest;
    return `${durationOf(Math.floor(count), unit)}${isClock(unit) ? rest.slice(2) : rest.slice(1)}`;
  }
  const number = count !== null && count % 1 !== 0 ? String(count) : whole;
  return `P${isClock(unit) ? "T" : ""}${number}${LETTER[unit]}`;
}

const isClock = (unit: Unit): boolean => unit === "hour" || unit === "minute" || unit === "second";
