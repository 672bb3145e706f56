/**
 * `npm run bench [-- CORPORA] [--only TEXT]`: every dev benchmark with its scorer, then speed and peak memory;
 * the results are appended to `bench/RESULTS.md` under the date and commit.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { CASES, type Case, type Kept } from "./cases.js";
import { measureSpeed } from "./speed.js";

const ROOT = resolve(import.meta.dirname, "..");
const RESULTS = join(ROOT, "bench/RESULTS.md");
const MAX_OUTPUT = 1 << 28;

const program = new Command("bench")
  .description("Runs every dev benchmark with its scorer, measures speed and memory, and appends to bench/RESULTS.md.")
  .argument(
    "[corpora]",
    "folder of the corpora (or READOUT_CORPORA)",
    process.env.READOUT_CORPORA ?? join(ROOT, "../shared/corpora"),
  )
  .option("--only <text>", "only benchmarks whose name holds this text (“speed” for speed alone)")
  .option("--dry", "print, append nothing")
  .action(async (corpora: string, { only, dry }: { only?: string; dry?: boolean }) => {
    const wanted = (name: string): boolean => only === undefined || name.includes(only);
    const rows: string[] = [];
    for (const one of CASES.filter(({ name }) => wanted(name))) {
      const row = `| ${one.name} | ${runCase(one, resolve(corpora))} |`;
      process.stdout.write(`${row}\n`);
      rows.push(row);
    }
    for (const { name, figures } of wanted("story") ? measureStories(resolve(corpora)) : []) {
      process.stdout.write(`| ${name} | ${figures} |\n`);
      rows.push(`| ${name} | ${figures} |`);
    }
    if (wanted("speed")) {
      for (const { name, figures } of await measureSpeed(ROOT)) {
        process.stdout.write(`| ${name} | ${figures} |\n`);
        rows.push(`| ${name} | ${figures} |`);
      }
    }
    if (!dry && rows.length > 0) appendFileSync(RESULTS, section(rows));
  });

/** Predicts, scores, and returns the kept figures as one cell; says so where the corpus is not there. */
function runCase(one: Case, corpora: string): string {
  const gold = join(corpora, one.input);
  const scorer = join(corpora, one.scorer);
  if (!existsSync(gold) || !existsSync(scorer)) return "corpus not here";
  const work = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const input = one.raw ? join(work, "raw.jsonl") : gold;
    if (one.raw) writeFileSync(input, node([scorer, "--raw", gold]));
    const answers = join(work, "answers.jsonl");
    const began = performance.now();
    node(["--import", "tsx", join(ROOT, "bench/predict.ts"), one.task, input, answers, ...(one.options ?? [])]);
    const seconds = (performance.now() - began) / 1000;
    const json = one.keep.length > 0 ? ["--json"] : [];
    const files = one.responseFlag ? [gold, one.responseFlag, answers] : [gold, answers];
    const output = node([scorer, ...files, ...(one.scorerOptions ?? []), ...json]);
    const figures = one.keep.length > 0 ? readFigures(JSON.parse(output), one.keep) : output.trim().split("\n")[0]!;
    return `${figures}; ${seconds.toFixed(1)} s`;
  } catch (error) {
    return `failed: ${String(error instanceof Error ? error.message : error).split("\n")[0]}`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Records of the marked stories beside the corpora, held against what a careful reader took from them. */
function measureStories(corpora: string): { name: string; figures: string }[] {
  const gold = resolve(corpora, "../gold");
  if (!existsSync(gold)) return [];
  const names = readdirSync(gold).filter((name) => name.endsWith(".gold.json"));
  return names.sort().map((file) => {
    const story = file.replace(".gold.json", "");
    const work = mkdtempSync(join(tmpdir(), "readout-story-"));
    const main = join(ROOT, "src/cli/main.ts");
    node(["--import", "tsx", main, "read", resolve(corpora, "../stories", story), "-o", work, "-f", "json", "-q"]);
    const told = node([join(gold, "check.mjs"), join(gold, file), join(work, "readout.json")])
      .trim()
      .split("\n")
      .at(-1)!;
    rmSync(work, { recursive: true, force: true });
    return { name: `story, ${story}`, figures: told.replace(`${story}: `, "") };
  });
}

const node = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
  });

function readFigures(scores: unknown, keep: readonly Kept[]): string {
  return keep
    .map(([label, ...keys]) => {
      const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], scores);
      return `${label} ${typeof value === "number" ? (100 * value).toFixed(1) : "?"}`;
    })
    .join(", ");
}

function section(rows: readonly string[]): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
  const date = new Date().toISOString().slice(0, 10);
  return `\n## ${date}, on top of ${commit}\n\n| benchmark | figures |\n| --- | --- |\n${rows.join("\n")}\n`;
}

await program.parseAsync();
