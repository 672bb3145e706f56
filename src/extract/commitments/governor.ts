import type { Clause, CommitmentDraft, Token } from "../../model/model.js";
import {
  ACCEPT_VERBS,
  BINDING_VERBS,
  BREACH_NOUNS,
  NEGOTIATION_NOUNS,
  PARTY_VERBS,
  REJECT_VERBS,
  STATUS_OF_VERB,
} from "./en/words.js";
import type { Ground } from "./ground.js";
import { readDays } from "./term.js";

export type Status = CommitmentDraft["status"];

/** What the verb that has a commitment for an argument says of it. */
export type Governed = {
  readonly status: Status | null;
  readonly parties: readonly number[];
  readonly acceptedBy: readonly number[];
  readonly rejectedBy: readonly number[];
  readonly days?: number;
};

export function readGovernor({ read, cast }: Ground, clause: Clause, noun: Token): Governed {
  const { lemma, arguments: found, voice } = clause;
  const { role, preposition } = found.find(({ head }) => head === noun.index)!;
  const isTaken =
    role === "object" ||
    (voice === "passive" && role === "subject") ||
    (lemma === "agree" && /^(to|on|upon)$/.test(preposition ?? ""));
  const doers = found
    .filter(
      ({ role: side, head }) => head !== noun.index && (side === "agent" || (side === "subject" && voice === "active")),
    )
    .flatMap((argument) => cast.membersOf(argument).chains);
  const partners = found
    .filter(({ preposition: marker }) => marker === "with")
    .flatMap((argument) => cast.membersOf(argument).chains);
  const isReal = !clause.negated && isFactual(read.language.tokens, clause);
  const term = found.find(
    ({ preposition: marker, start, end }) =>
      marker === "for" && readDays(read.report.text.slice(start, end)) !== undefined,
  );
  const days = term && readDays(read.report.text.slice(term.start, term.end));
  return {
    status: isTaken || role === "subject" ? statusFrom(clause, isReal) : null,
    parties: isTaken && PARTY_VERBS.has(lemma) ? [...doers, ...partners] : [],
    acceptedBy: isTaken && isReal && ACCEPT_VERBS.has(lemma) ? doers : [],
    rejectedBy: isTaken && (REJECT_VERBS.has(lemma) || (clause.negated && BINDING_VERBS.has(lemma))) ? doers : [],
    ...(days === undefined ? {} : { days }),
  };
}

function statusFrom(clause: Clause, isReal: boolean): Status | null {
  const status = STATUS_OF_VERB.get(clause.lemma) ?? null;
  if (status === "expired" && (!isReal || clause.tense !== "past")) return "expiring";
  if (status === "proposed" && clause.negated) return null;
  if (status === null || isReal || !DONE.has(status)) return status;
  return clause.tense === "future" && !clause.negated ? "planned" : "in-negotiation";
}

const DONE: ReadonlySet<Status> = new Set(["agreed", "in-force", "expired", "broken", "abandoned"]);

/** Past or present, not hanging on a modal, an infinitive or an "if". */
function isFactual(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.modal !== null || tokens[clause.predicate]!.xpos === "VB") return false;
  return !tokens
    .slice(Math.max(0, clause.predicate - MARK_REACH), clause.predicate)
    .some(({ head, deprel, form }) => head === clause.predicate && deprel === "mark" && CONDITION.test(form));
}

/** Tokens before a verb among which its conjunction stands. */
const MARK_REACH = 20;
const CONDITION = /^(if|unless|until|whether|once)$/i;

/** "talks on a truce", "the end of a truce", "violations of the truce". */
export function nounStatus({ read, kindOf }: Ground, noun: Token): Status | null {
  const { tokens } = read.language;
  const above = tokens[noun.head];
  if (above && noun.deprel.startsWith("nmod") && !kindOf(above)) {
    const lemma = singular(above);
    if (lemma === "end" || lemma === "expiry") return "expiring";
    if (BREACH_NOUNS.has(lemma)) return "in-force";
  }
  const before = tokens.slice(Math.max(0, noun.index - NEGOTIATION_REACH), noun.index);
  const isNegotiated = before.some(
    (token) => token.sentence === noun.sentence && NEGOTIATION_NOUNS.has(singular(token)),
  );
  return isNegotiated ? "in-negotiation" : null;
}

const singular = ({ lemma }: Token): string => lemma.toLowerCase().replace(/s$/, "");
/** Tokens between "talks" and what they are on. */
const NEGOTIATION_REACH = 7;
