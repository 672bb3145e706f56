/** Numerals of a kind, and the words around numbers. Compiled by us from general knowledge of English. */
import type { FigureBound } from "../../../model/model.js";

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
