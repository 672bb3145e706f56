/** Dates of the calendar: days, months, years, quarters, seasons, feasts. */

import { isDate, pad } from "../calendar.js";
import type { Place, Reading, TimeRule } from "../grammar.js";
import { readYearWords } from "./numbers.js";
import { date, fullYear, monthOf, ordinalOf, set, weekdayOf } from "./read.js";
import { DECADES, FEASTS, SEASONS } from "./words.js";

/** Nouns beside which 11 September is the name of the attacks of 2001. */
const OF_2001 = "(?= (?:terror|terrorist|attacks?|hijack\\p{L}*|victims?|families|widows?|commission)\\b)";

export const DATES: readonly TimeRule[] = [
  {
    pattern: `(?:the )?(?:sept\\.?|september) 11(?:th)?${OF_2001}|(?:the )?11(?:th)? (?:of )?september${OF_2001}`,
    read: () => ({ type: "DATE", sense: { kind: "era", value: "2001-09-11" } }),
    examples: [],
  },
  {
    pattern:
      "(?:last )?{month} {day}(?:st|nd|rd|th)?(?:,? {year})?(?!\\d|[:.,]\\d| (?:percent|per cent|points?|million|%))",
    read: ({ month, day, year }, place) => monthDay(month, day, year, place),
    examples: [
      ["April 9", "2025-04-09"],
      ["Dec. 15", "2024-12-15"],
      ["March 27, 2025", "2025-03-27"],
      ["May 1st", "2025-05-01"],
    ],
  },
  {
    pattern: "(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?",
    read: ({ month, day, year }, place) => monthDay(month, day, year, place),
    examples: [
      ["14 April", "2025-04-14"],
      ["the 3rd of May", "2025-05-03"],
      ["7 Dec 1941", "1941-12-07"],
    ],
  },
  {
    pattern:
      "{month} {day}(?:st|nd|rd|th)? ?(?:[-–—]|to|through) ?{day:last}(?:st|nd|rd|th)?(?:,? {year})?(?!\\d|[:.,/-]\\d| (?:percent|per cent|points?|million|%))",
    read: ({ month, day, last, year }, place) => monthDay(month, day, year, place, last),
    examples: [["April 2-5, 2024", "2024-04-02"]],
  },
  {
    pattern:
      "(?<!\\d[-–./])(?:the )?{day}(?:st|nd|rd|th)? ?(?:[-–—]|to|through) ?{day:last}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?",
    read: ({ month, day, last, year }, place) => monthDay(month, day, year, place, last),
    examples: [["10 to 12 May", "2025-05-10"]],
  },
  {
    pattern:
      "(?:the )?(?<words>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of {month}|{month:before} (?<after>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! (?:quarter|half))",
    read: ({ words, month, before, after }, place) =>
      monthDay(month ?? before, String(ordinalOf(words ?? after)), undefined, place),
    examples: [["the first of May", "2025-05-01"]],
  },
  {
    pattern: "{year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T\\d\\d:\\d\\d\\S{0,10})?",
    read: ({ year, month, day }) => fullDate(Number(year), Number(month), Number(day)),
    examples: [["2024-11-05", "2024-11-05"]],
  },
  {
    pattern: "(?<!\\d[/.])(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})[/.](?<year>\\d{4}|\\d\\d)(?![/.]\\d|%)",
    read: ({ a, b, mark, year }, { dayFirst }) => {
      if (mark === "." && year?.length === 2) return null;
      const [first, second] = [Number(a), Number(b)];
      const dayIsFirst = first > 12 || (second <= 12 && (dayFirst ?? mark === "."));
      return fullDate(fullYear(year ?? ""), dayIsFirst ? second : first, dayIsFirst ? first : second);
    },
    examples: [
      ["17/04/2025", "2025-04-17"],
      ["04/17/2025", "2025-04-17"],
      ["3.11.2024", "2024-11-03"],
    ],
  },
  {
    pattern: "{month}(?: of)?,? {year}",
    read: ({ month, year }) => date({ month: monthOf(month), year: Number(year) }),
    examples: [
      ["December 1987", "1987-12"],
      ["March of 2011", "2011-03"],
    ],
  },
  {
    pattern: "{month}",
    read: ({ month = "" }, place) => (isMonthAlone(month, place) ? date({ month: monthOf(month) }) : null),
    examples: [
      ["in February", "2025-02"],
      ["since November", "2024-11"],
    ],
  },
  {
    pattern: "{weekday}",
    read: ({ weekday = "" }, place) =>
      isCapital(place)
        ? { ...date({ weekday: weekdayOf(weekday) }), loose: weekday.replace(".", "").length < 6 }
        : null,
    examples: [
      ["on Monday", "2025-04-14"],
      ["Thursday", "2025-04-17"],
    ],
  },
  {
    pattern: "(?:(?:the )?year )?(?<!\\d[-–./,]|[$£€#@/])(?<!fiscal ){year}(?![/%]|[.,:]\\d|(?:'|-)\\p{L}|-\\d\\d-)",
    read: ({ year }, place) => (isYearAlone(place) ? date({ year: Number(year) }) : null),
    examples: [
      ["in 2018", "2018"],
      ["the year 1999", "1999"],
    ],
  },
  {
    pattern:
      "(?:the )?(?:year )?(?<words>(?:nineteen|eighteen|twenty)~{number}(?:~{number:second})?|two thousand(?: and)?(?: {number:third})?)(?! (?:percent|million|billion|years?|days?))",
    read: ({ words = "" }, place) => {
      const year = readYearWords(words.replace(" and ", " "));
      const said =
        /\b(?:in|since|by|of|year|until|from|to|winter|summer|spring|fall|january|february|march|april|may|june|july|august|september|october|november|december)\s+$/i;
      return year !== null && (said.test(before(place)) || /year/i.test(place.text.slice(place.start, place.end)))
        ? date({ year })
        : null;
    },
    examples: [["in nineteen ninety-six", "1996"]],
  },
  {
    pattern: "(?:the )?{year} (?:period|quarter)",
    read: ({ year }) => date({ year: Number(year) }),
    examples: [["the 2024 period", "2024"]],
  },
  {
    pattern: "(?:the )?fiscal(?: year)? {year}",
    read: ({ year }) => date({ year: Number(year) }),
    examples: [["fiscal 2024", "2024"]],
  },
  {
    pattern: "(?:the )?(?:{year}|'(?<short>\\d0))'?s",
    read: ({ year, short }) => {
      const digits = year ?? `19${short}`;
      return digits.endsWith("0") ? { type: "DATE", sense: { kind: "era", value: digits.slice(0, 3) } } : null;
    },
    examples: [
      ["the 1990s", "199"],
      ["the '80s", "198"],
    ],
  },
  {
    pattern: `the (?<decade>${Object.keys(DECADES).join("|")})`,
    read: ({ decade = "" }) => ({ type: "DATE", sense: { kind: "era", value: `19${DECADES[decade]}` } }),
    examples: [["the nineties", "199"]],
  },
  {
    pattern: "(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>{century}))~century",
    read: ({ number, word = "" }) => {
      const century = number ? Number(number) : CENTURIES[word];
      return century ? { type: "DATE", sense: { kind: "era", value: String(century - 1).padStart(2, "0") } } : null;
    },
    examples: [["the 19th century", "18"]],
  },
  {
    pattern:
      "(?:the )?(?<fiscal>fiscal~)?{ordinal} (?:fiscal )?quarter(?! (?:of an hour|century))|(?:fiscal-)?{ordinal:near}-quarter",
    read: ({ ordinal, near, fiscal }) =>
      ordinalOf(ordinal ?? near) <= 4 ? date({ quarter: ordinalOf(ordinal ?? near) }, fiscal ? "past" : "near") : null,
    examples: [
      ["the third quarter", "2025-Q3"],
      ["first-quarter", "2025-Q1"],
    ],
  },
  {
    pattern: "Q(?<quarter>[1-4])",
    read: ({ quarter }) => date({ quarter: Number(quarter) }),
    examples: [["Q1", "2025-Q1"]],
  },
  {
    pattern:
      "(?:the )?(?<half>first|second|latter|last)~half(?= of(?: the year)?| in| last| this| next|,? [12]\\d{3})(?: of the year)?(?! of (?!the year|last|this|next|fiscal|[12]\\d{3}))",
    read: ({ half }) => date({ half: half === "first" ? 1 : 2 }),
    examples: [["the first half of the year", "2025-H1"]],
  },
  {
    pattern: "(?<det>the )?{season}",
    read: ({ season = "", det }, { text, end }) => {
      const sense = date({ season: SEASONS[season] ?? "" });
      const named =
        det !== undefined &&
        !/^\s+(?:to|in|from|off|and)\b/.test(text.slice(end, end + 12)) &&
        season !== "fall" &&
        season !== "spring";
      return { ...sense, loose: !named };
    },
    examples: [["the summer", "2024-SU"]],
  },
  {
    pattern: `(?:the )?(?<feast>${Object.keys(FEASTS).join("|")})(?:,? {year})?(?! \\p{Lu})`,
    read: ({ feast = "", year }, place) =>
      /\p{Lu}/u.test(place.text.slice(place.start, place.end))
        ? date({ feast: FEASTS[feast.replace("’", "'")] ?? "", ...(year ? { year: Number(year) } : {}) })
        : null,
    examples: [
      ["Palm Sunday", "2025-04-13"],
      ["Christmas Day", "2024-12-25"],
      ["Thanksgiving", "2024-11-28"],
    ],
  },
];

