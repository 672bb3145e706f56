/**
 * `npx tsx training/coref.ts --data DIR [--epochs N]`: trains the antecedent ranker on `coref-train.jsonl.gz` and writes
 * `src/entities/antecedent-weights.ts`. Deterministic: the same data, flags and code give the same bytes.
 *
 * Log-linear over antecedents with the gold chain as latent choice (Durrett and Klein 2013), AdaGrad with an L1 pull
 * (Duchi, Hazan and Singer 2011) and a softmax margin that makes a missed antecedent cost more than a spurious one.
 * Each document is learnt from twice: with the mentions that the product finds, and with those that are given.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CorefDocument, givenCandidates, readDocument, speakersOf } from "../bench/coref-documents.js";
import { readJsonLines } from "../bench/io.js";
import { openModels } from "../bench/models.js";
import { findAntecedents, newFeatures, pairFeatures, type Scene } from "../src/entities/antecedents.js";
import { fixedLinks, resolve, setScene } from "../src/entities/chains.js";
import type { Candidate } from "../src/entities/entities.js";

/** Features seen less often say more about the corpus than about English; 60 did better on dev than 12. */
const MIN_COUNT = 60;
const RATE = 0.1;
const PULL = 2e-3;
/** Weights below this are left out of the table. */
const CUT = 0.1;
/** Margins: a mention begins a chain though it has an antecedent, takes one though it has none, takes a wrong one. */
const COSTS = { missed: 1, spurious: 0.3, wrong: 1 };

type Choice = { readonly features: Int32Array; readonly isRight: boolean; readonly cost: number };

const { values } = parseArgs({
  options: { data: { type: "string" }, epochs: { type: "string", default: "5" } },
});
if (values.data === undefined) throw new Error("coref needs --data");
const numbers = new Map<string, number>();
const counts: number[] = [];
const examples = readExamples(join(values.data, "coref-train.jsonl.gz"));
const weights = learn(examples, Number(values.epochs));
writeFileSync(new URL("../src/entities/antecedent-weights.ts", import.meta.url), tableOf(weights));

function readExamples(path: string): Choice[][] {
  const models = openModels();
  return readJsonLines<CorefDocument & { chains: number[][] }>(path).flatMap((document) => {
    const read = readDocument(document, models);
    const given = givenCandidates(document, read);
    const chainAt = new Map(document.chains.flatMap((chain, k) => chain.map((i) => [given[i]!.head, k] as const)));
    return [read.candidates, given].flatMap((candidates) => {
      const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
      const scene = setScene(read.report.text, read.language, read.tree, sorted, speakersOf(document));
      return walk(
        scene,
        sorted.map(({ head }: Candidate) => chainAt.get(head) ?? -1),
      );
    });
  });
}

/** The choices of one document, made along the gold chains. */
function walk(scene: Scene, gold: readonly number[]): Choice[][] {
  const found: Choice[][] = [];
  resolve(scene, fixedLinks(scene), (i) => {
    const antecedents = findAntecedents(scene, i);
    const isRight = (j: number) => gold[i]! >= 0 && gold[j] === gold[i];
    const isNew = !antecedents.some(isRight);
    found.push([
      { features: numbered(newFeatures(scene, i)), isRight: isNew, cost: COSTS.missed },
      ...antecedents.map((j) => ({
        features: numbered(pairFeatures(scene, i, j)),
        isRight: isRight(j),
        cost: isNew ? COSTS.spurious : COSTS.wrong,
      })),
    ]);
    return antecedents.find(isRight) ?? -1;
  });
  return found.filter(({ length }) => length > 1);
}

function numbered(features: readonly string[]): Int32Array {
  return Int32Array.from(features, (feature) => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  });
}

function learn(list: Choice[][], epochs: number): Float64Array {
  const weight = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size);
  const isKept = counts.map((count) => count >= MIN_COUNT);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(list, random);
    let likelihood = 0;
    for (const choices of list) {
      const scores = choices.map(
        ({ features, isRight, cost }) => features.reduce((sum, f) => sum + weight[f]!, 0) + (isRight ? 0 : cost),
      );
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const right = shares.reduce((sum, share, k) => sum + (choices[k]!.isRight ? share : 0), 0);
      likelihood += Math.log(right / all);
      choices.forEach(({ features, isRight }, k) => {
        const slope = (isRight ? shares[k]! / right : 0) - shares[k]! / all;
        if (Math.abs(slope) < 1e-5) return;
        for (const f of features) {
          if (!isKept[f]) continue;
          squares[f] = squares[f]! + slope * slope;
          const step = RATE / Math.sqrt(squares[f]! + 1e-8);
          const moved = weight[f]! + step * slope;
          weight[f] = Math.sign(moved) * Math.max(0, Math.abs(moved) - PULL * step);
        }
      });
    }
    console.log(`epoch ${epoch + 1}: log-likelihood ${(likelihood / list.length).toFixed(4)}`);
  }
  return weight;
}

/** Park and Miller's generator; its low quality is good enough for an order of examples. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

function tableOf(weight: Float64Array): string {
  const bySort = new Map<string, [string, number][]>();
  for (const [feature, f] of numbers) {
    const value = Math.round(weight[f]! * 100) / 100;
    if (Math.abs(value) < CUT || !/^[\w|:!?=.'-]+$/.test(feature)) continue;
    const bar = feature.indexOf("|");
    const list = bySort.get(feature.slice(0, bar)) ?? [];
    list.push([feature.slice(bar + 1), value]);
    bySort.set(feature.slice(0, bar), list);
  }
  const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  const lines = [...bySort].sort(byName).map(([sort, list]) => `${sort} ${list.sort(byName).flat().join(" ")}`);
  return `/**
 * Weights of the antecedent ranker: written by \`training/coref.ts\`, not to be edited.
 * A line for each sort of mention ("he" pronouns before any antecedent, "hen" before a name): feature, log-odds, ...
 * Learnt from the coreference layer of GUM (Zeldes 2017; annotation CC BY 4.0, its freely licensed genres only).
 */
const TABLE = \`
${lines.join("\n")}
\`;

export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split("\\n")
    .flatMap((line) => {
      const [sort, ...cells] = line.split(" ");
      return cells.flatMap((cell, i): [string, number][] =>
        i % 2 === 0 ? [[\`\${sort}|\${cell}\`, Number(cells[i + 1])]] : [],
      );
    }),
);
`;
}
