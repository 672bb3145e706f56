/**
 * The language stage: from a report's text and blocks to sentences, tokens with tags, lemmas and trees, names, quotes
 * and clauses. All models are our own (`training/`): linear ones for sentence bounds and lemmas, one small network for
 * tags, trees and names.
 */
import type { Block, LanguageNotes, Name, Sentence, Span, Token } from "../model/model.js";
import { findClauses } from "./clauses.js";
import { type Clusters, loadClusters } from "./clusters.js";
import { type Lemmatiser, loadLemmas } from "./lemmas.js";
import { loadNetwork, type Network } from "./network.js";
import { findQuotes } from "./quotes.js";
import { chooseReportNames } from "./report-names.js";
import { loadSplitter, type Splitter } from "./sentences.js";
import { findTokens } from "./tokens.js";

export { ONES, TENS } from "./en/numerals.js";
export { findQuotes };

/** Names of the models that the stage needs, `models/<name>.bin` each. */
export const LANGUAGE_MODELS: readonly string[] = ["clusters", "lemmas", "network", "sentences"];

export type LanguageModels = {
  /** Classes of words; reconciling compares reports by them too. */
  readonly clusters: Clusters;
  readonly lemmas: Lemmatiser;
  readonly network: Network;
  readonly splitter: Splitter;
};

/** Opens the models from the bytes of their files, by name; throws and names the one that is missing or damaged. */
export function loadLanguageModels(files: ReadonlyMap<string, Uint8Array>): LanguageModels {
  const bytesOf = (name: string) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`the model file models/${name}.bin is missing; check it out or train it again`);
    return bytes;
  };
  const clusters = loadClusters(bytesOf("clusters"));
  return {
    clusters,
    lemmas: loadLemmas(bytesOf("lemmas")),
    network: loadNetwork(bytesOf("network")),
    splitter: loadSplitter(bytesOf("sentences"), clusters),
  };
}

/**
 * Everything the later stages read of a report's language, in reading order. A sentence lies inside one block; line
 * breaks inside a block are white space. Boilerplate is read as well.
 */
export function readLanguage(text: string, blocks: readonly Block[], models: LanguageModels): LanguageNotes {
  const sentences = blocks.flatMap((block, index) =>
    splitBlock(text, block, models).map((tokens) => ({ block: index, tokens })),
  );
  const notes = tagTokens(text, sentences, models);
  return { ...notes, quotes: findQuotes(text, blocks), clauses: findClauses(notes.tokens, notes.sentences) };
}

/** Token spans that make up a sentence, and the block they stand in. */
export type SentenceTokens = { readonly block: number; readonly tokens: readonly Span[] };

/** Tags, lemmas, trees and names for sentences whose tokens are given; benchmarks hand in their own. */
export function tagTokens(
  text: string,
  given: readonly SentenceTokens[],
  models: LanguageModels,
): Pick<LanguageNotes, "tokens" | "sentences" | "names"> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const scored = given.map(({ block, tokens: spans }, sentence) => {
    const first = tokens.length;
    const forms = spans.map(({ start, end }) => text.slice(start, end));
    const { tags, heads, deprels, nameScores } = models.network.read(forms);
    for (const [i, { start, end }] of spans.entries()) {
      const form = forms[i]!;
      const { upos, xpos } = tags[i]!;
      const head = heads[i]! < 0 ? -1 : first + heads[i]!;
      const lemma = models.lemmas.lemma(form, upos, xpos);
      tokens.push({ start, end, index: first + i, form, lemma, upos, xpos, head, deprel: deprels[i]!, sentence });
    }
    sentences.push({
      start: spans[0]!.start,
      end: spans.at(-1)!.end,
      index: sentence,
      firstToken: first,
      endToken: tokens.length,
      block,
    });
    return { forms, scores: nameScores };
  });
  const names = chooseReportNames(scored).flatMap((ranges, s) =>
    ranges.map(({ kind, from, to }): Name => {
      const firstToken = sentences[s]!.firstToken + from;
      const endToken = sentences[s]!.firstToken + to;
      return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, kind, firstToken, endToken };
    }),
  );
  return { tokens, sentences, names };
}

/** A sentence that never ends (a table, a list of words) is cut here: trees are found in time that grows with the square. */
const MOST_WORDS = 200;

function splitBlock(text: string, block: Block, { splitter }: LanguageModels): Span[][] {
  const tokens = findTokens(text, block);
  const ends = splitter.split(text, tokens);
  return ends.flatMap((end, k) => {
    const pieces: Span[][] = [];
    for (let from = k === 0 ? 0 : ends[k - 1]!; from < end; from += MOST_WORDS)
      pieces.push(tokens.slice(from, Math.min(end, from + MOST_WORDS)));
    return pieces;
  });
}
