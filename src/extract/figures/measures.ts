/**
 * The class of what is counted: told by the words right beside the number ("drowning at least 22", "29 were still
 * missing"), which hold even where a tree goes wrong, then by the tree, then by the counted noun itself.
 */
import type { Token } from "../../model/model.js";
import { MEASURES, PEOPLE_ENDINGS, PEOPLE_NOUNS, PERSON_NOUNS } from "./en/measures.js";
import { childrenOf, headOf, prepositionOf, type Tree } from "./tree.js";

export type Measure = {
  /** Folded name of the class. */
  readonly name: string;
  /** The word that told it. */
  readonly word: Token;
};

/** A counted noun, or a number that stands alone, among the words of its sentence. */
export type CountedWords = {
  /** The noun, or the number's last word where none is named. */
  readonly anchor: Token;
  readonly isNumber: boolean;
  /** The word before the number and what bounds it. */
  readonly before: Token | undefined;
  /** The words behind the anchor, to the end of the sentence. */
  readonly after: readonly Token[];
  /** The whole of which a part was counted just before: "16 of 20 people". */
  readonly isWhole: boolean;
};

/** What was done to the counted or by them, and the word that says so; undefined where it is of no known class. */
export function findMeasure(tree: Tree, counted: CountedWords): Measure | undefined {
  const measure = measureOf(tree, counted);
  return measure && MEASURES[measure.name]!.peopleOnly && !mayBePeople(counted) ? undefined : measure;
}

/** The class's own word for what happened, to complete a noun that does not say it. */
export const labelOf = (name: string): string => MEASURES[name]!.label;

/** Whether a word says how those counted are, so that it is not what is counted: "29 missing". */
export const isState = (token: Token): boolean => stateOf(token) !== undefined;

function measureOf(tree: Tree, counted: CountedWords): Measure | undefined {
  const { anchor, before, isWhole } = counted;
  const own = IS.get(anchor.lemma.toLowerCase()) ?? (counted.isNumber ? undefined : IS.get(anchor.form.toLowerCase()));
  if (own) return { name: own, word: anchor };
  const behind = measureBehind(tree, counted);
  if (behind) return behind;
  if (!isWhole && before) {
    const name = DONE.get(before.lemma.toLowerCase()) ?? loadOf(tree, before, anchor);
    if (name && before.upos === "VERB") return { name, word: before };
  }
  const subject = before?.lemma === "be" ? subjectBefore(tree, before) : undefined;
  if (subject) return subject;
  const above = isWhole ? undefined : measureInTree(tree, counted);
  const role = ROLE.get(anchor.lemma.toLowerCase());
  return above ?? (role === undefined ? undefined : { name: role, word: anchor });
}

function mayBePeople({ anchor, isNumber }: CountedWords): boolean {
  const lemma = anchor.lemma.toLowerCase();
  if (isNumber || anchor.upos === "PROPN" || PEOPLE_NOUNS.has(lemma)) return true;
  return PERSON_NOUNS.has(lemma) || IS.has(lemma) || ROLE.has(lemma) || PEOPLE_ENDINGS.test(lemma);
}

/** How far a counted noun may stand below the word that says what happened: "one of the 35 people killed". */
const MAX_CLIMB = 4;

/** Relations that lead from a part of a noun phrase, or of a list of them, to the whole. */
const CLIMBED = new Set(["nummod", "conj", "appos", "nmod", "dep", "compound", "amod", "fixed", "flat"]);

const CARRYING = new Set(["carry", "transport", "ferry"]);
const ALLOWING = new Set(
  "able allow authorise authorize build certify clear design licence license permit rate".split(" "),
);

const OBJECT_OPENERS = new Set(["DET", "NUM"]);

/** Words between the counted and what is said of them: "26 were still missing". */
const PASSED = new Set(["AUX", "ADV", "PART"]);

const DONE = index("done");
const DOES = index("does");
const IS = index("is");
const DEED = index("deed");
const ROLE = index("role");

function index(slot: "done" | "does" | "is" | "deed" | "role"): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(MEASURES).flatMap(([name, words]) =>
      (words[slot]?.split(/\s+/) ?? []).map((lemma): [string, string] => [lemma, name]),
    ),
  );
}

/** "the death toll was 22", "its capacity is 40 passengers" */
function subjectBefore(tree: Tree, be: Token): Measure | undefined {
  const word = tree.tokens[be.index - 1];
  const name = word?.upos === "NOUN" ? IS.get(word.lemma.toLowerCase()) : undefined;
  return word && name !== undefined ? { name, word } : undefined;
}

/** "people killed", "23 drowned", "26 were still missing", "850 people aboard". */
function measureBehind(tree: Tree, { after }: CountedWords): Measure | undefined {
  const stop = after.findIndex((token) => stateOf(token) !== undefined || !PASSED.has(token.upos));
  const word = after[stop];
  const state = word && stateOf(word);
  if (state) return { name: state, word };
  if (!word || (word.xpos !== "VBN" && word.xpos !== "VBD")) return undefined;
  const lemma = word.lemma.toLowerCase();
  const name = DOES.get(lemma) ?? (hasObject(tree, word) ? undefined : DONE.get(lemma));
  return name === undefined ? undefined : { name, word };
}

