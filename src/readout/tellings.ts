/** Choosing the sentence that tells a fact best. */
import { type Evidence, hull, type Report, type Span, wordsOf } from "../model/model.js";
import { AHEAD, STILL_AHEAD } from "./en/ahead.js";
import { blockAt, sentenceAround } from "./sentences.js";
import type { Scales } from "./weigh.js";
import type { Wordbook } from "./wordbook.js";
import { isLeaning } from "./wording.js";

/** A stretch of a report that tells a fact. */
export type Telling = {
  readonly report: Report;
  readonly span: Span;
  /** Share of the stretch that is about the fact itself, 0 to 1. */
  readonly share: number;
};

/** What a telling is wanted for. */
type Teller = {
  readonly evidence: readonly Evidence[];
  readonly people: readonly string[];
  /** True for what lies ahead, false for what is past, undefined where it may be either. */
  readonly ahead?: boolean | undefined;
};

/** Lengths in code units between which a sentence reads well, and from which it is not taken at all. */
const SHORT = 40;
const LONG = 260;
const TOO_LONG = 420;
/** A short sentence with a word that points back says little alone. */
const BRIEF = 70;
/** Below this a telling is not fit to stand alone. */
const FIT = -0.7;

/** Fit tellings of a fact, the best first: whole, short, near the top, about the fact, with the names of its people. */
export function tellingsOf({ evidence, people, ahead }: Teller, book: Wordbook, scales: Scales): Telling[] {
  return evidence
    .flatMap((each) => {
      const report = book.report(each.report);
      if (!report) return [];
      const sentence = sentenceAround(report, each);
      // What somebody said belongs to the sayings, with its credit.
      if (/^["“]/.test(wordsOf(report.text, sentence))) return [];
      const span = sentence.end - sentence.start <= TOO_LONG ? sentence : each;
      const share = Math.min(1, (each.end - each.start) / (span.end - span.start));
      const score =
        fitness(report, span, people, book) -
        tensePenalty(each.quote, wordsOf(report.text, span), ahead) +
        0.4 * scales.prominence(each) +
        0.4 * share;
      return [{ report, span, share, score }];
    })
    .filter(({ score }) => score > FIT)
    .sort((a, b) => b.score - a.score);
}

/** The stretch of one block that holds several pieces of evidence; undefined when they lie in several. */
export function stretchOf(report: Report, evidence: readonly Evidence[]): Span | undefined {
  const own = evidence.filter((each) => each.report === report.id);
  if (own.length === 0) return undefined;
  const { start, end } = hull(own);
  const block = blockAt(report, start);
  if (!block || end > block.end) return undefined;
  return sentenceAround(report, { report: report.id, start, end, quote: "" });
}

/** True when a stretch can stand alone at all. */
export const isFit = (report: Report, span: Span, book: Wordbook): boolean => fitness(report, span, [], book) > FIT;

/** How well a stretch stands alone, about 1 for a whole sentence of news with its people named. */
function fitness(report: Report, span: Span, people: readonly string[], book: Wordbook): number {
  const words = wordsOf(report.text, span);
  const role = blockAt(report, span.start)?.role;
  if (role === undefined || UNFIT.has(role)) return UNFIT_SCORE;
  if (isLeaning(report, span, book) || isInQuote(report, span)) return UNFIT_SCORE;
  const named = new Set(
    book
      .namings(report.id, span)
      .filter(({ form, start }) => form === "name" || (form === "pronoun" && start === span.start))
      .map(({ entity }) => entity.id),
  );
  const length = span.end - span.start;
  return (
    0.25 * Math.min(4, people.filter((id) => named.has(id)).length) -
    (length < SHORT ? 0.5 : length > TOO_LONG ? 2 : length > LONG ? 0.5 : 0) -
    (length < BRIEF && /\b(such|this|that|these|those|it|its|them|their)\b/.test(words) ? 0.4 : 0) -
    (role === "paragraph" || role === "standfirst" ? 0 : 0.4) -
    (report.genre === "opinion" || report.genre === "analysis" ? 0.3 : 0) -
    (report.lineage.relation === "independent" ? 0 : 0.2) -
    (report.translated ? 0.3 : 0) -
    (/[.!?…]["”’')\]]*$/.test(words) ? 0 : 0.3) -
    (isQuoteWhole(words) ? 0 : 0.5) -
    (/:$/.test(words) ? 1 : 0) -
    (/[•|]|\b(I|me|my)\b/.test(words) ? 0.5 : 0)
  );
}

/** A plan told as past, or a past event told as a plan, is told better elsewhere; a mere phrase has its sentence's tense. */
function tensePenalty(fact: string, sentence: string, ahead: boolean | undefined): number {
  if (ahead === undefined) return 0;
  if (ahead) return LOOKS_AHEAD.test(sentence) ? 0 : OTHER_TENSE;
  return IS_AHEAD.test(fact.split(/\s+/).length < PHRASE_WORDS ? sentence : fact) ? OTHER_TENSE : 0;
}

const OTHER_TENSE = 2;
const PHRASE_WORDS = 6;
const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join("|")})\\b`, "i");
const LOOKS_AHEAD = anyOf(AHEAD);
const IS_AHEAD = anyOf(STILL_AHEAD);

const UNFIT_SCORE = -2;
/** Headlines are no sentences, and what they tell stands in the body too. */
const UNFIT: ReadonlySet<string> = new Set(["title", "heading", "boilerplate", "credit", "dateline"]);

/** True when a stretch begins within quotation marks that its block opened earlier: somebody's words, not the report's. */
function isInQuote(report: Report, { start }: Span): boolean {
  const block = blockAt(report, start);
  return block !== undefined && !isQuoteWhole(wordsOf(report.text, { start: block.start, end: start }));
}

const isQuoteWhole = (words: string): boolean => {
  const count = (marks: RegExp): number => words.match(marks)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
};
