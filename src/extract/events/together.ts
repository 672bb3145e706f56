import type { Clause } from "../../model/model.js";
import { isCarried } from "./coder.js";
import { TRAVEL_VERBS } from "./en/frames.js";
import { near, type Scene } from "./scene.js";

/** The clauses that tell one event together: a noun with the verb that carries it, a meeting with its "for talks". */
export function tellingClauses(scene: Scene, clause: Clause): Clause[] {
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

/** Verbs that tell of a deed, their subject, that it took place, when, or what came of it. */
const HAPPENING = new Set(
  `take begin start open resume continue end conclude finish last happen occur come follow fail collapse set schedule
  expect plan due hold kill injure wound leave destroy hit strike damage`.split(/\s+/),
);
