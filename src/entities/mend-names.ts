/**
 * Names as the phrases they stand in show them. A recogniser that looks at one word at a time breaks long names
 * ("Maria | Garcia Lopez"), lets verbs in ("Smith told Reuters") and misses some; the tree and the capitals tell more.
 */
import type { Name, Token } from "../model/model.js";
import { BODY_NOUNS, PLACE_NOUNS } from "./en/nouns.js";
import { isDateWord, TIME_NAMES } from "./en/times.js";
import { HOLDERS } from "./en/titles.js";
import { isGeneration } from "./generations.js";
import { isFirstName, isForename } from "./kinds.js";
import { countryOfDemonym, isAcronym, isPeople, knownName } from "./knowledge.js";
import { isTitleWord } from "./titles.js";

/** The names with their bounds mended, in reading order and without overlap. */
export function mendNames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const whole = withNicknames(tokens, withAcronyms(tokens, names))
    .flatMap((name) => splitAtVerbs(tokens, name))
    .flatMap((name) => splitAtBodies(tokens, name))
    .flatMap((name) => trim(tokens, name));
  const mended: Name[] = [];
  for (const [i, name] of whole.entries()) {
    const before = mended.at(-1);
    if (before && name.firstToken < before.endToken) continue;
    if (before && joins(tokens, before, name)) {
      const kind = before.kind === "person" || name.kind === "person" ? "person" : name.kind;
      mended[mended.length - 1] = spanned(tokens, { ...before, kind, endToken: name.endToken });
    } else
      mended.push(
        grow(tokens, withForename(tokens, name, before?.endToken ?? 0), whole[i + 1]?.firstToken ?? tokens.length),
      );
    mended[mended.length - 1] = withGeneration(tokens, mended.at(-1)!);
  }
  return mended;
}

/** Adds acronyms of well-known bodies that the recogniser passed over: "the WHO", which looks like a pronoun. */
function withAcronyms(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const seen = new Set(names.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken)));
  const missed = tokens.filter((token) => {
    if (seen.has(token) || !isAcronym(token.form) || !knownName(token.form)) return false;
    return tokens[token.index - 1]?.form.toLowerCase() === "the";
  });
  const found = missed.map(({ index, start, end }) => ({
    start,
    end,
    kind: "organisation" as const,
    firstToken: index,
    endToken: index + 1,
  }));
  return [...names, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

/** "Smith told The Guardian" taken for one name. */
function splitAtVerbs(tokens: readonly Token[], name: Name): Name[] {
  let verb = name.firstToken;
  while (verb < name.endToken && !(tokens[verb]!.upos === "VERB" && isLower(tokens[verb]!.form))) verb++;
  if (verb === name.endToken) return [name];
  return [
    { ...name, endToken: verb },
    { ...name, firstToken: verb + 1, kind: "other" as const },
  ].filter(({ firstToken, endToken }) => firstToken < endToken);
}

const isBodyWord = (form: string): boolean => BODY_NOUNS.has(form.toLowerCase()) || form === "State";

/** "Foreign Ministry Jane Roe" taken for one body. */
function splitAtBodies(tokens: readonly Token[], name: Name): Name[] {
  if (name.kind === "person") return [name];
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (isBodyWord(tokens[i - 1]!.form) && isFirstName(tokens[i]!.form)) {
      return [
        { ...name, endToken: i },
        { ...name, firstToken: i, kind: "person" },
      ];
    }
  }
  return [name];
}

