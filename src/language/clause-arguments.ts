import type { Argument, Clause, Token } from "../model/model.js";
import { isRelation, type Tree } from "./clause-tree.js";
import { EVENT_NOUNS } from "./en/event-nouns.js";
import { SUPPORT_PHRASES, SUPPORT_VERBS, TO_RECIPIENT_VERBS } from "./en/support-verbs.js";

/** Arguments that hang on the predicate itself, in reading order. */
export function ownArguments(tree: Tree, predicate: Token, kind: Clause["kind"]): Argument[] {
  const children = tree.children(predicate.index);
  const found =
    kind === "nominal"
      ? nounArguments(tree, predicate)
      : children.flatMap((child) => verbArgument(tree, predicate, child));
  return found.sort(inOrder);
}

/** Adds the arguments that a clause shares with its neighbours; parents must be found already. */
export function completeArguments(tree: Tree, clauses: readonly Clause[]): Clause[] {
  const done: Clause[] = [...clauses];
  const visited = new Set<number>();
  for (const { index } of clauses) {
    // Parents first, since what they lack themselves comes from above.
    const path: number[] = [];
    for (let i = index; i >= 0 && !visited.has(i); i = done[i]!.parent) {
      visited.add(i);
      path.push(i);
    }
    for (const i of path.reverse()) {
      const clause = done[i]!;
      const added = sharedArguments(tree, clause, done[clause.parent]);
      if (added.length > 0) done[i] = { ...clause, arguments: [...clause.arguments, ...added].sort(inOrder) };
    }
  }
  return done.map((clause) => withAntecedents(tree, clause));
}

const inOrder = (a: Argument, b: Argument): number => a.start - b.start || a.head - b.head;

/** An argument whose span is the phrase under `head`, its preposition left out. */
function argument(tree: Tree, head: Token, role: Argument["role"], preposition?: string): Argument {
  const phrase = tree.phrase(head.index);
  let first = phrase.start;
  for (const marker of tree.children(head.index)) {
    if (!isRelation(marker.deprel, "case", "mark", "cc", "punct") || marker.index > head.index) continue;
    const end = tree.phrase(marker.index).end;
    if (marker.deprel !== "punct" ? end <= head.index && isNear(first, marker.index) : marker.index === first)
      first = Math.max(first, end);
  }
  let end = phrase.end;
  if (isRelation(head.deprel, "nmod:poss") && tree.tokens[end - 1]?.xpos === "POS") end--;
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[end - 1]!.end };
  return { ...span, head: head.index, role, ...(preposition === undefined ? {} : { preposition }) };
}

/** Prepositions stand at the start of their phrase, but for a word or two ("only with"). */
const isNear = (first: number, index: number): boolean => index - first <= 2;

/** "with", "ahead of"; undefined for a bare phrase ("last week"). */
function prepositionOf(tree: Tree, head: Token): string | undefined {
  const marker = tree.children(head.index).find((child) => isRelation(child.deprel, "case") && child.xpos !== "POS");
  if (!marker) return undefined;
  const fixed = tree.children(marker.index).filter((child) => isRelation(child.deprel, "fixed"));
  return [marker, ...fixed].map((token) => token.form.toLowerCase()).join(" ");
}

function verbArgument(tree: Tree, predicate: Token, child: Token): Argument[] {
  if (isRelation(child.deprel, "nsubj")) return [argument(tree, child, "subject")];
  if (isLostSubject(tree, predicate, child)) return [argument(tree, child, "subject")];
  if (child.deprel === "obj") return [argument(tree, child, "object")];
  if (child.deprel === "iobj") return [argument(tree, child, "recipient")];
  if (isRelation(child.deprel, "obl", "nmod")) return [oblique(tree, predicate, child)];
  // "ahead of the summit", "together with B": the adverb stands where the preposition would.
  if (child.deprel === "advmod")
    return tree
      .children(child.index)
      .filter((below) => isRelation(below.deprel, "obl") && prepositionOf(tree, below) !== undefined)
      .map((below) => argument(tree, below, "oblique", `${child.form.toLowerCase()} ${prepositionOf(tree, below)}`));
  return [];
}

