/**
 * Relative pronouns as sources: "Anna Berg, who said", "the union, whose office declined to comment".
 * What speaks is the noun before the relative clause.
 */
import type { Span, Token } from "../../model/model.js";
import { BODIES } from "./en/sourcing-words.js";
import type { Cast } from "./speakers.js";
import { isRelation, type Tree, tokensIn } from "./tree.js";

/**
 * The source with its antecedent in place of a relative pronoun, or of a body of its own ("whose office"); undefined where a bare relative has no antecedent.
 */
export function antecedentSource(cast: Cast, source: readonly Span[]): readonly Span[] | undefined {
  const words = source.flatMap((span) => tokensIn(cast.tree.tokens, span));
  const relative = words[0];
  if (!relative || !RELATIVES.test(relative.form) || !RELATIVE_TAGS.has(relative.xpos)) return source;
  const noun = antecedentOf(cast.tree, relative);
  if (!noun) return words.length > 1 ? source : undefined;
  const owns = /^whose$/i.test(relative.form);
  const isBody = words.some(({ lemma }) => BODIES.has(lemma.toLowerCase()));
  return owns && !isBody ? source : [phraseOf(cast, noun, relative)];
}

const RELATIVES = /^(?:who|whom|which|that|whose)$/i;
const RELATIVE_TAGS: ReadonlySet<string> = new Set(["WP", "WP$", "WDT"]);

/** The noun that the clause round a relative pronoun hangs on; the nearest before it where the tree has none. */
function antecedentOf({ tokens }: Tree, relative: Token): Token | undefined {
  let above: Token | undefined = relative;
  for (let up = 0; above && up < MOST_UP; up++) {
    const next: Token | undefined = tokens[above.head];
    if (isRelation(above, "acl") && next && next.index < relative.index && NOUNS.has(next.upos)) return next;
    above = next;
  }
  for (let i = relative.index - 1; relative.index - i <= MOST_BACK; i--) {
    const token = tokens[i];
    if (token?.sentence !== relative.sentence) return undefined;
    if (NOUNS.has(token.upos)) return token;
  }
  return undefined;
}

const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** Clauses up which an antecedent is sought, and words back where no clause has one. */
const MOST_UP = 5;
const MOST_BACK = 3;

/** The mention that an antecedent heads, else the words that hang on it, up to the relative clause. */
function phraseOf({ tree, byHead }: Cast, noun: Token, relative: Token): Span {
  const mention = byHead.get(noun.index);
  if (mention) return { start: mention.start, end: mention.end };
  const { tokens, first, last } = tree;
  let end = Math.min(last[noun.index]!, relative.index - 1);
  while (end > noun.index && tokens[end]!.upos === "PUNCT") end--;
  return { start: tokens[first[noun.index]!]!.start, end: tokens[end]!.end };
}
