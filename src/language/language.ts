/**
 * The language stage: from a report's text and blocks to sentences, tokens with tags, lemmas and trees, names, quotes
 * and clauses. All models are our own (`training/`), linear, and plain TypeScript at run time.
 */
import type { Block, LanguageNotes, Name, Sentence, Span, Token } from "../model/model.js";
import { findClauses } from "./clauses.js";
import { type Clusters, loadClusters } from "./clusters.js";
import { type Lemmatiser, loadLemmas } from "./lemmas.js";
import { loadNamer, type Namer } from "./names.js";
import { loadParser, type Parser } from "./parser.js";
import { findQuotes } from "./quotes.js";
import { loadSplitter, type Splitter } from "./sentences.js";
import { loadTagger, type Tagger } from "./tagger.js";
import { findTokens } from "./tokens.js";
import { viewWords } from "./words.js";

export { findQuotes };

/** Names of the models that the stage needs, `models/<name>.bin` each. */
export const LANGUAGE_MODELS: readonly string[] = ["clusters", "lemmas", "names", "parser", "sentences", "tagger"];

export type LanguageModels = {
  readonly clusters: Clusters;
  readonly lemmas: Lemmatiser;
  readonly namer: Namer;
  readonly parser: Parser;
  readonly splitter: Splitter;
  readonly tagger: Tagger;
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
    namer: loadNamer(bytesOf("names")),
    parser: loadParser(bytesOf("parser")),
    splitter: loadSplitter(bytesOf("sentences"), clusters),
    tagger: loadTagger(bytesOf("tagger")),
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
  const views = given.map(({ tokens: spans }) => {
    const words = viewWords(
      spans.map(({ start, end }) => text.slice(start, end)),
      models.clusters,
    );
    return { words, tags: models.tagger.tag(words) };
  });
  for (const [s, { block, tokens: spans }] of given.entries()) {
    const { words, tags } = views[s]!;
    const first = tokens.length;
    const tree = models.parser.parse(words, tags);
    for (const [i, { start, end }] of spans.entries()) {
      const form = text.slice(start, end);
      const { upos, xpos } = models.tagger.labels[tags[i]!]!;
      const head = tree.heads[i]!;
      tokens.push({
        start,
        end,
        index: first + i,
        form,
        lemma: models.lemmas.lemma(form, upos, xpos),
        upos,
        xpos,
        head: head < 0 ? -1 : first + head,
        deprel: tree.deprels[i]!,
        sentence: s,
      });
    }
    sentences.push({
      start: spans[0]!.start,
      end: spans.at(-1)!.end,
      index: s,
      firstToken: first,
      endToken: tokens.length,
      block,
    });
  }
  const names = models.namer.find(views).map(({ kind, sentence, from, to }): Name => {
    const firstToken = sentences[sentence]!.firstToken + from;
    const endToken = sentences[sentence]!.firstToken + to;
    return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, kind, firstToken, endToken };
  });
  return { tokens, sentences, names };
}

function splitBlock(text: string, block: Block, { splitter }: LanguageModels): Span[][] {
  const tokens = findTokens(text, block);
  const ends = splitter.split(text, tokens);
  return ends.map((end, k) => tokens.slice(k === 0 ? 0 : ends[k - 1]!, end));
}
