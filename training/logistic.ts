/** Multinomial logistic regression over hashed features by AdaGrad (Duchi et al. 2011); weights averaged over the last epochs. */
import type { LinearModel } from "../src/extract/attributions/linear.js";
import { shuffled } from "./treebank.js";

/** One decision: rows of its features, and the class that was right. */
export type Example = { readonly rows: Int32Array; readonly label: number };

export type LogisticOptions = { readonly classes: number; readonly size: number; readonly epochs: number };

const RATE = 0.05;
/** Gradients below this move nothing; most examples are soon settled, which saves most of the time. */
const SETTLED = 1e-4;
/** Epochs at the end whose weights are averaged. */
const AVERAGED = 3;
/** Weights beyond this are cut, so that the rest keep their grain in 8 bits. */
const MOST_WEIGHT = 6;

/** Trains and rounds to 8 bits; deterministic. */
export function trainLogistic(
  examples: readonly Example[],
  { classes, size, epochs }: LogisticOptions,
  log: (line: string) => void,
): LinearModel {
  const weights = new Float32Array(size * classes);
  const means = new Float32Array(size * classes);
  const squares = new Float32Array(size * classes).fill(1e-3);
  const chances = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const { rows, label } of shuffled(examples, epoch + 1)) {
      predict(weights, rows, chances);
      loss -= Math.log(chances[label]!);
      for (let c = 0; c < classes; c++) {
        const gradient = chances[c]! - (c === label ? 1 : 0);
        if (Math.abs(gradient) < SETTLED) continue;
        for (const row of rows) {
          const k = row * classes + c;
          squares[k]! += gradient * gradient;
          weights[k]! -= (RATE * gradient) / Math.sqrt(squares[k]!);
        }
      }
    }
    if (epoch >= epochs - AVERAGED) for (let k = 0; k < means.length; k++) means[k]! += weights[k]! / AVERAGED;
    log(`epoch ${epoch + 1}: mean loss ${(loss / examples.length).toFixed(4)}`);
  }
  const most = Math.min(
    MOST_WEIGHT,
    means.reduce((a, b) => Math.max(a, Math.abs(b)), 0),
  );
  const scale = most / 127;
  const rounded = Int8Array.from(means, (mean) => Math.max(-127, Math.min(127, Math.round(mean / scale))));
  return { classes, size, scale, weights: rounded };
}

function predict(weights: Float32Array, rows: Int32Array, chances: Float64Array): void {
  const classes = chances.length;
  chances.fill(0);
  for (const row of rows) for (let c = 0; c < classes; c++) chances[c]! += weights[row * classes + c]!;
  const most = Math.max(...chances);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    chances[c] = Math.exp(chances[c]! - most);
    sum += chances[c]!;
  }
  for (let c = 0; c < classes; c++) chances[c]! /= sum;
}
