/** Time words of English, compiled by us from general knowledge of the language; lower case, plural in `s` left out. */
import type { Unit } from "../sense.js";

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Short forms stand only beside a date: "Sun" and "Sat" are also words. */
export const WEEKDAY_SHORT: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  fall: "FA",
  autumn: "FA",
  winter: "WI",
};

export const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  fortnight: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
  millennium: "millennium",
};

export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  night: "NI",
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

export const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Counts that name no number. */
export const VAGUE_COUNTS = [
  "a few",
  "several",
  "some",
  "many",
  "a number of",
  "countless",
  "dozens of",
  "few",
] as const;

/** Decades by name: "the nineties". */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/**
 * Days with a name of their own. A fixed date is "month-day"; "easter+n" counts from Western Easter;
 * "month:weekday:which" is the nth weekday of a month (-1 the last).
 */
export const FEASTS: Readonly<Record<string, string>> = {
  "christmas day": "12-25",
  christmas: "12-25",
  "christmas eve": "12-24",
  "boxing day": "12-26",
  "new year's day": "01-01",
  "new year's eve": "12-31",
  "valentine's day": "02-14",
  halloween: "10-31",
  "may day": "05-01",
  "bastille day": "07-14",
  "ash wednesday": "easter-46",
  "palm sunday": "easter-7",
  "maundy thursday": "easter-3",
  "good friday": "easter-2",
  "easter sunday": "easter+0",
  "easter monday": "easter+1",
  easter: "easter+0",
  "ascension day": "easter+39",
  "whit monday": "easter+50",
  "independence day": "07-04",
  "thanksgiving day": "11:4:4",
  thanksgiving: "11:4:4",
  "memorial day": "05:1:-1",
  "labor day": "09:1:1",
  "veterans day": "11-11",
  "armistice day": "11-11",
};

/** Zones that clocks are read in. */
export const ZONES = [
  "GMT",
  "UTC",
  "BST",
  "CET",
  "CEST",
  "EET",
  "EEST",
  "MSK",
  "EST",
  "EDT",
  "ET",
  "CST",
  "CDT",
  "CT",
  "MST",
  "MDT",
  "PST",
  "PDT",
  "PT",
  "IST",
  "JST",
  "HKT",
  "AEST",
  "AEDT",
] as const;
