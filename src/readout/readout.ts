/** The readout: the finished record, and the account in it that a person reads first. */
import { type Readout, SCHEMA_VERSION } from "../model/model.js";
import { composeBrief } from "./brief.js";

export { composeBrief } from "./brief.js";
export { roleOf } from "./credits.js";
export { spanText } from "./dates.js";
export { isAhead } from "./days.js";
export { subjectOf } from "./disputes.js";
export { labelReports } from "./labels.js";
export { sentenceAround } from "./sentences.js";

/** The whole record: what reconciling found, with the brief composed from it. */
export function composeReadout(facts: Omit<Readout, "schemaVersion" | "brief">): Readout {
  const record = { schemaVersion: SCHEMA_VERSION, ...facts } as const;
  return { ...record, brief: composeBrief(record) };
}
