/**
 * Years worked out: "the three-year-old war" that "began in 2022", "the 10th anniversary of the 2011 quake", "the worst
 * disaster in 20 years" after the one of 1987. The two halves may stand in different reports of the pile.
 */

import { ONES, TENS } from "../../language/language.js";
import type { Span } from "../../model/model.js";
import { yearOf } from "../calendar.js";
import type { Clue } from "./clues.js";
import type { YearMention } from "./years.js";

/** Words of a report that give a number of years since something. */
export type YearCount = Span & {
  readonly years: number;
  readonly kind: "age" | "record" | "anniversary" | "since";
  /** The noun that is so old, or whose record it is: "war", "disaster". */
  readonly noun: string;
};

/** A year with the words around it, to be held against a count. */
export type DatedYear = YearMention & { readonly words: string };

const WORDS: Readonly<Record<string, number>> = { ...ONES, ...TENS };
const NUMBER = ["\\d{1,3}", ...Object.keys(WORDS)].join("|");
/** "the three-year-old war", "the ongoing three-year conflict". */
const AGE = new RegExp(
  `\\b(?:the|this|its|their|his|her|ongoing|a)\\s+(?:\\w+\\s+)?(${NUMBER})-year(?:-old|-long)?\\s+(?:\\w+\\s+)?(war|conflict|invasion|occupation|blockade|siege|dispute|insurgency|rebellion|embargo|drought|crisis|strike|feud|standoff|stand-off|truce|regime|rule|partnership|alliance|pact|agreement|treaty|ban|law|program|programme|project|investigation|inquiry|trial|club|company|union|government)\\b`,
  "gi",
);
/** "the worst disaster in the country for 20 years". */
const RECORD = new RegExp(
  `\\b(?:worst|deadliest|biggest|largest|highest|lowest|heaviest|most\\s+\\w+|strongest|bloodiest|costliest|longest|first)\\b([^.!?\\n]{0,80}?)\\b(?:in|for)\\s+(?:more\\s+than\\s+|nearly\\s+|almost\\s+|at\\s+least\\s+)?(${NUMBER})\\s+years\\b`,
  "gi",
);
const ANNIVERSARY = /\b(\d{1,3})(?:st|nd|rd|th)\s+anniversary\s+(?:of\s+)?(?:the\s+)?([^.!?\n]{0,60})/gi;
/** "two years after the old one burnt down". */
const SINCE = new RegExp(`\\b(${NUMBER})\\s+years?\\s+(?:after|since|on\\s+from)\\b([^.!?\\n]{0,60})`, "gi");
const SUPERLATIVE =
  /\b(?:worst|deadliest|biggest|largest|highest|lowest|heaviest|strongest|bloodiest|costliest|longest|most\s+\w+|last)\b/i;
const BEGINNING =
  /\b(?:began|begun|started|since|launched|broke out|invaded|invasion|founded|formed|signed|took power|came to power|imposed|erupted|dating|set up|opened|agreed)\b/i;

/** Counts of years in a text, in reading order of each kind. */
export function findYearCounts(text: string): YearCount[] {
  const read = (words: string) => WORDS[words.toLowerCase()] ?? Number(words);
  const found: YearCount[] = [];
  const add = (match: RegExpMatchArray, count: string, kind: YearCount["kind"], noun: string) =>
    found.push({
      start: match.index!,
      end: match.index! + match[0].length,
      years: read(count),
      kind,
      noun: noun.toLowerCase(),
    });
  for (const match of text.matchAll(AGE)) add(match, match[1]!, "age", match[2]!);
  for (const match of text.matchAll(RECORD)) add(match, match[2]!, "record", match[1]!);
  for (const match of text.matchAll(ANNIVERSARY)) add(match, match[1]!, "anniversary", match[2]!);
  for (const match of text.matchAll(SINCE)) add(match, match[1]!, "since", match[2]!);
  return found;
}

/** The sentence around a year, for its verb or superlative. */
export function datedYear(text: string, mention: YearMention): DatedYear {
  const before =
    text
      .slice(Math.max(0, mention.start - 200), mention.start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  const after = text.slice(mention.start, mention.end + 160).split(/[.!?]\s|\n/)[0] ?? "";
  return { ...mention, words: before + after };
}

/** Clues on the year from counts and years of the same pile; `years` and `counts` are of any of its reports. */
export function arithmeticClues(counts: readonly YearCount[], years: readonly DatedYear[]): Clue[] {
  return counts.flatMap((count) => {
    const from = years.filter((year) => matches(count, year));
    if (from.length === 0) return [];
    const floor = from.some(({ words }) => sharesWord(count.noun, words)) ? UNFIT_SAME : UNFIT;
    const score = (day: number) =>
      Math.max(floor, ...from.map(({ year }) => misfit(yearOf(day) - year - count.years, count)));
    return [{ spans: [count], score }];
  });
}

/** True for a year that a count starts from, such as that of the last disaster as bad: it is no sign of recent years. */
export const isCounted = (year: DatedYear, counts: readonly YearCount[]): boolean =>
  counts.some((count) => matches(count, year));

/** A sum that does not come out is so much less likely than one that does, the more so where both name one thing. */
const UNFIT = -Math.log(50);
const UNFIT_SAME = -Math.log(200);

/** Log-likelihood of being so many years off: a count is of full years, a round one is rounded down. */
function misfit(off: number, { years, kind }: YearCount): number {
  if (off === 0) return 0;
  if (kind === "anniversary") return Number.NEGATIVE_INFINITY;
  if (off === 1) return Math.log(years % 10 === 0 ? 0.6 : kind === "age" ? 0.5 : 0.2);
  return off === -1 && kind !== "age" ? Math.log(0.25) : Number.NEGATIVE_INFINITY;
}

function matches(count: YearCount, { words, start, end }: DatedYear): boolean {
  const near = start >= count.start - 250 && end <= count.end + 250;
  if (count.kind === "anniversary" || count.kind === "since") return near || sharesWord(count.noun, words);
  if (count.kind === "record") return SUPERLATIVE.test(words);
  return (
    BEGINNING.test(words) &&
    (near || words.toLowerCase().includes(count.noun) || (WAR.test(words) && WAR.test(count.noun)))
  );
}

const WAR = /\b(?:war|conflict|invasion)\b/i;

const sharesWord = (a: string, b: string): boolean =>
  (a.match(/[\p{L}]{5,}/gu) ?? []).some((word) => b.toLowerCase().includes(word));
