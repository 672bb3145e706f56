/**
 * Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): after the first epoch the parser
 * mostly follows its own choices, and at each state learns the best step that can still be made from there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadClusters } from "../src/language/clusters.js";
import { closePack, jsonBytes } from "../src/language/pack.js";
import type { ParseState } from "../src/language/parse-state.js";
import { loadParser, takeSteps } from "../src/language/parser.js";
import { loadTagger } from "../src/language/tagger.js";
import { viewWords } from "../src/language/words.js";
import { Learner } from "./learner.js";
import { jackknifeTags } from "./tagger.js";
import type { Trainer } from "./train.js";
import { randomFrom, readTreebank, shuffled } from "./treebank.js";

const EPOCHS = 12;
/** Share of the parser's own choices that it follows in training once the first epoch is over. */
const EXPLORE = 0.9;
const LEAST_WEIGHT = 0.1;
const SUPPORT = 8;

export const trainParser: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const clusters = loadClusters(readFileSync(join(flag("out"), "clusters.bin")));
  const tagger = loadTagger(readFileSync(join(flag("out"), "tagger.bin")));
  const train = readTreebank(flag("data"), "treebank-train.conllu.gz");
  const relations = [...new Set(train.flatMap((s) => s.deprels))].sort();
  const indexOf = new Map(relations.map((relation, index) => [relation, index]));
  const tags = jackknifeTags(train, tagger, clusters, log);
  const items = train.map((s, k) => ({
    words: viewWords(s.forms, clusters),
    tags: tags[k]!,
    heads: Int32Array.from(s.heads, (head) => (head < 0 ? s.forms.length : head)),
    relations: Int32Array.from(s.deprels, (relation) => indexOf.get(relation)!),
  }));
  const random = randomFrom(7);
  const learner = new Learner(SUPPORT);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { words, tags, heads, relations: gold } of shuffled(items, epoch + 1)) {
      takeSteps(words, tags, relations.length, learner, (state, features, count, scores, best) => {
        learner.tick();
        const costs = costsOf(state, heads);
        const right = bestRight(state, costs, gold, scores, relations.length);
        if (best !== right && !isRight(best, state, costs, gold, relations.length)) {
          wrong++;
          learner.update(features, count, right, 1);
          learner.update(features, count, best, -1);
          return epoch > 0 && random() < EXPLORE ? best : right;
        }
        return best;
      });
    }
    log(`parser epoch ${epoch + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  const bytes = closePack({
    name: "parser",
    version: "1",
    sections: new Map([["relations", jsonBytes(relations)], ...learner.packWeights("step", LEAST_WEIGHT)]),
  });

  const parser = loadParser(bytes);
  const right = { all: 0, uas: 0, las: 0 };
  const started = performance.now();
  for (const s of readTreebank(flag("data"), "treebank-dev.conllu.gz")) {
    const words = viewWords(s.forms, clusters);
    const tree = parser.parse(words, tagger.tag(words));
    for (const [i, head] of s.heads.entries()) {
      right.all++;
      if (tree.heads[i] !== head) continue;
      right.uas++;
      if (tree.deprels[i]!.split(":")[0] === s.deprels[i]!.split(":")[0]) right.las++;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const share = (part: number) => ((100 * part) / right.all).toFixed(2);
  log(`dev: UAS ${share(right.uas)}, LAS ${share(right.las)}, ${Math.round(right.all / seconds)} words/s with tags`);
  return bytes;
};

/** How many gold arcs each step puts out of reach. */
type Costs = { readonly shift: number; readonly left: number; readonly right: number };

function costsOf(state: ParseState, heads: Int32Array): Costs {
  const { next, count } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  let shift = state.canShift ? 0 : Infinity;
  let left = state.canLeft ? 0 : Infinity;
  let right = state.canRight ? 0 : Infinity;
  if (state.canShift)
    for (let k = 0; k < state.size; k++) {
      const word = state.top(k);
      if (heads[word] === next) shift++;
      if (k > 0 && heads[next] === word) shift++;
    }
  if (s0 >= 0) {
    const head = heads[s0]!;
    if (head === s1 || head > next) left++;
    if (head >= next) right++;
    for (let i = next; i < count; i++)
      if (heads[i] === s0) {
        left++;
        right++;
      }
  }
  return { shift, left, right };
}

function isRight(step: number, state: ParseState, costs: Costs, gold: Int32Array, relations: number): boolean {
  const least = Math.min(costs.shift, costs.left, costs.right);
  if (step === 0) return costs.shift === least;
  const relation = (step - 1) % relations;
  return (step <= relations ? costs.left : costs.right) === least && relation === gold[state.top(0)];
}

/** Of the steps that cost least, the one the model likes best. */
function bestRight(state: ParseState, costs: Costs, gold: Int32Array, scores: Int32Array, relations: number): number {
  const least = Math.min(costs.shift, costs.left, costs.right);
  const relation = gold[state.top(0)] ?? 0;
  const steps: number[] = [];
  if (costs.shift === least) steps.push(0);
  if (costs.left === least) steps.push(1 + relation);
  if (costs.right === least) steps.push(1 + relations + relation);
  return steps.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
}
