/**
 * Years worked out: "the three-year-old war" that "began in 2022", "the 10th anniversary of the 2011 quake", "the worst
 * disaster in 20 years" after the one of 1987. The two halves may stand in different reports of the pile.
 */
import type { Span } from "../../model/model.js";
import { yearOf } from "../calendar.js";
import type { Clue, YearMention } from "./clues.js";

/** Words of a report that give a number of years since something. */
export type YearCount = Span & {
  readonly years: number;
  readonly kind: "age" | "record" | "anniversary";
  /** The noun that is so old, or whose record it is: "war", "disaster". */
  readonly noun: string;
};

/** A year with the words around it, to be held against a count. */
export type DatedYear = YearMention & { readonly words: string };

const NUMBER =
  "\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty";
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
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
  return found;
}

/** The sentence around a year, for its verb or superlative. */
export function datedYear(text: string, mention: YearMention): DatedYear {
  const from = Math.max(
    text.lastIndexOf(".", mention.start - 1),
    text.lastIndexOf("\n", mention.start - 1),
    mention.start - 200,
  );
  const to = text.slice(mention.end, mention.end + 160).search(/[.!?\n]/);
  return { ...mention, words: text.slice(from + 1, mention.end + (to < 0 ? 160 : to)) };
}

/** Clues on the year from counts and years of the same pile; `years` and `counts` are of any of its reports. */
export function arithmeticClues(counts: readonly YearCount[], years: readonly DatedYear[]): Clue[] {
  return counts.flatMap((count) => {
    const from = years.filter((year) => matches(count, year));
    if (from.length === 0) return [];
    // A count of years is completed or about to be; a round one is rounded.
    const slack = count.years % 10 === 0 ? 2 : 1;
    const fits = (day: number) =>
      from.some(({ year }) => {
        const off = yearOf(day) - year - count.years;
        return count.kind === "anniversary"
          ? off === 0
          : off >= (count.kind === "age" ? 0 : -1) && off <= slack - (count.kind === "age" ? 0 : 1);
      });
    const unfit = from.some(({ words }) => sharesWord(count.noun, words)) ? UNFIT_SAME : UNFIT;
    return [{ spans: [count], score: (day: number) => (fits(day) ? 0 : unfit) }];
  });
}

/** A sum that does not come out is so much less likely than one that does, the more so where both name one thing. */
const UNFIT = -Math.log(50);
const UNFIT_SAME = -Math.log(200);

function matches(count: YearCount, { words, year, start, end }: DatedYear): boolean {
  void year;
  const near = start >= count.start - 250 && end <= count.end + 250;
  if (count.kind === "anniversary") return near || sharesWord(count.noun, words);
  if (count.kind === "record") return SUPERLATIVE.test(words);
  return (
    BEGINNING.test(words) &&
    (words.toLowerCase().includes(count.noun) ||
      near ||
      (/\b(?:war|conflict|invasion)\b/i.test(words) && /war|conflict|invasion/.test(count.noun)))
  );
}

const sharesWord = (a: string, b: string): boolean =>
  (a.match(/[\p{L}]{5,}/gu) ?? []).some((word) => b.toLowerCase().includes(word));
