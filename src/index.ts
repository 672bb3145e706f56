/** The package's public surface. */

export { renderHtml, renderJson, renderMarkdown } from "./export/export.js";
export { gatherReports, readReports } from "./ingest/ingest.js";
export type {
  BriefSentence,
  Commitment,
  Entity,
  Event,
  Evidence,
  Figure,
  Finding,
  Position,
  Problem,
  Readout,
  Report,
  ReportDraft,
  Source,
  Statement,
  TimelineEntry,
  TimeSpan,
} from "./model/model.js";
export { readoutSchema, SCHEMA_VERSION } from "./model/model.js";
export { type Engine, readStory, type StoryOptions } from "./pipeline.js";
export { openEngine } from "./store/store.js";