const CENTURIES: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty first": 21,
};

/** A day of a month, or the days from it to `last`. */
function monthDay(
  month: string | undefined,
  day = "",
  year: string | undefined,
  place: Place,
  last?: string,
): Reading | null {
  const number = monthOf(month);
  if (!/\p{Lu}/u.test(place.text.slice(place.start, place.end))) return null;
  if (!isDate(year ? Number(year) : 2000, number, Number(last ?? day)) || Number(last ?? 32) <= Number(day))
    return null;
  // “Days such as 26 December” recur, or are known by name: no year of theirs is meant.
  if (!year && /\b(?:such as|like)\s+(?:the\s+)?$/i.test(before(place)))
    return set(`XXXX-${pad(number)}-${pad(Number(day))}`);
  return date({
    month: number,
    day: Number(day),
    ...(last ? { lastDay: Number(last) } : {}),
    ...(year ? { year: Number(year) } : {}),
  });
}

const fullDate = (year: number, month: number, day: number): Reading | null =>
  isDate(year, month, day) ? date({ year, month, day }) : null;

const before = ({ text, start }: Place, length = 24): string => text.slice(Math.max(0, start - length), start);
const isCapital = ({ text, start }: Place): boolean => /\p{Lu}/u.test(text[start] ?? "");

