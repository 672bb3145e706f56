/**
 * The record: what `readout.json` holds, written once as a schema; the types are derived from it
 * and the JSON Schema is published from it by the build.
 *
 * Every fact carries evidence, and evidence is exact: `report.text.slice(start, end) === quote`,
 * in UTF-16 code units, end excluded. Ids are stable: the same reports give the same ids in any input order.
 */
import { z } from "zod";

const id = z.string().min(1);
const isoDate = z.string().regex(/^-?\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/);

/** Exact words of one report. */
export const evidenceSchema = z.strictObject({
  report: id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});

/** An interval of days, both ends included, and how it is known. */
export const timeSpanSchema = z.strictObject({
  start: isoDate,
  end: isoDate,
  precision: z.enum(["minute", "day", "week", "month", "quarter", "season", "year", "decade", "vague"]),
  how: z.enum(["stated", "inferred"]),
  timex: z.string().optional().describe("TIMEX3 value"),
  statedIn: z.string().optional().describe("where it was stated outside the text, such as a page's metadata"),
  evidence: z.array(evidenceSchema),
});

export const topicSchema = z.strictObject({
  id,
  label: z.string(),
  keywords: z.array(z.string()),
  reports: z.array(id),
});

export const BLOCK_ROLES = [
  "title",
  "standfirst",
  "dateline",
  "paragraph",
  "heading",
  "list-item",
  "quote",
  "embed",
  "caption",
  "credit",
  "correction",
  "boilerplate",
] as const;

export const blockSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  role: z.enum(BLOCK_ROLES),
});

export const GENRES = [
  "news",
  "preview",
  "live",
  "analysis",
  "opinion",
  "interview",
  "statement",
  "transcript",
  "other",
] as const;

export const lineageSchema = z.strictObject({
  relation: z.enum(["independent", "copy", "rewrite", "translation", "excerpt"]),
  of: id.optional(),
  share: z.number().min(0).max(1).optional().describe("share of this report's body that is carried over"),
  passages: z.array(z.strictObject({ here: evidenceSchema, there: evidenceSchema })),
  newReporting: z.array(evidenceSchema),
});

export const reportSchema = z.strictObject({
  id,
  file: z.string().optional(),
  url: z.string().optional(),
  sha256: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  bylines: z.array(z.string()),
  agency: z.string().optional(),
  place: z.string().optional().describe("place of the dateline"),
  language: z.string().describe("BCP 47"),
  translated: z.boolean().optional().describe("signs that the text was translated by machine or hand"),
  genre: z.enum(GENRES),
  published: timeSpanSchema.nullable(),
  text: z.string().describe("fixed at ingest"),
  blocks: z.array(blockSchema),
  lineage: lineageSchema,
  origin: id.describe("reports of one origin count as one witness"),
});

export const ENTITY_KINDS = [
  "person",
  "organisation",
  "place",
  "facility",
  "group",
  "product",
  "work",
  "named-event",
  "other",
] as const;

export const mentionSchema = evidenceSchema.extend({ form: z.enum(["name", "nominal", "pronoun"]) });

export const entitySchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  aliases: z.array(z.string()).describe("every surface form seen"),
  roles: z.array(z.strictObject({ text: z.string(), evidence: z.array(evidenceSchema) })),
  country: z.string().optional().describe("ISO 3166-1 alpha-2"),
  location: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
  memberOf: z.array(id).optional(),
  mentions: z.array(mentionSchema),
});

/** PLOVER manual, draft 2.0; OTHER for what it has no type for. */
export const PLOVER_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "OTHER",
] as const;

export const EVENT_STATUSES = ["happened", "planned", "ongoing", "possible", "denied", "called-off"] as const;

export const eventSchema = z.strictObject({
  id,
  what: z.string().describe("one line, from the reports' own words"),
  type: z.enum(PLOVER_TYPES),
  mode: z
    .string()
    .optional()
    .describe('PLOVER mode; for CONSULT "meet", "call", "visit", "third-party", "multilateral"'),
  status: z.enum(EVENT_STATUSES),
  actors: z.array(id),
  recipients: z.array(id),
  others: z.array(id),
  parties: z.array(z.string()).optional().describe("participants that the text names only by role"),
  host: id.optional(),
  place: id.optional(),
  venue: id.optional(),
  time: timeSpanSchema.optional(),
  topics: z.array(z.string()),
  partOf: id.optional(),
  evidence: z.array(evidenceSchema).min(1),
  reports: z.array(id),
  origins: z.int().positive().describe("independent ones"),
  saidBy: z.array(id).optional().describe("statements, where the report does not vouch for it itself"),
});

export const LIKELIHOODS = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
  "possible",
] as const;

export const statementSchema = z.strictObject({
  id,
  report: id,
  speaker: id.nullable(),
  speakerText: z.string().describe("the words that name the source"),
  sourcing: z.enum(["named", "institution", "anonymous", "document", "report"]),
  anonymous: z
    .strictObject({
      count: z.enum(["one", "several", "unknown"]),
      affiliation: id.optional(),
      level: z.string().optional(),
    })
    .optional(),
  form: z.enum(["direct", "partial", "indirect"]).describe("all in quotation marks, some, none"),
  polarity: z
    .enum(["denied", "refused"])
    .optional()
    .describe("the speaker denies what the text says, or declines to speak of it; absent for an assertion"),
  text: z.string(),
  cue: z.string().optional(),
  addressee: z.string().optional(),
  channel: z.string().optional(),
  time: timeSpanSchema.optional(),
  about: z.array(z.string()).describe("topics and entity ids"),
  likelihood: z.enum(LIKELIHOODS).optional().describe("an assessment, in ICD 203's bands"),
  source: evidenceSchema.nullable(),
  cueAt: evidenceSchema.nullable(),
  content: z.array(evidenceSchema).min(1),
  sameAs: z.array(id).describe("the same words, or a translation of them, in other reports"),
});

