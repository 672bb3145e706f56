/** Reading CoNLL-U treebanks for the trainers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type TreeSentence = {
  readonly source: string;
  readonly genre: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of each word's head in the sentence; -1 at the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
};

/** The lines of a file of the corpus folder, unzipped where its name ends in `.gz`. */
export function readLines(folder: string, file: string): string[] {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
}

/** The sentences of a treebank, in order. */
export function readTreebank(folder: string, file: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let source = "";
  let genre = "";
  let rows: string[][] = [];
  for (const line of readLines(folder, file)) {
    if (line.startsWith("# source = ")) source = line.slice(11);
    else if (line.startsWith("# genre = ")) genre = line.slice(10);
    else if (/^\d+\t/.test(line)) rows.push(line.split("\t"));
    else if (line === "" && rows.length > 0) {
      const column = (c: number) => rows.map((row) => row[c]!);
      sentences.push({
        source,
        genre,
        forms: column(1),
        lemmas: column(2),
        upos: column(3),
        xpos: column(4),
        heads: column(6).map((head) => Number(head) - 1),
        deprels: column(7),
      });
      rows = [];
    }
  }
  return sentences;
}

/** A shuffle that the seed alone decides (Fisher-Yates over the generator mulberry32). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  const random = randomFrom(seed);
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** Numbers in [0, 1) that the seed alone decides. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
