/** Trains the name recogniser on the openly licensed sources. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clusters, loadClusters } from "../src/language/clusters.js";
import { chooseLabels, labelsOf, loadNamer, type NameRange, type TaggedWords } from "../src/language/names.js";
import { closePack } from "../src/language/pack.js";
import { loadTagger, type Tagger } from "../src/language/tagger.js";
import { viewWords } from "../src/language/words.js";
import { Learner } from "./learner.js";
import type { Trainer } from "./train.js";
import { readLines, shuffled } from "./treebank.js";

const EPOCHS = 8;
const LEAST_WEIGHT = 0.05;
const SUPPORT = 2;
/** Tagged by a machine and under no named licence. */
const LEFT_OUT = "gmb";

export const trainNames: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const clusters = loadClusters(readFileSync(join(flag("out"), "clusters.bin")));
  const tagger = loadTagger(readFileSync(join(flag("out"), "tagger.bin")));
  const view = (file: string) =>
    readNamedDocuments(flag("data"), file)
      .filter(({ source }) => source !== LEFT_OUT)
      .map((document) => viewDocument(document, tagger, clusters));
  const items = view("ner-train.conll.gz");
  log(`${items.length} documents`);
  const learner = new Learner(SUPPORT);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { sentences, gold } of shuffled(items, epoch + 1))
      chooseLabels(sentences, learner, (s, i, features, count, guess, isOpen) => {
        learner.tick();
        const label = gold[s]![i]!;
        if (guess === label) return;
        wrong++;
        // After a wrong open name the right label may be one that cannot follow; there is then nothing to learn.
        if (isOpen !== (label > 0 && (label - 1) % 4 > 0 && (label - 1) % 4 < 3)) return;
        learner.update(features, count, label, 1);
        learner.update(features, count, guess, -1);
      });
    log(`names epoch ${epoch + 1}: ${wrong} wrong, ${learner.features} features`);
  }
  const bytes = closePack({
    name: "names",
    version: "1",
    sections: new Map(learner.packWeights("name", LEAST_WEIGHT)),
  });

  const namer = loadNamer(bytes);
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  for (const { source, sentences, ranges } of view("ner-dev.conll.gz")) {
    const key = ({ kind, sentence, from, to }: NameRange) => `${kind} ${sentence} ${from} ${to}`;
    const gold = new Set(ranges.map(key));
    const found = namer.find(sentences);
    for (const group of [source, "all"]) {
      const count = counts.get(group) ?? { gold: 0, found: 0, right: 0 };
      count.gold += gold.size;
      count.found += found.length;
      count.right += found.filter((range) => gold.has(key(range))).length;
      counts.set(group, count);
    }
  }
  for (const [group, { gold, found, right }] of counts)
    log(`dev ${group}: F1 ${((200 * right) / (gold + found)).toFixed(2)} of ${gold} names`);
  return bytes;
};

type NamedDocument = { source: string; sentences: { forms: string[]; tags: string[] }[] };

type NamedView = {
  readonly source: string;
  readonly sentences: readonly TaggedWords[];
  readonly gold: readonly Int32Array[];
  readonly ranges: readonly NameRange[];
};

function readNamedDocuments(folder: string, file: string): NamedDocument[] {
  const documents: NamedDocument[] = [];
  let open = true;
  for (const line of readLines(folder, file)) {
    if (line.startsWith("# newdoc")) documents.push({ source: "", sentences: [] });
    const document = documents.at(-1);
    if (!document) continue;
    if (line.startsWith("# source = ")) document.source = line.slice(11);
    const [form, tag] = line.split("\t");
    if (line === "" || tag === undefined) {
      open = true;
      continue;
    }
    if (open) document.sentences.push({ forms: [], tags: [] });
    open = false;
    document.sentences.at(-1)!.forms.push(form!);
    document.sentences.at(-1)!.tags.push(tag);
  }
  return documents;
}

const KIND_OF: Readonly<Record<string, NameRange["kind"]>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "other",
};

function viewDocument({ source, sentences }: NamedDocument, tagger: Tagger, clusters: Clusters): NamedView {
  const ranges = sentences.flatMap(({ tags }, sentence) => {
    const found: { kind: NameRange["kind"]; sentence: number; from: number; to: number }[] = [];
    for (const [i, tag] of tags.entries()) {
      const kind = KIND_OF[tag.slice(2)];
      if (!kind) continue;
      const last = found.at(-1);
      if (tag.startsWith("I") && last?.to === i) last.to = i + 1;
      else found.push({ kind, sentence, from: i, to: i + 1 });
    }
    return found;
  });
  return {
    source,
    sentences: sentences.map(({ forms }) => {
      const words = viewWords(forms, clusters);
      return { words, tags: tagger.tag(words) };
    }),
    gold: sentences.map(({ tags }, s) =>
      labelsOf(
        tags.length,
        ranges.filter(({ sentence }) => sentence === s),
      ),
    ),
    ranges,
  };
}
