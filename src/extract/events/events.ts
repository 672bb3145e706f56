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
import { type Cast, readCast } from "./cast.js";
import { type Coder, isCarried, makeCoder } from "./coder.js";
import {
  ASKERS,
  CAUSERS,
  FORECASTERS,
  REFUSERS,
  REPLIES,
  STARTERS,
  STOPPERS,
  TRAVEL_VERBS,
  WORD_GIVERS,
} from "./en/frames.js";
import { evidenceOf } from "./evidence.js";
import type { Coding } from "./frames.js";
import { findParts, type Parts } from "./parts.js";
import { readSetting, type Setting } from "./setting.js";
import { readStatus } from "./status.js";
import { readSurface, type Surface } from "./surface.js";

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

type Scene = {
  readonly read: ReadReport;
  readonly cast: Cast;
  readonly coder: Coder;
  readonly setting: Setting;
  readonly surface: Surface;
};

function readScene(read: ReadReport): Scene {
  const cast = readCast(read);
  const coder = makeCoder(read.language, (token) => {
    const mention = cast.mentionAt(token);
    if (!mention) return read.language.tokens[token]!.upos === "PROPN" ? "person" : "other";
    if (mention.kind === "place" || mention.kind === "facility") return "place";
    return mention.kind === "person" || mention.kind === "organisation" || mention.kind === "group"
      ? "person"
      : "other";
  });
  return { read, cast, coder, setting: readSetting(read, cast), surface: readSurface(read, cast) };
}

/** Times that lie ahead, whatever the tense beside a noun: "next week's vote". */
const TO_COME = /^(?:the )?(?:next|coming|upcoming|tomorrow|following)\b/i;

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
  const frame = framesOf(scene, clause);
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
  if (!isWorthTelling({ clause, coding, parts, status, isHeadline, isSet, isCarriedNoun })) return null;
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

/** The type of the event that a clause tells; null for the clauses that tell none or leave it to another clause. */
function codeEvent(scene: Scene, clause: Clause): Coding | null {
  const { coder, read } = scene;
  if (clause.kind === "copula" || isConsumed(scene, clause)) return null;
  const parent = read.language.clauses[clause.parent];
  if (clause.kind === "nominal") {
    const coding = coder.deed(clause);
    if (isComparison(parent, clause)) return null;
    if (coding?.type === "CONSULT" && parent && isMeeting(scene, parent) && !isCarried(parent, clause)) return null;
    return coding;
  }
  const inner = coder.complement(clause);
  const innerWord = inner && coder.word(inner);
  if (inner && innerWord) {
    if (inner.kind === "nominal" && isCarried(clause, inner)) return null;
    if (isDenial(clause, inner)) return null;
    if (STARTERS.has(clause.lemma) || CAUSERS.has(clause.lemma)) return null;
    if (WORD_GIVERS.has(clause.lemma) && !isOwnWord(clause, innerWord)) return coder.deed(clause);
    if (
      innerWord.type === "CONSULT" &&
      (REFUSERS.has(clause.lemma) || STOPPERS.has(clause.lemma) || inner.kind === "nominal")
    )
      return inner.kind === "nominal" ? null : { type: "REJECT" };
  }
  if (inner && REFUSERS.has(clause.lemma) && REPLIES.has(inner.lemma)) return null;
  if (isThingMet(scene, clause) || isJourneyToMeeting(scene, clause) || isForecast(scene, clause)) return null;
  const word = coder.word(clause);
  const deed = coder.deed(clause);
  return word?.type === "REJECT" && clause.negated && deed ? deed : word;
}

/** "met the target", "hosted the games", "flew commandos to the ship", "crews were called to a fire". */
function isThingMet({ read, cast }: Scene, clause: Clause): boolean {
  const { tokens } = read.language;
  const object = clause.arguments.find(({ role }) => role === (clause.voice === "passive" ? "subject" : "object"));
  if (clause.lemma === "call")
    return (
      clause.voice === "passive" ||
      clause.arguments.some(({ preposition }) => /^(to|for|on|upon)$/.test(preposition ?? ""))
    );
  if (!object) return false;
  const kind = cast.mentionAt(object.head)?.kind;
  if (TRAVEL_VERBS.has(clause.lemma)) return kind !== "place" && kind !== "facility";
  return RECEIVING.has(clause.lemma) && kind === undefined && /^NNS?$/.test(tokens[object.head]!.xpos);
}

