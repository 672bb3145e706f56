/** English counts: "five", "twenty-four", "2 1/2", "a couple of", "a few". */

import { ONES, TENS } from "../../language/language.js";
import type { Unit } from "../sense.js";
import { MULTIPLES, UNITS, VAGUE_COUNTS } from "./words.js";

const NUMBER_WORDS = [...Object.keys(ONES), ...Object.keys(TENS), ...Object.keys(MULTIPLES)];
const DIGITS = "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2})?(?: 1/2| ?½)?";

/** Pattern of a count; five number words at most. */
export const COUNT = `${DIGITS}|(?:an? (?=hundred|thousand|dozen))?(?:${NUMBER_WORDS.join("|")})(?:~(?:and )?(?:${NUMBER_WORDS.join("|")})){0,4}|an?|half an?|a couple(?: of)?|a couple|couple of|couple|a dozen|${VAGUE_COUNTS.join("|")}`;

/** The number that a count names; null for "a few" and its like. Words in lower case, hyphens as spaces. */
export function readCount(words: string): number | null {
  if (/^\d/.test(words)) {
    const half = /(?: 1\/2|½)$/.test(words) ? 0.5 : 0;
    return Number.parseFloat(words.replaceAll(",", "")) + half;
  }
  if (words === "a" || words === "an") return 1;
  if (words.startsWith("half")) return 0.5;
  if (words.includes("couple")) return 2;
  if (words === "a dozen") return 12;
  if ((VAGUE_COUNTS as readonly string[]).includes(words)) return null;
  let total = 0;
  let group = 0;
  for (const word of words.split(" ")) {
    const multiple = MULTIPLES[word];
    if (multiple === 1000) {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else if (multiple !== undefined) group = Math.max(group, 1) * multiple;
    else group += ONES[word] ?? TENS[word] ?? (word === "a" || word === "an" ? 1 : 0);
  }
  return total + group;
}

/** A year in words: "nineteen ninety-six", "two thousand eight". */
export function readYearWords(words: string): number | null {
  const [first = "", ...rest] = words.split(" ");
  const century = ONES[first] ?? TENS[first] ?? 0;
  if (rest[0] === "thousand" || rest[0] === "hundred") return readCount(words);
  const year = century * 100 + (readCount(rest.join(" ")) ?? 0);
  return year >= 1500 && year < 2100 ? year : null;
}

export const unitOf = (word: string): Unit => UNITS[word.replace(/s$/, "")] ?? "day";
