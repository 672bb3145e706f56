import type { Argument, Clause, Mention, ReadReport, Span, Token } from "../../model/model.js";
import { GROUP_NOUNS, RETINUES } from "./en/groups.js";

/** Those whom a phrase names: chains with a name, and spans of those named by role alone. */
export type Members = { readonly chains: readonly number[]; readonly parties: readonly Span[] };

/** Looks up who and what the words of a report refer to. */
export type Cast = {
  /** Chain of the mention that a token heads; null for words that refer to nobody. */
  chainAt(token: number): number | null;
  /** Mention that a token heads. */
  mentionAt(token: number): Mention | null;
  /** All members of a phrase, lists taken apart: "A, B and C", "a delegation led by D". */
  membersOf(argument: Argument): Members;
  /** True when one of the chain's mentions is a name. */
  isNamed(chain: number): boolean;
  /** Tokens that hang on a token. */
  children(token: number): readonly Token[];
};

export function readCast(read: ReadReport): Cast {
  const { tokens, clauses } = read.language;
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token);
  const heads = mentionsByToken(read);
  const named = new Set(read.mentions.filter(({ form }) => form === "name").map(({ chain }) => chain));
  const clauseOf = new Map(clauses.map((clause) => [clause.predicate, clause]));
  const mentionAt = (token: number): Mention | null => heads.get(token) ?? null;

  const isOwner = ({ deprel }: Token): boolean => deprel === "nmod:poss";
  const addPerson = (token: number, chains: Set<number>): void => {
    const mention = mentionAt(token);
    if (mention?.kind === "person" && named.has(mention.chain)) chains.add(mention.chain);
  };
  const membersOf = (argument: Argument): Members => {
    const chains = new Set<number>();
    const parties: Span[] = [];
    for (const head of coordinated(children, argument.head)) {
      const mention = mentionAt(head);
      if (mention && named.has(mention.chain)) chains.add(mention.chain);
      else if (mention && PEOPLE.has(mention.kind) && mention.form !== "pronoun") parties.push(mention);
      const lemma = tokens[head]!.lemma.toLowerCase();
      if (RETINUES.has(lemma)) for (const { index } of children[head]!.filter(isOwner)) addPerson(index, chains);
      if (GROUP_NOUNS.has(lemma))
        for (const leader of leadersOf(children[head]!, clauseOf)) {
          for (const chain of membersOf(leader).chains) chains.add(chain);
        }
    }
    return { chains: [...chains], parties };
  };
  return {
    chainAt: (token) => mentionAt(token)?.chain ?? null,
    mentionAt,
    membersOf,
    isNamed: (chain) => named.has(chain),
    children: (token) => children[token] ?? [],
  };
}

/** Kinds that can take part in something as people do. */
const PEOPLE: ReadonlySet<Mention["kind"]> = new Set(["person", "group", "organisation"]);

/** A head with all that is coordinated with it. */
function coordinated(children: readonly (readonly Token[])[], head: number): number[] {
  const found = [head];
  for (let i = 0; i < found.length; i++)
    for (const child of children[found[i]!] ?? []) if (child.deprel === "conj") found.push(child.index);
  return found;
}

/** "led by A", "headed by A" after a group noun. */
function leadersOf(children: readonly Token[], clauseOf: ReadonlyMap<number, Clause>): Argument[] {
  return children.flatMap((child) => {
    if (child.deprel === "appos" && child.upos === "PROPN")
      return [{ role: "oblique", head: child.index, start: child.start, end: child.end }];
    const clause = clauseOf.get(child.index);
    if (!clause || !LEADING.has(clause.lemma) || !clause.relation.startsWith("acl")) return [];
    return clause.arguments.filter(({ role, preposition }) => role === "agent" || preposition === "by");
  });
}

const LEADING = new Set(["lead", "head", "chair", "comprise", "include"]);

/**
 * Mentions by each token that may stand for them: their head, and the words of a name, since taggers differ on
 * which of "Foreign Minister Ada Osk" is the head. Where two compete, the name wins, then the shorter.
 */
function mentionsByToken({ mentions }: ReadReport): Map<number, Mention> {
  const found = new Map<number, Mention>();
  const place = (token: number, mention: Mention): void => {
    const rival = found.get(token);
    if (!rival || isBetter(mention, rival, token)) found.set(token, mention);
  };
  for (const mention of mentions) {
    place(mention.head, mention);
    if (mention.form === "name" && mention.endToken - mention.firstToken <= MAX_NAME_TOKENS)
      for (let token = mention.firstToken; token < mention.endToken; token++) place(token, mention);
  }
  return found;
}

const MAX_NAME_TOKENS = 12;

function isBetter(mention: Mention, rival: Mention, token: number): boolean {
  const byHead = Number(mention.head === token) - Number(rival.head === token);
  const byName = Number(mention.form === "name") - Number(rival.form === "name");
  const byLength = rival.end - rival.start - (mention.end - mention.start);
  return (byHead || byName || byLength) > 0;
}
