/**
 * Dependency parser: arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011), one left-to-right pass, each
 * step chosen by a linear model with templates after Zhang and Nivre (2011) and word clusters.
 * The root stands after the last word (Ballesteros and Nivre 2013) and takes one dependent only, so that every answer
 * is one tree.
 */
import { jsonOf, openPack } from "./pack.js";
import { MOST_PARSE_FEATURES, parseFeatures } from "./parse-features.js";
import { ParseState } from "./parse-state.js";
import { readWeights, type Weights } from "./weights.js";
import type { Words } from "./words.js";

/** Head index (-1 at the root) and relation of every word. */
export type Tree = { readonly heads: Int32Array; readonly deprels: readonly string[] };

export type Parser = { readonly parse: (words: Words, tags: Int32Array) => Tree };

/** Reads the model from its file. */
export function loadParser(bytes: Uint8Array): Parser {
  const pack = openPack("parser", bytes);
  const relations = jsonOf<string[]>(pack, "relations");
  const weights = readWeights(pack, "step");
  return {
    parse(words, tags) {
      const state = takeSteps(words, tags, relations.length, weights);
      return {
        heads: state.heads.map((head) => (head === words.count ? -1 : head)),
        deprels: Array.from(state.relations, (relation) => relations[relation]!),
      };
    },
  };
}

/** Steps are numbered 0 for shift, 1 + r for left-arc and 1 + R + r for right-arc with relation r of R. */
export const stepCount = (relations: number): number => 1 + 2 * relations;

/**
 * The greedy walk that training and use share. `choose` may overrule the model's choice, and sees the features and
 * scores it was made from.
 */
export function takeSteps(
  words: Words,
  tags: Int32Array,
  relations: number,
  weights: Pick<Weights, "addScores">,
  choose?: (state: ParseState, features: Int32Array, count: number, scores: Int32Array, best: number) => number,
): ParseState {
  const state = new ParseState(words.count);
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const scores = new Int32Array(stepCount(relations));
  while (!state.done) {
    const count = parseFeatures(words, tags, state, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    const best = bestStep(state, scores, relations);
    applyStep(state, choose ? choose(state, features, count, scores, best) : best, relations);
  }
  return state;
}

export function bestStep(state: ParseState, scores: Int32Array, relations: number): number {
  let best = -1;
  const look = (from: number, to: number) => {
    for (let step = from; step < to; step++) if (best < 0 || scores[step]! > scores[best]!) best = step;
  };
  if (state.canShift) look(0, 1);
  if (state.canLeft) look(1, 1 + relations);
  if (state.canRight) look(1 + relations, 1 + 2 * relations);
  return best;
}

export function applyStep(state: ParseState, step: number, relations: number): void {
  if (step === 0) state.shift();
  else if (step <= relations) state.left(step - 1);
  else state.right(step - 1 - relations);
}