/** Whether somebody else is done to: "three bombers killed at least two people". The words tell where the tree fails. */
function hasObject(tree: Tree, verb: Token): boolean {
  if (childrenOf(tree, verb, "obj").length > 0) return true;
  const [next, second] = tree.tokens.slice(verb.index + 1, verb.index + 3);
  if (next?.sentence !== verb.sentence) return false;
  return OBJECT_OPENERS.has(next.upos) || (next.form === "at" && second?.form === "least");
}

/** An adjective or participle that says how the counted are; a noun of that form is counted itself. */
const stateOf = ({ form, upos }: Token): string | undefined =>
  upos === "NOUN" || upos === "PROPN" ? undefined : IS.get(form.toLowerCase());

function measureInTree(tree: Tree, { anchor, isNumber }: CountedWords): Measure | undefined {
  for (const child of childrenOf(tree, anchor, "amod", "acl", "advmod", "appos")) {
    const name = child.deprel.startsWith("acl") ? (classOfVerb(tree, child, anchor) ?? stateOf(child)) : stateOf(child);
    if (name) return { name, word: child };
  }
  for (const subject of childrenOf(tree, anchor, "nsubj")) {
    // "the death toll was 22", "its capacity was 40 passengers"
    const name = IS.get(subject.lemma.toLowerCase());
    if (name) return { name, word: subject };
  }
  for (let token = anchor, steps = 0; steps < MAX_CLIMB; steps++) {
    const head = headOf(tree, token);
    if (!head) return undefined;
    const name = classOfVerb(tree, head, token) ?? classOfState(tree, head, token) ?? loadOf(tree, head, anchor);
    if (name) return { name, word: head };
    const noun = nounAbove(tree, head, token, isNumber);
    if (noun) return noun;
    if (!CLIMBED.has(token.deprel.split(":")[0]!)) return undefined;
    // "ties between the two countries" are not the countries
    if (isRelation(token, "nmod") && prepositionOf(tree, token) !== "of") return undefined;
    token = head;
  }
  return undefined;
}

/** "the rescue of 40 people", "deaths of 735 civilians"; of a bare number also "a toll of 22", "arrests rose to 300". */
function nounAbove(tree: Tree, head: Token, token: Token, isNumber: boolean): Measure | undefined {
  const subjects = isNumber ? childrenOf(tree, head, "nsubj") : [];
  for (const word of isRelation(token, "nmod") ? [head, ...subjects] : subjects) {
    const lemma = word.lemma.toLowerCase();
    const name = IS.get(lemma) ?? DEED.get(lemma);
    if (name) return { name, word };
  }
  return undefined;
}

/** "29 were missing", "leaving 29 missing", "22 dead" with the adjective as head. */
function classOfState(tree: Tree, head: Token, counted: Token): string | undefined {
  if (!isRelation(counted, "nsubj", "obj", "nummod", "dep")) return undefined;
  const beside = childrenOf(tree, head, "xcomp").find((child) => child.index > counted.index);
  return (isRelation(counted, "obj") ? undefined : stateOf(head)) ?? (beside && stateOf(beside));
}

/** Class of a verb whose object, passive subject or subject is counted. */
function classOfVerb(tree: Tree, verb: Token, counted: Token): string | undefined {
  const lemma = verb.lemma.toLowerCase();
  const done = DONE.get(lemma);
  const does = DOES.get(lemma);
  if (verb.deprel.startsWith("acl") && counted.index === verb.head)
    return isActive(tree, verb)
      ? (does ?? (verb.xpos === "VBG" ? undefined : done))
      : hasObject(tree, verb)
        ? does
        : done;
  if (isRelation(counted, "obj")) return done;
  if (counted.deprel === "nsubj:pass" && done) return done;
  if (!isRelation(counted, "nsubj")) return undefined;
  // "40 people had to be rescued", "thousands were forced to flee"
  for (const { index, lemma } of childrenOf(tree, verb, "xcomp")) {
    const name = (isActive(tree, tree.tokens[index]!) ? DOES : DONE).get(lemma.toLowerCase());
    if (name) return name;
  }
  // "23 people drowned" has no object; in "gunmen killed 22" the gunmen are not those killed.
  return does ?? (hasObject(tree, verb) ? undefined : done);
}

/** "carrying 100 passengers" tells who is aboard, "authorised to carry 50 people" who may be. */
function loadOf(tree: Tree, verb: Token, counted: Token): string | undefined {
  const lemma = counted.lemma.toLowerCase();
  if (!CARRYING.has(verb.lemma.toLowerCase()) || !(PEOPLE_NOUNS.has(lemma) || ROLE.get(lemma) === "aboard"))
    return undefined;
  const over = headOf(tree, verb);
  return over && ALLOWING.has(over.lemma.toLowerCase()) ? "capacity" : "aboard";
}

const isActive = (tree: Tree, verb: Token): boolean =>
  verb.xpos !== "VBN" && childrenOf(tree, verb, "aux:pass").length === 0;

const isRelation = ({ deprel }: Token, ...relations: readonly string[]): boolean =>
  relations.includes(deprel) || relations.includes(deprel.split(":")[0]!);
