/**
 * Finding the words that refer: names, noun phrases and pronouns, before they are chained.
 *
 * Every noun phrase becomes a candidate, whatever it speaks of: a pronoun that means "the ceasefire" must find it,
 * or it would take the next best body. What is no entity is dropped after chaining.
 */
import type { CleanReport, EntityKind, LanguageNotes, Name, Span, Token } from "../model/model.js";
import { byPlace, lineOf } from "../model/model.js";
import { isDateWord } from "./en/times.js";
import { findHeadlines, settleHeadlines } from "./headline-names.js";
import { isShipPrefix, kindOfName, kindOfNoun } from "./kinds.js";
import { mendNames } from "./mend-names.js";
import { type Run, relationOf, type Tree, tightPhrase } from "./phrase.js";
import { PRONOUN_TRAITS } from "./pronouns.js";
import { settleKinds } from "./settle-kinds.js";
import { countTitlesInside, findTitleBefore, isTitleHead, titleWord } from "./titles.js";

/** A mention that has no chain yet. */
export type Candidate = Span & {
  readonly form: "name" | "nominal" | "pronoun";
  readonly kind: EntityKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the phrase, the title before a name included. */
  readonly firstOfPhrase: number;
  /** Head of the whole phrase, titles included: what a clause has as its argument. */
  readonly head: number;
  readonly plural: boolean;
  readonly role?: Span;
  /** The words beside a name say its kind. */
  readonly isTold?: boolean;
};

/** Candidates in reading order; at most one for each head token. Boilerplate and credits are passed over. */
export function findCandidates(report: CleanReport, language: LanguageNotes, tree: Tree): Candidate[] {
  const { tokens, sentences } = language;
  const silent = new Set(
    sentences.filter(({ block }) => SILENT_BLOCKS.has(report.blocks[block]?.role ?? "")).map(({ index }) => index),
  );
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  const headlines = findHeadlines(report, language);
  for (const name of mendNames(tokens, settleHeadlines(language, headlines))) {
    if (silent.has(tokens[name.firstToken]!.sentence)) continue;
    const candidate = readName(report.text, tokens, name);
    for (let i = name.firstToken; i < name.endToken; i++) taken.add(i);
    if (!candidate) continue;
    for (let i = candidate.firstOfPhrase; i < candidate.endToken; i++) taken.add(i);
    candidates.push(candidate);
  }
  for (const token of tokens) {
    if (taken.has(token.index) || silent.has(token.sentence) || opensShip(tokens, token)) continue;
    const isHeadline = headlines.has(token.sentence);
    // Trees of headlines guess: "Roe Proposes First Female Chief" reads as Roe, the chief.
    if (isHeadline && relationOf(token) === "appos") continue;
    const name = isHeadline ? null : readUnseenName(report.text, tree, token);
    for (let i = name?.firstToken ?? 0; i < (name?.endToken ?? 0); i++) taken.add(i);
    const candidate = token.upos === "PRON" ? readPronoun(token) : (name ?? readNominal(tree, token));
    if (candidate) candidates.push(candidate);
  }
  return withSteadyKinds(report.text, candidates).sort(byPlace);
}

function withSteadyKinds(text: string, candidates: readonly Candidate[]): Candidate[] {
  const names = candidates.filter(({ form }) => form === "name");
  const kinds = settleKinds(
    names.map((name) => ({ name: lineOf(text, name), kind: name.kind, isTold: name.isTold ?? false })),
  );
  const settled = new Map(names.map((name, i) => [name, kinds[i]!]));
  return candidates.map((candidate) => ({ ...candidate, kind: settled.get(candidate) ?? candidate.kind }));
}

const SILENT_BLOCKS: ReadonlySet<string> = new Set(["boilerplate", "credit"]);

function readName(text: string, tokens: readonly Token[], name: Name): Candidate | null {
  const isPerson = name.kind === "person" || isHonorific(tokens[name.firstToken]!, name);
  const firstToken =
    name.firstToken + (isPerson ? countTitlesInside(tokens, { first: name.firstToken, end: name.endToken }) : 0);
  const { endToken } = name;
  const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
  const { kind, isTold } = kindOfName(
    tokens,
    { ...name, firstToken, kind: isPerson ? "person" : name.kind },
    lineOf(text, span),
  );
  if (kind === "group" && isDescribing(tokens[endToken - 1]!)) return null;
  const title = kind === "person" ? findTitleBefore(tokens, firstToken) : null;
  const firstOfPhrase = title?.first ?? firstToken;
  return {
    ...span,
    form: "name",
    kind,
    isTold,
    firstToken,
    endToken,
    firstOfPhrase,
    head: headOf(tokens, { first: firstOfPhrase, end: endToken }),
    plural: kind === "group" || isPlural(tokens[endToken - 1]!),
    ...(title ? { role: { start: tokens[title.first]!.start, end: tokens[title.end - 1]!.end } } : {}),
  };
}

