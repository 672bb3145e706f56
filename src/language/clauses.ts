/**
 * Clauses read off Universal Dependencies trees: predicates with their tense, voice and arguments, whichever way
 * the sentence puts them. The idea is PredPatt's (White et al. 2016), with subjects shared by conjunction, relative
 * clauses and control filled in, and with nouns that name a deed ("talks between A and B") as predicates too.
 */
import type { Clause, Sentence, Span, Token } from "../model/model.js";
import { completeArguments, ownArguments } from "./clause-arguments.js";
import { isRelation, readTree, type Tree } from "./clause-tree.js";
import { EVENT_NOUNS } from "./en/event-nouns.js";
import { readVerbGroup } from "./verb-group.js";

/** Clauses of a report in reading order of their predicates; `tokens` and `sentences` are the whole report's. */
export function findClauses(tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] {
  const tree = readTree(tokens);
  const kinds = tokens.map((token) => kindOf(tree, token));
  const predicates = tokens.filter((token) => kinds[token.index] !== null && sentences[token.sentence] !== undefined);
  const clauseAt = new Map(predicates.map((token, index) => [token.index, index]));
  const drafts = predicates.map((token, index): Clause => {
    const kind = kinds[token.index]!;
    return {
      ...clauseSpan(tree, token, clauseAt),
      index,
      sentence: token.sentence,
      predicate: token.index,
      lemma: lemmaOf(tree, token),
      kind,
      ...readVerbGroup(tree, token, kind),
      arguments: ownArguments(tree, token, kind),
      parent: parentOf(tree, token, clauseAt),
      relation: token.deprel,
    };
  });
  return completeArguments(tree, drafts);
}

/** What kind of predicate a token is; null for the many that are none. */
function kindOf(tree: Tree, token: Token): Clause["kind"] | null {
  if (tree.child(token.index, "cop")) return "copula";
  if (token.upos === "VERB" && !isRelation(token.deprel, ...NO_CLAUSE)) return "verb";
  if (token.upos === "AUX" && isRelation(token.deprel, "root", "conj", "ccomp", "advcl", "parataxis")) return "verb";
  if (
    token.upos === "NOUN" &&
    EVENT_NOUNS.has(token.lemma.toLowerCase()) &&
    !isRelation(token.deprel, "compound", "fixed")
  )
    return "nominal";
  return null;
}

/** Relations under which a verb form is an adjective, a preposition or part of another word. */
const NO_CLAUSE = ["amod", "case", "mark", "compound", "fixed", "flat", "goeswith", "aux", "cop", "nmod", "cc", "det"];

/** "take" with its particle "over", "let" with "free", "find" with "guilty"; lower case. */
function lemmaOf(tree: Tree, token: Token): string {
  const next = tree.tokens[token.index + 1];
  const particle =
    tree.child(token.index, "compound:prt") ??
    (token.lemma === "let" && /^(free|go)$/.test(next?.form ?? "") ? next : undefined) ??
    (token.lemma === "find" ? tree.children(token.index).find(({ form }) => form === "guilty") : undefined);
  return (particle ? `${token.lemma} ${particle.form}` : token.lemma).toLowerCase();
}

/** Nearest clause up the tree; "conj" leads to the first of the coordinated predicates. */
function parentOf(tree: Tree, token: Token, clauseAt: ReadonlyMap<number, number>): number {
  let head = token.head;
  for (let steps = 0; head >= 0 && steps < MAX_DEPTH; steps++) {
    const clause = clauseAt.get(head);
    if (clause !== undefined) return clause;
    head = tree.tokens[head]!.head;
  }
  return -1;
}

/** Trees of real sentences stay far below this; a guard against trees that are none. */
const MAX_DEPTH = 200;

/** The words of the clause without the clauses that are merely coordinated with it. */
function clauseSpan(tree: Tree, token: Token, clauseAt: ReadonlyMap<number, number>): Span {
  let { start, end } = { start: token.index, end: token.index + 1 };
  for (const child of tree.children(token.index)) {
    if (child.deprel === "punct" || child.deprel === "cc" || isRelation(child.deprel, "parataxis", "discourse"))
      continue;
    if (child.deprel === "conj" && clauseAt.has(child.index)) continue;
    const part = tree.subtree(child.index);
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start: tree.tokens[start]!.start, end: tree.tokens[end - 1]!.end };
}
