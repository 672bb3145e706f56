/**
 * Part-of-speech tagger: left to right, each word's tag chosen by a linear model over the words about it and the tags
 * before it. Universal and Penn tag are one label ("VERB VBD"), so that they always fit.
 * Averaged perceptron after Collins (2002) with the templates of Honnibal's tagger, word clusters added.
 */
import type { Upos } from "../model/model.js";
import type { Clusters } from "./clusters.js";
import { mix } from "./hash.js";
import { jsonOf, openPack } from "./pack.js";
import { readWeights, type Weights } from "./weights.js";
import { at, viewWords, type Words } from "./words.js";

/** Index of each word's tag pair in the tagger's labels. */
export type TagChoice = Int32Array;

export type Tagger = {
  readonly labels: readonly { readonly upos: Upos; readonly xpos: string }[];
  readonly tag: (words: Words) => TagChoice;
};

/** Reads the model from its file. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const pack = openPack("tagger", bytes);
  const labels = jsonOf<string[]>(pack, "labels");
  const weights = readWeights(pack, "tag");
  return {
    labels: labels.map((label) => {
      const [upos, xpos] = label.split(" ") as [Upos, string];
      return { upos, xpos };
    }),
    tag: (words) => chooseTags(words, labels.length, weights),
  };
}

/** The greedy walk that training and use share; `learn` sees each decision before the next is made. */
export function chooseTags(
  words: Words,
  classes: number,
  weights: Pick<Weights, "addScores">,
  learn?: (i: number, features: Int32Array, count: number, guess: number) => void,
): TagChoice {
  const tags = new Int32Array(words.count);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(classes);
  for (let i = 0; i < words.count; i++) {
    const count = tagFeatures(words, i, tags, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    let best = 0;
    for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
    tags[i] = best;
    learn?.(i, features, count, best);
  }
  return tags;
}

/** More than the templates below. */
const MOST_FEATURES = 64;

/** Writes the feature keys of word `i` and returns their number; reads `tags` only before `i`. */
export function tagFeatures(w: Words, i: number, tags: Int32Array, out: Int32Array): number {
  let n = 0;
  const add = (...parts: number[]) => {
    let key = mix(0x7a6, n);
    for (const part of parts) key = mix(key, part);
    out[n++] = key;
  };
  const t1 = i > 0 ? tags[i - 1]! : -1;
  const t2 = i > 1 ? tags[i - 2]! : -1;
  const form = w.form[i]!;
  const lower = w.lower[i]!;
  const shape = w.shape[i]!;
  const previous = at(w.lower, i - 1);
  const next = at(w.lower, i + 1);
  const place = i === 0 ? 1 : 0;
  add(form);
  add(lower);
  add(shape, w.style, place);
  add(shape, t1);
  add(w.prefix1[i]!, shape);
  add(w.prefix3[i]!);
  add(w.suffix1[i]!, w.prefix1[i]!);
  add(w.suffix2[i]!);
  add(w.suffix3[i]!);
  add(w.suffix4[i]!);
  add(w.suffix3[i]!, shape, w.style);
  add(w.suffix3[i]!, t1);
  add(w.fine[i]!);
  add(w.middle[i]!, shape);
  add(w.coarse[i]!, w.suffix2[i]!);
  add(t1);
  add(t1, t2);
  add(t1, lower);
  add(t1, t2, lower);
  add(t1, w.fine[i]!);
  add(t1, t2, w.middle[i]!);
  add(previous);
  add(previous, lower);
  add(next);
  add(lower, next);
  add(previous, next);
  add(at(w.lower, i - 2));
  add(at(w.lower, i + 2));
  add(at(w.lower, i - 2), previous);
  add(next, at(w.lower, i + 2));
  add(t1, next);
  add(at(w.suffix3, i - 1));
  add(at(w.suffix3, i + 1));
  add(at(w.shape, i - 1), shape);
  add(at(w.shape, i + 1), shape);
  add(at(w.fine, i - 1));
  add(at(w.fine, i + 1));
  add(at(w.middle, i - 1), w.middle[i]!);
  add(w.middle[i]!, at(w.middle, i + 1));
  add(t1, w.middle[i]!, at(w.middle, i + 1));
  add(at(w.coarse, i + 1), at(w.coarse, i + 2), w.suffix2[i]!);
  add(t1, w.coarse[i]!, at(w.coarse, i + 1), at(w.coarse, i + 2));
  add(t1, w.suffix2[i]!, at(w.suffix2, i + 1));
  return n;
}

/** Tags words outside a report, for benchmarks that keep given tokens. */
export const tagForms = (forms: readonly string[], tagger: Tagger, clusters: Clusters) =>
  Array.from(tagger.tag(viewWords(forms, clusters)), (tag) => tagger.labels[tag]!);
