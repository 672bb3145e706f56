/**
 * Figures: the numbers of a report that count or measure something, with what they count.
 *
 * The number grammar (`numbers.ts`) finds what is said, the tree what it counts (`counted.ts`) and what happened to it
 * (`measures.ts`); a number that counts nothing in sight is no figure.
 */
import {
  type Clause,
  covers,
  type EventDraft,
  type FigureDraft,
  overlaps,
  type ReadReport,
  type Sentence,
  type Span,
  type StatementDraft,
  type Token,
} from "../../model/model.js";
import { type Counted, findCounted } from "./counted.js";
import { PEOPLE_NOUNS, UNCOUNTED_NOUNS } from "./en/measures.js";
import { type CountedWords, findMeasure, type Measure } from "./measures.js";
import { findNumbers, type NumberPhrase } from "./numbers.js";
import { plantTree, tokensOf } from "./tree.js";
import { describeFigure } from "./wording.js";

/**
 * Figures in reading order. Dates, clock times, ages, ordinals, results and the numbers in names are no figures;
 * durations are. A conversion in brackets ("300 meters (984 feet)") is not told twice.
 * `of` and `unit` are the report's words; `measure` is a folded class, or the lemmas of what is counted and what
 * was done, so that figures of several reports can be compared.
 */
export function findFigures(
  read: ReadReport,
  statements: readonly StatementDraft[],
  events: readonly EventDraft[],
): FigureDraft[] {
  const { report, language } = read;
  const tree = plantTree(language.tokens);
  const near = {
    clauses: placeIn(language.sentences, language.clauses, (clause) => [clause]),
    moments: placeIn(
      language.sentences,
      read.timexes.filter(({ type }) => type !== "DURATION"),
      (timex) => [timex],
    ),
    statements: placeIn(language.sentences, statements, ({ content }) => content),
    events: placeIn(language.sentences, events, ({ trigger }) => [trigger]),
  };
  const figures: FigureDraft[] = [];
  for (const sentence of language.sentences) {
    if (UNREAD.has(report.blocks[sentence.block]?.role ?? "paragraph")) continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const words = tokensOf(tree, sentence);
    const moments = near.moments[sentence.index]!;
    let before: Counted | undefined;
    for (const found of findNumbers(report.text, sentence)) {
      if (moments.some((timex) => overlaps(timex, found.core))) continue;
      const counted = inherit(report.text, before, findCounted(report.text, tree, words, found));
      if (!counted || isConversion(report.text, before, counted) || isMoment(report.text, counted)) continue;
      const phrase = counted.dimension ? found : withoutPreposition(words, found);
      const measure = counted.dimension
        ? undefined
        : findMeasure(tree, wordsAround(report.text, words, counted, before));
      if (!isTelling(phrase, counted, measure)) continue;
      before = counted;
      const evidence = evidenceFor(report.text, near.clauses[sentence.index]!, sentence, counted, measure);
      figures.push({
        index: figures.length,
        value: phrase.value,
        ...(phrase.low === undefined ? {} : { low: phrase.low, high: phrase.high! }),
        bound: phrase.bound,
        ...describeFigure(report.text, tree, words, counted, measure),
        span: { start: phrase.start, end: counted.span.end },
        evidence,
        event: nearest(near.events[sentence.index]!, evidence, counted.span),
        timexes: moments.filter((timex) => covers(evidence, timex)).map(({ index }) => index),
        saidBy: near.statements[sentence.index]!.filter(({ content }) =>
          content.some((span) => covers(span, phrase.core)),
        ).map(({ index }) => index),
      });
    }
  }
  return figures;
}

/** Blocks that are not the report's own words. */
const UNREAD = new Set(["boilerplate", "credit"]);

/** Tokens above which a run of words is a table and no sentence. */
const LONGEST_SENTENCE = 1000;

/** Items by the sentences that they share words with; sentences and spans in reading order make it linear. */
function placeIn<T>(sentences: readonly Sentence[], items: readonly T[], spansOf: (item: T) => readonly Span[]): T[][] {
  const placed: T[][] = sentences.map(() => []);
  for (const item of items)
    for (const span of spansOf(item)) {
      let [low, high] = [0, sentences.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sentences[middle]!.end <= span.start) low = middle + 1;
        else high = middle;
      }
      for (; low < sentences.length && sentences[low]!.start < span.end; low++)
        if (placed[low]!.at(-1) !== item) placed[low]!.push(item);
    }
  return placed;
}

/** "a claim over four regions": behind a noun, "over" and its like are prepositions and bound nothing. */
function withoutPreposition(words: readonly Token[], phrase: NumberPhrase): NumberPhrase {
  const at = words.findIndex(({ start }) => start >= phrase.start);
  const [before, bound] = [words[at - 1], words[at]];
  if (!before || !bound || !PREPOSITIONS.has(bound.lemma.toLowerCase())) return phrase;
  if (before.upos !== "NOUN" && before.upos !== "PROPN") return phrase;
  return { ...phrase, start: phrase.core.start, bound: "exact" };
}

