/**
 * The network that tags, parses and finds names, one sentence at a time (trained by `training/network.py`, which says
 * what it is after). Words are summed from hashed embeddings and a word vector; gated convolutions read the neighbours;
 * small heads answer: a tag per word, a score for each pair of word and head, a relation, a name label.
 */
import type { Upos } from "../model/model.js";
import { multiplyRows, type Norm, normalise, rectify, sigmoid } from "./dense.js";
import { hashText } from "./hash.js";
import { type Layer, openLayers } from "./kernel.js";
import { FEATURES, featureRows } from "./network-features.js";
import { fromPlanes, jsonOf, openPack, type Pack, sectionOf } from "./pack.js";
import { attachPairs } from "./paired-marks.js";
import { chooseHeads } from "./tree.js";

/** What the network says of one sentence, lists by word. */
export type Reading = {
  readonly tags: readonly { readonly upos: Upos; readonly xpos: string }[];
  /** Index of the head in the sentence, -1 at the root. */
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  /** Scores of the name labels, for `chooseReportNames`. */
  readonly nameScores: Float32Array;
};

export type Network = { readonly read: (forms: readonly string[]) => Reading };

/** A gated convolution: a word and its two neighbours at `distance`. */
type Gate = { readonly distance: number; readonly layer: Layer; readonly norm: Norm };

const DISTANCES = [1, 1, 2, 4, 8];

const LAYERS = [
  "project",
  ...DISTANCES.map((_, g) => `gates.${g}.conv`),
  "tag",
  "name_gate.conv",
  "name",
  "arc_dependent",
  "arc_head",
  "arc",
  "relation_dependent",
  "relation_head",
  "relation",
];

/** Words whose sums are kept for the next time; most words of a text are among them. */
const MOST_EMBEDDED = 20_000;

