/** What a number counts or measures: its unit as written, and the noun that the unit measures. */
import { type Span, type Token, wordsOf } from "../../model/model.js";
import { type Dimension, NUMBERED_NOUNS, UNITS } from "./en/units.js";
import { isState } from "./measures.js";
import type { NumberPhrase } from "./numbers.js";
import { childrenOf, headOf, prepositionOf, type Tree } from "./tree.js";

export type Counted = {
  /** As written: "people", "kilometers", "%"; empty where the number stands alone ("29 missing"). */
  readonly unit: string;
  /** The numerals alone. */
  readonly core: Span;
  /** Number and unit together. */
  readonly span: Span;
  readonly dimension?: Dimension;
  /** The counted noun or the unit; the number's last word where it stands alone. */
  readonly anchor: Token;
  /** What is counted or measured, where it is named: "people", "winds of up to 60 miles". */
  readonly noun?: Token;
};

/** What a number counts; undefined for a number that names ("Flight 370") or tells an age. */
export function findCounted(
  text: string,
  tree: Tree,
  words: readonly Token[],
  phrase: NumberPhrase,
): Counted | undefined {
  const numerals = words.filter((token) => token.start < phrase.core.end && phrase.core.start < token.end);
  const [first, last] = [numerals[0], numerals.at(-1)];
  if (!first || !last) return undefined;
  const unit = phrase.unit === undefined ? readUnit(text, phrase) : signOf(phrase, phrase.unit);
  if (unit) {
    if (AGE.test(text.slice(unit.end, unit.end + 12))) return undefined;
    const anchor = words.findLast((token) => token.start < unit.end && unit.start < token.end) ?? last;
    const modifies = phrase.hyphenated || unit.dimension === "share";
    const noun =
      (modifies ? nounBehind(words, anchor) : undefined) ?? nounBefore(words, phrase) ?? measuredNoun(tree, anchor);
    const span = { start: phrase.start, end: Math.max(phrase.end, unit.end) };
    return { unit: unit.words, core: phrase.core, span, dimension: unit.dimension, anchor, ...(noun && { noun }) };
  }
  if (isName(tree, words, first, last)) return undefined;
  if (phrase.hyphenated) return hyphenated(text, words, phrase);
  const noun = countedNoun(tree, words, last);
  if (!noun) return { unit: "", core: phrase.core, span: { start: phrase.start, end: phrase.end }, anchor: last };
  const span = { start: phrase.start, end: Math.max(phrase.end, noun.end) };
  return { unit: wordsOf(text, noun), core: phrase.core, span, anchor: noun, noun };
}

/** Words that may stand between a number and the noun that it counts. */
const NOUN_REACH = 6;

const AGE = /^[-\s](?:old|of age)/;

type Unit = Span & { readonly words: string; readonly dimension: Dimension };

/** The unit written on the number itself. */
const signOf = ({ start, end }: NumberPhrase, words: string): Unit => ({
  start,
  end,
  words,
  dimension: /^%|^percentage/.test(words) ? "share" : "money",
});

/** A unit of measure right behind the number: "miles", "-tonne", " square kilometres", "km". */
function readUnit(text: string, { end }: NumberPhrase): Unit | undefined {
  const match = /^[-\s]?([\p{L}°]+(?:\/\p{L}+)?(?:[ -]\p{L}+){0,2})/u.exec(text.slice(end, end + 60));
  if (!match) return undefined;
  const start = end + match[0].length - match[1]!.length;
  const words = match[1]!.split(/[ -]/);
  for (let count = words.length; count > 0; count--) {
    const written = match[1]!.slice(0, words.slice(0, count).join(" ").length);
    const dimension = UNITS.get(written.replaceAll("-", " ").toLowerCase());
    if (dimension) return { start, end: start + written.length, words: written, dimension };
  }
  return undefined;
}

/** "a two-member panel": the word behind the hyphen is the unit, the next noun what it describes. */
function hyphenated(text: string, words: readonly Token[], phrase: NumberPhrase): Counted | undefined {
  const unit = /^-(\p{L}+)/u.exec(text.slice(phrase.end, phrase.end + 30))?.[1];
  const noun = words.find(({ start, upos }) => start > phrase.end + (unit?.length ?? 0) && upos === "NOUN");
  if (!unit || !noun) return undefined;
  const span = { start: phrase.start, end: phrase.end + 1 + unit.length };
  return { unit, core: phrase.core, span, anchor: noun, noun };
}