/** Verbs that tell a meeting when their object is someone. */
const RECEIVING = new Set(["meet", "host", "receive", "welcome", "greet", "see"]);

/** "flew to Riga for talks", "… to meet B": the meeting is the event, and has the journey's place. */
function isJourneyToMeeting(scene: Scene, clause: Clause): boolean {
  if (!TRAVEL_VERBS.has(clause.lemma)) return false;
  return near(scene, clause).some(
    (below) =>
      below.parent === clause.index &&
      scene.coder.deed(below)?.type === "CONSULT" &&
      (below.kind === "nominal" ? isCarried(clause, below) : /^(advcl|xcomp)$/.test(below.relation)),
  );
}

/** "The weather service warned of gales" is advice. */
const isForecast = ({ read }: Scene, clause: Clause): boolean =>
  clause.lemma === "warn" &&
  clause.arguments.some(
    ({ role, head }) => role === "subject" && FORECASTERS.has(read.language.tokens[head]!.lemma.toLowerCase()),
  );

/** Clauses that may belong to one, after it in its sentence. */
const near = ({ read }: Scene, { index, sentence }: Clause): Clause[] =>
  read.language.clauses.slice(index + 1, index + REACH).filter((below) => below.sentence === sentence);

/** "serves as a demonstration", "more than a visit". */
const isComparison = (verb: Clause | undefined, noun: Clause): boolean =>
  /^(as|like|than)$/.test(verb?.arguments.find(({ head }) => head === noun.predicate)?.preposition ?? "");

/** To agree, promise or threaten is a deed of its own unless the deed promised is a meeting, which is told as planned. */
const isOwnWord = ({ lemma }: Clause, inner: Coding): boolean => OWN_WORDS.has(lemma) && inner.type !== "CONSULT";
const OWN_WORDS = new Set(["agree", "promise", "pledge", "vow", "offer", "undertake", "commit", "swear", "threaten"]);

/** True for a clause that an outer clause has taken up: what was urged, refused or threatened was not done. */
function isConsumed(scene: Scene, clause: Clause): boolean {
  const outer = scene.read.language.clauses[clause.parent];
  if (!outer || clause.kind === "nominal" || !/^(xcomp|ccomp|conj)$/.test(clause.relation)) return false;
  if (clause.relation === "conj")
    return !hasOwnTense(clause) && isConsumed(scene, { ...outer, relation: outer.relation });
  if (isDenial(outer, clause)) return false;
  const isTaken =
    REFUSERS.has(outer.lemma) ||
    ASKERS.has(outer.lemma) ||
    (STOPPERS.has(outer.lemma) && clause.relation === "xcomp") ||
    TAKING.has(scene.coder.deed(outer)?.type ?? "") ||
    (OWN_WORDS.has(outer.lemma) && scene.coder.word(clause)?.type !== "CONSULT");
  return isTaken && (clause.relation === "xcomp" || TAKING.has(scene.coder.word(outer)?.type ?? ""));
}

/** "denied that they had met": the deed is told, as denied. */
const isDenial = (outer: Clause, inner: Clause): boolean => outer.lemma === "deny" && inner.relation === "ccomp";

const hasOwnTense = ({ tense }: Clause): boolean => tense !== "none";
const TAKING: ReadonlySet<string> = new Set(["REQUEST", "REJECT", "THREATEN", "ACCUSE"]);

/** The clauses that tell one event together: a noun with the verb that carries it, a meeting with its "for talks". */
function framesOf(scene: Scene, clause: Clause): Clause[] {
  const { clauses, tokens } = scene.read.language;
  const parent = clauses[clause.parent];
  const frame = [clause];
  if (clause.kind === "nominal" && parent && (isCarried(parent, clause) || isTold(parent, clause))) frame.push(parent);
  // "flew to Riga to meet B": the journey's place is the meeting's.
  if (
    parent &&
    clause.kind === "verb" &&
    TRAVEL_VERBS.has(parent.lemma) &&
    /^(advcl|xcomp)$/.test(clause.relation) &&
    scene.coder.deed(clause)?.type === "CONSULT"
  )
    frame.push(parent);
  if (parent && isTold(parent, clause))
    frame.push(
      ...near(scene, clause).filter(({ parent: above, relation }) => above === parent.index && relation === "xcomp"),
    );
  for (const below of near(scene, clause)) {
    if (below.parent !== clause.index) continue;
    const isDirect = tokens[below.predicate]!.head === clause.predicate;
    if (
      below.kind === "nominal" &&
      clause.kind === "verb" &&
      isDirect &&
      scene.coder.deed(below)?.type === "CONSULT" &&
      !isElsewhere(clause, below)
    )
      frame.push(below);
    if (clause.kind === "nominal" && below.relation === "acl" && below.voice === "passive") frame.push(below);
  }
  return frame;
}

