import type { Clause, EventStatus } from "../../model/model.js";
import type { Coding } from "./frames.js";
import type { Parts } from "./parts.js";

/** An event as far as it is read, before it is judged. */
export type Telling = {
  readonly clause: Clause;
  readonly coding: Coding;
  readonly parts: Parts;
  readonly status: EventStatus;
  readonly isHeadline: boolean;
  /** Asked, not told. */
  readonly isQuestion: boolean;
  readonly isTimed: boolean;
  /** It has a time or a place. */
  readonly isSet: boolean;
  /** A noun that a verb carries or tells of. */
  readonly isCarriedNoun: boolean;
  /** "tasked with ending", "for ending": what is aimed at, not done. */
  readonly isAim: boolean;
};

/** What a reader would want in a record: someone did it, somewhere, at some time; not habits, aims and mere chances. */
export function isWorthTelling({
  clause,
  coding,
  parts,
  status,
  isHeadline,
  isQuestion,
  isTimed,
  isSet,
  isCarriedNoun,
  isAim,
}: Telling): boolean {
  const named = new Set([...parts.actors, ...parts.recipients, ...parts.others]).size;
  const members = named + parts.parties.length;
  if (isQuestion) return false;
  // "hostages held by rebels": what only tells which ones are meant, unless it says who or when.
  if (clause.relation === "acl" && clause.tense === "none" && named === 0 && !isTimed) return false;
  if (coding.type === "CONSULT") {
    if (clause.lemma === "discuss") return members > 1;
    if (coding.mode === "visit" && clause.kind === "nominal")
      return members > 0 && (isSet || isHeadline || isCarriedNoun) && status !== "possible";
    if (coding.mode === "visit") return parts.actors.length > 0 && status !== "possible";
    if (clause.kind === "verb") return members > 1 || (parts.isPlural && members > 0);
    return members > 1 || (members > 0 && (isSet || isCarriedNoun)) || (isSet && isCarriedNoun);
  }
  // "a few weeks before the vote": a vote that only tells when.
  if (coding.mode === "vote" && clause.kind === "nominal" && !isCarriedNoun && !isHeadline) return false;
  // "was honoured to be there" is a feeling.
  if (coding.type === "SUPPORT" && clause.voice === "passive" && parts.actors.length === 0) return false;
  const isUnsaid = status === "denied" && (clause.negated || clause.relation !== "ccomp");
  if (isUnsaid || WISHFUL.has(clause.modal ?? "")) return false;
  if (clause.kind === "nominal")
    return (
      status !== "possible" &&
      (members > 0 || isSet || (coding.type === "ASSAULT" && isCarriedNoun && clause.arguments.length > 0)) &&
      (isCarriedNoun || !clause.relation.startsWith("nmod"))
    );
  if (clause.negated || isAim || (!isHeadline && !isReported(clause, status))) return false;
  const isHabit = clause.tense === "present" && !clause.perfect && !clause.progressive && clause.modal === null;
  if (status === "possible") return false;
  if (isHabit && !isHeadline) return named > 0 && !STATES.has(coding.type);
  const isAlwaysNews = ALWAYS_NEWS.has(coding.mode ?? "") && clause.arguments.length > 0;
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
const ALWAYS_NEWS = new Set(["accident", "death", "vote", "search", "explosives"]);
