/** Sentences of different origins that tell the same, and sentences that nobody else tells. */
import { covers, type Sentence } from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import type { PileReport } from "./pile.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

/** A sentence of some report's body. */
export type Passage = { readonly report: number; readonly sentence: Sentence; readonly bag: Bag };

export type Parallels = {
  /** Passages of two origins or more that tell the same; each passage in one group at most. */
  readonly groups: readonly (readonly Passage[])[];
  /** Passages that are like nothing in any report of another origin. */
  readonly lone: readonly Passage[];
};

/** Cosine from which two sentences tell the same; read off the dev stories, where chance likeness ends near 0.25. */
const PARALLEL = 0.34;
/** Below this a sentence is told by nobody else. */
const LONE = 0.22;
/** Fewer content words carry no telling. */
const MIN_WORDS = 4;

const BODY = new Set(["title", "standfirst", "paragraph", "list-item", "quote", "caption"]);

/** Sentences of the pile's bodies held against each other. */
export function findParallels(words: PileWords): Parallels {
  const passages = words.pile
    .flatMap((report, r) =>
      bodySentences(report).map((sentence) => ({ report: r, sentence, bag: words.bagOf(r, [sentence]) })),
    )
    .filter(({ bag }) => bag.size >= MIN_WORDS);
  const nearest = new Float64Array(passages.length);
  const pairs: ScoredPair[] = [];
  const origin = (index: number): string => words.pile[passages[index]!.report]!.origin;
  for (const [a, b] of candidatePairs(passages.map(({ bag }) => bag))) {
    if (origin(a) === origin(b)) continue;
    const score = likeness(passages[a]!.bag, passages[b]!.bag);
    nearest[a] = Math.max(nearest[a]!, score);
    nearest[b] = Math.max(nearest[b]!, score);
    if (score >= PARALLEL) pairs.push({ a, b, score });
  }
  const groups = groupPairs(passages.length, pairs, (a, b) => passages[a]!.report === passages[b]!.report);
  return {
    groups: groups.filter((group) => group.length > 1).map((group) => group.map((index) => passages[index]!)),
    lone: passages.filter((_, index) => nearest[index]! < LONE),
  };
}

function bodySentences(report: PileReport): Sentence[] {
  const { blocks } = report.notes.report;
  return report.notes.language.sentences.filter((sentence) => {
    const block = blocks[sentence.block] ?? blocks.find((candidate) => covers(candidate, sentence));
    return block !== undefined && BODY.has(block.role);
  });
}
