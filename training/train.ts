/**
 * `npm run train -- NAME --data DIR [--out DIR] [--epochs N]`: trains one model and writes `NAME.bin`; each model's card
 * in `models/` gives its whole command. Dev figures go to standard output. The linear models are deterministic to the
 * byte; the network is seeded, and its length is a time.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

export type Training = {
  /** Value of a flag; throws when it is missing and there is no other. */
  readonly flag: (name: "data" | "vectors" | "out" | "work" | "seconds", other?: string) => string;
  readonly epochs: number | undefined;
  readonly log: (line: string) => void;
};

/** Trains and returns the bytes of the model's file. */
export type Trainer = (training: Training) => Uint8Array;

const TRAINERS: Record<string, () => Promise<Trainer>> = {
  clusters: async () => (await import("./clusters.js")).trainClusters,
  sentences: async () => (await import("./sentences.js")).trainSentences,
  lemmas: async () => (await import("./lemmas.js")).trainLemmas,
  network: async () => (await import("./network.js")).trainNetwork,
  attribution: async () => (await import("./attribution.js")).trainAttribution,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    vectors: { type: "string" },
    out: { type: "string", default: "models" },
    epochs: { type: "string" },
    work: { type: "string" },
    seconds: { type: "string" },
  },
});
const name = positionals[0] ?? "";
const load = TRAINERS[name];
if (!load) throw new Error(`no trainer “${name}”; there is ${Object.keys(TRAINERS).join(", ")}`);
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const flag: Training["flag"] = (key, other) => {
  const value = values[key] ?? other;
  if (value === undefined) throw new Error(`${name} needs --${key}`);
  return value;
};
const train = await load();
const bytes = train({ flag, epochs: values.epochs === undefined ? undefined : Number(values.epochs), log });
mkdirSync(flag("out"), { recursive: true });
writeFileSync(join(flag("out"), `${name}.bin`), bytes);
log(`wrote ${name}.bin, ${bytes.length} bytes`);