/** Words that only a month can follow; "May", "March" and "August" need one, since they are also words and names. */
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|through|during|from|of|last|next|this|early|late|mid|before|between|ending|ended|each|every|previous)[\s-]+$/i;

function isMonthAlone(word: string, place: Place): boolean {
  if (!isCapital(place) || (word.replace(".", "").length <= 3 && word !== "may")) return false;
  if (
    /^\s+(?:\p{Lu}\p{Ll}+\s+(?:said|told|was|is|has)|said|told|\p{Lu}\.)/u.test(
      place.text.slice(place.end, place.end + 30),
    )
  )
    return false;
  return !(word === "may" || word === "march" || word === "august") || BEFORE_MONTH.test(before(place));
}

const BEFORE_YEAR =
  /(?:\b(?:in|since|by|of|until|till|through|during|from|to|before|after|early|late|mid|and|or|for|between|than|with|over|year|circa|spring|summer|fall|autumn|winter|quarter|half|election|elections|\p{Lu}\p{Ll}+)|[(,–-])\s*$/u;
/** Words after a number that make it a count. */
const COUNTED =
  /^[\s-]+(?:\p{Ll}+s|people|men|women|children|percent|per|miles?|km|meters?|metres?|feet|square|pounds?|euros?|dollars?|times|a\.m|p\.m)\b/u;

function isYearAlone(place: Place): boolean {
  if (/year/i.test(place.text.slice(place.start, place.end))) return true;
  const after = place.text.slice(place.end, place.end + 20);
  const left = before(place);
  if (
    /\b(?:about|around|some|nearly|almost|than|least|over|up to|No|number|flight|room|highway|route|page|at)\.?\s+$/i.test(
      left,
    )
  )
    return false;
  if (/\b(?:in|since|until|during|by)\s+(?:the\s+)?$/i.test(left))
    return !/^\s+(?:people|men|women|children|percent|places|cases)\b/.test(after);
  if (COUNTED.test(after))
    return /\b(?:of|the|from|mid-|'s|’s)\s*$/i.test(left) && !/^\s+(?:people|men|women|children|percent)\b/.test(after);
  return BEFORE_YEAR.test(left) || !/\d/.test(after.slice(0, 3));
}
