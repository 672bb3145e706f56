/** Titles and offices beside a name: "retired Maj. Gen. John Smith", "Finnish Foreign Minister Elina Valtonen". */
import type { Token } from "../model/model.js";
import { PERSON_NOUNS } from "./en/person-nouns.js";
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, RANKS } from "./en/titles.js";
import { countryOfWords } from "./knowledge.js";
import type { Run } from "./phrase.js";

/** Lower case, without the stops of an abbreviation. */
export const titleWord = (form: string): string => form.toLowerCase().replace(/\./g, "");

/** A word that is a title wherever it stands, read without its context. */
export function isTitleWord(form: string): boolean {
  const word = titleWord(form);
  return HONORIFICS.has(word) || RANKS.has(word) || OFFICES.has(word);
}

/** Words that can head a title: an honorific, a rank, an office, a trade. */
export function isTitleHead({ form, lemma, upos }: Token): boolean {
  if (isTitleWord(form)) return true;
  return upos !== "VERB" && (OFFICES.has(lemma) || PERSON_NOUNS.has(lemma));
}

/**
 * Titles that stand directly before `first`, determiner and possessor left out; null where there are none.
 * The word beside the name must itself be a title ("Chief Inspector Morse"), the rest must belong to the same phrase.
 */
export function findTitleBefore(tokens: readonly Token[], first: number): Run | null {
  const sentence = tokens[first]!.sentence;
  const limit = Math.max(0, first - MAX_TITLE_TOKENS);
  let start = first;
  let office = false;
  for (let i = first - 1; i >= limit && tokens[i]!.sentence === sentence; i--) {
    const token = tokens[i]!;
    const word = titleWord(token.form);
    if (POSSESSIVES.has(word)) break;
    if (isTitleHead(token) && token.xpos !== "NNS") {
      office = true;
      start = i;
    } else if (isOfPhrase(tokens, i)) {
      // "Secretary of State", "Minister of Defence"
      office = true;
      i -= 2;
      start = i;
    } else if (office && (OFFICE_MODIFIERS.has(word) || isModifier(token))) start = i;
    else if (office && word === "-" && i > limit && touches(tokens, i)) continue;
    else break;
  }
  while (start < first && tokens[start]!.form === "-") start++;
  return office && start < first ? { first: start, end: first } : null;
}

/**
 * Number of leading tokens of a person's name that are a title and what narrows it ("Dorset Mayor | Ann Lee"); names of
 * one word, and regnal names, keep theirs.
 */
export function countTitlesInside(tokens: readonly Token[], { first, end }: Run): number {
  for (let i = end - 2; i >= first; i--) {
    const word = titleWord(tokens[i]!.form);
    if (!isTitleWord(word)) continue;
    const rest = end - 1 - i;
    const isRegnal = REGNAL.has(word) && (rest === 1 || /^[IVX]+$/.test(tokens[end - 1]!.form));
    const isSurname = i > first && SURNAMES.has(word);
    if (!isRegnal && !isSurname) return i + 1 - first;
  }
  return 0;
}

/** Titles that people bear as names, too: "Martin Luther King Jr". */
const SURNAMES: ReadonlySet<string> = new Set(
  "king prince pope bishop judge dean major page marshal baron duke earl count field chief sir don parson".split(" "),
);

/** "Under Secretary of State for Political Affairs" is as long as titles before a name get. */
const MAX_TITLE_TOKENS = 9;

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** Titles that are part of how a person is named: "Pope Francis", "King Charles". */
const REGNAL: ReadonlySet<string> = new Set(
  "king queen prince princess pope emperor empress saint st mother sultan".split(" "),
);

const isModifier = (token: Token): boolean =>
  token.upos === "PROPN" ||
  token.upos === "NOUN" ||
  (token.upos === "ADJ" && !/[,;]/.test(token.form)) ||
  countryOfWords(token.form) !== undefined;

const isOfPhrase = (tokens: readonly Token[], i: number): boolean =>
  i >= 2 &&
  /^[A-Z]/.test(tokens[i]!.form) &&
  tokens[i - 1]!.form.toLowerCase() === "of" &&
  OFFICES.has(titleWord(tokens[i - 2]!.form)) &&
  tokens[i - 2]!.sentence === tokens[i]!.sentence;

const touches = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]!.start && tokens[i]!.end === tokens[i + 1]?.start;
