/**
 * Whether two bodies tell the same things in the same order: what a rewrite keeps when it changes every sentence.
 *
 * Sentences are compared by the content words, numbers and names they share; then the heaviest chain of sentence pairs
 * that runs in one order through both texts is taken (weighted longest increasing subsequence over a Fenwick tree).
 * Two independent reports of one event match in a sentence here and there; a rewrite matches nearly all along.
 */
import type { Span } from "../model/model.js";
import { FUNCTION_WORDS } from "./en/function-words.js";
import type { BodyWord } from "./passages.js";

/** A sentence of a body as a bag of what it tells. */
export type Told = {
  /** Word indexes, half-open. */
  readonly words: Span;
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
};

/** A sentence here that answers to a sentence there, by index. */
export type SentencePair = { readonly here: number; readonly there: number; readonly likeness: number };

/** Sentences with their weighted content; words inside quotation marks and sentences without content are left out. */
export function readTold(words: readonly BodyWord[], text: string): Told[] {
  const told: Told[] = [];
  let start = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !words[i]!.opens) continue;
    const weights = new Map<string, number>();
    for (let w = start; w < i; w++) {
      const word = words[w]!;
      const weight = word.quoted ? 0 : weightOf(word, text);
      if (weight > 0) weights.set(stemOf(word.key), weight);
    }
    const weight = sum(weights.values());
    if (weight > 0) told.push({ words: { start, end: i }, weights, weight });
    start = i;
  }
  return told;
}

/** The heaviest chain of like sentences in one order; reading order. `least` is the likeness that makes a pair. */
export function alignSentences(
  here: readonly Told[],
  there: readonly Told[],
  least: number = LIKE_SENTENCES,
): SentencePair[] {
  const index = new Map<string, number[]>();
  for (const [i, { weights }] of there.entries())
    for (const stem of weights.keys()) {
      const known = index.get(stem);
      if (!known) index.set(stem, [i]);
      else if (known.length < STEM_PLACES) known.push(i);
    }
  const pairs: SentencePair[] = [];
  for (const [i, sentence] of here.entries()) {
    const shared = new Map<number, number>();
    for (const [stem, weight] of sentence.weights)
      for (const j of index.get(stem) ?? []) shared.set(j, (shared.get(j) ?? 0) + weight);
    const candidates = [...shared]
      .map(([j, weight]) => ({ here: i, there: j, likeness: (2 * weight) / (sentence.weight + there[j]!.weight) }))
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || a.there - b.there);
    pairs.push(...candidates.slice(0, CANDIDATES));
  }
  return heaviestChain(pairs, here, there.length);
}

/** Share of the content of `told` that stands in a chain, weighted by how like the paired sentences are. */
export function shareTold(told: readonly Told[], chain: readonly SentencePair[], side: "here" | "there"): number {
  const all = sum(told.map(({ weight }) => weight));
  return all === 0 ? 0 : Math.min(1, sum(chain.map((pair) => told[pair[side]]!.weight * pair.likeness)) / all);
}

/** Share of content (Dice, numbers and names heavier) above which two sentences may tell the same. */
const LIKE_SENTENCES = 0.25;

/** Sentences looked up for one word, and kept for one sentence, so that repetition stays cheap. */
const STEM_PLACES = 32;
const CANDIDATES = 6;

/** Letters of a word that count: cuts most endings off in the languages that add them at the end. */
const STEM_LETTERS = 6;

const stemOf = (key: string): string => (/^\p{N}/u.test(key) ? key : key.replace(/'s?$/, "").slice(0, STEM_LETTERS));

/** Numbers and names say more about what is told than other words do; function words say nothing. */
function weightOf({ key, start, opens }: BodyWord, text: string): number {
  if (FUNCTION_WORDS.has(key)) return 0;
  if (/^\p{N}/u.test(key)) return 1.5;
  if (!opens && /\p{Lu}/u.test(text[start]!)) return 1.5;
  return key.length > 2 ? 1 : 0;
}

function heaviestChain(pairs: readonly SentencePair[], here: readonly Told[], size: number): SentencePair[] {
  // Best chain that ends at or before a sentence there: index into `steps`, Fenwick tree of prefix maxima.
  const steps: { pair: SentencePair; weight: number; before: number }[] = [];
  const tree = new Int32Array(size + 1).fill(-1);
  const weightAt = (step: number): number => (step < 0 ? 0 : steps[step]!.weight);
  const bestUpTo = (end: number): number => {
    let best = -1;
    for (let i = end; i > 0; i -= i & -i) if (weightAt(tree[i]!) > weightAt(best)) best = tree[i]!;
    return best;
  };
  for (let i = 0; i < pairs.length; ) {
    // Pairs of one sentence here are all looked up before any is entered, so that it is used once.
    const from = steps.length;
    const sentence = pairs[i]!.here;
    for (; pairs[i]?.here === sentence; i++) {
      const pair = pairs[i]!;
      const before = bestUpTo(pair.there);
      steps.push({ pair, weight: weightAt(before) + pair.likeness * here[sentence]!.weight, before });
    }
    for (let step = from; step < steps.length; step++)
      for (let at = steps[step]!.pair.there + 1; at <= size; at += at & -at)
        if (steps[step]!.weight > weightAt(tree[at]!)) tree[at] = step;
  }
  const chain: SentencePair[] = [];
  for (let step = bestUpTo(size); step >= 0; step = steps[step]!.before) chain.push(steps[step]!.pair);
  return chain.reverse();
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
