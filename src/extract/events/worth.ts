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
  isSet,
  isCarriedNoun,
  isAim,
}: Telling): boolean {
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
  if (clause.negated || isAim || (!isHeadline && !isReported(clause, status))) return false;
  const isHabit = clause.tense === "present" && !clause.perfect && !clause.progressive && clause.modal === null;
  if (status === "possible" && clause.tense === "none") return false;
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
