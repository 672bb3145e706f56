/** What attribution reads a report on: its trees, its quotes by token, its headings. */
import { type CleanReport, covers, type LanguageNotes, type Quote } from "../../model/model.js";
import type { Ground } from "./features.js";
import { readTree } from "./tree.js";

/** The ground of one report. */
export function groundOf(
  { text, blocks }: Pick<CleanReport, "text" | "blocks">,
  { tokens, sentences, quotes }: LanguageNotes,
): Ground {
  const quoteAt: (Quote | undefined)[] = tokens.map(() => undefined);
  const outer = quotes.filter(({ within }) => within < 0);
  let t = 0;
  for (const quote of outer) {
    while (t < tokens.length && tokens[t]!.end <= quote.start) t++;
    for (let i = t; i < tokens.length && covers(quote, tokens[i]!); i++) quoteAt[i] = quote;
  }
  const headings = sentences.map(({ block }) => HEADINGS.has(blocks[block]?.role ?? ""));
  return {
    text,
    quotes: outer,
    tree: readTree(tokens),
    quoteAt,
    inHeading: (token) => headings[token.sentence] === true,
  };
}

const HEADINGS: ReadonlySet<string> = new Set(["title", "heading"]);
