/** Sentences of different origins that tell the same, and sentences that nobody else tells. */
import { covers, type Sentence } from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import type { PileReport } from "./pile.js";
import { type Bag, BagIndex, candidatePairs, likeness, type PileWords, sharedWords } from "./words.js";

/** A sentence of some report's body. */
export type Passage = {
  readonly report: number;
  readonly sentence: Sentence;
  readonly bag: Bag;
  readonly figures: Map<string, number[]>;
};

export type Parallels = {
  /** Passages of two origins or more that tell the same; each passage in one group at most. */
  readonly groups: readonly (readonly Passage[])[];
  /** How like some words of a report are to the likest sentence of any other origin, 0 to 1. */
  readonly nearest: (report: number, bag: Bag) => number;
};

/** Cosine from which two sentences tell the same; read off the dev stories, where chance likeness ends near 0.2. */
const PARALLEL = 0.25;
/** Words they must share for it; two alone meet by chance. */
const MIN_SHARED = 3;

const BODY = new Set(["title", "standfirst", "paragraph", "list-item", "quote", "embed"]);

/** Sentences of the pile's bodies held against each other. */
export function findParallels(words: PileWords): Parallels {
  const passages = words.pile.flatMap((report, r) =>
    bodySentences(report).map((sentence) => ({
      report: r,
      sentence,
      bag: words.bagOf(r, [sentence]),
      figures: figuresIn(report, sentence),
    })),
  );
  const origin = (passage: { report: number }): string => words.pile[passage.report]!.origin;
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(passages.map(({ bag }) => bag))) {
    const [one, other] = [passages[a]!, passages[b]!];
    if (origin(one) === origin(other) || sharedWords(one.bag, other.bag) < MIN_SHARED) continue;
    const score = likeness(one.bag, other.bag);
    if (score >= PARALLEL && figuresMeet(one.figures, other.figures)) pairs.push({ a, b, score });
  }
  // A lead may say its title again; other sentences of one report are two tellings.
  const apart = (a: number, b: number): boolean =>
    passages[a]!.report === passages[b]!.report && likeness(passages[a]!.bag, passages[b]!.bag) < PARALLEL;
  const groups = groupPairs(passages.length, pairs, apart);
  const index = new BagIndex(passages.map(({ bag }) => bag));
  return {
    groups: groups.filter((group) => group.length > 1).map((group) => group.map((index) => passages[index]!)),
    nearest: (report, bag) =>
      Math.max(
        0,
        ...index
          .near(bag)
          .filter((at) => origin(passages[at]!) !== origin({ report }))
          .map((at) => likeness(bag, passages[at]!.bag)),
      ),
  };
}

/** False when both sentences measure one thing and give no value in common: two versions, for figures to compare. */
function figuresMeet(a: Map<string, number[]>, b: Map<string, number[]>): boolean {
  return [...a].every(([dimension, values]) => {
    const others = b.get(dimension);
    return !others || values.some((value) => others.includes(value));
  });
}

/** Values of a sentence by what they measure ("killed", "volume"). */
function figuresIn(report: PileReport, sentence: Sentence): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { measure, value, span } of report.notes.figures) {
    const dimension = measure.split(" ")[0]!;
    if (covers(sentence, span)) values.set(dimension, [...(values.get(dimension) ?? []), value]);
  }
  return values;
}

function bodySentences(report: PileReport): Sentence[] {
  const { blocks } = report.notes.report;
  return report.notes.language.sentences.filter((sentence) => {
    const block = blocks[sentence.block] ?? blocks.find((candidate) => covers(candidate, sentence));
    return block !== undefined && BODY.has(block.role);
  });
}
