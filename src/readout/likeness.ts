/** How much two sentences say the same: shared content words. */
import { fold } from "../model/model.js";

/** Content words of a sentence, folded and cut. */
export type Words = ReadonlySet<string>;

/** Content words cut to their first letters, so that "met" and "meeting" differ but "talks" and "talk" do not. */
export const wordsIn = (text: string): Words =>
  new Set(
    (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 3 || /\d/.test(word))
      .map((word) => word.slice(0, 5)),
  );

/** Share of the shorter one's words that the other has too, 0 to 1. */
export function overlap(a: Words, b: Words): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
