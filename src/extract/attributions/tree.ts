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

/**
 * Reads trees off heads. A word's reach is the unbroken run round it of words that hang on it: a stray arc to the far end
 * of the sentence, which a parser of single arcs may draw, does not stretch it.
 */
export function readTree(tokens: readonly Token[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  const { enter, leave } = tour(tokens, children);
  const hangsOn = (index: number, top: number) => enter[top]! <= enter[index]! && leave[index]! <= leave[top]!;
  const reach = (top: number, step: 1 | -1) => {
    let end = top;
    for (let i = top + step; Math.abs(i - top) <= MOST_REACH; i += step) {
      const token = tokens[i];
      if (!token || token.sentence !== tokens[top]!.sentence) break;
      if (hangsOn(i, top)) end = i;
      else if (token.upos !== "PUNCT") break;
    }
    return end;
  };
  return {
    tokens,
    children,
    first: tokens.map(({ index }) => reach(index, -1)),
    last: tokens.map(({ index }) => reach(index, 1)),
  };
}

/** Words on either side beyond which no phrase is followed; keeps an endless sentence from costing more than it is worth. */
const MOST_REACH = 300;

/** When a walk over the trees enters and leaves each token: one hangs on another when its visit lies inside the other's. */
function tour(tokens: readonly Token[], children: readonly (readonly Token[])[]) {
  const enter = new Int32Array(tokens.length);
  const leave = new Int32Array(tokens.length);
  let now = 0;
  const walk = tokens.filter(({ head }) => head < 0).map(({ index }) => ({ index, next: 0 }));
  walk.reverse();
  while (walk.length > 0) {
    const at = walk.at(-1)!;
    if (at.next === 0) enter[at.index] = now++;
    const child = children[at.index]![at.next++];
    if (child) walk.push({ index: child.index, next: 0 });
    else {
      leave[at.index] = now++;
      walk.pop();
    }
  }
  return { enter, leave };
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
