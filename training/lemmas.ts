/** Trains the lemmatiser on the treebank's forms, tags and lemmas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseScript, loadLemmas, plainOf, scriptOf } from "../src/language/lemmas.js";
import { loadNetwork } from "../src/language/network.js";
import { closePack, jsonBytes } from "../src/language/pack.js";
import { Learner } from "./learner.js";
import type { Trainer } from "./train.js";
import { readTreebank, shuffled } from "./treebank.js";

const EPOCHS = 5;
const LEAST_WEIGHT = 0.03;
/** Model rows number their classes in one byte. */
const MOST_SCRIPTS = 250;

export const trainLemmas: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const words = readTreebank(flag("data"), "treebank-train.conllu.gz").flatMap((s) =>
    s.forms.map((form, i) => ({
      form,
      upos: s.upos[i]!,
      xpos: s.xpos[i]!,
      script: scriptOf(plainOf(form), s.lemmas[i]!),
    })),
  );
  const counts = new Map<string, number>();
  for (const { script } of words) counts.set(script, (counts.get(script) ?? 0) + 1);
  const scripts = [...counts.keys()]
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
    .slice(0, MOST_SCRIPTS);
  const indexOf = new Map(scripts.map((script, index) => [script, index]));
  log(`${counts.size} scripts, ${scripts.length} kept`);

  const learner = new Learner();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { form, upos, xpos, script } of shuffled(words, epoch + 1)) {
      const gold = indexOf.get(script);
      if (gold === undefined) continue;
      chooseScript(form, upos, xpos, scripts.length, learner, (features, count, guess) => {
        learner.tick();
        if (guess === gold) return;
        wrong++;
        learner.update(features, count, gold, 1);
        learner.update(features, count, guess, -1);
      });
    }
    log(`lemmas epoch ${epoch + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  const bytes = closePack({
    name: "lemmas",
    version: "1",
    sections: new Map([["scripts", jsonBytes(scripts)], ...learner.packWeights("script", LEAST_WEIGHT)]),
  });

  const lemmas = loadLemmas(bytes);
  const network = loadNetwork(readFileSync(join(flag("out"), "network.bin")));
  const right = { all: 0, gold: 0, predicted: 0 };
  for (const s of readTreebank(flag("data"), "treebank-dev.conllu.gz"))
    for (const [i, tag] of network.read(s.forms).tags.entries()) {
      right.all++;
      if (lemmas.lemma(s.forms[i]!, s.upos[i]!, s.xpos[i]!) === s.lemmas[i]) right.gold++;
      if (lemmas.lemma(s.forms[i]!, tag.upos, tag.xpos) === s.lemmas[i]) right.predicted++;
    }
  const share = (part: number) => ((100 * part) / right.all).toFixed(2);
  log(`dev: lemma ${share(right.gold)} with gold tags, ${share(right.predicted)} with the network's`);
  return bytes;
};
