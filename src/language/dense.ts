/** Arithmetic between the network's layers: matrices are Float32Arrays, row by row. */

/** Products of every row of `a` with every row of `b`, rows of `size` numbers; a row of answers for each row of `a`. */
export function multiplyRows(a: Float32Array, b: Float32Array, size: number): Float32Array {
  const countA = a.length / size;
  const countB = b.length / size;
  const out = new Float32Array(countA * countB);
  for (let i = 0; i < countA; i++)
    for (let j = 0; j < countB; j++) {
      let sum = 0;
      for (let d = 0; d < size; d++) sum += a[i * size + d]! * b[j * size + d]!;
      out[i * countB + j] = sum;
    }
  return out;
}

/** Negative numbers to nought, in place. */
export function rectify(x: Float32Array): Float32Array {
  for (let i = 0; i < x.length; i++) if (x[i]! < 0) x[i] = 0;
  return x;
}

/** Gain and offset of a norm. */
export type Norm = { readonly gain: Float32Array; readonly offset: Float32Array };

/** Layer normalisation (Ba, Kiros and Hinton 2016) of every row, in place. */
export function normalise({ gain, offset }: Norm, x: Float32Array): Float32Array {
  const size = gain.length;
  for (let at = 0; at < x.length; at += size) {
    let mean = 0;
    for (let i = 0; i < size; i++) mean += x[at + i]!;
    mean /= size;
    let variance = 0;
    for (let i = 0; i < size; i++) variance += (x[at + i]! - mean) ** 2;
    const scale = 1 / Math.sqrt(variance / size + 1e-5);
    for (let i = 0; i < size; i++) x[at + i] = (x[at + i]! - mean) * scale * gain[i]! + offset[i]!;
  }
  return x;
}

/** Steps a unit is cut into, and where the curve is as good as flat. */
const SIGMOID_STEPS = 128;
const SIGMOID_REACH = 12;
const SIGMOIDS = Float32Array.from(
  { length: 2 * SIGMOID_REACH * SIGMOID_STEPS + 1 },
  (_, i) => 1 / (1 + Math.exp(SIGMOID_REACH - i / SIGMOID_STEPS)),
);

/** 1 / (1 + e^-x) from a table, right to 0.001; the network asks for five hundred a word. */
export function sigmoid(x: number): number {
  if (x <= -SIGMOID_REACH) return 0;
  if (x >= SIGMOID_REACH) return 1;
  return SIGMOIDS[((x + SIGMOID_REACH) * SIGMOID_STEPS + 0.5) | 0]!;
}
