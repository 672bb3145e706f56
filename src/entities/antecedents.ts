/**
 * Which earlier mention a noun phrase or a pronoun takes up, if any.
 *
 * A log-linear mention ranker over surface features, after Durrett and Klein 2013 ("Easy Victories and Uphill Battles
 * in Coreference Resolution"): each mention chooses among the mentions before it and "new". Ours reads the features of
 * the antecedent's whole chain as built so far (sex, number, kind, roles), so that "he" does not take up a "she" two
 * links away. The weights come from `training/coref.ts`.
 */
import type { Token } from "../model/model.js";
import { PERSON_NOUNS } from "./en/person-nouns.js";
import { OFFICES, RANKS } from "./en/titles.js";
import { countryOfWords, isAcronym } from "./knowledge.js";
import type { Candidate } from "./mentions.js";
import { relationOf, type Tree } from "./phrase.js";
import { PRONOUN_TRAITS } from "./pronouns.js";
import { titleWord } from "./titles.js";
import type { Traits } from "./traits.js";

/** A chain while it grows. */
export type Growing = {
  readonly members: number[];
  gender: Traits["gender"];
  plural: boolean | undefined;
  /** Of its name, or of its first mention that tells one. */
  kind: Candidate["kind"];
  named: boolean;
  isCountry: boolean;
  /** Lemmas of the nouns that head its mentions and of its roles. */
  readonly heads: Set<string>;
  /** Folded words that modify its mentions. */
  readonly modifiers: Set<string>;
};

/** What the features read; chains change while the report is resolved. */
export type Scene = {
  readonly text: string;
  readonly tree: Tree;
  readonly candidates: readonly Candidate[];
  readonly traits: readonly Traits[];
  /** Who speaks at each candidate: a speaker or a quote by number, -1 for the writer. */
  readonly voices: readonly number[];
  /** Chain of each candidate that has one; filled from left to right. */
  readonly chainOf: (Growing | undefined)[];
  /** How many chains so far have a mention headed by a lemma. */
  readonly headCounts: Map<string, number>;
  /** Candidates that fixed links tie to a name further on: they take up no other name. */
  readonly named: Set<number>;
  /** The first names of the report's people who bear a title with a lemma: of two presidents, "the president" is either. */
  readonly titles: Map<string, Set<number>>;
};

/** Log-odds of a feature. */
export type Weights = ReadonlyMap<string, number>;

/** How far back a pronoun and a noun phrase look, in mentions. */
const PRONOUN_REACH = 40;
const NOMINAL_REACH = 250;

/** Earlier mentions that `i` may take up, the nearest first; of a chain far back only the latest mention counts. */
export function findAntecedents(scene: Scene, i: number): number[] {
  const found: number[] = [];
  const seen = new Set<Growing>();
  const reach = scene.candidates[i]!.form === "pronoun" ? PRONOUN_REACH : NOMINAL_REACH;
  for (let j = i - 1; j >= 0 && i - j <= reach; j--) {
    const chain = scene.chainOf[j];
    if (!chain || (seen.has(chain) && i - j > NEAR)) continue;
    seen.add(chain);
    if (!isRuledOut(scene, i, j) && isLikely(scene, i, j)) found.push(j);
  }
  return found;
}
const NEAR = 8;

/** A noun takes up another noun of its kind close by, or its own word from anywhere; the rest is not worth scoring. */
function isLikely({ candidates, chainOf, tree }: Scene, i: number, j: number): boolean {
  const here = candidates[i]!;
  if (here.form === "pronoun") return true;
  const chain = chainOf[j]!;
  if (chain.heads.has(tree.tokens[here.head]!.lemma.toLowerCase())) return true;
  if (i - j > SAME_KIND_REACH) return false;
  const isOpen = chain.kind === "other" && (chain.named || candidates[j]!.form === "pronoun");
  return here.kind === "other" ? isTiedByVerb(tree, here, candidates[j]!) : chain.kind === here.kind || isOpen;
}
const SAME_KIND_REACH = 80;

const isTiedByVerb = (tree: Tree, a: Candidate, b: Candidate): boolean =>
  isApposed(tree, a, b) || isCopula(tree, tree.tokens[a.head]!, tree.tokens[b.head]!);

