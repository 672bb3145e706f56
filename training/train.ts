/**
 * `npm run train -- NAME --data DIR [--out DIR] [--epochs N]`: trains one model and writes `NAME.bin`.
 * Deterministic: the same data, flags and code give the same bytes. Dev figures go to standard output.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

export type Training = {
  /** Value of a flag; throws when it is missing. */
  readonly flag: (name: "data" | "vectors" | "out") => string;
  readonly epochs: number | undefined;
  readonly log: (line: string) => void;
};

/** Trains and returns the bytes of the model's file. */
export type Trainer = (training: Training) => Uint8Array;

const TRAINERS: Record<string, () => Promise<Trainer>> = {
  clusters: async () => (await import("./clusters.js")).trainClusters,
  sentences: async () => (await import("./sentences.js")).trainSentences,
  tagger: async () => (await import("./tagger.js")).trainTagger,
  lemmas: async () => (await import("./lemmas.js")).trainLemmas,
  parser: async () => (await import("./parser.js")).trainParser,
  names: async () => (await import("./names.js")).trainNames,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    vectors: { type: "string" },
    out: { type: "string", default: "models" },
    epochs: { type: "string" },
  },
});
const name = positionals[0] ?? "";
const load = TRAINERS[name];
if (!load) throw new Error(`no trainer “${name}”; there is ${Object.keys(TRAINERS).join(", ")}`);
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const flag: Training["flag"] = (key) => {
  const value = values[key];
  if (value === undefined) throw new Error(`${name} needs --${key}`);
  return value;
};
const train = await load();
const bytes = train({ flag, epochs: values.epochs === undefined ? undefined : Number(values.epochs), log });
mkdirSync(flag("out"), { recursive: true });
writeFileSync(join(flag("out"), `${name}.bin`), bytes);
log(`wrote ${name}.bin, ${bytes.length} bytes`);
