/**
 * `tsx bench/score-piles.ts`: dates the piles of `bench/piles/piles.jsonl`, undated reports in our own words, and counts
 * right, wrong and left open. A day range is right when it lies within the range that a careful reader would give, give
 * or take `SLACK_DAYS`; on a report that cannot be dated any answer is wrong. `--all` lists every report.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { cleanReport } from "../src/clean/clean.js";
import { dateReports, findTimexes } from "../src/time/time.js";
import { readJsonLines } from "./io.js";

type Pile = {
  id: string;
  about: string;
  reports: { id: string; text: string; published: { first: string; last: string } | null }[];
};

/** The brief's measure: within three days. */
const SLACK_DAYS = 3;
const DAY = 86_400_000;

const piles = readJsonLines<Pile>(fileURLToPath(new URL("piles/piles.jsonl", import.meta.url)));
const listAll = process.argv.includes("--all");
const counts = { solvable: 0, right: 0, exact: 0, wrong: 0, open: 0, unsolvable: 0, silent: 0, guessed: 0, whole: 0 };

for (const { id, about, reports } of piles) {
  const spans = dateReports(
    reports.map(({ id, text }) => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const { report } = cleanReport({ id, sha256, bylines: [], language: "en", text, marked: [] });
      return { report, language: { sentences: [] }, timexes: findTimexes(report) };
    }),
  );
  const verdicts = reports.map(({ published }, i) => judge(published, spans[i] ?? null));
  for (const verdict of verdicts) counts[verdict]++;
  if (verdicts.every((verdict) => verdict === "right" || verdict === "silent")) counts.whole++;
  for (const [i, { id, published }] of reports.entries()) {
    const span = spans[i] ?? null;
    if (published) counts.solvable++;
    else counts.unsolvable++;
    if (published && span && span.start >= published.first && span.end <= published.last) counts.exact++;
    if (listAll || (verdicts[i] !== "right" && verdicts[i] !== "silent"))
      console.log(`${verdicts[i]}\t${id}\t${show(published)}\tgot ${span ? `${span.start}..${span.end}` : "none"}`);
  }
  if (listAll) console.log(`  ${id}: ${about}`);
}
const share = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`);
console.log(`piles ${piles.length}, every report right ${counts.whole} (${share(counts.whole, piles.length)})`);
console.log(
  `solvable reports ${counts.solvable}: right ${counts.right} (${share(counts.right, counts.solvable)}), of them inside the reader's range ${counts.exact}, wrong ${counts.wrong}, open ${counts.open}`,
);
console.log(`unsolvable reports ${counts.unsolvable}: silent ${counts.silent}, guessed ${counts.guessed}`);

function judge(
  gold: { first: string; last: string } | null,
  span: { start: string; end: string } | null,
): "right" | "wrong" | "open" | "silent" | "guessed" {
  if (!gold) return span ? "guessed" : "silent";
  if (!span) return "open";
  const slack = SLACK_DAYS * DAY;
  const within =
    Date.parse(span.start) >= Date.parse(gold.first) - slack && Date.parse(span.end) <= Date.parse(gold.last) + slack;
  return within ? "right" : "wrong";
}

function show(gold: { first: string; last: string } | null): string {
  return gold ? `${gold.first}..${gold.last}` : "cannot be dated";
}
