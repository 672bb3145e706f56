/** What the network reads of each word, as row numbers of its embedding tables; shared with training. */
import { hashText } from "./hash.js";

/** Hashed embedding tables: name and number of rows. Row 0 is for nothing known. */
export const FEATURES = [
  { name: "form", rows: 16384 },
  { name: "prefix", rows: 4096 },
  { name: "suffix3", rows: 4096 },
  { name: "suffix2", rows: 1024 },
  { name: "shape", rows: 512 },
] as const;

/** Word vectors that ship, the most frequent words first. */
export const VECTOR_WORDS = 60_000;

/** A word's row in each table of `FEATURES`, and the spelling that word vectors know it by. */
export function featureRows(form: string): { readonly rows: readonly number[]; readonly lower: string } {
  const plain = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const lower = plain.toLowerCase();
  const word = lower.replace(/[0-9]/g, "0");
  const keys = [word, word.slice(0, 3), word.slice(-3), word.slice(-2), shapeOf(plain)];
  return { rows: keys.map((key, f) => 1 + ((hashText(key) >>> 0) % (FEATURES[f]!.rows - 1))), lower };
}

/** "Xxx-00" with runs cut to two. */
function shapeOf(form: string): string {
  let shape = "";
  for (const char of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "0" : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
