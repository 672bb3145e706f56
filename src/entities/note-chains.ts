/** From numbered candidates to the notes that later stages read: mentions with their chain, chains with name and roles. */
import { type Chain, type EntityKind, lineOf, type Mention, type Span } from "../model/model.js";
import { HONORIFICS, OFFICES, RANKS } from "./en/titles.js";
import type { Candidate } from "./mentions.js";
import type { Tree } from "./phrase.js";
import { readTraits } from "./traits.js";

/** `chainOf` numbers the chain of each candidate. Chains that are not `kept` are left out, the others renumbered in order. */
export function noteChains(
  text: string,
  tree: Tree,
  candidates: readonly Candidate[],
  chainOf: readonly number[],
  isKept: (tree: Tree, list: readonly Candidate[]) => boolean = isEntity,
): { mentions: Mention[]; chains: Chain[] } {
  const members = new Map<number, Candidate[]>();
  for (const [i, candidate] of candidates.entries()) {
    const list = members.get(chainOf[i]!);
    if (list) list.push(candidate);
    else members.set(chainOf[i]!, [candidate]);
  }
  const kept = [...members].filter(([, list]) => isKept(tree, list));
  const place = new Map(kept.map(([chain], index) => [chain, index]));
  const kinds = kept.map(([, list]) => kindOf(list));
  const mentions: Mention[] = [];
  const lists: number[][] = kept.map(() => []);
  for (const [i, candidate] of candidates.entries()) {
    const chain = place.get(chainOf[i]!);
    if (chain === undefined) continue;
    lists[chain]!.push(mentions.length);
    const { start, end, form, firstToken, endToken, head, plural, role } = candidate;
    const kind = kinds[chain]!;
    mentions.push({
      ...{ start, end, index: mentions.length, form, kind, firstToken, endToken, head, plural, chain },
      ...(role ? { role } : {}),
    });
  }
  const chains = kept.map(([, list], index) => ({
    index,
    kind: kinds[index]!,
    name: bestName(text, list),
    mentions: lists[index]!,
    roles: rolesOf(tree, list),
  }));
  return { mentions, chains };
}

/** Anything named is an entity; without a name, only what is of a kind that acts, is visited or sails. */
function isEntity(tree: Tree, list: readonly Candidate[]): boolean {
  if (list.some(({ form }) => form === "name")) return true;
  if (list.every(({ form }) => form === "pronoun"))
    return list.some((one) => readTraits(tree.tokens, one).gender !== "neuter");
  const nominals = list.filter(({ form }) => form === "nominal");
  return kindOf(list) !== "other" && !nominals.every((one) => isCount(tree, one) || isClause(tree, one));
}

/** "At least 12 people": a figure, and nobody in particular. */
function isCount({ tokens, children }: Tree, { head, firstToken, endToken }: Candidate): boolean {
  if (!ANY_PEOPLE.has(tokens[head]!.lemma) || !children[head]!.some((child) => tokens[child]!.deprel === "nummod"))
    return false;
  return tokens
    .slice(firstToken, endToken)
    .every(({ index, upos, lemma }) => index === head || AMOUNT.has(upos) || COMPARED.has(lemma));
}
const ANY_PEOPLE: ReadonlySet<string> = new Set(["people", "person", "man", "woman", "child"]);
const AMOUNT: ReadonlySet<string> = new Set(["NUM", "ADV", "ADP", "CCONJ", "SYM", "PUNCT", "PART"]);
const COMPARED: ReadonlySet<string> = new Set(["least", "most", "more", "few", "less", "many"]);

/** What the tree took for a noun phrase and is a clause: it has a subject, a finite verb or a conjunction in it. */
const isClause = ({ tokens }: Tree, { firstToken, endToken, head }: Candidate): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(
      ({ index, deprel, xpos }) =>
        index !== head && (/^(?:nsubj|csubj|mark$|cop$)/.test(deprel) || /^(?:VB[DPZ]|MD)$/.test(xpos)),
    );

/** The kind that most names have, else most nouns; several people without a name are a group. */
function kindOf(list: readonly Candidate[]): EntityKind {
  const names = list.filter(({ form }) => form === "name");
  const nominals = list.filter(({ form }) => form === "nominal");
  const telling = names.length > 0 ? names : nominals.length > 0 ? nominals : list;
  const votes = new Map<EntityKind, number>();
  for (const { kind } of telling) votes.set(kind, (votes.get(kind) ?? 0) + (kind === "other" ? 0.5 : 1));
  const [kind] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
  return kind === "person" && names.length === 0 && telling.every(({ plural }) => plural) ? "group" : kind;
}

/** The name of most words, the first of equals; the first noun phrase where there is no name. */
function bestName(text: string, list: readonly Candidate[]): string {
  const names = list.filter(({ form }) => form === "name").map((one) => lineOf(text, one));
  if (names.length > 0) return names.reduce((best, name) => (wordCount(name) > wordCount(best) ? name : best));
  const first = list.find(({ form }) => form === "nominal") ?? list[0]!;
  return lineOf(text, first);
}

const wordCount = (name: string): number => name.split(" ").length;

/** Titles beside the names, and noun phrases of the chain that name an office, articles left out. */
function rolesOf({ tokens }: Tree, list: readonly Candidate[]): Span[] {
  if (!list.some(({ form, kind }) => form === "name" && kind === "person")) return [];
  return list.flatMap((one): Span[] => {
    if (one.form === "name") return one.role ? [one.role] : [];
    const head = tokens[one.head]!;
    if (one.form !== "nominal" || !isOffice(head.lemma.toLowerCase())) return [];
    const articles = tokens[one.firstToken]!.upos === "DET" && one.firstToken < one.head ? 1 : 0;
    return [{ start: tokens[one.firstToken + articles]!.start, end: one.end }];
  });
}

const isOffice = (word: string): boolean => OFFICES.has(word) || RANKS.has(word) || HONORIFICS.has(word);
