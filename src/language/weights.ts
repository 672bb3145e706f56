/**
 * A trained linear model: for each feature key, the weights of the few classes it speaks for or against.
 * An open-addressed table leads from the key to a row of a pool, so that a look-up touches two places in memory.
 */
import { fromPlanes, type Pack, sectionOf } from "./pack.js";

export type Weights = {
  /** Adds to `scores[c]` the weight of class c under each of the first `count` keys. */
  readonly addScores: (keys: Int32Array, count: number, scores: Int32Array) => void;
};

/** Reads the sections `PREFIX-keys`, `-sizes`, `-classes` and `-weights` of a pack, as `packWeights` wrote them. */
export function readWeights(pack: Pack, prefix: string): Weights {
  const keys = fromPlanes(sectionOf(pack, `${prefix}-keys`));
  const sizes = sectionOf(pack, `${prefix}-sizes`);
  const classes = sectionOf(pack, `${prefix}-classes`);
  const values = sectionOf(pack, `${prefix}-weights`);
  const bits = Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const mask = 2 ** bits - 1;
  const table = new Int32Array(2 * (mask + 1));
  const pool = new Int32Array(classes.length + keys.length + 1);
  let top = 1;
  let at = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]! | 0;
    let slot = slotOf(key, bits);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = top;
    const size = sizes[i]!;
    pool[top++] = size;
    for (let k = 0; k < size; k++, at++) {
      const weight = ((values[at]! << 24) >> 16) | values[classes.length + at]!;
      pool[top++] = (weight << 8) | classes[at]!;
    }
  }
  return {
    addScores(features, count, scores) {
      for (let f = 0; f < count; f++) {
        const key = features[f]!;
        let slot = slotOf(key, bits);
        let row = table[2 * slot + 1]!;
        while (row !== 0 && table[2 * slot] !== key) {
          slot = (slot + 1) & mask;
          row = table[2 * slot + 1]!;
        }
        if (row === 0) continue;
        const end = row + pool[row]!;
        while (row < end) {
          const entry = pool[++row]!;
          scores[entry & 255]! += entry >> 8;
        }
      }
    },
  };
}

/** Home slot of a key in a table of 2^bits slots. */
export const slotOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);
