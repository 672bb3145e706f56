/**
 * Trains the model of attribution on hand-marked articles (PolNeAR's compact form) over our own trees.
 * A marked cue's topmost word is a cue word, other words outside all contents are none; a slot bears the role that
 * most of its words have. Contents themselves are skipped, since what stands inside them was not marked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cleanReport } from "../src/clean/clean.js";
import { cueFeatures, type Ground, slotFeatures } from "../src/extract/attributions/features.js";
import { SLOT_LABELS, type SlotLabel } from "../src/extract/attributions/frames.js";
import { groundOf } from "../src/extract/attributions/ground.js";
import { rowOf } from "../src/extract/attributions/linear.js";
import { closeParts } from "../src/extract/attributions/model.js";
import { endsOf, startsOf } from "../src/extract/attributions/reach.js";
import { mayBeCue, type Slot, slotsBelow, slotsOf } from "../src/extract/attributions/slots.js";
import { tokensIn } from "../src/extract/attributions/tree.js";
import { LANGUAGE_MODELS, loadLanguageModels, readLanguage } from "../src/language/language.js";
import type { Token } from "../src/model/model.js";
import { type Example, trainLogistic } from "./logistic.js";
import type { Trainer } from "./train.js";

const EPOCHS = 4;
const SIZE = 1 << 18;

type Article = { id: string; title: string; text: string; attributions: Marked[] };
type Marked = { source: [number, number][]; cue: [number, number][]; content: [number, number][] };
/** One marked attribution as token indexes. */
type Gold = { readonly source: Set<number>; readonly cue: Set<number>; readonly content: Set<number> };