/** Cuts what is no part of a name from its ends; nothing when no capital is left. */
function trim(tokens: readonly Token[], name: Name): Name[] {
  let { firstToken, endToken } = name;
  while (firstToken < endToken && isOutside(tokens[firstToken]!)) firstToken++;
  while (endToken > firstToken && isOutside(tokens[endToken - 1]!)) endToken--;
  // "the Ministry Jane Roe", "of State Smith": what is left of a title.
  if (name.kind === "person" && firstToken < endToken - 1 && isBodyWord(tokens[firstToken]!.form)) firstToken++;
  if (firstToken < endToken - 1 && opensSentence(tokens, firstToken) && /ing$/.test(tokens[firstToken]!.form)) {
    const rest = tokens.slice(firstToken + 1, endToken).map(({ form }) => form);
    if (knownName(rest.join(" "))) firstToken++;
  }
  if (TIME_NAMES.has(tokens[endToken - 1]?.form.toLowerCase() ?? "")) return [];
  const forms = tokens.slice(firstToken, endToken).map(({ form }) => form);
  // A party's letter, a month and a year, "Jr." cut off its name, "I'm".
  const isLetter = (form: string) => name.kind !== "organisation" && /^\p{L}\.?$/u.test(form);
  if (forms.every((form) => isLetter(form) || isGeneration(form) || isDateWord(form) || /^['’]/.test(form))) return [];
  // "DNC Chairman | Ann Lee": the office is no part of the body's name.
  if (name.kind !== "person" && tokens[endToken - 2]?.form !== "of")
    while (endToken - firstToken > 1 && HOLDERS.has(tokens[endToken - 1]!.form.toLowerCase())) endToken--;
  // "D-Ohio" behind a name: a party and a state, which no entity bears.
  const words = tokens.slice(firstToken, endToken).map(({ form }) => form);
  if (/^\p{Lu}-\p{Lu}[\p{L}.]{0,6}$/u.test(words.join(""))) return [];
  const hasCapital = tokens.slice(firstToken, endToken).some(({ form }) => /[\p{Lu}\p{N}]/u.test(form));
  return hasCapital ? [spanned(tokens, { ...name, firstToken, endToken })] : [];
}

const isLower = (form: string): boolean => /^\p{Ll}/u.test(form);

function isOutside({ upos, form }: Token): boolean {
  if (/^[^\p{L}\p{N}]+$/u.test(form) || form === "The" || form === "’s" || form === "'s") return true;
  return isLower(form) && OUTSIDE.has(upos) && !PARTICLES.has(form);
}
const OUTSIDE: ReadonlySet<string> = new Set("VERB AUX CCONJ SCONJ PART PRON ADP DET ADV PUNCT".split(" "));

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]!.sentence || tokens[i - 1]!.upos === "PUNCT";

/** Takes in what stands before a name and belongs to it: "Tropical Storm | Lee", "MV | Aurora", "Andrei | Ivanov". */
function withForename(tokens: readonly Token[], name: Name, floor: number): Name {
  let { firstToken } = name;
  while (firstToken > floor && tokens[firstToken - 1]!.sentence === tokens[name.firstToken]!.sentence) {
    const { form } = tokens[firstToken - 1]!;
    const isGiven = name.kind === "person" && isFirstName(form) && firstToken === name.firstToken;
    if (!/^\p{Lu}/u.test(form) || !(isForename(form) || isGiven)) break;
    firstToken--;
  }
  if (firstToken === name.firstToken) return name;
  const kind = isForename(tokens[firstToken]!.form) ? "other" : name.kind;
  return spanned(tokens, { ...name, kind, firstToken });
}

/** Takes in the capitalised words that follow in the same phrase: "Direct Investment Fund", "River", "of the Seas". */
function grow(tokens: readonly Token[], name: Name, limit: number): Name {
  const isFixed = name.kind === "place" || isDemonym(tokens, name);
  let { endToken } = name;
  const end = Math.min(limit, name.firstToken + MAX_NAME_TOKENS, tokens.length);
  for (let i = endToken; i < end && tokens[i]!.sentence === tokens[name.firstToken]!.sentence; i++) {
    const token = tokens[i]!;
    if (isLower(token.form)) {
      if (isFixed || !(PARTICLES.has(token.form) || (LINKS.has(token.form) && name.kind !== "person"))) break;
    } else if (!isNamePart(token) || !isTied(tokens, name.firstToken, endToken, i)) break;
    else if (isFixed && !PLACE_NOUNS.has(token.lemma.toLowerCase())) break;
    else endToken = i + 1;
  }
  return spanned(tokens, { ...name, endToken });
}

/** Longer runs of capitals are headlines. */
const MAX_NAME_TOKENS = 8;

/** Lower-case words inside people's names, and inside those of things. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da do dos das du la las le los van von der den ter ten zu bin ibn al el".split(" "),
);
const LINKS: ReadonlySet<string> = new Set(["of", "the", "for"]);

const isDemonym = (tokens: readonly Token[], { firstToken, endToken }: Name): boolean =>
  endToken - firstToken === 1 &&
  (countryOfDemonym(tokens[firstToken]!.form) !== undefined || isPeople(tokens[firstToken]!.form));

const isNamePart = (token: Token): boolean =>
  ["PROPN", "NOUN", "ADJ"].includes(token.upos) && /^\p{Lu}/u.test(token.form) && !isTitleWord(token.form);

/** The tree ties `i` to a name: it hangs on the name, the name on it, or both on one noun. */
function isTied(tokens: readonly Token[], first: number, end: number, i: number): boolean {
  const { head, deprel } = tokens[i]!;
  if (head >= first && head < i) return INNER.has(deprel) || deprel === "nmod";
  if (deprel.startsWith("flat") && tokens[end - 1]!.deprel.startsWith("flat") && head === tokens[end - 1]!.head)
    return true;
  const last = tokens[end - 1]!;
  return (last.head === i || (last.head > i && last.head === head)) && INNER.has(last.deprel);
}
const INNER: ReadonlySet<string> = new Set(["flat", "flat:name", "flat:foreign", "compound", "amod", "goeswith"]);

/** Takes in "Jr." and its like behind a person's name, a comma before it or not. */
function withGeneration(tokens: readonly Token[], name: Name): Name {
  const at = tokens[name.endToken]?.form === "," ? name.endToken + 1 : name.endToken;
  const next = tokens[at];
  const isNext = next?.sentence === tokens[name.firstToken]!.sentence && isGeneration(next.form);
  if (name.kind !== "person" || !isNext || (at > name.endToken && !/^[JS]r/.test(next.form))) return name;
  return spanned(tokens, { ...name, endToken: at + 1 });
}

/** "Theodore (Tim) Roe", "James “Jim” Roe": a name, a nickname between marks and a name are one. */
function withNicknames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const rest = before?.kind === "person" ? endOfNickname(tokens, before.endToken) : -1;
    const isInside = before && rest > name.firstToken && name.kind === "person";
    if (before && isInside && name.endToken < rest) continue;
    if (before && (isInside || (name.firstToken === rest && name.kind === "person")))
      joined[joined.length - 1] = spanned(tokens, { ...before, endToken: name.endToken });
    else joined.push(name);
  }
  return joined;
}

