/** Reads facts out of one report: who said what, what happened, how many, what was agreed, who stands where. */
import type { ReadReport, ReportNotes } from "../model/model.js";
import { type AttributionModel, findStatements } from "./attributions/attributions.js";
import { findCommitments } from "./commitments/commitments.js";
import { findEvents } from "./events/events.js";
import { findFigures } from "./figures/figures.js";
import { findPositions } from "./positions/positions.js";

export { type AttributionModel, loadAttributionModel } from "./attributions/attributions.js";

export type Extracted = Pick<ReportNotes, "statements" | "events" | "figures" | "commitments" | "positions">;

/** Everything the extractors find, each list in reading order; later ones lean on earlier ones. */
export function extractFacts(read: ReadReport, model: AttributionModel): Extracted {
  const statements = findStatements(read, model);
  const events = findEvents(read, statements);
  return {
    statements,
    events,
    figures: findFigures(read, statements, events),
    commitments: findCommitments(read, statements, events),
    positions: findPositions(read, statements, events),
  };
}

/**
 * What can be read in a language that the models do not know: figures alone.
 * Events and statements would be guesses there.
 */
export function extractFigures(read: ReadReport): Extracted {
  return { statements: [], events: [], figures: findFigures(read, [], []), commitments: [], positions: [] };
}
