import { SMALL_NUMERALS } from "../en/numerals.js";
import { UNIT_DAYS } from "./en/words.js";

/** Length in days of the first term in some words: "30-day", "for three weeks"; months count 30 days. Undefined without one. */
export function readDays(words: string): number | undefined {
  const match = TERM.exec(words);
  if (!match) return undefined;
  const number = match[1]!
    .toLowerCase()
    .split("-")
    .map((part) => SMALL_NUMERALS.get(part) ?? Number(part))
    .reduce((sum, part) => sum + part);
  return Number.isFinite(number) && number > 0 ? number * UNIT_DAYS[match[2]!.toLowerCase()]! : undefined;
}

/** Digits or number words ("twenty-one") with a unit. */
const TERM = /(?:^|[^\p{L}\d.,-])(\d{1,4}|\p{L}{3,9}(?:-\p{L}{3,5})?)[ -](day|week|month|year)s?(?![\p{L}\d])/iu;
