/** Small questions about a report's dependency trees that reading figures asks. */
import type { Sentence, Token } from "../../model/model.js";

export type Tree = {
  readonly tokens: readonly Token[];
  /** Indexes of each token's dependents, in reading order. */
  readonly children: readonly (readonly number[])[];
};

export function plantTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const { head, index } of tokens) children[head]?.push(index);
  return { tokens, children };
}

/** Dependents of a token, with one of the relations where any is named; subtypes count as their relation. */
export const childrenOf = (tree: Tree, token: Token, ...relations: readonly string[]): Token[] =>
  tree.children[token.index]!.map((index) => tree.tokens[index]!).filter(
    ({ deprel }) => relations.length === 0 || relations.includes(deprel) || relations.includes(deprel.split(":")[0]!),
  );

/** The token that a token hangs on; undefined at the root. */
export const headOf = ({ tokens }: Tree, { head }: Token): Token | undefined => (head < 0 ? undefined : tokens[head]);

/** The preposition that marks a noun, lower case. */
export const prepositionOf = (tree: Tree, token: Token): string | undefined =>
  childrenOf(tree, token, "case")[0]?.lemma.toLowerCase();

/** Tokens of a sentence. */
export const tokensOf = ({ tokens }: Tree, { firstToken, endToken }: Sentence): Token[] =>
  tokens.slice(firstToken, endToken);
