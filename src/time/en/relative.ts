/** Expressions that count from the report's day or from the time mentioned before. */

import { durationOf } from "../duration.js";
import type { Place, Reading, TimeRule } from "../grammar.js";
import type { Toward, Unit } from "../sense.js";
import { readCount, unitOf } from "./numbers.js";
import { date, duration, monthOf, partOf, shift, vague, weekdayOf } from "./read.js";
import { towardOf } from "./tense.js";
import { SEASONS } from "./words.js";

export const RELATIVE: readonly TimeRule[] = [
  {
    pattern:
      "(?<word>today|tonight|yesterday|tomorrow|(?:the )?day before yesterday|(?:the )?day after tomorrow)(?!'s (?:world|generation|youth|society|children|kids))",
    read: ({ word = "" }, place) => {
      if (isInName(place)) return null;
      if (word === "tonight") return shift("day", 0, { clock: { at: "NI" } });
      const count = /before/.test(word)
        ? -2
        : /after/.test(word)
          ? 2
          : word === "today"
            ? 0
            : word === "yesterday"
              ? -1
              : 1;
      return shift("day", count);
    },
    examples: [
      ["today", "2025-04-17"],
      ["yesterday", "2025-04-16"],
      ["tonight", "2025-04-17TNI"],
      ["the day after tomorrow", "2025-04-19"],
    ],
  },
  {
    pattern: "(?:the )?{which}~(?:fiscal~)?(?<noun>{unit}|{season}|{part}|{dayname}|{month})(?!s\\b)",
    read: ({ which = "", noun = "" }, place) => {
      const { text, end } = place;
      // “This may help”, “that march”: the months that are also words need their capital.
      const isLower = text[end - noun.length] === noun[0];
      if (isLower && /^(?:may|march|second)$/.test(noun)) return null;
      return whichReading(which, noun, place);
    },
    examples: [
      ["last week", "2025-W15"],
      ["next month", "2025-05"],
      ["this year", "2025"],
      ["last night", "2025-04-16TNI"],
      ["this morning", "2025-04-17TMO"],
      ["last Saturday", "2025-04-12"],
      ["next Monday", "2025-04-21"],
      ["last weekend", "2025-W15-WE"],
      ["last summer", "2024-SU"],
      ["last December", "2024-12"],
      ["the previous week", "2025-W15"],
      ["next quarter", "2025-Q3"],
    ],
  },
  {
    pattern: "{count}~{unit}s?(?<loosely> or (?:so|more|two))? {back}",
    read: ({ count = "", unit = "", back = "", loosely }) => {
      const reading = backReading(readCount(count), unitOf(unit), back);
      return reading && loosely ? { ...reading, mod: "APPROX" } : reading;
    },
    examples: [
      ["three days ago", "2025-04-14"],
      ["two months ago", "2025-02"],
      ["five years earlier", "2020"],
      ["several years ago", "PAST_REF"],
    ],
  },
  {
    pattern: "{unit}s {back}",
    read: ({ unit = "", back = "" }) => backReading(null, unitOf(unit), back),
    examples: [["years ago", "PAST_REF"]],
  },
  {
    pattern:
      "(?:the )?(?:comparable |same |corresponding )?year~(?:ago|earlier) (?:{ordinal} )?(?<noun>quarter|period|month|half)|year-(?:ago|earlier)",
    read: ({ noun }) =>
      shift("year", -1, { from: "mentioned", ...(noun ? { grain: noun === "month" ? "month" : "quarter" } : {}) }),
    examples: [["the year-ago quarter", "2024-Q1"]],
  },
  {
    pattern: "(?:the |this )?{stretch} (?:{count}~)?(?:trading |fiscal |calendar |business |school )?{unit}s",
    read: ({ stretch = "", count, unit = "" }) =>
      count !== undefined || /^(?:recent|coming|past)$/.test(stretch)
        ? duration(durationOf(count === undefined ? null : readCount(count), unitOf(unit)))
        : null,
    examples: [
      ["the past two months", "P2M"],
      ["the next 14 months", "P14M"],
      ["recent weeks", "PXW"],
      ["the first nine months", "P9M"],
    ],
  },
  {
    pattern: "the (?<noun>week|weekend|month|quarter|year|day)",
    read: ({ noun = "" }, { text, start, end }) => {
      const after = text.slice(end, end + 24);
      if (/^(?:'|’)?s?\s+(?:before|after|of\s+\p{Lu}|when|that)\b/u.test(after) || /^-/.test(after)) return null;
      const left = text.slice(Math.max(0, start - 30), start);
      if (OF_A_CLAUSE.test(after) && !THROUGHOUT.test(left)) return null;
      if (noun === "weekend") return shift("weekend", 0);
      if (noun === "year" && /^\s+(?:ended|ending|to)\b/.test(after)) return duration("P1Y");
      if (noun === "day")
        return /\b(?:in|end of|for|on|of|during)\s+$/i.test(left) ? shift("day", 0, { from: "mentioned" }) : null;
      return shift(noun as Unit, 0, noun === "quarter" ? { from: "mentioned" } : {});
    },
    examples: [
      ["the weekend", "2025-W15-WE"],
      ["the month", "2025-04"],
    ],
  },
  {
    pattern: "(?:the )?(?:latest|most recent|current|prior|preceding) (?:quarter|period|quarterly period)",
    read: (_, { text, start, end }) =>
      /latest|recent/i.test(text.slice(start, end))
        ? shift("quarter", -1)
        : shift("quarter", /prior|preceding/i.test(text.slice(start, end)) ? -1 : 0, { from: "mentioned" }),
    examples: [["the latest quarter", "2025-Q1"]],
  },
  {
    pattern: "(?:the )?(?:full|whole|entire|current fiscal|fiscal|calendar) year(?!-)",
    read: () => shift("year", 0),
    examples: [["the full year", "2025"]],
  },
  {
    pattern: "(?:the )?year~end",
    read: () => date({ month: 12, day: 31 }),
    examples: [["year-end", "2024-12-31"]],
  },
  {
    pattern:
      "now(?! (?:that|then))|right now|just now|currently|at present|nowadays|these days|the present(?: (?:day|time|moment))?",
    read: (_, { text, start }) => (/^[^\p{Ll}]*$/u.test(text.slice(start, start + 3)) ? null : vague("PRESENT_REF")),
    examples: [["now", "PRESENT_REF"]],
  },
  {
    pattern:
      "(?:more |most )?recently|lately|(?<=in )the (?:recent |distant )?past(?=[,.;]| by| has| have|\\s*$)|long ago|the (?:recent|distant|near) past",
    read: () => vague("PAST_REF"),
    examples: [["recently", "PAST_REF"]],
  },
  {
    pattern:
      "the (?:(?:near|immediate|not too distant|not-too-distant|distant) )?future|the (?:near|short|long|longer|medium) term(?!-)|the near~term|soon(?! (?:after|as|enough))|as soon as possible|(?:a|some) later (?:date|time|stage)|(?<=\\bno )future",
    read: () => vague("FUTURE_REF"),
    examples: [["the near future", "FUTURE_REF"]],
  },
];

/** A subject right after “the day”: the day that its clause tells of, which the words do not date. */
const OF_A_CLAUSE =
  /^[ \t]+(?:\p{Lu}|(?:of )?(?:the|a|an|his|her|its|their|our|my|your)\b|(?:he|she|it|they|we|you)\b)/u;
/** “Later in the day the army withdrew”: after these the clause goes on by itself. */
const THROUGHOUT = /\b(?:in|over|during|for|at|throughout|end of|start of|rest of)\s+$/i;

/** “Harbour Today”: a capital after a capital is part of a name, but for a headline that has capitals throughout. */
function isInName({ text, start, end }: Place): boolean {
  if (!/\p{Lu}/u.test(text[start]!) || !/\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 24), start)))
    return false;
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(end, end + 80).split("\n")[0]!;
  return /(?<!\p{L})\p{Ll}{4,}/u.test(`${before} ${after}`);
}

