/** A multinomial linear model over hashed features: the smallest thing that learns which word cites whom. */

export type LinearModel = {
  readonly classes: number;
  /** Rows of the table, a power of two; one weight a class each. */
  readonly size: number;
  readonly weights: Int8Array;
  /** What one unit of weight is worth. */
  readonly scale: number;
};

/** Probabilities of the classes, in order. */
export function probabilities({ classes, size, weights, scale }: LinearModel, features: readonly string[]): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = rowOf(feature, size) * classes;
    for (let c = 0; c < classes; c++) sums[c]! += weights[row + c]!;
  }
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp((sum - most) * scale));
  const whole = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / whole);
}

/** Row of a feature in a table of `size` rows: FNV-1a with a last stir. Weights are kept by it, so it never changes. */
export function rowOf(feature: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (size - 1);
}
