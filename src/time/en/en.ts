/** English: word classes, rules, joins, modifiers and tense, put together for the matcher. */

import { ONES, TENS } from "../../language/language.js";
import type { TimeLanguage } from "../grammar.js";
import { DATES } from "./dates.js";
import { JOINS, MODIFIERS } from "./joins.js";
import { CLOCKS, LENGTHS } from "./lengths.js";
import { COUNT } from "./numbers.js";
import { RELATIVE } from "./relative.js";
import { SAYING, towardOf } from "./tense.js";
import { MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAY_SHORT, WEEKDAYS, ZONES } from "./words.js";

/** Longest first, so that "september" is not read as "sept". */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

/** Short forms of months and weekdays may end in a full stop. */
const withStop = (words: readonly string[]): string =>
  anyOf(
    words.map((word) =>
      word.length <= 5 && word !== "march" && word !== "april" && word !== "may" && word !== "june" && word !== "july"
        ? `${word}\\b\\.?`
        : word,
    ),
  );

export const ENGLISH: TimeLanguage = {
  classes: {
    month: withStop(Object.keys(MONTHS)),
    weekday: withStop([...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAY_SHORT)]),
    dayname: anyOf(Object.keys(WEEKDAYS)),
    season: anyOf(Object.keys(SEASONS)),
    part: anyOf(Object.keys(PARTS_OF_DAY)),
    unit: anyOf(Object.keys(UNITS)),
    ordinal: anyOf(Object.keys(ORDINALS)),
    century: "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty~first",
    day: "0?[1-9]|[12]\\d|3[01]",
    year: "1[5-9]\\d\\d|20\\d\\d",
    hour: "[01]?\\d|2[0-3]",
    zone: anyOf(ZONES),
    number: anyOf([...Object.keys(ONES), ...Object.keys(TENS)]),
    small: anyOf(Object.keys(ONES)),
    count: COUNT,
    which:
      "last|next|this past|this coming|this|past|coming|upcoming|previous|preceding|prior|current|same|that|following",
    stretch: "past|last|next|coming|previous|recent|first|final|following|latest|preceding|future",
    back: "ago|earlier|later|from now|hence|previously",
  },
  rules: [...DATES, ...RELATIVE, ...LENGTHS, ...CLOCKS],
  joins: JOINS,
  modifiers: MODIFIERS,
  towardOf,
  saying: SAYING,
};
