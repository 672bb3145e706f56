/** A report's dependency trees, with what attribution asks of them at no cost: children and reach. */
import type { Span, Token } from "../../model/model.js";

export type Tree = {
  readonly tokens: readonly Token[];
  /** Children of each token, in reading order. */
  readonly children: readonly (readonly Token[])[];
  /** Index of the first and last token that hangs on each token, itself included. */
  readonly first: readonly number[];
  readonly last: readonly number[];
};

/** Reads trees off heads. */
export function readTree(tokens: readonly Token[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  const first = tokens.map(({ index }) => index);
  const last = [...first];
  for (const token of tokens) children[token.head]?.push(token);
  const order = tokens.filter(({ head }) => head < 0);
  for (let i = 0; i < order.length; i++) order.push(...children[order[i]!.index]!);
  for (const { index, head } of order.reverse()) {
    if (head < 0) continue;
    first[head] = Math.min(first[head]!, first[index]!);
    last[head] = Math.max(last[head]!, last[index]!);
  }
  return { tokens, children, first, last };
}

/** The child that bears one of `relations`; a relation named without subtype stands for all of them. */
export const childOf = (tree: Tree, index: number, ...relations: readonly string[]): Token | undefined =>
  tree.children[index]?.find((child) => isRelation(child, ...relations));

export const isRelation = ({ deprel }: Token, ...relations: readonly string[]): boolean =>
  relations.some((relation) => deprel === relation || deprel.startsWith(`${relation}:`));

/** Tokens that touch a span, in order; found by bisection. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.push(tokens[i]!);
  return found;
}

/** The word of some tokens that the others hang on; the first where there are several. */
export function topOf(tokens: readonly Token[]): Token | undefined {
  const indexes = new Set(tokens.map(({ index }) => index));
  return tokens.find(({ head, upos }) => !indexes.has(head) && upos !== "PUNCT") ?? tokens[0];
}
