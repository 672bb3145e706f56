/**
 * Whether a deed was done: read off tense and modality of its clause and off the words it hangs on, from the inside
 * out. The scale is FactBank's (Saurí and Pustejovsky 2009), cut down to what a reader of news asks.
 */
import type { Clause, EventStatus, LanguageNotes } from "../../model/model.js";
import { CALLING_OFF, DENYING, GOING_ON, HOPING, PLANNING, SCHEDULING, UNSURE_NOUNS } from "./en/embedding.js";

/** Status of a clause among all clauses of its report. `isHeadline`: the present tense of headlines tells what happened. */
export function readStatus(clause: Clause, { clauses, tokens }: LanguageNotes, isHeadline: boolean): EventStatus {
  const chain = [clause];
  for (let up = clauses[clause.parent]; up && chain.length < MAX_DEPTH; up = clauses[up.parent]) chain.push(up);
  return statusOf(chain, 0, { isHeadline, tokens });
}

const MAX_DEPTH = 8;

type Context = { readonly isHeadline: boolean; readonly tokens: LanguageNotes["tokens"] };

function statusOf(chain: readonly Clause[], at: number, context: Context): EventStatus {
  const clause = chain[at]!;
  const outer = chain[at + 1];
  if (outer && clause.relation === "conj") {
    // A coordinated clause hangs on what its first conjunct hangs on.
    const raised = [{ ...clause, relation: outer.relation }, ...chain.slice(at + 2)];
    return statusOf(raised, 0, context);
  }
  if (clause.kind !== "nominal" && isConditional(clause, context)) return "possible";
  const own = ownStatus(clause, context);
  if (!outer) return own ?? (isInfinitive(clause, context) ? "planned" : "happened");
  const hold = holdOf(clause, outer, context);
  if (hold === "denied" || hold === "called-off") return hold;
  if (clause.negated) return "denied";
  if (own !== null && hold !== "possible") return own;
  if (own === "planned" || own === "possible") return own;
  return hold ?? own ?? (isDependent(clause) ? statusOf(chain, at + 1, context) : "happened");
}

/** What the clause says by itself; null for infinitives, participles and nouns. */
function ownStatus(clause: Clause, { isHeadline }: Context): EventStatus | null {
  if (clause.kind === "nominal" || (clause.tense === "none" && !clause.modal)) return null;
  if (clause.negated) return "denied";
  if (clause.modal) return isPlan(clause) ? "planned" : "possible";
  if (clause.progressive && !isHeadline)
    return clause.tense === "present" && ARRANGED.has(clause.lemma) ? "planned" : "ongoing";
  return "happened";
}

/** "will meet"; "would" tells a plan only where it is reported ("said they would meet"). */
const isPlan = ({ modal, tense, perfect, relation }: Clause): boolean =>
  tense === "future" && !perfect && (modal !== "would" || relation !== "root");

/** In the present progressive these tell a plan: "is meeting the envoy on Friday". */
const ARRANGED = new Set([
  "meet",
  "visit",
  "travel",
  "fly",
  "head",
  "arrive",
  "host",
  "return",
  "resign",
  "leave",
  "sign",
]);

/** How the words round a clause take it; null where they leave it as it is. */
function holdOf(clause: Clause, outer: Clause, context: Context): EventStatus | null {
  const { relation } = clause;
  if (relation.startsWith("advcl")) return isInfinitive(clause, context) ? purpose(outer, context) : null;
  if (!isDependent(clause) && clause.kind !== "nominal") return null;
  if (DENYING.has(outer.lemma)) return "denied";
  if (clause.kind === "nominal" && CALLING_OFF.has(outer.lemma) && relation !== "nsubj") return "called-off";
  if (GOING_ON.has(outer.lemma) && outer.tense === "present") return "ongoing";
  if (clause.kind === "nominal") return nounHold(clause, outer, context);
  if (relation === "ccomp") return null;
  if (HOPING.has(outer.lemma)) return "possible";
  if (PLANNING.has(outer.lemma)) return outer.negated ? "denied" : "planned";
  return null;
}

/** A noun follows the verb it stands with; "ahead of the talks" is still to come, "after the talks" is over. */
function nounHold(clause: Clause, outer: Clause, context: Context): EventStatus | null {
  const preposition = outer.arguments.find(({ head }) => head === clause.predicate)?.preposition;
  if (preposition !== undefined && AFTER.has(preposition)) return "happened";
  if (preposition !== undefined && BEFORE.has(preposition)) return outer.tense === "past" ? "happened" : "planned";
  if (HOPING.has(outer.lemma)) return "possible";
  if (SCHEDULING.has(outer.lemma)) return "planned";
  if (outer.kind === "copula" && outer.tense === "past") return "happened";
  return context.tokens[clause.predicate]!.head >= 0 &&
    UNSURE_NOUNS.has(context.tokens[context.tokens[clause.predicate]!.head]!.lemma)
    ? "possible"
    : null;
}

const AFTER = new Set(["after", "following", "since", "during", "at", "because of", "despite", "amid"]);
const BEFORE = new Set(["before", "ahead of", "prior to", "until", "pending"]);

/** "flew in to meet the envoy": as sure as the journey, and no surer than a plan. */
const purpose = (outer: Clause, context: Context): EventStatus =>
  ownStatus(outer, context) === "denied" ? "denied" : "planned";

const isDependent = ({ relation, kind }: Clause): boolean =>
  kind === "nominal" || /^(xcomp|ccomp|advcl|acl|csubj)/.test(relation);

const isConditional = (clause: Clause, { tokens }: Context): boolean => {
  for (let i = clause.predicate - 1; i >= 0 && tokens[i]!.start >= clause.start; i--)
    if (tokens[i]!.head === clause.predicate && tokens[i]!.deprel === "mark")
      return CONDITIONALS.has(tokens[i]!.form.toLowerCase());
  return false;
};

const CONDITIONALS = new Set(["if", "unless", "whether", "should", "until", "lest", "provided"]);

const isInfinitive = (clause: Clause, { tokens }: Context): boolean =>
  tokens[clause.predicate]!.xpos === "VB" && clause.tense === "none";
