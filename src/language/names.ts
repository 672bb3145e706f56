/**
 * Name recogniser: left to right over a whole report, each word gets a BILOU label (Ratinov and Roth 2009) from a linear
 * model over words, shapes, clusters, tags, the labels before it, and what the report's earlier mentions of the same word
 * were taken for.
 */
import type { Name } from "../model/model.js";
import { mix } from "./hash.js";
import { openPack } from "./pack.js";
import { readWeights, type Weights } from "./weights.js";
import { at, type Words } from "./words.js";

/** One sentence as the models see it. */
export type TaggedWords = { readonly words: Words; readonly tags: Int32Array };

/** A name as a range of words of one sentence. */
export type NameRange = {
  readonly kind: Name["kind"];
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

export type Namer = {
  /** Names of a report's sentences in reading order; the sentences of one report help each other. */
  readonly find: (sentences: readonly TaggedWords[]) => NameRange[];
};

/** Reads the model from its file. */
export function loadNamer(bytes: Uint8Array): Namer {
  const weights = readWeights(openPack("names", bytes), "name");
  return { find: (sentences) => rangesOf(chooseLabels(sentences, weights)) };
}

export const NAME_KINDS: readonly Name["kind"][] = ["person", "organisation", "place", "other"];

/** Labels: 0 is outside; a name of kind k has begin 1 + 4k, inside 2 + 4k, last 3 + 4k, unit 4 + 4k. */
export const LABEL_COUNT = 1 + 4 * NAME_KINDS.length;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
const placeOf = (label: number): number => (label - 1) % 4;
const kindOf = (label: number): number => (label - 1) >> 2;

/** The walk that training and use share; `learn` sees each decision before the next is made. */
export function chooseLabels(
  sentences: readonly TaggedWords[],
  weights: Pick<Weights, "addScores">,
  learn?: (s: number, i: number, features: Int32Array, count: number, guess: number, isOpen: boolean) => void,
): Int32Array[] {
  const features = new Int32Array(96);
  const scores = new Int32Array(LABEL_COUNT);
  const memory = new Memory();
  return sentences.map(({ words, tags }, s) => {
    const labels = new Int32Array(words.count);
    for (let i = 0; i < words.count; i++) {
      const before = i > 0 ? labels[i - 1]! : 0;
      const count = nameFeatures(words, tags, i, labels, memory, features);
      scores.fill(0);
      weights.addScores(features, count, scores);
      let best = -1;
      for (let c = 0; c < LABEL_COUNT; c++)
        if (mayFollow(before, c, i + 1 === words.count) && (best < 0 || scores[c]! > scores[best]!)) best = c;
      labels[i] = best;
      learn?.(s, i, features, count, best, isOpen(before));
    }
    for (let i = 0; i < words.count; i++) memory.note(words, i, labels[i]!);
    return labels;
  });
}

const isOpen = (label: number): boolean => label > 0 && placeOf(label) <= INSIDE;

function mayFollow(before: number, label: number, isLast: boolean): boolean {
  if (isOpen(before)) {
    if (label === 0 || kindOf(label) !== kindOf(before)) return false;
    return placeOf(label) === LAST || (placeOf(label) === INSIDE && !isLast);
  }
  return label === 0 || placeOf(label) === UNIT || (placeOf(label) === BEGIN && !isLast);
}

/** What a report's words were taken for so far, most lately and most often. */
class Memory {
  readonly #lists = new Map<number, Int32Array>();

  note(words: Words, i: number, label: number): void {
    if (label === 0 && words.upper[i] === 0) return;
    let counts = this.#lists.get(words.lower[i]!);
    if (!counts) {
      counts = new Int32Array(NAME_KINDS.length + 1);
      this.#lists.set(words.lower[i]!, counts);
    }
    counts[label === 0 ? 0 : kindOf(label) + 1]!++;
  }

  /** 0 for a word not yet met, else 1 + the kind it most often was (0 for no name). */
  recall(word: number): number {
    const counts = this.#lists.get(word);
    if (!counts) return 0;
    let best = 0;
    for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k;
    return 1 + best;
  }
}

/** The names that a row of labels spells. */
export function rangesOf(rows: readonly Int32Array[]): NameRange[] {
  const ranges: NameRange[] = [];
  for (const [sentence, labels] of rows.entries()) {
    let from = 0;
    for (const [i, label] of labels.entries()) {
      if (label === 0) continue;
      const place = placeOf(label);
      if (place === BEGIN || place === UNIT) from = i;
      if (place === LAST || place === UNIT)
        ranges.push({ kind: NAME_KINDS[kindOf(label)]!, sentence, from, to: i + 1 });
    }
  }
  return ranges;
}

/** The row of labels that spells the names. */
export function labelsOf(count: number, ranges: readonly Omit<NameRange, "sentence">[]): Int32Array {
  const labels = new Int32Array(count);
  for (const { kind, from, to } of ranges) {
    const base = 1 + 4 * NAME_KINDS.indexOf(kind);
    if (to === from + 1) labels[from] = base + UNIT;
    else for (let i = from; i < to; i++) labels[i] = base + (i === from ? BEGIN : i === to - 1 ? LAST : INSIDE);
  }
  return labels;
}

function nameFeatures(
  w: Words,
  tags: Int32Array,
  i: number,
  labels: Int32Array,
  memory: Memory,
  out: Int32Array,
): number {
  let n = 0;
  const add1 = (a: number) => {
    out[n] = mix(mix(0x3a9, n), a);
    n++;
  };
  const add2 = (a: number, b: number) => {
    out[n] = mix(mix(mix(0x3a9, n), a), b);
    n++;
  };
  const add3 = (a: number, b: number, c: number) => {
    out[n] = mix(mix(mix(mix(0x3a9, n), a), b), c);
    n++;
  };
  const l1 = i > 0 ? labels[i - 1]! : -1;
  const l2 = i > 1 ? labels[i - 2]! : -1;
  const form = w.form[i]!;
  const lower = w.lower[i]!;
  const shape = w.shape[i]!;
  const tag = tags[i]!;
  const previous = at(w.lower, i - 1);
  const next = at(w.lower, i + 1);
  const tagBefore = at(tags, i - 1);
  const tagAfter = at(tags, i + 1);
  const first = i === 0 ? 1 : 0;
  add1(l1);
  add2(l1, l2);
  add1(form);
  add2(lower, w.style);
  add2(lower, l1);
  add2(shape, w.style);
  add3(shape, l1, first);
  add2(w.prefix3[i]!, shape);
  add2(w.suffix2[i]!, shape);
  add2(w.suffix3[i]!, shape);
  add2(w.suffix4[i]!, l1);
  add2(w.prefix4[i]!, l1);
  add2(tag, l1);
  add3(tag, tagBefore, l1);
  add3(tag, tagAfter, l1);
  add3(tagBefore, tag, tagAfter);
  add1(w.fine[i]!);
  add2(w.fine[i]!, l1);
  add2(w.middle[i]!, shape);
  add2(w.coarse[i]!, w.style);
  add1(previous);
  add1(next);
  add2(previous, l1);
  add2(next, l1);
  add2(previous, lower);
  add2(lower, next);
  add3(previous, shape, next);
  add2(previous, shape);
  add2(next, shape);
  add1(at(w.lower, i - 2));
  add1(at(w.lower, i + 2));
  add2(at(w.lower, i - 2), previous);
  add2(next, at(w.lower, i + 2));
  add3(at(w.shape, i - 1), shape, at(w.shape, i + 1));
  add3(at(w.shape, i - 2), at(w.shape, i - 1), shape);
  add3(shape, at(w.shape, i + 1), at(w.shape, i + 2));
  add2(at(w.fine, i - 1), shape);
  add2(at(w.fine, i + 1), shape);
  add2(at(w.fine, i - 1), w.fine[i]!);
  add2(w.fine[i]!, at(w.fine, i + 1));
  add3(at(w.middle, i - 1), w.middle[i]!, l1);
  add3(w.middle[i]!, at(w.middle, i + 1), l1);
  add3(at(w.middle, i - 1), at(w.middle, i + 1), shape);
  add3(at(w.middle, i - 2), at(w.middle, i - 1), shape);
  add3(at(w.middle, i + 1), at(w.middle, i + 2), shape);
  add3(at(w.suffix3, i + 1), shape, l1);
  add3(at(w.suffix3, i - 1), shape, l1);
  const known = memory.recall(lower);
  const knownNext = next < 0 && i + 1 >= w.count ? 0 : memory.recall(next);
  add2(known, shape);
  add2(known, l1);
  add3(known, knownNext, l1);
  add3(known, w.middle[i]!, tag);
  // The run of capitalised words that this word stands in: its last word often tells the kind.
  let end = i;
  while (end + 1 < w.count && end < i + 5 && w.upper[end + 1] === 1) end++;
  let start = i;
  while (start > 0 && start > i - 5 && w.upper[start - 1] === 1) start--;
  const inRun = w.upper[i]! * (1 + Math.min(2, end - i)) * 4 + Math.min(3, i - start);
  add2(inRun, l1);
  add3(at(w.lower, end), w.upper[i]!, l1);
  add3(at(w.middle, end), inRun, l1);
  add3(at(w.middle, start), inRun, l1);
  add2(at(w.lower, end + 1), inRun);
  add2(at(w.lower, start - 1), inRun);
  add3(at(w.middle, end + 1), at(w.middle, start - 1), inRun);
  return n;
}