const NOUNS = new Set(["NOUN", "PROPN"]);
const NOUN_MODIFIERS = new Set(["nummod", "compound", "amod", "nmod", "appos", "dep"]);

/** "tariffs of up to 25%", "winds of 60 miles". */
function nounBefore(words: readonly Token[], { start }: NumberPhrase): Token | undefined {
  const of = words.findLast((token) => token.end <= start);
  const noun = of && words.find(({ index }) => index === of.index - 1);
  return noun && of.form.toLowerCase() === "of" && NOUNS.has(noun.upos) ? noun : undefined;
}

/** What a measure belongs to by the tree: "60 miles of road". */
function measuredNoun(tree: Tree, anchor: Token): Token | undefined {
  const complement = childrenOf(tree, anchor, "nmod").find((child) => prepositionOf(tree, child) === "of");
  if (complement) return complement;
  let token = anchor;
  for (let steps = 0; steps < 3 && NOUN_MODIFIERS.has(token.deprel.split(":")[0]!); steps++) {
    const head = headOf(tree, token);
    if (!head) return undefined;
    if (NOUNS.has(head.upos) && !UNITS.has(head.form.toLowerCase())) return head;
    token = head;
  }
  return undefined;
}

/** The noun whose things are counted: by the tree, or the next noun where the tree says nothing. */
function countedNoun(tree: Tree, words: readonly Token[], last: Token): Token | undefined {
  const complement = childrenOf(tree, last, "nmod").find((child) => prepositionOf(tree, child) === "of");
  if (complement) return complement;
  const head = headOf(tree, last);
  const isHead = head && last.deprel === "nummod" && head.index > last.index && NOUNS.has(head.upos);
  if (isHead && !words.some(({ index, upos }) => index > last.index && index < head.index && PARTING.has(upos)))
    return head;
  const next = words.find(({ index }) => index === last.index + 1);
  return nounBehind(words, last) ?? (next?.form === "of" ? nounBehind(words, next, OF_A_WHOLE) : undefined);
}

/** The last of the nouns right behind a word, adjectives between: "more missing" is none, "young men" is one. */
function nounBehind(words: readonly Token[], last: Token, skipped = SKIPPED): Token | undefined {
  let found: Token | undefined;
  for (const token of words) {
    if (token.index <= last.index) continue;
    if (token.index > last.index + NOUN_REACH) break;
    if (NOUNS.has(token.upos)) found = token;
    else if (found && isInside(token, found)) continue;
    else if (found || isState(token) || !skipped.has(token.upos)) break;
  }
  return found;
}

/** A hyphen or a gerund inside a compound: "cease-fire", "spending" in "defence spending plan". */
const isInside = ({ form, xpos, start }: Token, before: Token): boolean =>
  (form === "-" && start === before.end) || xpos === "VBG";

const SKIPPED: ReadonlySet<string> = new Set(["ADJ"]);

/** "16 of their 20 people" */
const OF_A_WHOLE: ReadonlySet<string> = new Set(["ADJ", "DET", "NUM", "PRON"]);

/** Words that end a noun phrase: a number before them does not count a noun behind them. */
const PARTING = new Set(["ADP", "AUX", "CCONJ", "PRON", "PUNCT", "SCONJ"]);

/** "Flight 370", "Boeing 737", "Article 5"; and bare years. */
function isName(tree: Tree, words: readonly Token[], first: Token, last: Token): boolean {
  const countsNext = last.deprel === "nummod" && last.head > last.index;
  if (/^(?:1[5-9]|20)\d\d$/.test(last.form) && !countsNext) return true;
  const before = words.find(({ index }) => index === first.index - 1);
  if (before && /^(?:no|nos|number|nr)\.?$/i.test(before.form)) return true;
  if (!before || countsNext) return false;
  if (NUMBERED_NOUNS.has(before.lemma.toLowerCase())) return true;
  return before.upos === "PROPN" && headOf(tree, first)?.upos === "PROPN" && first.head <= before.index;
}
