/** What a number counts or measures: its unit as written, and the noun or deed that the unit measures. */
import { lineOf, type Span, type Token, wordsOf } from "../../model/model.js";
import { type Dimension, NUMBERED_NOUNS, UNITS } from "./en/units.js";
import type { NumberPhrase } from "./numbers.js";
import { childrenOf, headOf, type Tree } from "./tree.js";

export type Counted = {
  /** As written: "people", "kilometers", "%". */
  readonly unit: string;
  /** Number and unit together. */
  readonly span: Span;
  readonly dimension?: Dimension;
  /** The token that the number hangs on: the counted noun, or the number's last word where it stands alone. */
  readonly anchor: Token;
  /** The noun that is counted or measured, where one is named: "people", "winds of up to 60 miles". */
  readonly noun?: Token;
};

/** What a number counts; undefined for a number that names ("Flight 370"), tells an age, or counts nothing in sight. */
export function findCounted(
  text: string,
  tree: Tree,
  words: readonly Token[],
  phrase: NumberPhrase,
): Counted | undefined {
  const numerals = words.filter((token) => token.start < phrase.core.end && phrase.core.start < token.end);
  const last = numerals.at(-1);
  if (!last) return undefined;
  if (phrase.unit !== undefined)
    return measured(tree, last, phrase, phrase.unit, phrase.end, DIMENSION_OF_SIGN(phrase.unit));
  const unit = readUnit(text, phrase);
  if (unit && AGE.test(text.slice(unit.end, unit.end + 12))) return undefined;
  if (unit) return measured(tree, tokenAt(words, unit) ?? last, phrase, unit.words, unit.end, unit.dimension);
  if (isName(tree, words, numerals[0]!, last)) return undefined;
  if (phrase.hyphenated) {
    const noun = words.find((token) => token.start > phrase.end && token.upos === "NOUN");
    const word = /^-\p{L}+/u.exec(text.slice(phrase.end, phrase.end + 30))?.[0];
    if (!noun || !word) return undefined;
    return { unit: word.slice(1), span: { start: phrase.start, end: phrase.end + word.length }, anchor: noun, noun };
  }
  const noun = countedNoun(tree, words, last);
  if (!noun) return { unit: "", span: phrase, anchor: last };
  return {
    unit: wordsOf(text, noun),
    span: { start: phrase.start, end: Math.max(phrase.end, noun.end) },
    anchor: noun,
    noun,
  };
}

/** Words of the phrase around a head noun, as written, on one line: premodifiers, head, one complement. */
export function phraseOf(text: string, tree: Tree, head: Token, from: number): string {
  let { start, end } = head;
  for (const child of childrenOf(tree, head, "amod", "compound", "nmod:poss"))
    if (child.index < head.index && child.start >= from) start = Math.min(start, child.start);
  const after = childrenOf(tree, head, "nmod", "acl").find(({ index }) => index > head.index);
  if (after) {
    const reach = lastBelow(tree, after);
    if (reach.end - head.end <= COMPLEMENT_LENGTH) end = reach.end;
  }
  return lineOf(text, { start, end });
}

/** Longest complement, in characters, that goes into a phrase. */
const COMPLEMENT_LENGTH = 40;

/** Words that may stand between a number and the noun that it counts. */
const NOUN_REACH = 6;

const AGE = /^[-\s](?:old|of age)/;

const DIMENSION_OF_SIGN = (unit: string): Dimension => (/^%|^percentage/.test(unit) ? "share" : "money");

function measured(
  tree: Tree,
  anchor: Token,
  phrase: NumberPhrase,
  unit: string,
  end: number,
  dimension: Dimension,
): Counted {
  const span = { start: phrase.start, end: Math.max(phrase.end, end) };
  const noun = measuredNoun(tree, anchor);
  return { unit, span, dimension, anchor, ...(noun && { noun }) };
}

/** A unit of measure right behind the number: "miles", "-tonne", " square kilometres", "km". */
function readUnit(text: string, phrase: NumberPhrase): (Span & { words: string; dimension: Dimension }) | undefined {
  const start = phrase.end;
  const match = /^[-\s\u00a0]?((?:[\p{L}°/]+)(?:[ -]\p{L}+){0,2})/u.exec(text.slice(start, start + 60));
  if (!match) return undefined;
  const at = start + match[0].length - match[1]!.length;
  const words = match[1]!.split(/[ -]/);
  for (let count = words.length; count > 0; count--) {
    const written = match[1]!.slice(0, words.slice(0, count).join(" ").length);
    const dimension = UNITS.get(written.replaceAll("-", " ").toLowerCase());
    if (dimension) return { start: at, end: at + written.length, words: written, dimension };
  }
  return undefined;
}

const tokenAt = (words: readonly Token[], { start, end }: Span): Token | undefined =>
  words.findLast((token) => token.start < end && start < token.end);

/** The noun that a measure belongs to: "a 30-day truce", "60 miles of road", "winds of up to 60 miles". */
function measuredNoun(tree: Tree, anchor: Token): Token | undefined {
  const complement = childrenOf(tree, anchor, "nmod").find((child) => prepositionOf(tree, child) === "of");
  if (complement) return complement;
  let token = anchor;
  for (let steps = 0; steps < 3 && NOUN_MODIFIERS.has(token.deprel.split(":")[0]!); steps++) {
    token = headOf(tree, token) ?? token;
    if (NOUNS.has(token.upos)) return token;
  }
  return undefined;
}

const NOUN_MODIFIERS = new Set(["nummod", "compound", "amod", "nmod", "appos", "dep"]);
const NOUNS = new Set(["NOUN", "PROPN"]);

const prepositionOf = (tree: Tree, token: Token): string | undefined =>
  childrenOf(tree, token, "case")[0]?.lemma.toLowerCase();

/** The noun whose things are counted: by the tree, or the next noun where the tree says nothing. */
function countedNoun(tree: Tree, words: readonly Token[], last: Token): Token | undefined {
  const complement = childrenOf(tree, last, "nmod").find((child) => prepositionOf(tree, child) === "of");
  if (complement) return complement;
  const head = headOf(tree, last);
  if (head && head.index > last.index && last.deprel === "nummod" && NOUNS.has(head.upos)) return head;
  const next = words.filter(({ index }) => index > last.index && index <= last.index + NOUN_REACH);
  let found: Token | undefined;
  for (const token of next) {
    if (NOUNS.has(token.upos)) found = token;
    else if (found || !SKIPPED.has(token.upos)) break;
  }
  return found;
}

const SKIPPED = new Set(["ADJ", "ADV", "DET"]);

/** "Flight 370", "Boeing 737", "Article 5"; and bare years. */
function isName(tree: Tree, words: readonly Token[], first: Token, last: Token): boolean {
  const before = words.find(({ index }) => index === first.index - 1);
  const countsNext = last.deprel === "nummod" && last.head > last.index;
  if (/^(?:1[5-9]|20)\d\d$/.test(last.form) && !countsNext) return true;
  if (!before) return false;
  if (NUMBERED_NOUNS.has(before.lemma.toLowerCase()) && !countsNext) return true;
  return (
    before.upos === "PROPN" &&
    first.upos !== "NOUN" &&
    (first.head === before.index || first.head === before.head) &&
    !countsNext &&
    tree.tokens[first.head]?.upos === "PROPN"
  );
}

function lastBelow(tree: Tree, token: Token): Token {
  let last = token;
  for (let guard = 0; guard < 40; guard++) {
    const child = tree.children[last.index]!.at(-1);
    if (child === undefined || child < last.index) return last;
    last = tree.tokens[child]!;
  }
  return last;
}
