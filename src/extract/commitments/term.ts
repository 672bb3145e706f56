import { NUMBER_WORDS, UNIT_DAYS } from "./en/words.js";

/** Length in days of the first term in some words: "30-day", "for three weeks"; months count 30 days. Undefined without one. */
export function readDays(words: string): number | undefined {
  const match = /(?:^|[^\p{L}\d.,])(\d{1,4}|\p{L}{3,7})[ -](day|week|month|year)s?(?![\p{L}\d])/iu.exec(words);
  if (!match) return undefined;
  const number = NUMBER_WORDS[match[1]!.toLowerCase()] ?? Number(match[1]);
  return Number.isFinite(number) && number > 0 ? number * UNIT_DAYS[match[2]!.toLowerCase()]! : undefined;
}
