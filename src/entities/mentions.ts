/**
 * Finding the words that refer: names, noun phrases and pronouns, before they are chained.
 *
 * Every noun phrase becomes a candidate, whatever it speaks of: a pronoun that means "the ceasefire" must find it,
 * or it would take the next best body. What is no entity is dropped after chaining.
 */
import type { CleanReport, EntityKind, LanguageNotes, Name, Span, Token } from "../model/model.js";
import { wordsOf } from "../model/model.js";
import { kindOfName, kindOfNoun } from "./kinds.js";
import { countryOfDemonym, isPeople } from "./knowledge.js";
import { type Run, relationOf, type Tree, tightPhrase } from "./phrase.js";
import { PRONOUN_TRAITS } from "./pronouns.js";
import { countTitlesInside, findTitleBefore } from "./titles.js";

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
};

/** Candidates in reading order; at most one for each head token. Boilerplate and credits are passed over. */
export function findCandidates(report: CleanReport, language: LanguageNotes, tree: Tree): Candidate[] {
  const { tokens, sentences } = language;
  const silent = new Set(
    sentences.filter(({ block }) => SILENT_BLOCKS.has(report.blocks[block]?.role ?? "")).map(({ index }) => index),
  );
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  for (const name of language.names) {
    if (silent.has(tokens[name.firstToken]!.sentence)) continue;
    const candidate = readName(report.text, tokens, name);
    for (let i = name.firstToken; i < name.endToken; i++) taken.add(i);
    if (!candidate) continue;
    for (let i = candidate.firstOfPhrase; i < candidate.endToken; i++) taken.add(i);
    candidates.push(candidate);
  }
  for (const token of tokens) {
    if (taken.has(token.index) || silent.has(token.sentence)) continue;
    const candidate = token.upos === "PRON" ? readPronoun(token) : readNominal(tree, token);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}

const SILENT_BLOCKS: ReadonlySet<string> = new Set(["boilerplate", "credit"]);

function readName(text: string, tokens: readonly Token[], name: Name): Candidate | null {
  const isPerson = name.kind === "person";
  const firstToken =
    name.firstToken + (isPerson ? countTitlesInside(tokens, { first: name.firstToken, end: name.endToken }) : 0);
  const { endToken } = name;
  const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
  const kind = kindOfName(tokens, { ...name, firstToken }, wordsOf(text, span));
  if (kind === "group" && isAdjective(tokens[firstToken]!)) return null;
  const title = kind === "person" ? findTitleBefore(tokens, firstToken) : null;
  const firstOfPhrase = title?.first ?? firstToken;
  return {
    ...span,
    form: "name",
    kind,
    firstToken,
    endToken,
    firstOfPhrase,
    head: headOf(tokens, { first: firstOfPhrase, end: endToken }),
    plural: kind === "group" || isPlural(tokens[endToken - 1]!),
    ...(title ? { role: { start: tokens[title.first]!.start, end: tokens[title.end - 1]!.end } } : {}),
  };
}

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

function readNominal(tree: Tree, token: Token): Candidate | null {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  if (PART_OF_PHRASE.has(relationOf(token))) return null;
  const { first, end } = tightPhrase(tree, token.index);
  const kind = kindOfNoun(token.lemma);
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

/** Relations of words that sit inside another's phrase and refer to nothing by themselves. */
const PART_OF_PHRASE: ReadonlySet<string> = new Set(
  "compound flat fixed goeswith amod advmod det case cc nummod".split(" "),
);

const isPlural = ({ xpos }: Token): boolean => xpos === "NNS" || xpos === "NNPS";

/** A word for a people that only describes ("the French minister") refers to nobody. */
const isAdjective = ({ upos, deprel, form }: Token): boolean =>
  (upos === "ADJ" || deprel === "amod" || deprel === "compound") &&
  (countryOfDemonym(form) !== undefined || isPeople(form));

/** The token of a run whose head lies outside it; the last one in a damaged tree. */
function headOf(tokens: readonly Token[], { first, end }: Run): number {
  for (let i = first; i < end; i++) {
    const { head } = tokens[i]!;
    if (head < first || head >= end) return i;
  }
  return end - 1;
}