/** "Mr Singh" is a person, whatever the recogniser took him for. */
const isHonorific = ({ form }: Token, { firstToken, endToken }: Name): boolean =>
  endToken - firstToken > 1 && PERSONAL.has(titleWord(form));
const PERSONAL: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof", "mme"]);

function readPronoun(token: Token): Candidate | null {
  const traits = PRONOUN_TRAITS.get(token.form.toLowerCase());
  if (!traits || relationOf(token) === "expl" || relationOf(token) === "det") return null;
  return {
    start: token.start,
    end: token.end,
    form: "pronoun",
    kind: traits.gender === "neuter" ? "other" : "person",
    firstToken: token.index,
    endToken: token.index + 1,
    firstOfPhrase: token.index,
    head: token.index,
    plural: traits.plural === true,
  };
}

/**
 * A name that the recogniser missed: a proper noun by its tag, or capitals whose neighbours say what they name
 * ("a ferry - Queen of the Isles - sank").
 */
function readUnseenName(text: string, tree: Tree, token: Token): Candidate | null {
  const { tokens } = tree;
  if (!/^\p{Lu}/u.test(token.form) || (token.upos !== "NOUN" && token.upos !== "PROPN")) return null;
  const { first: start, end } = tightPhrase(tree, token.index);
  let first = start;
  while (first < token.index && tokens[first]!.upos === "DET") first++;
  const prefix = tokens[first - 1];
  if (prefix?.sentence === token.sentence && isShipPrefix(prefix.form)) first--;
  const isTitled = tokens.slice(first, end).every(({ form }) => /^(?:\p{Lu}|\p{N}|of$|the$|and$)/u.test(form));
  if (!isTitled || tokens[first - 1]?.sentence !== token.sentence) return null;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const name = { ...span, kind: "other" as const, firstToken: first, endToken: end };
  const { kind, isTold } = kindOfName(tokens, name, lineOf(text, span));
  const isProper = token.upos === "PROPN" && end - first <= 3 && !PART_OF_PHRASE.has(relationOf(token));
  if (!(isTold || isProper) || isDateWord(tokens[end - 1]!.form) || (isTitleHead(token) && !isTold)) return null;
  const run = { firstToken: first, endToken: end, firstOfPhrase: first, head: token.index };
  return { ...span, ...run, form: "name", kind, isTold, plural: false };
}

/** "MV" before a name that follows: it is read with the name. */
const opensShip = (tokens: readonly Token[], { form, index }: Token): boolean =>
  isShipPrefix(form) && /^\p{Lu}/u.test(tokens[index + 1]?.form ?? "");

function readNominal(tree: Tree, token: Token): Candidate | null {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  if (PART_OF_PHRASE.has(relationOf(token)) || isDateWord(token.form)) return null;
  const { first, end } = tightPhrase(tree, token.index);
  const kind = isCompoundBody(tree, token) ? "organisation" : kindOfNoun(token.lemma);
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[end - 1]!.end };
  return {
    ...span,
    form: "nominal",
    kind,
    firstToken: first,
    endToken: end,
    firstOfPhrase: first,
    head: token.index,
    plural: isPlural(token),
  };
}

/** "The coast guard" is a body, "the guard" a person. */
const isCompoundBody = ({ tokens, children }: Tree, { index, lemma }: Token): boolean =>
  lemma === "guard" && children[index]!.some((child) => GUARDS.has(tokens[child]!.lemma.toLowerCase()));
const GUARDS: ReadonlySet<string> = new Set(["coast", "national", "revolutionary", "republican", "border"]);

/** Relations of words that sit inside another's phrase and refer to nothing by themselves. */
const PART_OF_PHRASE: ReadonlySet<string> = new Set(
  "compound flat fixed goeswith amod advmod det case cc nummod".split(" "),
);

const isPlural = ({ xpos }: Token): boolean => xpos === "NNS" || xpos === "NNPS";

/** A word for a people that only describes ("the French minister") refers to nobody. */
const isDescribing = ({ upos, deprel }: Token): boolean => upos === "ADJ" || deprel === "amod" || deprel === "compound";

/** The token of a run whose head lies outside it; the last one in a damaged tree. */
function headOf(tokens: readonly Token[], { first, end }: Run): number {
  for (let i = first; i < end; i++) {
    const { head } = tokens[i]!;
    if (head < first || head >= end) return i;
  }
  return end - 1;
}
