/** Name labels: the BILOU scheme (Ratinov and Roth 2009) and the best row of labels that spells whole names. */
import type { Name } from "../model/model.js";

/** A name as a range of words of one sentence. */
export type NameRange = { readonly kind: Name["kind"]; readonly from: number; readonly to: number };

const KINDS: readonly Name["kind"][] = ["person", "organisation", "place", "other"];

/** 0 is outside; a name of kind k has begin 1 + 4k, inside 2 + 4k, last 3 + 4k, and 4 + 4k where it is one word. */
export const LABELS = 1 + 4 * KINDS.length;
export const KIND_COUNT = KINDS.length;
/** 0 for the label outside, else 1 + the number of the name's kind. */
export const kindOfLabel = (label: number): number => (label === 0 ? 0 : 1 + kindOf(label));
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
const placeOf = (label: number): number => (label - 1) % 4;
const kindOf = (label: number): number => (label - 1) >> 2;
const isOpen = (label: number): boolean => label > 0 && placeOf(label) <= INSIDE;

function mayFollow(before: number, label: number): boolean {
  if (isOpen(before)) return label > 0 && kindOf(label) === kindOf(before) && [INSIDE, LAST].includes(placeOf(label));
  return label === 0 || placeOf(label) === BEGIN || placeOf(label) === UNIT;
}

/** For each label, the labels that may stand before it. */
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (__, before) => before).filter((before) => mayFollow(before, label)),
);

/** Names of the best row of labels, by Viterbi's algorithm; `scores` holds one score a label, word after word. */
export function chooseNames(scores: Float32Array, count: number): NameRange[] {
  const from = new Uint8Array(count * LABELS);
  let sums = new Float64Array(LABELS).fill(-Infinity);
  sums[0] = 0;
  for (let i = 0; i < count; i++) {
    const next = new Float64Array(LABELS).fill(-Infinity);
    for (let label = 0; label < LABELS; label++) {
      let best = BEFORE[label]![0]!;
      for (const before of BEFORE[label]!) if (sums[before]! > sums[best]!) best = before;
      next[label] = sums[best]! + scores[i * LABELS + label]!;
      from[i * LABELS + label] = best;
    }
    sums = next;
  }
  let label = 0;
  for (let c = 1; c < LABELS; c++) if (!isOpen(c) && sums[c]! > sums[label]!) label = c;
  const labels = new Int32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label]!;
  }
  return rangesOf(labels);
}

function rangesOf(labels: Int32Array): NameRange[] {
  const ranges: NameRange[] = [];
  let from = 0;
  for (const [i, label] of labels.entries()) {
    if (label === 0) continue;
    const place = placeOf(label);
    if (place === BEGIN || place === UNIT) from = i;
    if (place === LAST || place === UNIT) ranges.push({ kind: KINDS[kindOf(label)]!, from, to: i + 1 });
  }
  return ranges;
}

/** The row of labels that spells the names; for training. */
export function labelsOf(count: number, ranges: readonly NameRange[]): Int32Array {
  const labels = new Int32Array(count);
  for (const { kind, from, to } of ranges) {
    const base = 1 + 4 * KINDS.indexOf(kind);
    for (let i = from; i < to; i++)
      labels[i] = base + (to === from + 1 ? UNIT : i === from ? BEGIN : i === to - 1 ? LAST : INSIDE);
  }
  return labels;
}