/** "The talks began on Friday": the verb only tells that the deed was done, or when. */
const isTold = (verb: Clause, noun: Clause): boolean => noun.relation.startsWith("nsubj") && HAPPENING.has(verb.lemma);

/** "spoke ahead of the talks with B": the talks are another meeting. */
const isElsewhere = (verb: Clause, noun: Clause): boolean =>
  !/^(in|for|at|on)?$/.test(verb.arguments.find(({ head }) => head === noun.predicate)?.preposition ?? "");

/** No clause has more neighbours than this that could belong to it. */
const REACH = 40;

/** Verbs that tell of a deed, their subject, that it took place, when, or what came of it. */
const HAPPENING = new Set(
  `take begin start open resume continue end conclude finish last happen occur come follow fail collapse set schedule
  expect plan due hold kill injure wound leave destroy hit strike damage`.split(/\s+/),
);

const isMeeting = (scene: Scene, clause: Clause): boolean =>
  clause.kind === "verb" && scene.coder.deed(clause)?.type === "CONSULT";

type Telling = {
  readonly clause: Clause;
  readonly coding: Coding;
  readonly parts: Parts;
  readonly status: EventStatus;
  readonly isHeadline: boolean;
  /** It has a time or a place. */
  readonly isSet: boolean;
  /** A noun that a verb carries or tells of. */
  readonly isCarriedNoun: boolean;
};

/** What a reader would want in a record: someone did it, somewhere, at some time; not habits, aims and mere chances. */
function isWorthTelling({ clause, coding, parts, status, isHeadline, isSet, isCarriedNoun }: Telling): boolean {
  const named = new Set([...parts.actors, ...parts.recipients, ...parts.others]).size;
  const members = named + parts.parties.length;
  if (coding.type === "CONSULT") {
    if (clause.lemma === "discuss") return members > 1;
    if (coding.mode === "visit") return parts.actors.length > 0 || (clause.kind === "nominal" && members > 0);
    if (clause.kind === "verb") return members > 1 || (parts.isPlural && members > 0);
    return members > 1 || (members > 0 && (isSet || isCarriedNoun)) || (isSet && isCarriedNoun);
  }
  const isUnsaid = status === "denied" && (clause.negated || clause.relation !== "ccomp");
  if (isUnsaid || WISHFUL.has(clause.modal ?? "")) return false;
  if (clause.kind === "nominal")
    return status !== "possible" && (members > 0 || isSet) && (isCarriedNoun || !clause.relation.startsWith("nmod"));
  if (clause.negated || (!isHeadline && !isReported(clause, status))) return false;
  const isHabit = clause.tense === "present" && !clause.perfect && !clause.progressive && clause.modal === null;
  if ((isHabit && !isHeadline) || status === "possible") return named > 0 && !STATES.has(coding.type);
  const isAlwaysNews = coding.type === "OTHER" && ALWAYS_NEWS.has(coding.mode ?? "") && clause.arguments.length > 0;
  return members > 0 || isSet || (isAlwaysNews && status === "happened");
}

/** "should resign" is an opinion. */
const WISHFUL = new Set(["should", "must", "ought", "can"]);
/** Types whose verbs tell a state in the present tense ("supports the plan", "ferries sink"). */
const STATES: ReadonlySet<string> = new Set(["SUPPORT", "OTHER"]);

/** Finite, or hanging on what is: "was killed", "killing two", "arrested on Friday"; no aims ("to end the war"). */
const isReported = ({ tense, relation, voice }: Clause, status: EventStatus): boolean =>
  tense !== "none" ||
  relation === "xcomp" ||
  (voice === "passive" && /^(acl|root)/.test(relation)) ||
  (relation === "advcl" && status === "happened");

/** News whoever it befell. */
const ALWAYS_NEWS = new Set(["accident", "death", "vote", "search"]);