/** Features of taking up `j`; a string is a feature that holds. */
export function pairFeatures(scene: Scene, i: number, j: number): string[] {
  const { candidates, traits, tree } = scene;
  const here = candidates[i]!;
  const there = candidates[j]!;
  const chain = scene.chainOf[j]!;
  const token = tree.tokens[here.head]!;
  const other = tree.tokens[there.head]!;
  const sort = sortOf(scene, i);
  const sentences = bucket(token.sentence - other.sentence, [0, 1, 2, 3, 5, 9]);
  const gender = compare(traits[i]!.gender, chain.gender);
  const number = compare(traits[i]!.plural, chain.plural);
  const features = [
    `sd${sentences}`,
    `md${bucket(i - j, [1, 2, 3, 5, 8, 13, 21, 40])}`,
    `sd${sentences}:${there.form}:${placeOf(other)}`,
    `k${chain.kind}${chain.named ? "!" : ""}`,
    `g${gender}:k${chain.kind}`,
    `n${number}:${chain.plural}`,
    `gn${gender}${number}`,
    `size${bucket(chain.members.length, [1, 2, 3, 5, 9])}`,
    `last${chain.members.at(-1) === j}`,
    `d${definitenessOf(tree, there)}:${there.form}`,
    `v${voicesMeet(scene, i, j)}`,
  ];
  if (token.sentence === other.sentence) {
    features.push(`same:${placeOf(token)}:${placeOf(other)}:${there.form}`, `arg${shareVerb(tree, here, there)}`);
  } else if (token.sentence - other.sentence === 1) features.push(`prev:${placeOf(token)}:${placeOf(other)}`);
  if (here.form === "pronoun") {
    const same = there.form === "pronoun" && other.lemma === token.lemma;
    features.push(
      `w${token.form.toLowerCase()}:k${chain.kind}:${there.form}`,
      `samepron${same}:v${voicesMeet(scene, i, j)}`,
    );
    if (there.form === "pronoun") features.push(`pp${other.form.toLowerCase()}:v${voicesMeet(scene, i, j)}`);
  } else features.push(...nominalFeatures(scene, i, j, chain));
  if (other.head === token.index && other.deprel === "appos") features.push("appos");
  if (token.head === other.index && token.deprel === "appos") features.push("appos");
  if (isCopula(tree, token, other)) features.push(`copula:${definitenessOf(tree, here)}`);
  return features.flatMap((feature) => [`${sort}|${feature}`, `${sort}${there.form[0]}|${feature}`]);
}

/** Features of beginning a chain of its own. */
export function newFeatures(scene: Scene, i: number): string[] {
  const { candidates, tree, headCounts } = scene;
  const here = candidates[i]!;
  const token = tree.tokens[here.head]!;
  const sort = sortOf(scene, i);
  const definite = definitenessOf(tree, here);
  const known = bucket(headCounts.get(token.lemma.toLowerCase()) ?? 0, [0, 1, 2, 4]);
  const features = ["new", `place${placeOf(token)}`, `v${(scene.voices[i] ?? -1) >= 0}`];
  if (here.form === "pronoun") features.push(`w${token.form.toLowerCase()}`, `first${i === 0}`);
  else {
    features.push(
      `def${definite}:${known}`,
      `k${here.kind}:${definite}`,
      `known${known}`,
      `long${bucket(here.endToken - here.firstToken, [1, 2, 3, 5, 8])}:${definite}`,
      `post${tree.extent[here.head]!.last > here.head}:${definite}`,
      `n${here.plural}:${definite}`,
      `w${token.lemma.toLowerCase()}`,
      `early${bucket(token.sentence, [0, 1, 2, 5])}`,
    );
  }
  return features.map((feature) => `${sort}|new|${feature}`);
}