const PREPOSITIONS = new Set(["above", "around", "below", "over", "under"]);

/** "20% on the EU, 24% on Japan": shares in a row are of one thing, which the first one names. */
function inherit(text: string, before: Counted | undefined, counted: Counted | undefined): Counted | undefined {
  if (!before?.noun || counted?.dimension !== "share" || before.dimension !== "share") return counted;
  const between = text.slice(before.span.end, counted.span.start);
  const isRow = between.length <= ROW_REACH && !/[.;:]/.test(between) && /,|\band\b/.test(between);
  return isRow ? { ...counted, noun: before.noun } : counted;
}

/** Characters between two shares of a row. */
const ROW_REACH = 30;

/** The same measure once more in brackets, in other units: "300 meters (984 feet)". */
const isConversion = (text: string, before: Counted | undefined, { dimension, span }: Counted): boolean =>
  before !== undefined &&
  dimension !== undefined &&
  before.dimension === dimension &&
  /^\s?[([]\s?$/.test(text.slice(before.span.end, span.start));

/** "in the past twenty years", "two days after the talks": a length that places something, and measures nothing. */
const isMoment = (text: string, { dimension, span }: Counted): boolean =>
  dimension === "duration" &&
  (/\b(?:past|last|next|coming|previous|recent|following|these|those)\s$/i.test(
    text.slice(Math.max(0, span.start - 12), span.start),
  ) ||
    /^\s(?:ago|later|earlier|after|before|following|prior|from now|hence|since|into)\b/i.test(
      text.slice(span.end, span.end + 12),
    ));

function wordsAround(
  text: string,
  words: readonly Token[],
  { anchor, noun, span }: Counted,
  last?: Counted,
): CountedWords {
  return {
    anchor,
    isNumber: noun === undefined,
    before: words.findLast(({ end }) => end <= span.start),
    after: words.filter(({ index }) => index > anchor.index),
    isWhole:
      last !== undefined &&
      (last.noun === anchor ||
        /^(?: [\p{L} ]{0,30})? of (?:the |its |their )?$/u.test(text.slice(last.span.end, span.start))),
  };
}

/** Whether a number says something: it needs a unit or a deed, and "one" and small counts of vague nouns say little. */
function isTelling(phrase: NumberPhrase, { dimension, noun, unit }: Counted, measure: Measure | undefined): boolean {
  const lemma = noun?.lemma.toLowerCase() ?? "";
  if (phrase.isOne && dimension === undefined) return measure !== undefined && PEOPLE_NOUNS.has(lemma);
  if (phrase.isFraction && !noun) return false;
  if (unit === "" && !measure) return false;
  // "10 Downing Street"; people and things are counted in the plural.
  if (noun?.upos === "PROPN" && !measure && dimension === undefined && !noun.form.endsWith("s")) return false;
  // "wounding 30 others" counts people; "two others" on their own say nothing.
  if (measure && PEOPLE_NOUNS.has(lemma)) return true;
  return !(UNCOUNTED_NOUNS.has(lemma) && phrase.value < 100 && dimension === undefined);
}

/** The smallest clause that holds the number, its unit and what happened; the sentence where none does. */
function evidenceFor(
  text: string,
  clauses: readonly Clause[],
  sentence: Sentence,
  counted: Counted,
  measure?: Measure,
): Span {
  const needed = [counted.span, ...(counted.noun ? [counted.noun] : []), ...(measure ? [measure.word] : [])];
  const fitting = clauses
    .filter((clause) => clause.kind !== "nominal" && needed.every((span) => covers(clause, span)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chosen = fitting[0];
  if (!chosen) return { start: sentence.start, end: sentence.end };
  // What else happened meanwhile is no evidence: "killed 11, while the mayor promised ladders".
  const last = Math.max(...needed.map(({ end }) => end));
  const ends = clauses
    .filter(({ start, relation }) => relation === "advcl" && start >= last && start < chosen.end)
    .map(({ start }) => start)
    .filter((start) => /,\s*$/.test(text.slice(last, start)));
  return trimEnd(text, { start: chosen.start, end: Math.min(chosen.end, ...ends) });
}

const trimEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[\s,;:–—-]+$/, "").length,
});

/** Index of the event in the evidence whose trigger stands nearest to the figure, or -1. */
function nearest(events: readonly EventDraft[], evidence: Span, { start }: Span): number {
  const inside = events.filter(({ trigger }) => covers(evidence, trigger));
  const distance = ({ trigger }: EventDraft) => Math.abs(trigger.start - start);
  return inside.sort((a, b) => distance(a) - distance(b) || a.index - b.index)[0]?.index ?? -1;
}
