/**
 * Trains the network: lays the corpora out (`network-data.ts`), runs `network.py` (PyTorch, on the processor) for
 * `--seconds`, packs its weights in 8 and 16 bits, and measures the packed model on dev with the runtime's own code.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadNetwork } from "../src/language/network.js";
import { FEATURES } from "../src/language/network-features.js";
import { closePack, jsonBytes, toPlanes } from "../src/language/pack.js";
import { chooseReportNames } from "../src/language/report-names.js";
import { rangesOfTags, readNamedDocuments } from "./named-documents.js";
import { writeNetworkData } from "./network-data.js";
import type { Trainer } from "./train.js";
import { readTreebank } from "./treebank.js";

const SECONDS = "2100";

export const trainNetwork: Trainer = ({ flag, log }) => {
  const folder = flag("work", mkdtempSync(join(tmpdir(), "network-")));
  const { tags, relations, hashes, vectors, vectorScale } = writeNetworkData(flag("data"), flag("vectors"), folder);
  writeFileSync(join(folder, "labels.json"), JSON.stringify({ tags, relations }));
  log(`arrays in ${folder}`);
  const script = fileURLToPath(new URL("network.py", import.meta.url));
  const seconds = flag("seconds", SECONDS);
  if (seconds !== "0") execFileSync("python3", [script, folder, seconds], { stdio: "inherit" });

  const { sections, scales } = packParameters(folder);
  const bytes = closePack({
    name: "network",
    version: "1",
    sections: new Map([
      ["tags", jsonBytes(tags)],
      ["relations", jsonBytes(relations)],
      ["vector-words", toPlanes(hashes)],
      ["vectors", new Uint8Array(vectors.buffer)],
      ...sections,
      ["scales", jsonBytes({ ...scales, vectors: vectorScale })],
    ]),
  });
  measureTrees(flag("data"), bytes, log);
  measureNames(flag("data"), bytes, log);
  return bytes;
};

/** The weights that `network.py` saved: embedding tables in 8 bits, all else in 16, one scale each. */
function packParameters(folder: string) {
  const file = readFileSync(join(folder, "weights.f32"));
  const flat = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const shapes = JSON.parse(readFileSync(join(folder, "weights.json"), "utf8")) as [string, number[]][];
  const sections: [string, Uint8Array][] = [];
  const scales: Record<string, number> = {};
  const add = (name: string, values: Float32Array, most: number) => {
    const scale = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / most;
    const whole = Array.from(values, (value) => Math.round(value / scale));
    scales[name] = scale;
    sections.push([name, new Uint8Array((most > 127 ? Int16Array.from(whole) : Int8Array.from(whole)).buffer)]);
  };
  const seen = seenRows(folder);
  let at = 0;
  for (const [name, shape] of shapes) {
    const values = flat.slice(at, at + shape.reduce((a, b) => a * b, 1));
    at += values.length;
    const table = /^tables\.(\d+)\.weight$/.exec(name);
    if (table) {
      const t = Number(table[1]);
      quietUnseen(values, shape[1]!, seen[t]!, t === 0);
      add(`table-${FEATURES[t]!.name}`, values, 127);
    } else if (/conv\.weight$/.test(name)) add(name, byNeighbour(values, shape[0]!, shape[1]!), 32767);
    else if (name === "arc.weight") {
      // The last input of the arc layer is always one, so its column is a bias.
      const inputs = shape[1]!;
      const isBias = (i: number) => i % inputs === inputs - 1;
      add(
        "arc.bias",
        values.filter((_, i) => isBias(i)),
        32767,
      );
      add(
        name,
        values.filter((_, i) => !isBias(i)),
        32767,
      );
    } else add(name, values, 32767);
  }
  return { sections, scales };
}

/** PyTorch lays a convolution out by output, input, neighbour; the runtime reads output, neighbour, input. */
function byNeighbour(values: Float32Array, outputs: number, inputs: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < inputs; i++)
      for (let k = 0; k < 3; k++) out[(o * 3 + k) * inputs + i] = values[(o * inputs + i) * 3 + k]!;
  return out;
}

/** Which rows of each table the training data use. */
function seenRows(folder: string): Set<number>[] {
  const seen = FEATURES.map(() => new Set<number>());
  for (const [name, labels] of [
    ["trees-train", 3],
    ["names-train", 1],
  ] as const) {
    const file = readFileSync(join(folder, `${name}.i32`));
    const rows = new Int32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
    for (let at = 0; at < rows.length; at += FEATURES.length + 1 + labels)
      for (let f = 0; f < FEATURES.length; f++) seen[f]!.add(rows[at + f]!);
  }
  return seen;
}

/**
 * A row that training never met holds noise: in the table of forms it becomes row 0, which word dropout has taught to
 * stand for an unknown word, elsewhere the mean of the rows that were met.
 */
function quietUnseen(values: Float32Array, size: number, seen: ReadonlySet<number>, isForm: boolean): void {
  const quiet = new Float32Array(size);
  if (isForm) quiet.set(values.subarray(0, size));
  else for (const row of seen) for (let d = 0; d < size; d++) quiet[d]! += values[row * size + d]! / seen.size;
  for (let row = 0; row * size < values.length; row++)
    if (!seen.has(row) && !(isForm && row === 0)) values.set(quiet, row * size);
}

const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);

function measureTrees(data: string, bytes: Uint8Array, log: (line: string) => void): void {
  const network = loadNetwork(bytes);
  const right = { all: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  const started = performance.now();
  for (const s of readTreebank(data, "treebank-dev.conllu.gz")) {
    const reading = network.read(s.forms);
    for (const [i, head] of s.heads.entries()) {
      right.all++;
      if (reading.tags[i]!.upos === s.upos[i]) right.upos++;
      if (reading.tags[i]!.xpos === s.xpos[i]) right.xpos++;
      if (reading.heads[i] !== head) continue;
      right.uas++;
      if (reading.deprels[i]!.split(":")[0] === s.deprels[i]!.split(":")[0]) right.las++;
    }
  }
  const rate = Math.round((1000 * right.all) / (performance.now() - started));
  const { all, upos, xpos, uas, las } = right;
  log(`dev: UPOS ${share(upos, all)}, XPOS ${share(xpos, all)}, UAS ${share(uas, all)}, LAS ${share(las, all)}`);
  log(`${rate} words/s`);
}

function measureNames(data: string, bytes: Uint8Array, log: (line: string) => void): void {
  const network = loadNetwork(bytes);
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  for (const { source, sentences } of readNamedDocuments(data, "ner-dev.conll.gz")) {
    const names = chooseReportNames(sentences.map(({ forms }) => ({ forms, scores: network.read(forms).nameScores })));
    for (const [s, { tags }] of sentences.entries()) {
      const keys = (ranges: readonly { kind: string; from: number; to: number }[]) =>
        new Set(ranges.map(({ kind, from, to }) => `${kind} ${from} ${to}`));
      const gold = keys(rangesOfTags(tags));
      const found = keys(names[s]!);
      for (const group of [source, "all"]) {
        const count = counts.get(group) ?? { gold: 0, found: 0, right: 0 };
        count.gold += gold.size;
        count.found += found.size;
        count.right += [...found].filter((key) => gold.has(key)).length;
        counts.set(group, count);
      }
    }
  }
  for (const [group, { gold, found, right }] of counts)
    log(`dev names, ${group}: F1 ${share(2 * right, gold + found)} of ${gold}`);
}
