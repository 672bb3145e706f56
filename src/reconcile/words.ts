/**
 * Likeness of words across reports: weighted bags of content words, compared by cosine.
 *
 * A word is its lemma, folded; words of a name are the entity they name, so that two spellings of one man are one word;
 * numbers are their value. Weights are inverse sentence frequencies in the pile (Spärck Jones 1972): what every report
 * of the story says tells no two passages apart. Passages are proposed by the rarer words that they share,
 * so cost grows with the text and not with the number of pairs.
 */
import { byCodeUnit, fold, type Span, type Token, type Upos } from "../model/model.js";
import type { PileReport } from "./pile.js";

/** Weights by word; the squares add up to 1 unless it is empty. */
export type Bag = ReadonlyMap<string, number>;

const CONTENT: ReadonlySet<Upos> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

/** Verbs and nouns so light that sharing them says nothing; English has few of them. */
const LIGHT = new Set(
  "be have do go get make take come say tell add more most also very just only not other".split(" "),
);

/** Words in more sentences than this propose no pairs; they still count once a pair is proposed. */
const MAX_POSTINGS = 60;

export class PileWords {
  private readonly words: readonly (readonly string[])[];
  private readonly frequency = new Map<string, number>();
  private sentences = 0;

  constructor(readonly pile: readonly PileReport[]) {
    this.words = pile.map((report) => wordsOfTokens(report));
    pile.forEach((report, r) => {
      for (const { firstToken, endToken } of report.notes.language.sentences) {
        this.sentences++;
        for (const word of new Set(this.words[r]!.slice(firstToken, endToken))) {
          this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
        }
      }
    });
  }

  /** The content words under some spans of the report at index `r`. */
  bagOf(r: number, spans: readonly Span[]): Bag {
    const tokens = this.pile[r]!.notes.language.tokens;
    const bag = new Map<string, number>();
    for (const span of spans) {
      for (let t = firstTokenAt(tokens, span.start); t < tokens.length && tokens[t]!.start < span.end; t++) {
        const word = this.words[r]![t]!;
        if (word !== "") bag.set(word, this.weight(word));
      }
    }
    return normalised(bag);
  }

  /** Inverse sentence frequency; 0 for a word that stands in every sentence. */
  weight(word: string): number {
    return Math.log((this.sentences + 1) / (this.frequency.get(word) ?? 1));
  }
}

/** Cosine of two bags, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Pairs of bags (by index, first below second) that share a word which few bags hold, in order. */
export function candidatePairs(bags: readonly Bag[]): [number, number][] {
  const postings = new Map<string, number[]>();
  bags.forEach((bag, index) => {
    for (const word of bag.keys()) {
      const list = postings.get(word);
      if (list) list.push(index);
      else postings.set(word, [index]);
    }
  });
  const pairs = new Set<number>();
  for (const list of postings.values()) {
    if (list.length > MAX_POSTINGS) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) pairs.add(list[i]! * bags.length + list[j]!);
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / bags.length), pair % bags.length] as [number, number]);
}

/** Index of the first token that ends after `offset`. */
function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One word for each token, empty for those that say nothing. */
function wordsOfTokens(report: PileReport): string[] {
  const { tokens } = report.notes.language;
  const words = tokens.map((token) => {
    if (!CONTENT.has(token.upos)) return "";
    const lemma = fold(token.lemma);
    return LIGHT.has(lemma) || !/[\p{L}\p{N}]/u.test(lemma) ? "" : lemma;
  });
  for (const mention of report.notes.mentions) {
    const entity = mention.form === "pronoun" ? null : report.entityOf(mention.chain);
    if (entity === null || mention.form !== "name") continue;
    for (let t = mention.firstToken; t < mention.endToken; t++) words[t] = entity;
  }
  return words;
}

function normalised(bag: Map<string, number>): Bag {
  const length = Math.hypot(...bag.values());
  if (length === 0) return new Map();
  const sorted = [...bag].sort(([a], [b]) => byCodeUnit(a, b));
  return new Map(sorted.map(([word, weight]) => [word, weight / length]));
}
