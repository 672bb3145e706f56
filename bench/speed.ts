/** Speed of every stage on one core as reports and tokens a second, peak memory, and the main job from a cold start. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanReport, repeatedLines } from "../src/clean/clean.js";
import { findMentions } from "../src/entities/entities.js";
import { extractFacts } from "../src/extract/extract.js";
import { readLanguage } from "../src/language/language.js";
import { readStory } from "../src/pipeline.js";
import { gatherFrom, openEngine } from "../src/store/store.js";
import { findTimexes } from "../src/time/time.js";

export type Measured = { readonly name: string; readonly figures: string };

/** Runs over the example story, many times over, so that anyone can repeat it; the first round warms up. */
const ROUNDS = 20;

/** `root` is the package's folder. The main job is measured where `dist/` has been built. */
export async function measureSpeed(root: string): Promise<Measured[]> {
  const began = performance.now();
  const engine = openEngine();
  const loadMs = performance.now() - began;
  const drafts = (await gatherFrom([join(root, "examples/paris-talks")])).items;
  const repeated = repeatedLines(drafts);
  const ms = { clean: 0, language: 0, mentions: 0, timexes: 0, extract: 0, story: 0 };
  let tokens = 0;
  for (let round = -1; round < ROUNDS; round++) {
    if (round === 0) for (const stage of Object.keys(ms) as (keyof typeof ms)[]) ms[stage] = 0;
    for (const draft of drafts) {
      const { report } = timed(ms, "clean", () => cleanReport(draft, repeated));
      const language = timed(ms, "language", () => readLanguage(report.text, report.blocks, engine.models));
      const { mentions, chains } = timed(ms, "mentions", () => findMentions(report, language));
      const timexes = timed(ms, "timexes", () => findTimexes(report));
      timed(ms, "extract", () => extractFacts({ report, language, mentions, chains, timexes }, engine.attribution));
      if (round >= 0) tokens += language.tokens.length;
    }
    timed(ms, "story", () => readStory(drafts, engine));
  }
  const reports = drafts.length * ROUNDS;
  const rate = (stage: keyof typeof ms): string =>
    `${Math.round((1000 * tokens) / ms[stage])} tokens/s, ${((1000 * reports) / ms[stage]).toFixed(1)} reports/s`;
  return [
    { name: "speed, models loaded", figures: `${Math.round(loadMs)} ms` },
    ...(Object.keys(ms) as (keyof typeof ms)[]).map((stage) => ({
      name: stage === "story" ? "speed, whole pipeline on five reports" : `speed, ${stage}`,
      figures: rate(stage),
    })),
    { name: "speed, peak memory", figures: `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` },
    ...coldStart(root),
  ];
}

function timed<K extends string, T>(ms: Record<K, number>, stage: K, run: () => T): T {
  const began = performance.now();
  const result = run();
  ms[stage] += performance.now() - began;
  return result;
}

function coldStart(root: string): Measured[] {
  const main = join(root, "dist/cli/main.js");
  if (!existsSync(main)) return [{ name: "speed, main job from a cold start", figures: "not built" }];
  const out = mkdtempSync(join(tmpdir(), "readout-cold-"));
  const began = performance.now();
  execFileSync(process.execPath, [main, "read", join(root, "examples/paris-talks"), "-o", out, "--quiet"], {
    stdio: "ignore",
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(out, { recursive: true, force: true });
  return [{ name: "speed, main job from a cold start", figures: `${seconds.toFixed(2)} s` }];
}
