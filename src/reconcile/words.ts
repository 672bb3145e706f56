/**
 * Likeness of words across reports: weighted bags of content words, compared by cosine.
 *
 * A word is its lemma, folded; words of a name are the entity they name, so that two spellings of one man are one word;
 * numbers are their value. Beside its lemma a word brings its class (words of like use share one), at half weight, so
 * that “capsized” and “sank” are not strangers. Weights are inverse sentence frequencies in the pile (Spärck Jones 1972): what every report
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

/** The class of a word in lower case, 0 where it has none. */
export type WordClass = (word: string) => number;

/** What a shared class is worth beside a shared word; 0.5 found more parallels of the dev stories than 0 or 1. */
const CLASS_WEIGHT = 0.5;
const CLASS_MARK = "~";
/** Words of a name are the id of their entity. */
const NAME_MARK = "ent-";

export class PileWords {
  /** For each report and token: its word and its class, or nothing. */
  private readonly words: readonly (readonly (readonly string[])[])[];
  private readonly frequency = new Map<string, number>();
  private sentences = 0;

  constructor(
    readonly pile: readonly PileReport[],
    classOf: WordClass,
  ) {
    this.words = pile.map((report) => wordsOfTokens(report, classOf));
    pile.forEach((report, r) => {
      for (const { firstToken, endToken } of report.notes.language.sentences) {
        this.sentences++;
        for (const word of new Set(this.words[r]!.slice(firstToken, endToken).flat())) {
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
        for (const word of this.words[r]![t]!) bag.set(word, this.weight(word));
      }
    }
    return normalised(bag);
  }

  /** Inverse sentence frequency; 0 for a word that stands in every sentence. */
  weight(word: string): number {
    const weight = Math.log((this.sentences + 1) / (this.frequency.get(word) ?? 1));
    return word.startsWith(CLASS_MARK) ? CLASS_WEIGHT * weight : weight;
  }
}

/** Cosine of two bags, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** How many words two bags share; a name counts half, since any two sentences of a story may name its people. */
export function sharedWords(a: Bag, b: Bag): number {
  let count = 0;
  for (const word of a.keys()) {
    if (!word.startsWith(CLASS_MARK) && b.has(word)) count += word.startsWith(NAME_MARK) ? 0.5 : 1;
  }
  return count;
}

/** Bags by the words they hold. */
export class BagIndex {
  private readonly postings = new Map<string, number[]>();

  constructor(bags: readonly Bag[]) {
    bags.forEach((bag, index) => {
      for (const word of bag.keys()) {
        const list = this.postings.get(word);
        if (list) list.push(index);
        else this.postings.set(word, [index]);
      }
    });
  }

  /** Indexes of the bags that share with this one a word which few bags hold; ascending, each once. */
  near(bag: Bag): number[] {
    const lists = [...bag.keys()].map((word) => this.postings.get(word) ?? []);
    return [...new Set(lists.filter(({ length }) => length <= MAX_POSTINGS).flat())].sort((a, b) => a - b);
  }
}

/** Pairs of bags (by index, first below second) that share a word which few bags hold, in order. */
export function candidatePairs(bags: readonly Bag[]): [number, number][] {
  const index = new BagIndex(bags);
  return bags.flatMap((bag, a) =>
    index
      .near(bag)
      .filter((b) => b > a)
      .map((b): [number, number] => [a, b]),
  );
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

/** The word and class of each token; nothing for those that say nothing. */
function wordsOfTokens(report: PileReport, classOf: WordClass): string[][] {
  const { tokens } = report.notes.language;
  const words = tokens.map((token) => {
    const lemma = fold(token.lemma);
    if (!CONTENT.has(token.upos) || LIGHT.has(lemma) || !/[\p{L}\p{N}]/u.test(lemma)) return [];
    const wordClass = token.upos === "PROPN" ? 0 : classOf(token.form.toLowerCase());
    return wordClass === 0 ? [lemma] : [lemma, CLASS_MARK + wordClass];
  });
  for (const mention of report.notes.mentions) {
    const entity = mention.form === "name" ? report.entityOf(mention.chain) : null;
    if (entity === null) continue;
    for (let t = mention.firstToken; t < mention.endToken; t++) words[t] = [entity];
  }
  return words;
}

function normalised(bag: Map<string, number>): Bag {
  const length = Math.hypot(...bag.values());
  if (length === 0) return new Map();
  const sorted = [...bag].sort(([a], [b]) => byCodeUnit(a, b));
  return new Map(sorted.map(([word, weight]) => [word, weight / length]));
}