export const trainAttribution: Trainer = ({ flag, epochs = EPOCHS, log }) => {
  const models = loadLanguageModels(
    new Map(LANGUAGE_MODELS.map((name) => [name, readFileSync(join(flag("out"), `${name}.bin`))])),
  );
  const cues: Example[] = [];
  const slots: Example[] = [];
  const starts: Example[] = [];
  const ends: Example[] = [];
  const lines = gunzipSync(readFileSync(join(flag("data"), "train.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  for (const [n, line] of lines.entries()) {
    const { id, title, text, attributions } = JSON.parse(line) as Article;
    const { report } = cleanReport({ id, title, text, sha256: "", bylines: [], language: "en", marked: [] });
    const ground = groundOf(report, readLanguage(text, report.blocks, models));
    addExamples(ground, attributions, { cues, slots, starts, ends });
    if (n % 100 === 99) log(`${n + 1} of ${lines.length} articles read`);
  }
  log(`${cues.length} cue words, ${slots.length} slots, ${starts.length + ends.length} places`);
  return closeParts({
    cue: trainLogistic(cues, { classes: 2, size: SIZE, epochs }, log),
    slot: trainLogistic(slots, { classes: SLOT_LABELS.length, size: SIZE, epochs }, log),
    start: trainLogistic(starts, { classes: 2, size: SIZE, epochs }, log),
    end: trainLogistic(ends, { classes: 2, size: SIZE, epochs }, log),
  });
};

type Examples = {
  readonly cues: Example[];
  readonly slots: Example[];
  readonly starts: Example[];
  readonly ends: Example[];
};

function addExamples(ground: Ground, attributions: readonly Marked[], examples: Examples): void {
  const { cues, slots } = examples;
  const { tree, quoteAt } = ground;
  const golds = attributions.map((marked) => goldOf(tree.tokens, marked));
  const inContent = new Set(golds.flatMap(({ content }) => [...content]));
  const goldAt = new Map<number, Gold>();
  for (const gold of golds) {
    const head = headOf(ground, gold);
    if (head && !goldAt.has(head.index)) goldAt.set(head.index, gold);
  }
  for (const token of tree.tokens) {
    if (quoteAt[token.index] || !mayBeCue(tree, token)) continue;
    const gold = goldAt.get(token.index);
    if (!gold && inContent.has(token.index)) continue;
    cues.push({ rows: rowsOf(cueFeatures(ground, token)), label: gold ? 1 : 0 });
    if (!gold) continue;
    const edges = addSlots(ground, token, gold, slots);
    addPlaces(ground, token, gold, edges, examples);
  }
}

/** First and last token of a content right of its cue as the tree has it, -1 for nothing. */
type Edges = { first: number; last: number };

function addSlots(ground: Ground, cue: Token, gold: Gold, slots: Example[]): Edges {
  const { tokens } = ground.tree;
  const edges = { first: -1, last: -1 };
  const pending = slotsOf(ground.tree, cue);
  for (let slot = pending.shift(); slot; slot = pending.shift()) {
    const label = labelOf(ground, slot, gold);
    slots.push({ rows: rowsOf(slotFeatures(ground, cue, slot)), label: SLOT_LABELS.indexOf(label) });
    if (label === "lean") pending.push(...slotsBelow(ground.tree, slot.head, slot.path));
    if (label !== "content" || slot.first <= cue.index || slot.path.startsWith("^")) continue;
    edges.first = edges.first < 0 ? slot.first : Math.min(edges.first, slot.first);
    edges.last = Math.max(edges.last, slot.last);
  }
  while (tokens[edges.first]?.upos === "PUNCT") edges.first++;
  while (tokens[edges.last]?.upos === "PUNCT") edges.last--;
  return edges;
}

/** Adds the places where the content right of the cue, in the cue's sentence, may begin and end. */
function addPlaces(ground: Ground, cue: Token, gold: Gold, edges: Edges, { starts, ends }: Examples): void {
  const { tokens } = ground.tree;
  const right = [...gold.content].filter(
    (i) => i > cue.index && tokens[i]!.sentence === cue.sentence && tokens[i]!.upos !== "PUNCT",
  );
  if (right.length === 0) return;
  const first = Math.min(...right);
  const last = Math.max(...right);
  const taken = (index: number) => gold.source.has(index) || gold.cue.has(index);
  for (const { index, features } of startsOf(ground, cue, edges.first))
    if (!taken(index)) starts.push({ rows: rowsOf(features), label: index === first ? 1 : 0 });
  for (const { index, features } of endsOf(ground, cue, first, edges.last))
    ends.push({ rows: rowsOf(features), label: index === last ? 1 : 0 });
}

const rowsOf = (features: readonly string[]) => Int32Array.from(features, (feature) => rowOf(feature, SIZE));

function goldOf(tokens: readonly Token[], { source, cue, content }: Marked): Gold {
  const indexes = (spans: [number, number][]) =>
    new Set(spans.flatMap(([start, end]) => tokensIn(tokens, { start, end }).map(({ index }) => index)));
  return { source: indexes(source), cue: indexes(cue), content: indexes(content) };
}

/** The topmost word of a marked cue, a verb before others. */
function headOf({ tree }: Ground, { cue }: Gold): Token | undefined {
  const tops = [...cue]
    .map((index) => tree.tokens[index]!)
    .filter((token) => !cue.has(token.head) && mayBeCue(tree, token));
  return tops.find(({ upos }) => upos === "VERB") ?? tops[0];
}

/** Share of a slot's words in the cue from which all of it is part of the cue. */
const WHOLE_CUE = 0.7;

function labelOf({ tree }: Ground, slot: Slot, gold: Gold): SlotLabel {
  const words: number[] = [];
  for (let i = slot.first; i <= slot.last; i++) {
    if (slot.cut && i >= slot.cut[0] && i <= slot.cut[1]) continue;
    if (tree.tokens[i]!.upos !== "PUNCT" || slot.first === slot.last) words.push(i);
  }
  const share = (indexes: ReadonlySet<number>) => words.filter((index) => indexes.has(index)).length / words.length;
  if (words.length === 0) return "none";
  if (!slot.path.startsWith("^") && gold.cue.has(slot.head.index)) return share(gold.cue) >= WHOLE_CUE ? "cue" : "lean";
  if (share(gold.content) >= 0.5) return "content";
  if (share(gold.source) >= 0.5) return "source";
  return share(gold.cue) >= 0.5 ? "cue" : "none";
}
