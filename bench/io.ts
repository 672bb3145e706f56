/** Reading and writing benchmark files; every task goes through here. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Flags of `npm run predict` that a task may heed; `contract.md` says which. */
export type TaskOptions = {
  readonly mentions?: "gold";
  readonly hint?: "year" | "week";
  readonly limit?: "event" | "topic";
};

/** One stage of the product over a benchmark's input file; the answer is the output file's text. */
export type Task = (inPath: string, options: TaskOptions) => Promise<string>;

/** The text of a file, unzipped where its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The objects of a `.jsonl` or `.jsonl.gz` file, in order. */
export function readJsonLines<T>(path: string): T[] {
  return readText(path)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** One JSON object a line, with a newline at the end. */
export const jsonLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