/** Reads the model from its file. */
export function loadNetwork(bytes: Uint8Array): Network {
  const pack = openPack("network", bytes);
  const params = readParameters(pack);
  const vectors = new Int8Array(sectionOf(pack, "vectors").buffer);
  const scales = jsonOf<Record<string, number>>(pack, "scales");
  const rowOf = new Map(Array.from(fromPlanes(sectionOf(pack, "vector-words")), (word, row) => [word | 0, row]));
  const tables = FEATURES.map(({ name }) => new Int8Array(sectionOf(pack, `table-${name}`).buffer));
  const tags = jsonOf<string[]>(pack, "tags").map((tag) => {
    const [upos, xpos] = tag.split(" ") as [Upos, string];
    return { upos, xpos };
  });
  const relations = jsonOf<string[]>(pack, "relations");
  const layers = openLayers(
    LAYERS.map((name) => ({ weights: params(`${name}.weight`), bias: params(`${name}.bias`) })),
  );
  const layer = (name: string) => layers[LAYERS.indexOf(name)]!;
  const norm = (name: string): Norm => ({ gain: params(`${name}.weight`), offset: params(`${name}.bias`) });
  const gate = (name: string, distance: number): Gate => ({
    distance,
    layer: layer(`${name}.conv`),
    norm: norm(`${name}.norm`),
  });
  const project = layer("project");
  const size = project.outputs;
  const inputNorm = norm("norm");
  const gates = DISTANCES.map((distance, g) => gate(`gates.${g}`, distance));
  const nameGate = gate("name_gate", 1);
  const tagLayer = layer("tag");
  const nameLayer = layer("name");
  const arcDependent = layer("arc_dependent");
  const arcHead = layer("arc_head");
  const arc = layer("arc");
  const root = params("root");
  const relationDependent = layer("relation_dependent");
  const relationHead = layer("relation_head");
  const relationLayer = layer("relation");
  const rootRelation = relations.indexOf("root");

  /** A word on its own: its vector projected, its embeddings added, normalised. */
  function embedWord(form: string): Float32Array {
    const { rows, lower } = featureRows(form);
    const given = new Float32Array(project.inputs);
    const row = rowOf.get(hashText(lower));
    if (row !== undefined)
      for (let d = 0; d < given.length; d++) given[d] = vectors[row * given.length + d]! * scales.vectors!;
    const x = project.run(given, 1);
    for (const [f, table] of tables.entries()) {
      const scale = scales[`table-${FEATURES[f]!.name}`]!;
      for (let d = 0; d < size; d++) x[d]! += table[rows[f]! * size + d]! * scale;
    }
    return normalise(inputNorm, x);
  }

  const embedded = new Map<string, Float32Array>();
  function embed(forms: readonly string[]): Float32Array {
    const x = new Float32Array(forms.length * size);
    for (const [i, form] of forms.entries()) {
      let word = embedded.get(form);
      if (!word) {
        word = embedWord(form);
        if (embedded.size < MOST_EMBEDDED) embedded.set(form, word);
      }
      x.set(word, i * size);
    }
    return x;
  }

  function readArcs(x: Float32Array, count: number) {
    const withRoot = new Float32Array((count + 1) * size);
    withRoot.set(root);
    withRoot.set(x, size);
    const dependents = arc.run(rectify(arcDependent.run(x, count)), count);
    const heads = rectify(arcHead.run(withRoot, count + 1));
    const scores = multiplyRows(dependents, heads, arc.outputs);
    return { withRoot, heads: chooseHeads(scores, count) };
  }

  function readRelations(x: Float32Array, withRoot: Float32Array, heads: Int32Array): string[] {
    const width = relationDependent.outputs;
    const hidden = relationDependent.run(x, heads.length);
    const ofHeads = relationHead.run(withRoot, heads.length + 1);
    for (const [i, head] of heads.entries())
      for (let d = 0; d < width; d++) hidden[i * width + d]! += ofHeads[(head + 1) * width + d]!;
    const scores = relationLayer.run(rectify(hidden), heads.length);
    return Array.from(heads, (head, i) => {
      if (head < 0) return "root";
      return relations[best(scores, i * relations.length, relations.length, rootRelation)]!;
    });
  }

  return {
    read(forms) {
      const count = forms.length;
      let x = embed(forms);
      for (const each of gates) x = applyGate(each, x, count, size);
      const tagScores = tagLayer.run(x, count);
      const { withRoot, heads } = readArcs(x, count);
      const deprels = readRelations(x, withRoot, heads);
      return {
        tags: forms.map((_, i) => tags[best(tagScores, i * tags.length, tags.length)]!),
        heads: attachPairs(forms, deprels, heads),
        deprels,
        nameScores: nameLayer.run(applyGate(nameGate, x, count, size), count),
      };
    },
  };
}

/** Dense parameters by name: 16-bit numbers under one scale each. */
function readParameters(pack: Pack): (name: string) => Float32Array {
  const scales = jsonOf<Record<string, number>>(pack, "scales");
  return (name) => {
    const scale = scales[name];
    if (scale === undefined) throw new Error(`models/network.bin lacks “${name}”; it fits another version`);
    return Float32Array.from(new Int16Array(sectionOf(pack, name).buffer), (value) => value * scale);
  };
}

/** x + a * sigmoid(b), normalised; a and b are read off the word and its neighbours, nothing beyond the sentence's ends. */
function applyGate({ distance, layer, norm }: Gate, x: Float32Array, count: number, size: number): Float32Array {
  const windows = new Float32Array(count * 3 * size);
  for (let i = 0; i < count; i++)
    for (let k = 0; k < 3; k++) {
      const from = i + (k - 1) * distance;
      if (from >= 0 && from < count) windows.set(x.subarray(from * size, (from + 1) * size), (3 * i + k) * size);
    }
  const y = layer.run(windows, count);
  const out = new Float32Array(x.length);
  for (let i = 0; i < count; i++)
    for (let d = 0; d < size; d++)
      out[i * size + d] = x[i * size + d]! + y[2 * i * size + d]! * sigmoid(y[(2 * i + 1) * size + d]!);
  return normalise(norm, out);
}

/** Index of the greatest of `length` scores from `start`, counted from there; `never` is passed over. */
function best(scores: Float32Array, start: number, length: number, never = -1): number {
  let top = never === 0 ? 1 : 0;
  for (let c = 1; c < length; c++) if (c !== never && scores[start + c]! > scores[start + top]!) top = c;
  return top;
}
