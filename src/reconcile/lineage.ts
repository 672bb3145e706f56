/**
 * Who copied whom, so that ten reprints of one wire count as one witness.
 *
 * Reports are ranked by age; each is held against the earlier ones that it may rest on. Kin reports are one origin,
 * named after its first report, and adding a reprint can join origins but never adds one.
 */
import {
  byCodeUnit,
  type CleanReport,
  type Evidence,
  type Lineage,
  type Span,
  type TimeSpan,
  trimSpan,
  wordsOf,
} from "../model/model.js";
import { findCandidates } from "./candidates.js";
import { type Body, bodyOf, compareBodies, KIN_SCORE, type Kinship, languageOf } from "./kinship.js";

export type Traced = {
  readonly lineage: Lineage;
  /** Id of the first report of its origin. */
  readonly origin: string;
};

/**
 * Lineage of each report, in the order of `reports`; `published` runs beside them.
 * The earlier published of two kin reports is the one copied; where a day is not known, the longer, then the one whose
 * hash sorts first. Of several kin, `of` names the one that gave the most.
 */
export function traceLineage(reports: readonly CleanReport[], published: readonly (TimeSpan | null)[]): Traced[] {
  const order = reports.map((_, index) => index).sort((a, b) => byAge(reports, published, a, b));
  const bodies = order.map((index) => bodyOf(reports[index]!));
  const parents = new Map<number, { of: number; kinship: Kinship }>();
  const origins = bodies.map((_, rank) => rank);
  for (const [early, late] of findCandidates(bodies)) {
    const kinship = compareBodies(bodies[late]!, bodies[early]!);
    if (kinship.score < KIN_SCORE) continue;
    const known = parents.get(late);
    if (!known || carried(kinship) > carried(known.kinship)) parents.set(late, { of: early, kinship });
    const first = Math.min(rootOf(origins, early), rootOf(origins, late));
    origins[rootOf(origins, early)] = first;
    origins[rootOf(origins, late)] = first;
  }
  const traced: Traced[] = [];
  for (const [rank, body] of bodies.entries()) {
    const parent = parents.get(rank);
    traced[order[rank]!] = {
      lineage: parent ? composeLineage(body, bodies[parent.of]!, parent.kinship) : INDEPENDENT,
      origin: bodies[rootOf(origins, rank)]!.report.id,
    };
  }
  return traced;
}

const INDEPENDENT: Lineage = { relation: "independent", passages: [], newReporting: [] };

/** Share of a body in common runs above which it is taken over as it stands, and not rewritten. */
const TAKEN_OVER = 0.6;

/** Share of a paragraph's words that may be carried over while it still counts as new reporting. */
const NEW_PARAGRAPH = 0.2;

/** Words that make a paragraph reporting. */
const PARAGRAPH_WORDS = 8;

/** Likeness above which a pair of sentences is shown as a passage of a rewrite. */
const SHOWN_LIKENESS = 0.4;

function byAge(reports: readonly CleanReport[], published: readonly (TimeSpan | null)[], a: number, b: number): number {
  const [x, y] = [reports[a]!, reports[b]!];
  return (
    byCodeUnit(dayOf(published[a]), dayOf(published[b])) ||
    y.text.length - x.text.length ||
    byCodeUnit(x.sha256, y.sha256) ||
    byCodeUnit(x.id, y.id)
  );
}

/** An undated report, or one dated to no day, ranks behind all that are dated. */
function dayOf(time: TimeSpan | null | undefined): string {
  return time && (time.precision === "day" || time.precision === "minute") ? time.start : "9999";
}

function rootOf(origins: readonly number[], rank: number): number {
  while (origins[rank] !== rank) rank = origins[rank]!;
  return rank;
}

const carried = ({ overlap, toldHere }: Kinship): number => Math.max(overlap.shareHere, toldHere);

function composeLineage(here: Body, there: Body, kinship: Kinship): Lineage {
  const relation = relationOf(here, there, kinship);
  const carriedOver = new Uint8Array(here.words.length);
  const passages = [...kinship.overlap.passages];
  for (const passage of passages) carriedOver.fill(1, passage.here.start, passage.here.end);
  for (const passage of kinship.retold) {
    const isSeen = carriedOver.subarray(passage.here.start, passage.here.end).includes(1);
    if (isSeen || (relation !== "translation" && passage.likeness < SHOWN_LIKENESS)) continue;
    carriedOver.fill(1, passage.here.start, passage.here.end);
    passages.push(passage);
  }
  passages.sort((a, b) => a.here.start - b.here.start);
  return {
    relation,
    of: there.report.id,
    share: round(relation === "copy" || relation === "excerpt" ? kinship.overlap.shareHere : carried(kinship)),
    passages: passages.map((passage) => ({
      here: evidenceOf(here.report, spanOf(here, passage.here)),
      there: evidenceOf(there.report, spanOf(there, passage.there)),
    })),
    newReporting: newParagraphs(here, carriedOver),
  };
}

function relationOf(here: Body, there: Body, { overlap }: Kinship): Lineage["relation"] {
  if (languageOf(here) !== languageOf(there)) return "translation";
  if (overlap.shareHere >= TAKEN_OVER) return overlap.shareThere >= TAKEN_OVER ? "copy" : "excerpt";
  return here.report.translated ? "translation" : "rewrite";
}

/** Paragraphs that owe next to nothing to the other report. */
function newParagraphs({ report, words }: Body, carriedOver: Uint8Array): Evidence[] {
  let at = 0;
  return report.blocks.flatMap((block) => {
    while (at < words.length && words[at]!.start < block.start) at++;
    const first = at;
    while (at < words.length && words[at]!.end <= block.end) at++;
    const old = carriedOver.subarray(first, at).reduce((sum, mark) => sum + mark, 0);
    const isNew = at - first >= PARAGRAPH_WORDS && old < NEW_PARAGRAPH * (at - first);
    return isNew ? [evidenceOf(report, trimSpan(report.text, block))] : [];
  });
}

const spanOf = ({ words }: Body, { start, end }: Span): Span => ({
  start: words[start]!.start,
  end: words[end - 1]!.end,
});

const evidenceOf = ({ id, text }: CleanReport, span: Span): Evidence => ({
  report: id,
  ...span,
  quote: wordsOf(text, span),
});

const round = (share: number): number => Math.round(share * 1000) / 1000;
