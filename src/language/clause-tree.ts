import { byPlace, type Span, type Token } from "../model/model.js";

/** Dependency trees of a report's tokens, with lookups that cost no search. */
export type Tree = {
  readonly tokens: readonly Token[];
  /** Children of a token, in reading order. */
  children(index: number): readonly Token[];
  /** First child by any of the relations; a relation without subtype also finds its subtypes. */
  child(index: number, ...relations: string[]): Token | undefined;
  /** Token span of all that hangs on a token, relative clauses and asides left out. */
  phrase(index: number): Span;
  /** As `phrase`, relative clauses kept in. */
  subtree(index: number): Span;
};

/** True when a relation is one of `names`, with or without a subtype. */
export const isRelation = (deprel: string, ...names: readonly string[]): boolean =>
  names.some((name) => deprel === name || deprel.startsWith(`${name}:`));

/** Reads trees off heads; a token whose head is out of reach or part of a circle counts as a root. */
export function readTree(tokens: readonly Token[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token);
  for (const list of children) list.sort(byPlace);
  const order = topDown(tokens, children);
  const phrase = hulls(tokens, order, (token) => isRelation(token.deprel, "acl:relcl", "advcl:relcl", "parataxis"));
  const subtree = hulls(tokens, order, (token) => isRelation(token.deprel, "parataxis"));
  return {
    tokens,
    children: (index) => children[index] ?? [],
    child: (index, ...relations) => children[index]?.find((token) => isRelation(token.deprel, ...relations)),
    phrase: (index) => phrase[index]!,
    subtree: (index) => subtree[index]!,
  };
}

/** Tokens with every head before its children. */
function topDown(tokens: readonly Token[], children: readonly (readonly Token[])[]): Token[] {
  const order = tokens.filter((token) => token.head < 0);
  for (let i = 0; i < order.length; i++) for (const child of children[order[i]!.index]!) order.push(child);
  return order;
}

/** Token ranges [start, end) under each token, without punctuation at the ends and without the left-out children. */
function hulls(tokens: readonly Token[], order: readonly Token[], isLeftOut: (token: Token) => boolean): Span[] {
  const start = tokens.map((token) => token.index);
  const end = tokens.map((token) => token.index + 1);
  for (let i = order.length - 1; i >= 0; i--) {
    const { index, head, deprel, form } = order[i]!;
    if (head < 0 || isLeftOut(order[i]!)) continue;
    if (deprel === "punct" && !PAIRED_MARKS.has(form)) continue;
    start[head] = Math.min(start[head]!, start[index]!);
    end[head] = Math.max(end[head]!, end[index]!);
  }
  return tokens.map((token) => ({ start: start[token.index]!, end: end[token.index]! }));
}

/** Marks that belong to the words they stand round. */
const PAIRED_MARKS = new Set(["%", "(", ")", "“", "”", '"', "``", "''"]);
