/** Text reuse: how surely two texts rest on one. */
import type { CleanReport } from "../../src/model/model.js";
import { type Body, bodyOf, compareBodies } from "../../src/reconcile/kinship.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";

type Line =
  | { readonly type: "doc"; readonly id: string; readonly lang: string; readonly text: string }
  | { readonly type: "pair"; readonly a: string; readonly b: string };

export const predict: Task = async (inPath) => {
  const bodies = new Map<string, Body>();
  const scores: { a: string; b: string; score: number }[] = [];
  for (const line of readJsonLines<Line>(inPath))
    if (line.type === "doc") bodies.set(line.id, bodyOf(reportOf(line.id, line.lang, line.text)));
    else scores.push({ a: line.a, b: line.b, score: compareBodies(bodies.get(line.a)!, bodies.get(line.b)!).score });
  return jsonLines(scores);
};

/** The corpus gives bodies alone, so every line of a text is a paragraph. */
function reportOf(id: string, language: string, text: string): CleanReport {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "paragraph" as const,
  }));
  return { id, sha256: id, bylines: [], language, text, marked: [], blocks, genre: "news" };
}
