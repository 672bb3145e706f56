/**
 * Events: what was done, is planned, or was refused, from clauses. A meeting is the same event whichever way it is
 * put ("A met B", "talks between A and B", "A hosted B for talks"); a verb that only begins, carries or announces a
 * deed gives way to it. Verbs that report, describe or compare are no events, and most clauses yield none.
 */
import {
  type Clause,
  covers,
  type EventDraft,
  type EventStatus,
  hull,
  type ReadReport,
  type Span,
  type StatementDraft,
  wordsOf,
} from "../../model/model.js";
import { codeEvent } from "./choose.js";
import { NAMING_DEEDS, PLANNING } from "./en/embedding.js";
import { evidenceOf } from "./evidence.js";
import { findParts } from "./parts.js";
import { readScene, type Scene } from "./scene.js";
import { readStatus } from "./status.js";
import { tellingClauses } from "./together.js";
import { isWorthTelling } from "./worth.js";

export { codeBetween } from "./between.js";
export type { Coding } from "./frames.js";

/** Events of a report in reading order of their triggers. */
export function findEvents(read: ReadReport, statements: readonly StatementDraft[]): EventDraft[] {
  const scene = readScene(read);
  const drafts: Omit<EventDraft, "index">[] = [];
  for (const clause of read.language.clauses) {
    const draft = isInBody(read, clause) ? readEvent(scene, clause, statements) : null;
    if (draft) drafts.push(draft);
  }
  return settleStatus(drafts)
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map((draft, index) => ({ ...draft, index }));
}

/**
 * "A's meeting with B comes as …" leaves open whether they have met: such a noun takes the status of a meeting of the
 * same people that the report tells with a verb.
 */
function settleStatus(drafts: readonly Omit<EventDraft, "index">[]): Omit<EventDraft, "index">[] {
  const settled = new Map<string, EventStatus>();
  const keyOf = ({ actors, recipients }: Omit<EventDraft, "index">) =>
    [...actors, ...recipients].sort((a, b) => a - b).join(" ");
  for (const draft of drafts)
    if (draft.type === "CONSULT" && draft.status !== "ongoing" && !settled.has(keyOf(draft)))
      settled.set(keyOf(draft), draft.status);
  return drafts.map((draft) =>
    draft.type === "CONSULT" && draft.status === "ongoing"
      ? { ...draft, status: settled.get(keyOf(draft)) ?? "happened" }
      : draft,
  );
}

/** Times that lie ahead, whatever the tense beside a noun: "next week's vote". */
const TO_COME = /^(?:the )?(?:next|coming|upcoming|tomorrow|following)\b/i;

/** A participle after "with", "for", "of": "tasked with ending the war"; an infinitive on an adjective: "eager to end it". */
const isAim = ({ language: { tokens, clauses } }: ReadReport, { predicate, tense, parent }: Clause): boolean => {
  if (tense !== "none") return false;
  const outer = clauses[parent];
  if (tokens[predicate]!.xpos === "VBG" && outer && NAMING_DEEDS.has(outer.lemma)) return true;
  const above = tokens[tokens[predicate]!.head];
  if (tokens[predicate]!.xpos === "VB" && above?.upos === "ADJ" && !PLANNING.has(above.lemma.toLowerCase()))
    return true;
  return tokens
    .slice(Math.max(0, predicate - 4), predicate)
    .some(
      ({ head, deprel, form }) =>
        head === predicate && /^(mark|case)$/.test(deprel) && /^(with|for|of|at|against)$/i.test(form),
    );
};

/** The sentence ends in a question mark, or in one and a closing quotation mark. */
const isQuestion = ({ report: { text }, language: { sentences } }: ReadReport, { sentence }: Clause): boolean =>
  /\?["”’')]*\s*$/.test(text.slice(Math.max(0, sentences[sentence]!.end - 4), sentences[sentence]!.end));

const SILENT_BLOCKS = new Set(["boilerplate", "credit", "correction", "dateline"]);

const blockRole = (read: ReadReport, clause: Clause): string | undefined =>
  read.report.blocks[read.language.sentences[clause.sentence]?.block ?? -1]?.role;

const isInBody = (read: ReadReport, clause: Clause): boolean => !SILENT_BLOCKS.has(blockRole(read, clause) ?? "");

function readEvent(
  scene: Scene,
  clause: Clause,
  statements: readonly StatementDraft[],
): Omit<EventDraft, "index"> | null {
  const { read, setting } = scene;
  const { tokens } = read.language;
  const coding = codeEvent(scene, clause);
  if (!coding) return null;
  const frame = tellingClauses(scene, clause);
  const isHeadline = /^(title|standfirst|heading)$/.test(blockRole(read, clause) ?? "");
  const parts = findParts(scene.cast, scene.surface, read, frame, coding);
  const wordsWith = (indexes: readonly number[]): Span =>
    evidenceOf(read, frame, [...parts.spans, ...indexes.map((index) => read.timexes[index]!)]);
  const timexes = setting.timexesOf(frame, wordsWith(setting.timexesOf(frame)));
  const { place, venue, words } = setting.placeOf(frame, coding, wordsWith(timexes));
  const evidence = words ? hull([wordsWith(timexes), words]) : wordsWith(timexes);
  const told = readStatus(clause, read.language, isHeadline);
  const isToCome =
    clause.kind === "nominal" && timexes.some((index) => TO_COME.test(wordsOf(read.report.text, read.timexes[index]!)));
  const status = isToCome && told !== "called-off" ? "planned" : told;
  const isSet = timexes.length > 0 || (place ?? venue) !== undefined;
  const isCarriedNoun = clause.kind === "nominal" && frame.includes(read.language.clauses[clause.parent]!);
  const telling = {
    clause,
    coding,
    parts,
    status,
    isHeadline,
    isQuestion: isQuestion(read, clause),
    isTimed: timexes.length > 0,
    isSet,
    isCarriedNoun,
    isAim: isAim(read, clause),
  };
  if (!isWorthTelling(telling)) return null;
  const trigger = tokens[clause.predicate]!;
  const { actors, recipients, others, parties, host } = parts;
  return {
    trigger: { start: trigger.start, end: trigger.end },
    evidence,
    ...coding,
    status,
    actors,
    recipients,
    others,
    parties,
    ...(host === undefined ? {} : { host }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    timexes,
    topics: setting.topicsOf(frame, coding),
    saidBy: statements.filter(({ content }) => content.some((span) => covers(span, trigger))).map(({ index }) => index),
    partOf: -1,
  };
}
