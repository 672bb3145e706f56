/**
 * Where a cue may stand, and where its source and content may stand round it.
 *
 * A cue is headed by a verb, an adjective or a noun that takes something. What belongs to the attribution stands, in a
 * dependency tree, in few places: below the cue (its subject, its complement clause), below a word that the cue leans
 * on ("made a pledge to leave": the cue made, then pledge, then its clause), beside it (the sentence that "he said" is
 * put into), or above it (the noun before a relative clause, the subject that conjuncts share). Such a place is a slot.
 */
import type { Token } from "../../model/model.js";
import { childOf, isRelation, type Tree } from "./tree.js";

/** Tokens `first` to `last` without those from `cut` on to its end. */
export type Slot = {
  /** Way from the cue in relations: "ccomp", "obj>acl", "^conj>nsubj"; "^" leads up. */
  readonly path: string;
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  /** Token range left out, both ends included: the cue's own clause inside the sentence that holds it. */
  readonly cut?: readonly [first: number, last: number];
};

/** Tokens that may head a cue: verbs, adjectives and nouns with a complement. */
export function mayBeCue(tree: Tree, token: Token): boolean {
  if (isRelation(token, "case", "fixed", "aux", "cop", "mark", "amod", "compound")) return false;
  if (token.upos === "VERB") return true;
  if (token.upos !== "ADJ" && token.upos !== "NOUN") return false;
  return childOf(tree, token.index, "cop", "acl", "ccomp", "xcomp", "nmod", "obl", "advcl") !== undefined;
}

/** Slots round a cue, those below it first. */
export function slotsOf(tree: Tree, cue: Token): Slot[] {
  return [...slotsBelow(tree, cue, ""), ...slotsAbove(tree, cue)];
}

/** Slots of a word's children; `path` is the way to the word. */
export function slotsBelow(tree: Tree, word: Token, path: string): Slot[] {
  return tree.children[word.index]!.filter((child) => !isRelation(child, "conj", "cc", "punct")).map((child) => ({
    path: path === "" ? child.deprel : `${path}>${child.deprel}`,
    head: child,
    first: tree.first[child.index]!,
    last: tree.last[child.index]!,
  }));
}

function slotsAbove(tree: Tree, cue: Token): Slot[] {
  const parent = tree.tokens[cue.head];
  if (!parent) return [];
  const slots: Slot[] = [
    {
      path: `^${cue.deprel}`,
      head: parent,
      first: tree.first[parent.index]!,
      last: tree.last[parent.index]!,
      cut: [tree.first[cue.index]!, tree.last[cue.index]!],
    },
  ];
  if (childOf(tree, cue.index, "nsubj")) return slots;
  let path = `^${cue.deprel}`;
  let above: Token | undefined = parent;
  for (let up = 0; above && up < MOST_UP; up++) {
    const subject = childOf(tree, above.index, "nsubj");
    if (subject && subject.index !== cue.index) {
      slots.push({
        path: `${path}>${subject.deprel}`,
        head: subject,
        first: tree.first[subject.index]!,
        last: tree.last[subject.index]!,
      });
      return slots;
    }
    if (above.upos === "NOUN" || above.upos === "PROPN") return slots;
    path += `^${above.deprel}`;
    above = tree.tokens[above.head];
  }
  return slots;
}

/** Clauses that a shared subject is sought through. */
const MOST_UP = 4;