export const scoreOf = (weights: Weights, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

function nominalFeatures({ tree, candidates }: Scene, i: number, j: number, chain: Growing): string[] {
  const here = candidates[i]!;
  const there = candidates[j]!;
  const head = tree.tokens[here.head]!.lemma.toLowerCase();
  const sameHead = tree.tokens[there.head]!.lemma.toLowerCase() === head;
  const definite = definitenessOf(tree, here);
  const mine = modifiersOf(tree, here);
  const extra = mine.filter((word) => !chain.modifiers.has(word) && !chain.heads.has(word));
  const headKnown = chain.heads.has(head);
  const features = [
    `hm${sameHead}:${headKnown}:${definite}`,
    `hm${headKnown}:extra${Math.min(extra.length, 2)}:${definite}`,
    `hm${headKnown}:n${compare(here.plural, chain.plural)}`,
    `kk${here.kind === chain.kind}:${here.kind}:hm${headKnown}`,
    `exact${wordsKey(tree, here) === wordsKey(tree, there)}:${definite}`,
  ];
  if (!headKnown) features.push(`w${head}:k${chain.kind}${chain.named ? "!" : ""}`);
  const country = mine.map(countryOfWords).find(Boolean);
  if (country) {
    const theirs = [...chain.modifiers].map(countryOfWords).filter(Boolean);
    if (theirs.length > 0) features.push(`country${theirs.includes(country)}:hm${headKnown}`);
  }
  return features;
}

/** Words that narrow a phrase: what stands in it but its head, articles and marks. */
export function modifiersOf(tree: Tree, candidate: Candidate): string[] {
  const words: string[] = [];
  for (let i = candidate.firstOfPhrase; i < candidate.endToken; i++) {
    const token = tree.tokens[i]!;
    if (i !== candidate.head && CONTENT.has(token.upos)) words.push(foldLemma(token));
  }
  return words;
}
/** Lower case, but for letters that lower case would hide: "US", "WHO". */
const foldLemma = ({ lemma, form }: Token): string => (isAcronym(form) ? form : lemma.toLowerCase());
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function wordsKey(tree: Tree, { firstOfPhrase, endToken }: Candidate): string {
  let key = "";
  for (let i = firstOfPhrase; i < endToken; i++) {
    const { upos, lemma } = tree.tokens[i]!;
    if (upos !== "DET" && upos !== "PUNCT") key += `${lemma.toLowerCase()} `;
  }
  return key;
}

/** Pronouns by form class, noun phrases by number, names apart. */
function sortOf({ candidates, tree }: Scene, i: number): string {
  const { form, head, plural } = candidates[i]!;
  if (form === "name") return "name";
  if (form === "nominal") return plural ? "noms" : "nom";
  const traits = PRONOUN_TRAITS.get(tree.tokens[head]!.form.toLowerCase());
  if (!traits) return "dem";
  if (traits.person < 3) return `p${traits.person}${traits.plural ?? ""}`;
  return traits.gender === "neuter" ? "it" : traits.plural ? "they" : "he";
}

/** A pronoun cannot be part of what it means, nor its verb's other argument unless it is reflexive. */
function isRuledOut(scene: Scene, i: number, j: number): boolean {
  const { candidates, traits, chainOf, tree, voices, named } = scene;
  const here = candidates[i]!;
  const there = candidates[j]!;
  if (there.firstOfPhrase <= here.head && here.head < there.endToken && !isApposed(tree, here, there)) return true;
  if (here.firstOfPhrase <= there.head && there.head < here.endToken && here.form !== "name") return true;
  const mine = traits[i]!;
  const theirs = chainOf[j]!;
  if (named.has(i) && theirs.named) return true;
  // "Roe met the chief": the chief is somebody else.
  if (here.form === "nominal" && there.form === "name" && isObjectOf(tree, here, there)) return true;
  if (here.form !== "pronoun") return !canBeCalled(scene, here, theirs);
  if (mine.gender && theirs.gender && mine.gender !== theirs.gender && mine.person === 3) return true;
  if (mine.person === 3 && mine.plural === false && theirs.plural === true) return true;
  const theirPerson = traits[j]!.person;
  if (voices[i] === voices[j] && mine.person !== theirPerson && (mine.person < 3 ? theirPerson < 3 : true))
    return theirPerson < 3;
  return !mine.reflexive && shareVerb(tree, here, there) && there.form !== "nominal";
}

/**
 * A noun cannot mean a name of another kind or number ("officials" no person, "the minister" no town), nor a person whom
 * the report gives another office, country or department.
 */
function canBeCalled({ tree, titles }: Scene, here: Candidate, chain: Growing): boolean {
  const { kind, plural, head } = here;
  if (!chain.named || chain.kind === "other") return true;
  const noun = tree.tokens[head]!.lemma.toLowerCase();
  const definite = definitenessOf(tree, here);
  if (chain.kind !== "group" && (definite === "indefinite" || definite === "quantified")) return false;
  if (chain.kind !== "person") {
    if (kind === "person") return chain.kind === "group";
    if (COUNTRY_NOUNS.has(noun) && !chain.isCountry) return false;
    return nounsIn(tree, here).every((word) => chain.heads.has(word) || chain.modifiers.has(word));
  }
  if (kind !== "person" || plural) return false;
  const countries = modifiersOf(tree, here).map(countryOfWords).filter(Boolean);
  const theirs = [...chain.modifiers].map(countryOfWords).filter(Boolean);
  if (countries.length > 0 && theirs.length > 0 && !countries.some((country) => theirs.includes(country))) return false;
  if (STATE_OFFICES.has(noun) && !mayHold(titles.get(noun), modifiersOf(tree, here), chain)) return false;
  if (!chain.heads.has(noun)) {
    if (GENERIC_PERSONS.has(noun)) return countries.length === 0 || theirs.length > 0;
    return ![...chain.heads].some((word) => PERSON_NOUNS.has(word) || isOffice(word));
  }
  if (countries.length > 0 && theirs.length === 0 && (titles.get(noun)?.size ?? 0) > 1) return false;
  return nounsIn(tree, here).every(
    (word) => chain.heads.has(word) || chain.modifiers.has(word) || countryOfWords(word) !== undefined,
  );
}
const isOffice = (word: string): boolean => OFFICES.has(titleWord(word)) || RANKS.has(titleWord(word));

/**
 * Offices of which a country has one: "the president" is who bears the title in the report where somebody does, and
 * never the next senator; a vice-president is no president.
 */
const STATE_OFFICES: ReadonlySet<string> = new Set("president premier chancellor king queen pope emperor".split(" "));
const mayHold = (
  holders: ReadonlySet<number> | undefined,
  mine: readonly string[],
  { members, modifiers }: Growing,
): boolean =>
  (!holders || members.some((member) => holders.has(member))) &&
  !LESSER.some((word) => modifiers.has(word) && !mine.includes(word));
const LESSER = ["vice", "deputy"];

/** What anyone in office may be called. */
const GENERIC_PERSONS: ReadonlySet<string> = new Set("man woman leader politician statesman".split(" "));

/** Nouns inside a phrase beside its head: "press" in "the press secretary". */
function nounsIn({ tokens }: Tree, { firstOfPhrase, endToken, head }: Candidate): string[] {
  return tokens
    .slice(firstOfPhrase, endToken)
    .filter(({ index, upos }) => index !== head && (upos === "NOUN" || upos === "PROPN"))
    .map(foldLemma);
}

const COUNTRY_NOUNS: ReadonlySet<string> = new Set(["country", "nation", "kingdom", "republic"]);

const isApposed = (tree: Tree, a: Candidate, b: Candidate): boolean =>
  (tree.tokens[a.head]!.head === b.head && tree.tokens[a.head]!.deprel === "appos") ||
  (tree.tokens[b.head]!.head === a.head && tree.tokens[b.head]!.deprel === "appos");

/** One is the subject of the verb that has the other as its object. */
const isObjectOf = ({ tokens }: Tree, object: Candidate, subject: Candidate): boolean =>
  tokens[object.head]!.head === tokens[subject.head]!.head &&
  relationOf(tokens[object.head]!) === "obj" &&
  relationOf(tokens[subject.head]!) === "nsubj";

/** Both are arguments of one verb: "he" and "him" in "he told him". */
function shareVerb({ tokens }: Tree, a: Candidate, b: Candidate): boolean {
  const one = tokens[a.head]!;
  const two = tokens[b.head]!;
  return one.head === two.head && one.head >= 0 && CORE.has(relationOf(one)) && CORE.has(relationOf(two));
}
const CORE: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj", "obl"]);

/** "X is the mayor": the subject and the noun that it is said to be. */
export const isCopula = ({ tokens, children }: Tree, noun: Token, subject: Token): boolean =>
  subject.head === noun.index &&
  relationOf(subject) === "nsubj" &&
  children[noun.index]!.some((child) => tokens[child]!.deprel === "cop");

export type Definiteness = "definite" | "demonstrative" | "possessive" | "indefinite" | "quantified" | "bare";

export function definitenessOf({ tokens, children }: Tree, candidate: Candidate): Definiteness {
  for (const child of children[candidate.head]!) {
    const { deprel, lemma } = tokens[child]!;
    if (deprel === "nmod:poss") return "possessive";
    if (deprel === "nummod") return "quantified";
    if (deprel !== "det") continue;
    const word = lemma.toLowerCase();
    if (word === "the") return "definite";
    if (word === "a" || word === "an" || word === "another") return "indefinite";
    return DEMONSTRATIVES.has(word) ? "demonstrative" : "quantified";
  }
  return "bare";
}
const DEMONSTRATIVES: ReadonlySet<string> = new Set(["this", "that", "these", "those"]);

function placeOf(token: Token): string {
  if (token.deprel === "nmod:poss") return "poss";
  const relation = relationOf(token);
  return PLACES.has(relation) ? relation : "other";
}
const PLACES: ReadonlySet<string> = new Set(["nsubj", "obj", "obl", "nmod", "conj", "appos", "root"]);

function voicesMeet({ voices }: Scene, i: number, j: number): string {
  if (voices[i] === voices[j]) return voices[i] === -1 ? "text" : "quote";
  return voices[i] === -1 ? "leaves" : voices[j] === -1 ? "enters" : "other";
}

const compare = <T>(a: T | undefined, b: T | undefined): string =>
  a === undefined || b === undefined ? "?" : a === b ? "=" : "x";

/** Index of the first bound that a number does not exceed. */
function bucket(value: number, bounds: readonly number[]): number {
  const place = bounds.findIndex((bound) => value <= bound);
  return place < 0 ? bounds.length : place;
}
