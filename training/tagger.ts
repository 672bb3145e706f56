/** Trains the part-of-speech tagger on the treebank. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clusters, loadClusters } from "../src/language/clusters.js";
import { closePack, jsonBytes } from "../src/language/pack.js";
import { chooseTags, loadTagger, type Tagger } from "../src/language/tagger.js";
import { readWeights } from "../src/language/weights.js";
import { viewWords, type Words } from "../src/language/words.js";
import { Learner } from "./learner.js";
import type { Trainer } from "./train.js";
import { readTreebank, shuffled, type TreeSentence } from "./treebank.js";

const EPOCHS = 6;
/** Averaged weights nearer zero than this are dropped; on dev it costs less than 0.05. */
const LEAST_WEIGHT = 0.04;
const SUPPORT = 2;
const FOLDS = 5;
const FOLD_EPOCHS = 3;

export const trainTagger: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const clusters = loadClusters(readFileSync(join(flag("out"), "clusters.bin")));
  const labelOf = (s: TreeSentence, i: number) => `${s.upos[i]} ${s.xpos[i]}`;
  const train = readTreebank(flag("data"), "treebank-train.conllu.gz");
  const labels = [...new Set(train.flatMap((s) => s.forms.map((_, i) => labelOf(s, i))))].sort();
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const items = train.map((s) => ({
    words: viewWords(s.forms, clusters),
    gold: Int32Array.from(s.forms, (_, i) => indexOf.get(labelOf(s, i))!),
  }));
  const learner = new Learner(SUPPORT);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const wrong = learnTags(shuffled(items, epoch + 1), labels.length, learner);
    log(`tagger epoch ${epoch + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  const bytes = closePack({
    name: "tagger",
    version: "1",
    sections: new Map([["labels", jsonBytes(labels)], ...learner.packWeights("tag", LEAST_WEIGHT)]),
  });

  const tagger = loadTagger(bytes);
  const right = { upos: 0, xpos: 0, all: 0 };
  for (const s of readTreebank(flag("data"), "treebank-dev.conllu.gz")) {
    for (const [i, tag] of tagger.tag(viewWords(s.forms, clusters)).entries()) {
      right.all++;
      if (tagger.labels[tag]!.upos === s.upos[i]) right.upos++;
      if (tagger.labels[tag]!.xpos === s.xpos[i]) right.xpos++;
    }
  }
  log(`dev: UPOS ${share(right.upos, right.all)}, XPOS ${share(right.xpos, right.all)}`);
  return bytes;
};

/**
 * Tags of the training sentences by taggers that did not see them: the parser
 * then learns from tags as wrong as those it will meet.
 */
export function jackknifeTags(
  train: readonly TreeSentence[],
  tagger: Tagger,
  clusters: Clusters,
  log: (line: string) => void,
): Int32Array[] {
  const indexOf = new Map(tagger.labels.map(({ upos, xpos }, index) => [`${upos} ${xpos}`, index]));
  const items = train.map((s) => ({
    words: viewWords(s.forms, clusters),
    gold: Int32Array.from(s.forms, (_, i) => indexOf.get(`${s.upos[i]} ${s.xpos[i]}`)!),
  }));
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (k: number) => Math.floor((k * FOLDS) / items.length) === fold;
    const learner = new Learner(SUPPORT);
    for (let epoch = 0; epoch < FOLD_EPOCHS; epoch++)
      learnTags(
        shuffled(
          items.filter((_, k) => !inFold(k)),
          epoch + 1,
        ),
        tagger.labels.length,
        learner,
      );
    const weights = readWeights({ name: "", version: "", sections: new Map(learner.packWeights("tag", 0)) }, "tag");
    for (const [k, { words }] of items.entries())
      if (inFold(k)) tags[k] = chooseTags(words, tagger.labels.length, weights);
    log(`tagged fold ${fold + 1} of ${FOLDS}`);
  }
  return tags;
}

type TagItem = { readonly words: Words; readonly gold: Int32Array };

/** One epoch; returns how many choices were wrong. */
function learnTags(items: readonly TagItem[], classes: number, learner: Learner): number {
  let wrong = 0;
  for (const { words, gold } of items)
    chooseTags(words, classes, learner, (i, features, count, guess) => {
      learner.tick();
      if (guess === gold[i]) return;
      wrong++;
      learner.update(features, count, gold[i]!, 1);
      learner.update(features, count, guess, -1);
    });
  return wrong;
}

const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
