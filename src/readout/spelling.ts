/** Whether two names are one name in two spellings: Yermak and Jermak, Selenskyj and Zelensky. */
import { fold } from "../model/model.js";

/** Share of letters that may differ; transliterations of one name stay below it, unlike names do not. */
const MAX_DIFFERENCE = 0.4;

/** True for names of as many words each of whose words is near its fellow. */
export function isSpellingOf(a: string, b: string): boolean {
  const [one, two] = [fold(a).split(" "), fold(b).split(" ")];
  return one.length === two.length && one.every((word, index) => difference(word, two[index]!) <= MAX_DIFFERENCE);
}

/** Edit distance (Levenshtein 1966) as a share of the longer word. */
function difference(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]! / Math.max(1, a.length, b.length);
}
