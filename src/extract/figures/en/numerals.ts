/** English numerals and the words around them. Compiled by us from general knowledge of English. */
import type { FigureBound } from "../../../model/model.js";

/** Words below a hundred. "one" counts only where its noun is counted; the caller decides. */
export const SMALL_NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
  }),
);

/** Scales written against the digits: "5bn", "$1.2m", "300k". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 }),
);

/** Plurals that count without a number: "hundreds of people" are at least one hundred. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 24,
    scores: 40,
    hundreds: 100,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Parts of one: "half a mile", "two-thirds", "three quarters". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    tenth: 1 / 10,
    tenths: 1 / 10,
  }),
);

/** Phrases before a number, folded, words parted by one space; the longest that fits counts. */
export const BOUNDS_BEFORE: ReadonlyMap<string, FigureBound> = new Map<string, FigureBound>([
  ...bound("at-least", [
    "at least",
    "no fewer than",
    "not fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "minimum of",
    "at the very least",
    "at a minimum",
  ]),
  ...bound("over", [
    "more than",
    "over",
    "just over",
    "well over",
    "well above",
    "above",
    "in excess of",
    "upwards of",
    "upward of",
    "greater than",
    "exceeding",
    "slightly more than",
    "a little over",
    "beyond",
    "north of",
  ]),
  ...bound("about", [
    "about",
    "about another",
    "another about",
    "around",
    "around another",
    "some",
    "approximately",
    "approx",
    "roughly",
    "nearly",
    "almost",
    "close to",
    "an estimated",
    "estimated",
    "an approximate",
    "circa",
    "something like",
    "in the region of",
    "in the neighborhood of",
    "on the order of",
    "more or less",
    "perhaps",
    "an average of",
    "on average",
  ]),
  ...bound("at-most", [
    "as many as",
    "as much as",
    "as high as",
    "as long as",
    "up to",
    "at most",
    "at the most",
    "no more than",
    "not more than",
    "no longer than",
    "a maximum of",
    "maximum of",
  ]),
  ...bound("under", [
    "less than",
    "fewer than",
    "under",
    "just under",
    "well under",
    "below",
    "well below",
    "just below",
    "just short of",
    "shy of",
    "just shy of",
    "slightly less than",
  ]),
]);

/** Phrases behind a number: "thirty or so", "22 or more". */
export const BOUNDS_AFTER: ReadonlyMap<string, FigureBound> = new Map<string, FigureBound>([
  ["or more", "at-least"],
  ["or so", "about"],
  ["or thereabouts", "about"],
  ["or less", "at-most"],
  ["or fewer", "at-most"],
  ["plus", "over"],
]);

/** Words that may stand between a bound and its number: "at least another 30", "about one in". */
export const BOUND_FILLERS: ReadonlySet<string> = new Set([
  "another",
  "a",
  "an",
  "further",
  "additional",
  "the",
  "other",
]);

function bound(kind: FigureBound, phrases: readonly string[]): [string, FigureBound][] {
  return phrases.map((phrase) => [phrase, kind]);
}
