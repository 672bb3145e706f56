/** Whether two reports rest on one text, and how much of each is carried over. */
import { findQuotes } from "../language/language.js";
import type { CleanReport } from "../model/model.js";
import { alignSentences, readTold, shareTold, type Told } from "./alignment.js";
import { readAnchors } from "./anchors.js";
import {
  type BodyWord,
  findOverlap,
  type Overlap,
  type Passage,
  readBody,
  type SeededWords,
  seedWords,
} from "./passages.js";

/** A report's body, read once and compared often. */
export type Body = {
  readonly report: CleanReport;
  readonly words: readonly BodyWord[];
  readonly seeded: SeededWords;
  /** Its sentences by their words, and by what a translation leaves alone. */
  readonly told: readonly Told[];
  readonly anchors: readonly Told[];
};

export type Kinship = {
  /** 0..1; the two are called kin from `KIN_SCORE` on. */
  readonly score: number;
  readonly overlap: Overlap;
  /** Sentences that tell the same, in the one order that both texts keep; word indexes. */
  readonly retold: readonly (Passage & { readonly likeness: number })[];
  /** Share of what each tells that the other tells in the same order. */
  readonly toldHere: number;
  readonly toldThere: number;
};

/**
 * Score above which two reports rest on one text. Chosen on pairs of news reports marked by hand: reports that share
 * a speaker's words stay below 0.23, all but one in twenty that share a text lie above 0.3.
 */
export const KIN_SCORE = 0.25;

/** Prepares a report for comparing. */
export function bodyOf(report: CleanReport): Body {
  const { blocks, text } = report;
  const words = readBody(text, blocks, findQuotes(text, blocks));
  return { report, words, seeded: seedWords(words), told: readTold(words, text), anchors: readAnchors(words, text) };
}

/**
 * Holds one body against another. Half of the score is the larger share of words in common runs (an excerpt is all
 * run on its own side alone), half the mean share of what both tell in one order, which survives rewording.
 * Reports in two languages have no runs in common: there the anchors alone speak.
 */
export function compareBodies(here: Body, there: Body): Kinship {
  if (languageOf(here) !== languageOf(there)) {
    const retelling = compareTold(here.anchors, there.anchors, LIKE_ANCHORS);
    return { ...retelling, score: Math.min(1, ANCHOR_WEIGHT * meanTold(retelling)), overlap: NO_OVERLAP };
  }
  const overlap = findOverlap(here.seeded, there.seeded);
  const retelling = compareTold(here.told, there.told);
  const run = Math.max(overlap.shareHere, overlap.shareThere);
  const told = meanTold(retelling) * Math.min(1, Math.min(here.words.length, there.words.length) / SHORT_BODY);
  return { ...retelling, score: (run + told) / 2, overlap };
}

/** Words below which retelling alone proves little: two reporters' single sentences on one event must be alike. */
const SHORT_BODY = 24;

/** The language of a report without its region. */
export const languageOf = ({ report }: Body): string => report.language.split("-")[0]!;

/** Likeness of anchors above which two sentences may tell the same: a sentence has few of them, and noise among them. */
const LIKE_ANCHORS = 0.12;

/** Brings shares of anchors on the scale of `KIN_SCORE`: reports of one topic share up to a fifth of them. */
const ANCHOR_WEIGHT = 1.25;

const NO_OVERLAP: Overlap = { passages: [], shareHere: 0, shareThere: 0 };

type Retelling = Pick<Kinship, "retold" | "toldHere" | "toldThere">;

const meanTold = ({ toldHere, toldThere }: Retelling): number => (toldHere + toldThere) / 2;

function compareTold(here: readonly Told[], there: readonly Told[], least?: number): Retelling {
  const chain = alignSentences(here, there, least);
  return {
    retold: chain.map((pair) => ({
      here: here[pair.here]!.words,
      there: there[pair.there]!.words,
      likeness: pair.likeness,
    })),
    toldHere: shareTold(here, chain, "here"),
    toldThere: shareTold(there, chain, "there"),
  };
}
