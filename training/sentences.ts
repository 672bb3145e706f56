/** Trains the sentence splitter on the treebank's paragraphs as plain text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadClusters } from "../src/language/clusters.js";
import { closePack } from "../src/language/pack.js";
import { chooseEnds, loadSplitter } from "../src/language/sentences.js";
import { findTokens } from "../src/language/tokens.js";
import { Learner } from "./learner.js";
import { readParagraphs } from "./paragraphs.js";
import type { Trainer } from "./train.js";
import { shuffled } from "./treebank.js";

const EPOCHS = 8;
const LEAST_WEIGHT = 0.02;

export const trainSentences: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const clusters = loadClusters(readFileSync(join(flag("out"), "clusters.bin")));
  const read = (file: string) =>
    readParagraphs(flag("data"), file).map(({ text, ends }) => {
      const tokens = findTokens(text, { start: 0, end: text.length });
      return { text, tokens, ends: new Set(tokens.flatMap(({ end }, i) => (ends.has(end) ? [i + 1] : []))) };
    });
  const items = read("treebank-train.conllu.gz");
  const learner = new Learner();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { text, tokens, ends } of shuffled(items, epoch + 1))
      chooseEnds(text, tokens, clusters, learner, (last, features, count, guess) => {
        const gold = ends.has(last + 1);
        learner.tick();
        if (guess !== gold) {
          wrong++;
          learner.update(features, count, gold ? 1 : 0, 1);
          learner.update(features, count, gold ? 0 : 1, -1);
        }
        return gold;
      });
    log(`sentences epoch ${epoch + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  const bytes = closePack({
    name: "sentences",
    version: "1",
    sections: new Map(learner.packWeights("end", LEAST_WEIGHT)),
  });

  const splitter = loadSplitter(bytes, clusters);
  let [gold, found, right] = [0, 0, 0];
  for (const { text, tokens, ends } of read("treebank-dev.conllu.gz")) {
    const guess = splitter.split(text, tokens);
    gold += ends.size;
    found += guess.length;
    for (const [k, end] of guess.entries()) {
      const start = k === 0 ? 0 : guess[k - 1]!;
      const before = [...ends].filter((other) => other < end).at(-1) ?? 0;
      if (ends.has(end) && before === start) right++;
    }
  }
  log(`dev, sentences within paragraphs: F1 ${((200 * right) / (gold + found)).toFixed(2)}`);
  return bytes;
};
