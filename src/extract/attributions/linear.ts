/** A multinomial linear model over hashed features; the smallest thing that learns which word cites whom. */
import { hashText } from "../../language/hash.js";

export type LinearModel = {
  readonly classes: number;
  /** Slots of the hash table, a power of two. */
  readonly size: number;
  /** `size` rows of one weight a class. */
  readonly weights: Int8Array;
  /** A weight's worth. */
  readonly scale: number;
};

/** Probabilities of the classes, in order. */
export function probabilities(model: LinearModel, features: readonly string[]): number[] {
  const { classes, size, weights, scale } = model;
  const sums = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = (hashText(feature) & (size - 1)) * classes;
    for (let c = 0; c < classes; c++) sums[c]! += weights[row + c]!;
  }
  return softmax(sums.map((sum) => sum * scale));
}

/** Exponentials that sum to one. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
