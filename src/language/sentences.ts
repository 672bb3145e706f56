/**
 * Sentence bounds: at each place between two tokens where a sentence could end, a linear model over the tokens about it
 * says whether one does (after Gillick 2009), so that abbreviations, initials, quotes that close after the stop, list
 * marks and headlines without a stop are learned cases of one question.
 */
import type { Span } from "../model/model.js";
import type { Clusters } from "./clusters.js";
import { OPENERS } from "./en/openers.js";
import { hashText, mix } from "./hash.js";
import { openPack } from "./pack.js";
import { readWeights, type Weights } from "./weights.js";

export type Splitter = {
  /** For tokens of one block: the index one past each sentence's last token. */
  readonly split: (text: string, tokens: readonly Span[]) => number[];
};

/** Reads the model from its file. */
export function loadSplitter(bytes: Uint8Array, clusters: Clusters): Splitter {
  const weights = readWeights(openPack("sentences", bytes), "end");
  return { split: (text, tokens) => chooseEnds(text, tokens, clusters, weights) };
}

const CONTINUES = 0;
const ENDS = 1;

/** The walk that training and use share; `learn` may overrule a choice and sees what it was made from. */
export function chooseEnds(
  text: string,
  tokens: readonly Span[],
  clusters: Clusters,
  weights: Pick<Weights, "addScores">,
  learn?: (last: number, features: Int32Array, count: number, guess: boolean) => boolean,
): number[] {
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const ends: number[] = [];
  const features = new Int32Array(40);
  const scores = new Int32Array(2);
  let first = 0;
  let open = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    open += /^[“([]$/.test(forms[i]!) ? 1 : /^[”)\]]$/.test(forms[i]!) ? -1 : 0;
    if (!mayEnd(forms[i - 1] ?? "", forms[i]!, forms[i + 1]!)) continue;
    const count = endFeatures(forms, i, i - first, open, tokens[i]!.end < tokens[i + 1]!.start, clusters, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    const guess = scores[ENDS]! > scores[CONTINUES]!;
    if (!(learn ? learn(i, features, count, guess) : guess)) continue;
    ends.push(i + 1);
    first = i + 1;
    open = 0;
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** A lower-cased word after a word never begins a sentence, nor does a surname after its initial. */
function mayEnd(before: string, last: string, next: string): boolean {
  if (/^\p{Lu}\.$/u.test(last) && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(next) && !OPENERS.has(next.toLowerCase()))
    return false;
  return /[^\p{L}\p{N}]$/u.test(last) || !/^\p{Ll}/u.test(next);
}

function endFeatures(
  forms: readonly string[],
  i: number,
  length: number,
  open: number,
  spaced: boolean,
  clusters: Clusters,
  out: Int32Array,
): number {
  let n = 0;
  const add = (...parts: number[]) => {
    let key = mix(0x5e7, n);
    for (const part of parts) key = mix(key, part);
    out[n++] = key;
  };
  const form = (k: number) => forms[k] ?? "";
  const lower = (k: number) => hashText(form(k).toLowerCase());
  const shape = (k: number) => hashText(shapeOf(form(k)));
  const cluster = (k: number) => clusters.find(form(k).toLowerCase());
  const gap = spaced ? 1 : 0;
  const size = length < 4 ? length : length < 8 ? 4 : length < 20 ? 5 : 6;
  const depth = Math.max(-1, Math.min(1, open));
  const last = lower(i);
  const next = shape(i + 1);
  add(last, next, gap);
  add(last, gap, depth);
  add(last, size);
  add(last, size, next);
  add(last);
  add(shape(i), next);
  add(shape(i - 1), shape(i), next);
  add(lower(i - 1), last);
  add(lower(i - 1), shape(i), next);
  add(lower(i + 1));
  add(lower(i + 1), shape(i));
  add(lower(i + 1), last);
  add(lower(i + 1), last, shape(i - 1));
  add(last, next, shape(i + 2));
  add(shape(i - 2), shape(i - 1), shape(i), next);
  add(cluster(i + 1).coarse, shape(i), next);
  add(cluster(i + 1).middle, last, next);
  add(cluster(i).coarse, cluster(i + 1).coarse, next);
  add(cluster(i - 1).middle, last, next);
  add(last, depth, next, gap);
  add(lower(i + 1), lower(i + 2));
  add(shape(i - 1), last, next, shape(i + 2), gap);
  add(form(i).length > 6 ? 6 : form(i).length, last, next);
  return n;
}

/** Kind of a token as far as sentences care: marks as themselves, words by their capitals. */
function shapeOf(form: string): string {
  if (form === "") return "";
  if (/^\p{Lu}\.$/u.test(form)) return "A.";
  if (/\p{L}\.$/u.test(form)) return "abbr.";
  if (/^\p{Lu}+$/u.test(form) && form.length > 1) return "AA";
  if (/^\p{Lu}/u.test(form)) return "Aa";
  if (/^\p{L}/u.test(form)) return "a";
  if (/^\p{N}/u.test(form)) return "0";
  return form.slice(0, 3);
}
