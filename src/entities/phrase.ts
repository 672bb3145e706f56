/**
 * Noun phrases read off the dependency tree.
 *
 * A head's phrase is the unbroken run of words that depend on it, less what merely joins it to the clause (its
 * preposition, its conjuncts, its apposition) and, where the noun is a predicate, less the subject and the copula.
 */
import type { Token } from "../model/model.js";

/** A report's tokens with the tree turned round. */
export type Tree = {
  readonly tokens: readonly Token[];
  /** Direct dependents of each token, in reading order. */
  readonly children: readonly (readonly number[])[];
  /** First and last token of everything that hangs on each token, itself included. */
  readonly extent: readonly { readonly first: number; readonly last: number }[];
};

/** Run of tokens, the end excluded. */
export type Run = { readonly first: number; readonly end: number };

export function growTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token.index);
  const extent = tokens.map(({ index }) => ({ first: index, last: index }));
  for (const index of bottomUp(tokens, children)) {
    for (const child of children[index]!) {
      extent[index]!.first = Math.min(extent[index]!.first, extent[child]!.first);
      extent[index]!.last = Math.max(extent[index]!.last, extent[child]!.last);
    }
  }
  return { tokens, children, extent };
}

/** The phrase with its relative clauses, its possessive mark and everything else that narrows it. */
export const fullPhrase = (tree: Tree, head: number): Run => phrase(tree, head, OUTSIDE, true);

/** The phrase a reader would quote: without clauses, and without trailing complements past `TIGHT_TOKENS`. */
export function tightPhrase(tree: Tree, head: number): Run {
  const run = phrase(tree, head, OUTSIDE_TIGHT, false);
  return run.end - run.first <= TIGHT_TOKENS ? run : phrase(tree, head, OUTSIDE_BARE, false);
}

/** True when a case marker or its like says that the noun is a possessor: "the minister's". */
export const isPossessor = ({ deprel }: Token): boolean => deprel === "nmod:poss";

/** Plain relation, the subtype cut off. */
export const relationOf = ({ deprel }: Token): string => deprel.split(":", 1)[0]!;

/** A dozen words hold "the political director of the German foreign ministry" and cut what runs on. */
const TIGHT_TOKENS = 12;

const OUTSIDE: ReadonlySet<string> = new Set(
  "case cc conj punct cop nsubj csubj mark aux advcl parataxis discourse appos vocative expl dislocated orphan".split(
    " ",
  ),
);
const OUTSIDE_TIGHT: ReadonlySet<string> = new Set([...OUTSIDE, "acl", "dep", "list"]);
const OUTSIDE_BARE: ReadonlySet<string> = new Set([...OUTSIDE_TIGHT, "nmod"]);

function phrase(
  { tokens, children, extent }: Tree,
  head: number,
  outside: ReadonlySet<string>,
  withCase: boolean,
): Run {
  const token = tokens[head]!;
  const isPredicate = children[head]!.some((child) => tokens[child]!.deprel === "cop");
  let first = head;
  let last = head;
  const kept = children[head]!.filter((child) => {
    const { deprel } = tokens[child]!;
    const relation = relationOf(tokens[child]!);
    if (deprel === "nmod:poss" || (withCase && relation === "case" && child > head && isPossessor(token))) return true;
    if (isPredicate && (relation === "advmod" || relation === "obl")) return false;
    // "When the bridge", "now his wife", "most importantly the people": what stands before the article is no part of it.
    if (relation === "advmod" && child < head && !quantifies(tokens, child)) return false;
    return !outside.has(relation);
  });
  // Grow outwards from the head and stop at the first gap, so that the run never swallows what lies between.
  for (const child of kept.filter((child) => child < head).reverse()) {
    if (reaches(tokens, extent[child]!.last, first)) first = Math.min(first, extent[child]!.first);
    else break;
  }
  for (const child of kept.filter((child) => child > head)) {
    if (reaches(tokens, last, extent[child]!.first)) last = Math.max(last, extent[child]!.last);
    else break;
  }
  return trimMarks(tokens, { first, end: last + 1 });
}

/** "Only 50", "about a dozen", "even more": an adverb that narrows an amount, and not one that opens a clause. */
const quantifies = (tokens: readonly Token[], adverb: number): boolean =>
  tokens[adverb]!.xpos !== "WRB" && ["NUM", "ADJ", "ADP"].includes(tokens[adverb + 1]?.upos ?? "");

/** True when nothing but punctuation stands between two tokens. */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.upos !== "PUNCT") return false;
  return true;
}

function trimMarks(tokens: readonly Token[], { first, end }: Run): Run {
  while (end - first > 1 && isEdgeMark(tokens[end - 1]!)) end--;
  while (end - first > 1 && isEdgeMark(tokens[first]!)) first++;
  return { first, end };
}

const isEdgeMark = ({ upos, form }: Token): boolean => upos === "PUNCT" && form !== ")";

/** Indexes with every dependent before its head; a damaged tree (a cycle) is walked once and left as it is. */
function bottomUp(tokens: readonly Token[], children: readonly (readonly number[])[]): number[] {
  const order = tokens.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let i = 0; i < order.length; i++) order.push(...children[order[i]!]!);
  return order.reverse();
}