/** The token behind a nickname that opens at `i` and that a name follows in the same sentence; -1 where there is none. */
function endOfNickname(tokens: readonly Token[], i: number): number {
  const close = CLOSING[tokens[i]?.form ?? ""];
  const [nickname, mark, next] = tokens.slice(i + 1, i + 4);
  const isNickname = close !== undefined && close === mark?.form && /^\p{Lu}\p{Ll}/u.test(nickname!.form);
  return isNickname && next?.sentence === tokens[i]!.sentence && /^\p{Lu}/u.test(next.form) ? i + 3 : -1;
}
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "“": "”", '"': '"', "‘": "’", "'": "'" };

/** Two names are one when a hyphen, or nothing, stands between them and the tree reads them as one. */
function joins(tokens: readonly Token[], a: Name, b: Name): boolean {
  const [last, next] = [tokens[a.endToken - 1]!, tokens[b.firstToken]!];
  if (last.sentence !== next.sentence || b.firstToken - a.endToken > 1) return false;
  const gap = b.firstToken > a.endToken ? tokens[a.endToken]! : undefined;
  if (gap && gap.form !== "-") return false;
  const isPersonal = a.kind === "person" || b.kind === "person";
  if (gap || (last.form.endsWith("-") && last.end === next.start)) {
    return isPersonal && tokens[b.firstToken - 1]!.end === next.start;
  }
  const words = tokens.slice(a.firstToken, a.endToken).map(({ form }) => form);
  if (isDemonym(tokens, a) || isTitleWord(next.form) || knownName(words.join(" "))) return false;
  return (
    next.deprel.startsWith("flat") && ((next.head >= a.firstToken && next.head < a.endToken) || next.head === last.head)
  );
}

const spanned = (tokens: readonly Token[], name: Name): Name => ({
  ...name,
  start: tokens[name.firstToken]!.start,
  end: tokens[name.endToken - 1]!.end,
});