/** "last", "next", "this" and their like, with a unit, a season, a part of the day, a weekday or a month. */
function whichReading(which: string, noun: string, place: Place): Reading | null {
  const { text, start } = place;
  const { count, from } = STEPS[which] ?? { count: 0, from: "report" };
  const toward = WAYS[count + 1] ?? "near";
  const weekday = WEEKDAY.test(noun) ? weekdayOf(noun) : 0;
  // “This Saturday” is the one to come, but for a clause that tells the past: “she quit this Monday”.
  if (weekday > 0 && which === "this") return date({ weekday }, towardOf(text, place) === "past" ? "past" : "future");
  if (weekday > 0)
    return from === "mentioned" ? date({ weekday }, "past", true) : date({ weekday }, toward, count !== 0);
  const month = monthOf(noun);
  if (month > 0) return date({ month }, toward, count !== 0);
  const season = SEASONS[noun];
  if (season !== undefined) return count === 0 ? date({ season, yearShift: 0 }) : date({ season }, toward, true);
  if (PART.test(noun)) return shift("day", count, { from, clock: { at: partOf(noun) } });
  const unit = unitOf(noun);
  if (unit === "second" || unit === "minute" || unit === "hour") return null;
  // “The last decade” is the ten years up to now, “last decade” the one before this.
  const isThe = /^the\b/i.test(text.slice(start, start + 4));
  if (unit === "decade" && count !== 0 && from === "report" && isThe) return duration("P10Y");
  if (unit === "day" && from === "report") return null;
  return unit === "weekend" ? shift("week", count, { from, grain: "weekend" }) : shift(unit, count, { from });
}

const WAYS: readonly Toward[] = ["past", "near", "future"];
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PART = /^(?:morning|afternoon|evening|night|dawn)$/;
const STEPS: Readonly<Record<string, { count: number; from: "report" | "mentioned" }>> = {
  last: { count: -1, from: "report" },
  past: { count: -1, from: "report" },
  "this past": { count: -1, from: "report" },
  this: { count: 0, from: "report" },
  current: { count: 0, from: "report" },
  next: { count: 1, from: "report" },
  coming: { count: 1, from: "report" },
  "this coming": { count: 1, from: "report" },
  upcoming: { count: 1, from: "report" },
  previous: { count: -1, from: "mentioned" },
  preceding: { count: -1, from: "mentioned" },
  prior: { count: -1, from: "mentioned" },
  same: { count: 0, from: "mentioned" },
  that: { count: 0, from: "mentioned" },
  following: { count: 1, from: "mentioned" },
};

/** "three days ago", "a year earlier", "two weeks later", "five years from now". */
function backReading(count: number | null, unit: Unit, back: string): Reading | null {
  const forward = /later|from now|hence/.test(back);
  const told = /earlier|later|previously/.test(back);
  if (count === null) return told ? duration(durationOf(null, unit)) : vague(forward ? "FUTURE_REF" : "PAST_REF");
  if (unit === "hour" || unit === "minute" || unit === "second" || count % 1 !== 0)
    return duration(durationOf(count, unit));
  // "A year ago" in a report on results is the same quarter of the year before.
  const mentioned = told || (unit === "year" && count === 1 && back === "ago");
  return shift(unit, forward ? count : -count, mentioned ? { from: "mentioned" } : {});
}
