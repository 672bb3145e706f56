/** The class of what is counted, told by the noun, by what is said beside it, or by the verb that it belongs to. */
import type { Token } from "../../model/model.js";
import { MEASURES, PEOPLE_NOUNS } from "./en/measures.js";
import { childrenOf, headOf, type Tree } from "./tree.js";

export type Measure = {
  /** Folded name of the class. */
  readonly name: string;
  /** The word that told it. */
  readonly word: Token;
};

/** Class of the counted noun itself or of an adjective: "deaths", "survivors", "missing". */
export const classOfWord = (lemma: string): string | undefined => IS.get(lemma.toLowerCase());

/**
 * What the words around a counted noun say was done to it or by it: "people killed", "33 people still missing", "23
 * people drowned", "leaving 29 missing". `counted` is the noun, or the number where it stands alone.
 */
export function findMeasure(tree: Tree, counted: Token): Measure | undefined {
  for (const child of childrenOf(tree, counted, "amod", "acl", "advmod", "appos", "nmod")) {
    const name = child.deprel.startsWith("acl")
      ? (classOfVerb(tree, child, counted) ?? stateOf(child))
      : stateOf(child);
    if (name) return { name, word: child };
  }
  const own = classOfWord(counted.lemma);
  if (own) return { name: own, word: counted };
  for (let token = counted, steps = 0; steps < MAX_CLIMB; steps++) {
    const head = headOf(tree, token);
    if (!head) return undefined;
    const name = classOfVerb(tree, head, token) ?? classOfState(tree, head, token) ?? classOfLoad(tree, head, counted);
    if (name) return { name, word: head };
    if (!CLIMBED.has(token.deprel.split(":")[0]!)) return undefined;
    token = head;
  }
  return undefined;
}

/** The class's own word for what happened, to complete a noun that does not say it. */
export const labelOf = (name: string): string => MEASURES[name]!.label;

/** How far a counted noun may stand below the word that says what happened: "one of the 35 people killed". */
const MAX_CLIMB = 4;

/** Relations that lead from a part of a noun phrase, or of a list of them, to the whole. */
const CLIMBED = new Set(["nummod", "conj", "appos", "nmod", "dep", "compound", "amod", "fixed", "flat"]);

const CARRYING = new Set(["carry", "transport", "ferry"]);
const ALLOWING = new Set(
  "able allow authorise authorize build certify clear design licence license permit rate".split(" "),
);

const DONE = index("done");
const DOES = index("does");
const IS = index("is");

function index(slot: "done" | "does" | "is"): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(MEASURES).flatMap(([name, words]) =>
      (words[slot]?.split(/\s+/) ?? []).map((lemma): [string, string] => [lemma, name]),
    ),
  );
}

const stateOf = (token: Token): string | undefined =>
  token.upos === "NOUN" || token.upos === "PROPN" ? undefined : IS.get(token.lemma.toLowerCase());

/** "29 were missing", "leaving 29 missing", "22 dead" with the adjective as head. */
function classOfState(tree: Tree, head: Token, counted: Token): string | undefined {
  if (isRelation(counted, "nsubj", "obj", "nummod", "dep")) {
    if (head.upos !== "VERB" && isRelation(counted, "nsubj", "nummod", "dep")) return stateOf(head);
    const beside = childrenOf(tree, head, "xcomp").find((child) => child.index > counted.index);
    if (beside) return stateOf(beside);
  }
  return undefined;
}

/** Class of a verb whose object, passive subject or subject is counted. */
function classOfVerb(tree: Tree, verb: Token, counted: Token): string | undefined {
  const lemma = verb.lemma.toLowerCase();
  const done = DONE.get(lemma);
  const does = DOES.get(lemma);
  if (verb.deprel.startsWith("acl") && counted.index === verb.head)
    return isActive(tree, verb) ? (does ?? (verb.xpos === "VBG" ? undefined : done)) : done;
  if (isRelation(counted, "obj") || counted.deprel === "nsubj:pass") return done;
  if (!isRelation(counted, "nsubj")) return undefined;
  // "23 people drowned" has no object; in "gunmen killed 22" the gunmen are not those killed.
  return does ?? (childrenOf(tree, verb, "obj").length === 0 ? done : undefined);
}

/** "carrying 100 passengers" tells who is aboard, "authorised to carry 50 people" who may be. */
function classOfLoad(tree: Tree, verb: Token, counted: Token): string | undefined {
  if (!CARRYING.has(verb.lemma.toLowerCase()) || !PEOPLE_NOUNS.has(counted.lemma.toLowerCase())) return undefined;
  const over = headOf(tree, verb);
  return over && verb.deprel === "xcomp" && ALLOWING.has(over.lemma.toLowerCase()) ? "capacity" : "aboard";
}

const isActive = (tree: Tree, verb: Token): boolean =>
  verb.xpos !== "VBN" && childrenOf(tree, verb, "aux:pass").length === 0;

const isRelation = ({ deprel }: Token, ...relations: readonly string[]): boolean =>
  relations.includes(deprel) || relations.includes(deprel.split(":")[0]!);