/** A bare name before a finite verb is its subject, whatever else a parser makes of it. */
export const isLostSubject = (tree: Tree, predicate: Token, child: Token): boolean =>
  isNameLike(tree, child) &&
  child.index < predicate.index &&
  /^(obl:unmarked|nmod|vocative|dislocated|dep|compound|flat|amod)/.test(child.deprel) &&
  prepositionOf(tree, child) === undefined &&
  (/^VB[DZP]$/.test(predicate.xpos) || (predicate.xpos === "VBN" && !tree.child(predicate.index, "aux", "nsubj"))) &&
  !CALENDAR.test(child.form);

const isNameLike = (tree: Tree, token: Token): boolean =>
  token.upos === "PROPN" ||
  (token.upos === "ADJ" && /^\p{Lu}/u.test(token.form)) ||
  (token.upos === "NOUN" && endsInName(tree, token));

/** "policy adviser Ada Osk": a title with its name after it. */
const endsInName = (tree: Tree, noun: Token): boolean =>
  tree
    .children(noun.index)
    .some(
      ({ index, upos, deprel }) => index > noun.index && upos === "PROPN" && /^(flat|appos|nmod:desc)$/.test(deprel),
    );

const CALENDAR = /^(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

function oblique(tree: Tree, predicate: Token, child: Token): Argument {
  const preposition = prepositionOf(tree, child);
  if (child.deprel === "obl:agent") return argument(tree, child, "agent", preposition);
  if (preposition === "to" && TO_RECIPIENT_VERBS.has(predicate.lemma))
    return argument(tree, child, "recipient", preposition);
  return argument(tree, child, "oblique", preposition);
}

/** What stands round a noun that names a deed: "A's visit to B", "attack on B by A", "Ruritanian strike". */
function nounArguments(tree: Tree, noun: Token): Argument[] {
  const of = EVENT_NOUNS.get(noun.lemma.toLowerCase());
  return tree.children(noun.index).flatMap((child) => {
    if (child.deprel === "nmod:poss") return [argument(tree, child, "subject")];
    if (isRelation(child.deprel, "nmod", "obl")) {
      const preposition = prepositionOf(tree, child);
      if (preposition === "of") return [argument(tree, child, of === "done-to" ? "object" : "subject", preposition)];
      return [argument(tree, child, preposition === "by" ? "agent" : "oblique", preposition)];
    }
    const isCapital = /^\p{Lu}/u.test(child.form);
    if (child.deprel === "amod" && isCapital && child.index > 0 && /^(JJ|NNPS?)$/.test(child.xpos))
      return [argument(tree, child, "subject")];
    if (child.deprel === "compound" && child.upos === "PROPN") return [argument(tree, child, "subject")];
    return [];
  });
}

/** Arguments that the grammar leaves unsaid because a neighbouring clause says them. */
function sharedArguments(tree: Tree, clause: Clause, parent: Clause | undefined): Argument[] {
  if (clause.kind === "nominal") return parent ? supportArguments(tree, clause, parent) : [];
  const added: Argument[] = [];
  const hasStandIn = tree.child(clause.predicate, "expl", "csubj") !== undefined;
  if (!hasStandIn && !clause.arguments.some(isSubject)) added.push(...impliedSubject(tree, clause, parent));
  if (clause.relation === "conj" && parent?.kind === "verb" && !clause.arguments.some(isObject)) {
    // "met and embraced the envoy": the shared object stands after both verbs.
    const object = parent.arguments.find((shared) => isObject(shared) && shared.head > clause.predicate);
    if (object) added.push(object);
  }
  return added;
}

const isSubject = (found: Argument): boolean => found.role === "subject";
const isObject = (found: Argument): boolean => found.role === "object";

function impliedSubject(tree: Tree, clause: Clause, parent: Clause | undefined): Argument[] {
  const predicate = tree.tokens[clause.predicate]!;
  const head = tree.tokens[predicate.head];
  if (isRelation(predicate.deprel, "acl") && head) {
    if (isRelation(predicate.deprel, "acl:relcl")) return [];
    const isInfinitive = predicate.xpos === "VB";
    if (!isInfinitive) return [argument(tree, head, "subject")];
    const owner = tree.child(head.index, "nmod:poss");
    if (owner) return [argument(tree, owner, "subject")];
    return parent ? parent.arguments.filter(isSubject) : [];
  }
  if (!parent) return [];
  if (isRelation(clause.relation, "conj")) return parent.kind === "nominal" ? [] : parent.arguments.filter(isSubject);
  if (clause.relation === "xcomp" || (isRelation(clause.relation, "advcl") && isLoose(tree, predicate)))
    return controller(clause, parent);
  if (clause.relation === "ccomp" && predicate.xpos === "VBG") return parent.arguments.filter(isSubject);
  return [];
}

/** A participle or an infinitive: "Speaking in Riga, …", "… to meet the envoy". */
const isLoose = (tree: Tree, predicate: Token): boolean =>
  /^VB[GN]?$/.test(predicate.xpos) &&
  !tree.children(predicate.index).some((child) => /^VB[DZP]|MD$/.test(child.xpos) && /^aux/.test(child.deprel));

/** Who does what an infinitive says: the object of the governing verb if there is one, else its subject. */
function controller(clause: Clause, parent: Clause): Argument[] {
  const asked = parent.arguments.find((found) => CONTROLLED_OBLIQUES.has(`${parent.lemma} ${found.preposition}`));
  const object = parent.arguments.find((found) => found.role === "object" || found.role === "recipient");
  const isObjects = clause.relation === "xcomp" ? !SUBJECT_CONTROL.has(parent.lemma) : OBJECT_CONTROL.has(parent.lemma);
  const other = asked ?? (isObjects ? object : undefined);
  return other ? [{ ...other, role: "subject" }] : parent.arguments.filter(isSubject);
}

const SUBJECT_CONTROL = new Set(["promise", "threaten", "vow", "use", "have", "take"]);
const OBJECT_CONTROL = new Set([
  "urge",
  "ask",
  "order",
  "send",
  "invite",
  "press",
  "force",
  "allow",
  "persuade",
  "warn",
  "accuse",
  "blame",
  "charge",
  "suspect",
  "convict",
  "prevent",
  "stop",
  "ban",
]);
const CONTROLLED_OBLIQUES = new Set(["call on", "call upon", "appeal to", "wait for"]);

/** "A held talks with B in Riga", "A took part in a meeting with B": the verb's arguments are the noun's. */
function supportArguments(tree: Tree, clause: Clause, parent: Clause): Argument[] {
  const top = carriedTop(tree, clause.predicate);
  if (top.head !== parent.predicate || parent.kind === "nominal") return [];
  const isNaming = parent.lemma === "call" && tree.child(top.index, "det")?.form.toLowerCase() !== "a"; // "called the talks useful"
  const isCarried =
    (/^(obj|nsubj:pass)$/.test(top.deprel) && SUPPORT_VERBS.has(parent.lemma) && !isNaming) ||
    (isRelation(top.deprel, "obl", "nmod") && SUPPORT_PHRASES.has(`${parent.lemma} ${prepositionOf(tree, top)}`));
  if (!isCarried) return [];
  const ownHeads = new Set(clause.arguments.map((own) => own.head));
  const hasSubject = clause.arguments.some(isSubject);
  return parent.arguments.filter(
    (found) =>
      found.head !== top.index &&
      !ownHeads.has(found.head) &&
      found.role !== "object" &&
      !(hasSubject && isSubject(found)),
  );
}

/** The noun that stands for a deed in its clause: "round" for "a second round of talks", "part" for "part in talks". */
function carriedTop(tree: Tree, noun: number): Token {
  let top = tree.tokens[noun]!;
  for (let steps = 0; steps < 3; steps++) {
    const above = tree.tokens[top.head];
    if (above?.lemma === "part" && prepositionOf(tree, top) === "in")
      return { ...top, head: above.head, deprel: "obl" };
    if (!above || !isRelation(top.deprel, "nmod") || !PORTIONS.has(above.lemma) || prepositionOf(tree, top) !== "of")
      break;
    top = above;
  }
  return top;
}

/** Nouns for a share or a number of what follows "of". */
const PORTIONS = new Set([
  "round",
  "series",
  "day",
  "hour",
  "week",
  "set",
  "string",
  "number",
  "session",
  "spate",
  "couple",
]);

/** Relative pronouns give way to what they stand for; "the plan B rejected" gets its unsaid object. */
function withAntecedents(tree: Tree, clause: Clause): Clause {
  const relative = relativeHead(tree, clause.predicate) ?? nounBeforePronoun(tree, clause);
  if (relative === null) return clause;
  const { antecedent, isDirect } = relative;
  let isFilled = false;
  const filled = clause.arguments.map((found) => {
    if (!/^W[PD]/.test(tree.tokens[found.head]!.xpos) || found.head > clause.predicate) return found;
    isFilled = true;
    return argument(tree, thingBefore(tree, antecedent), found.role, found.preposition);
  });
  const predicate = tree.tokens[clause.predicate]!;
  const hasGap =
    isDirect &&
    !isFilled &&
    clause.kind === "verb" &&
    clause.voice === "active" &&
    filled.some(isSubject) &&
    !filled.some(isObject);
  const hasWhWord = tree.children(predicate.index).some((child) => /^W/.test(child.xpos));
  if (hasGap && !hasWhWord && !TIMES_AND_PLACES.has(antecedent.lemma))
    filled.push(argument(tree, antecedent, "object"));
  return { ...clause, arguments: filled.sort(inOrder) };
}

/** The noun that a relative clause stands beside; also for verbs coordinated with or governed by the clause's verb. */
function relativeHead(tree: Tree, index: number): { antecedent: Token; isDirect: boolean } | null {
  let token = tree.tokens[index]!;
  for (let steps = 0; steps < 4 && token.head >= 0; steps++) {
    const head = tree.tokens[token.head]!;
    if (token.deprel === "acl:relcl") return { antecedent: head, isDirect: steps === 0 };
    if (!isRelation(token.deprel, "conj", "xcomp", "ccomp")) return null;
    token = head;
  }
  return null;
}

/** "Ada, who met Bo": where the tree hangs the clause elsewhere, the pronoun stands for the noun before it. */
function nounBeforePronoun(tree: Tree, clause: Clause): { antecedent: Token; isDirect: boolean } | null {
  const pronoun = clause.arguments.find(
    ({ head, role }) => role === "subject" && /^W[PD]/.test(tree.tokens[head]!.xpos),
  );
  if (!pronoun || pronoun.head > clause.predicate) return null;
  const before = tree.tokens[pronoun.head - (tree.tokens[pronoun.head - 1]?.form === "," ? 2 : 1)];
  if (!before || before.sentence !== clause.sentence || !/^(NOUN|PROPN)$/.test(before.upos)) return null;
  let antecedent = before;
  for (let steps = 0; steps < 4 && /^(flat|compound|nmod|appos)/.test(antecedent.deprel); steps++) {
    const above = tree.tokens[antecedent.head];
    if (!above || above.index >= antecedent.index || !/^(NOUN|PROPN)$/.test(above.upos)) break;
    antecedent = above;
  }
  return { antecedent, isDirect: false };
}

/** "a plan last month which B rejected": what was rejected is the plan. */
function thingBefore(tree: Tree, noun: Token): Token {
  const above = tree.tokens[noun.head];
  if (!above || !TIMES_AND_PLACES.has(noun.lemma.toLowerCase())) return noun;
  if (isRelation(noun.deprel, "nmod") && above.upos === "NOUN") return above;
  const siblings = tree
    .children(noun.head)
    .filter(({ index, deprel }) => index < noun.index && isRelation(deprel, "obj", "obl"));
  return isRelation(noun.deprel, "obl") ? (siblings.at(-1) ?? noun) : noun;
}

/** After these a relative clause has no gap in its object: "the day he resigned". */
const TIMES_AND_PLACES = new Set([
  "time",
  "day",
  "week",
  "month",
  "year",
  "moment",
  "place",
  "way",
  "reason",
  "hour",
  "night",
  "extent",
]);