export const FIGURE_BOUNDS = ["exact", "about", "at-least", "at-most", "over", "under", "range"] as const;

export const figureSchema = z.strictObject({
  id,
  report: id,
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  bound: z.enum(FIGURE_BOUNDS),
  unit: z.string(),
  of: z.string(),
  event: id.optional(),
  evidence: z.array(evidenceSchema).min(1),
});

export const COMMITMENT_KINDS = [
  "ceasefire",
  "agreement",
  "treaty",
  "proposal",
  "plan",
  "suspension",
  "sanction",
  "deadline",
  "pledge",
  "other",
] as const;

export const COMMITMENT_STATUSES = [
  "proposed",
  "in-negotiation",
  "agreed",
  "in-force",
  "expiring",
  "expired",
  "broken",
  "rejected",
  "abandoned",
  "planned",
] as const;

export const commitmentSchema = z.strictObject({
  id,
  kind: z.enum(COMMITMENT_KINDS),
  what: z.string(),
  parties: z.array(id),
  acceptedBy: z.array(id),
  rejectedBy: z.array(id),
  status: z.enum(COMMITMENT_STATUSES),
  days: z.number().optional(),
  start: timeSpanSchema.optional(),
  end: timeSpanSchema.optional(),
  breaches: z.array(z.strictObject({ by: z.array(id), saidBy: z.array(id), evidence: z.array(evidenceSchema).min(1) })),
  evidence: z.array(evidenceSchema).min(1),
  reports: z.array(id),
});

export const STANCES = ["for", "against", "conditional", "mixed", "unclear"] as const;

export const positionSchema = z.strictObject({
  id,
  actor: id,
  issue: z.string(),
  stance: z.enum(STANCES),
  gist: z.string(),
  time: timeSpanSchema.optional(),
  evidence: z.array(evidenceSchema).min(1),
  reports: z.array(id),
});

export const FINDING_KINDS = ["agreed", "disputed", "single-source", "changed", "unconfirmed"] as const;
export const FINDING_DIMENSIONS = [
  "figure",
  "time",
  "place",
  "participants",
  "status",
  "wording",
  "attribution",
  "characterisation",
  "outcome",
] as const;

export const findingSchema = z.strictObject({
  id,
  kind: z.enum(FINDING_KINDS),
  dimension: z.enum(FINDING_DIMENSIONS).optional(),
  headline: z.string(),
  origins: z.int().nonnegative(),
  sides: z
    .array(
      z.strictObject({
        value: z.string(),
        reports: z.array(id),
        origins: z.int().nonnegative(),
        evidence: z.array(evidenceSchema).min(1),
      }),
    )
    .min(1),
  facts: z.array(id).describe("ids of the events, statements, figures... compared"),
});

export const timelineEntrySchema = z.strictObject({
  id,
  time: timeSpanSchema,
  what: z.string(),
  status: z.enum(EVENT_STATUSES),
  facts: z.array(id),
  evidence: z.array(evidenceSchema).min(1),
  reports: z.array(id),
});

export const briefSentenceSchema = z.strictObject({
  text: z.string(),
  section: z.enum(["lead", "meetings", "said", "agreed-on", "disputed", "next", "background"]),
  facts: z.array(id),
  evidence: z.array(evidenceSchema).min(1),
});

export const problemSchema = z.strictObject({
  code: z.string().describe("stable: stage/what"),
  message: z.string(),
  report: z.string().optional(),
  start: z.int().optional(),
  end: z.int().optional(),
  hint: z.string().optional(),
});

export const SCHEMA_VERSION = "1";

export const readoutSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.strictObject({
    name: z.literal("readout"),
    version: z.string(),
    models: z.array(z.strictObject({ name: z.string(), version: z.string(), sha256: z.string() })),
  }),
  story: z.strictObject({
    id,
    title: z.string(),
    span: timeSpanSchema.nullable(),
    places: z.array(id),
    topics: z.array(topicSchema),
  }),
  brief: z.array(briefSentenceSchema),
  reports: z.array(reportSchema),
  entities: z.array(entitySchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  figures: z.array(figureSchema),
  commitments: z.array(commitmentSchema),
  positions: z.array(positionSchema),
  findings: z.array(findingSchema),
  timeline: z.array(timelineEntrySchema),
  problems: z.array(problemSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type TimeSpan = z.infer<typeof timeSpanSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Block = z.infer<typeof blockSchema>;
export type BlockRole = Block["role"];
export type Lineage = z.infer<typeof lineageSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Genre = Report["genre"];
export type Entity = z.infer<typeof entitySchema>;
export type EntityKind = Entity["kind"];
export type Event = z.infer<typeof eventSchema>;
export type EventType = Event["type"];
export type EventStatus = Event["status"];
export type Statement = z.infer<typeof statementSchema>;
export type Likelihood = NonNullable<Statement["likelihood"]>;
export type Figure = z.infer<typeof figureSchema>;
export type FigureBound = Figure["bound"];
export type Commitment = z.infer<typeof commitmentSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Stance = Position["stance"];
export type Finding = z.infer<typeof findingSchema>;

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type BriefSentence = z.infer<typeof briefSentenceSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Readout = z.infer<typeof readoutSchema>;
