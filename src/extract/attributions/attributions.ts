/**
 * Who said what, by which words.
 *
 * Cues and what belongs to them are read off dependency trees, each choice weighed by a model (`frames.ts`); set phrases
 * and marks that attribute are rules (`fixed.ts`, `labels.ts`); of rival readings the likelier stands, of nested ones the
 * outermost (`choose.ts`); quotations that fill sentences of their own go to the cue beside them (`quotations.ts`).
 */
import type { Attribution, ReadReport, StatementDraft } from "../../model/model.js";
import { assemble } from "./assemble.js";
import { chooseCandidates } from "./choose.js";
import type { Ground } from "./features.js";
import { findFixed } from "./fixed.js";
import { type AttributionModel, findFrames } from "./frames.js";
import { groundOf } from "./ground.js";
import { findLabels } from "./labels.js";
import { attachQuotations } from "./quotations.js";
import { RULES } from "./rules.js";
import { supplySources } from "./sources.js";
import { type Cited, composeStatements } from "./statements.js";
import { findTails } from "./tails.js";

export type { AttributionModel } from "./frames.js";
export { loadAttributionModel } from "./model.js";

/**
 * Attributions in reading order of their cues; spans are offsets into `report.text`. `source` is empty where nobody is
 * named. A word belongs to one content at most; nested attributions are left out, as in PolNeAR.
 */
export function findAttributions(
  read: Pick<ReadReport, "report" | "language">,
  model: AttributionModel = RULES,
): Attribution[] {
  const ground = groundOf(read.report, read.language);
  return findCited(read, ground, model).map(({ source, cue, content }) => ({ source, cue, content }));
}

/** Statements in reading order: attributions of words or judgements, speakers resolved, and the report's own estimates. */
export function findStatements(read: ReadReport, model: AttributionModel = RULES): StatementDraft[] {
  const ground = groundOf(read.report, read.language);
  return composeStatements(read, ground, findCited(read, ground, model));
}

function findCited(
  { report, language }: Pick<ReadReport, "report" | "language">,
  ground: Ground,
  model: AttributionModel,
): Cited[] {
  const scene = { ...report, ...language };
  const framed = findFrames(ground, model).map((frame) => ({
    cue: frame.cue,
    chance: frame.chance,
    attribution: assemble(ground, model, frame),
  }));
  const tails = findTails(ground, language.sentences);
  const tailed = new Set(tails.map(({ cue }) => cue));
  const held = framed.filter(({ cue, attribution }) => attribution.content.length > 0 || !tailed.has(cue));
  const chosen = chooseCandidates([...held, ...tails, ...findFixed(ground), ...findLabels(scene)]);
  return attachQuotations(scene, supplySources(ground, language.names, chosen));
}
