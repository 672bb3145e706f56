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
  lineOf,
  overlaps,
  type ReadReport,
  type Sentence,
  type Span,
  type StatementDraft,
  type Token,
} from "../../model/model.js";
import { type Counted, findCounted, phraseOf } from "./counted.js";
import { PEOPLE_NOUNS, UNCOUNTED_NOUNS } from "./en/measures.js";
import { findMeasure, labelOf, type Measure } from "./measures.js";
import { findNumbers, type NumberPhrase } from "./numbers.js";
import { headOf, plantTree, type Tree, tokensOf } from "./tree.js";

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
    const words = tokensOf(tree, sentence);
    const moments = near.moments[sentence.index]!;
    let before: Counted | undefined;
    for (const phrase of findNumbers(report.text, sentence)) {
      if (moments.some((timex) => overlaps(timex, phrase.core))) continue;
      const counted = findCounted(report.text, tree, words, phrase);
      if (!counted || isConversion(report.text, before, counted)) continue;
      const measure = findMeasure(tree, counted.anchor);
      if (!isTelling(phrase, counted, measure)) continue;
      before = counted;
      const evidence = evidenceFor(near.clauses[sentence.index]!, sentence, counted, measure);
      figures.push({
        index: figures.length,
        value: phrase.value,
        ...(phrase.low === undefined ? {} : { low: phrase.low, high: phrase.high! }),
        bound: phrase.bound,
        ...describe(report.text, tree, counted, measure),
        span: counted.span,
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

/** The same measure once more in brackets, in other units: "300 meters (984 feet)". */
const isConversion = (text: string, before: Counted | undefined, { dimension, span }: Counted): boolean =>
  before !== undefined &&
  dimension !== undefined &&
  before.dimension === dimension &&
  /^\s?[([]\s?$/.test(text.slice(before.span.end, span.start));

/** Whether a number says something: it needs a unit or a deed, and "one" and small counts of vague nouns say little. */
function isTelling(phrase: NumberPhrase, { dimension, noun, unit }: Counted, measure: Measure | undefined): boolean {
  const lemma = noun?.lemma.toLowerCase() ?? "";
  if (phrase.isOne && dimension === undefined) return measure !== undefined && PEOPLE_NOUNS.has(lemma);
  if (phrase.isFraction && !noun) return false;
  if (unit === "" && !measure) return false;
  return !(UNCOUNTED_NOUNS.has(lemma) && phrase.value < 100 && dimension === undefined);
}

/** The smallest clause that holds the number, its unit and what happened; the sentence where none does. */
function evidenceFor(clauses: readonly Clause[], sentence: Sentence, counted: Counted, measure?: Measure): Span {
  const needed = [counted.span, ...(counted.noun ? [counted.noun] : []), ...(measure ? [measure.word] : [])];
  const fitting = clauses
    .filter((clause) => clause.kind !== "nominal" && needed.every((span) => covers(clause, span)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const { start, end } = fitting[0] ?? sentence;
  return { start, end };
}

/** Index of the event in the evidence whose trigger stands nearest to the figure, or -1. */
function nearest(events: readonly EventDraft[], evidence: Span, { start }: Span): number {
  const inside = events.filter(({ trigger }) => covers(evidence, trigger));
  const distance = ({ trigger }: EventDraft) => Math.abs(trigger.start - start);
  return inside.sort((a, b) => distance(a) - distance(b) || a.index - b.index)[0]?.index ?? -1;
}

/** Unit, what is counted in the report's words, and the folded class of it. */
function describe(text: string, tree: Tree, counted: Counted, measure: Measure | undefined) {
  const { anchor, dimension, noun, span } = counted;
  const deed = measure?.word ?? governor(tree, noun ?? anchor);
  const phrase = noun ? phraseOf(text, tree, noun, dimension ? 0 : anchor.start - MODIFIERS_REACH) : "";
  const said = deed && deed !== noun && !(dimension && noun) ? saidOf(deed, measure) : "";
  const lemmas = [noun && !measure ? nounClass(noun) : "", deed && deed !== noun ? deed.lemma.toLowerCase() : ""];
  return {
    unit: counted.unit || text.slice(measure!.word.start, measure!.word.end),
    of: [phrase, phrase.includes(said) ? "" : said].filter(Boolean).join(" ") || lineOf(text, span),
    measure: measure && !dimension ? measure.name : [dimension, ...lemmas].filter(Boolean).join(" "),
  };
}

/** Characters before a counted noun within which its adjectives stand; those of the number itself are beyond. */
const MODIFIERS_REACH = 40;

const nounClass = ({ lemma }: Token): string =>
  PEOPLE_NOUNS.has(lemma.toLowerCase()) ? "people" : lemma.toLowerCase();

/** A finished deed in the report's word ("drowned"), any other by the label of its class. */
const saidOf = (deed: Token, measure: Measure | undefined): string =>
  measure && (deed.xpos === "VBG" || deed.xpos === "VB" || deed.xpos === "VBZ" || deed.xpos === "VBP")
    ? labelOf(measure.name)
    : deed.form;

/** The verb that a noun belongs to, through the nouns above it. */
function governor(tree: Tree, token: Token): Token | undefined {
  let head = headOf(tree, token);
  for (let steps = 0; head && steps < 4; steps++) {
    if (head.upos === "VERB") return head;
    head = headOf(tree, head);
  }
  return undefined;
}
