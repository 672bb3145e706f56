/** Documents of the coreference corpus, brought to the product's notes: tokens and sentences are kept as given. */
import type { Candidate, Tree } from "../src/entities/entities.js";
import { findCandidates, growTree } from "../src/entities/entities.js";
import { findQuotes, type LanguageModels, type SentenceTokens, tagTokens } from "../src/language/language.js";
import type { Block, CleanReport, EntityKind, LanguageNotes } from "../src/model/model.js";

/** A line of `coref-*.jsonl`, as far as it may be read: the chains are for scoring and training only. */
export type CorefDocument = {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly sents: readonly (readonly [number, number])[];
  readonly paras: readonly (readonly [number, number])[];
  /** Who speaks each sentence, where the document is a transcript. */
  readonly speakers?: readonly (string | null)[];
  /** [start, end, type, ...] over `tokens`. */
  readonly mentions: readonly (readonly [number, number, string, ...unknown[]])[];
};

/** A document after the language stage, with the candidates that the product finds in it. */
export type ReadDocument = {
  readonly report: CleanReport;
  readonly language: LanguageNotes;
  readonly tree: Tree;
  readonly candidates: readonly Candidate[];
};

export function readDocument(document: CorefDocument, models: LanguageModels): ReadDocument {
  const { text, spans } = layOut(document);
  const blocks: Block[] = document.paras.map(([first, end]) => ({
    start: spans[first]!.start,
    end: spans[end - 1]!.end,
    role: "paragraph",
  }));
  const sentences: SentenceTokens[] = document.sents.map(([first, end]) => ({
    block: Math.max(
      0,
      document.paras.findIndex(([from, to]) => from <= first && first < to),
    ),
    tokens: spans.slice(first, end),
  }));
  const language: LanguageNotes = {
    ...tagTokens(text, sentences, models),
    quotes: findQuotes(text, blocks),
    clauses: [],
  };
  const report: CleanReport = {
    id: document.id,
    sha256: "",
    bylines: [],
    language: "en",
    text,
    marked: [],
    blocks,
    genre: "other",
  };
  const tree = growTree(language.tokens);
  return { report, language, tree, candidates: findCandidates(report, language, tree) };
}

/** The speaker of each sentence by number, -1 where nobody is named. */
export function speakersOf({ speakers = [] }: CorefDocument): number[] {
  const names = [...new Set(speakers.filter((speaker) => speaker !== null))];
  return speakers.map((speaker) => (speaker === null ? -1 : names.indexOf(speaker)));
}

/**
 * Candidates for given mention spans and types: what the product found at the same head, else a name where the head is
 * a proper noun, else a noun phrase. A span that takes in the head's conjuncts is a plurality of its own.
 */
export function givenCandidates(document: CorefDocument, { language, tree, candidates }: ReadDocument): Candidate[] {
  const byHead = new Map(candidates.map((candidate) => [candidate.head, candidate]));
  return document.mentions.map(([first, end, type]) => {
    const head = headOf(language, first, end);
    const token = language.tokens[head]!;
    const found = byHead.get(head);
    const isSeveral = tree.children[head]!.some(
      (child) => child > head && child < end && language.tokens[child]!.deprel === "conj",
    );
    const kind = KINDS[type] ?? "other";
    if (found && !isSeveral) return found.form === "pronoun" ? found : { ...found, kind };
    const isName = token.upos === "PROPN" && !isSeveral;
    let [from, to] = [head, head + 1];
    while (isName && from > first && language.tokens[from - 1]!.upos === "PROPN") from--;
    while (isName && to < end && language.tokens[to]!.upos === "PROPN") to++;
    const run = isName ? { firstToken: from, endToken: to } : { firstToken: first, endToken: end };
    return {
      ...run,
      start: language.tokens[run.firstToken]!.start,
      end: language.tokens[run.endToken - 1]!.end,
      form: isName ? "name" : "nominal",
      kind,
      firstOfPhrase: first,
      head,
      plural: isSeveral || token.xpos === "NNS" || token.xpos === "NNPS",
    };
  });
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: "person",
  organization: "organisation",
  place: "place",
  object: "product",
};

/** The first token of a run whose head lies outside it, marks set aside. */
function headOf({ tokens }: LanguageNotes, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const { head, upos } = tokens[i]!;
    if ((head < first || head >= end) && upos !== "PUNCT") return i;
  }
  return first;
}

/** The document's words with a blank between them and a line to each paragraph. */
function layOut({ tokens, paras }: CorefDocument): { text: string; spans: { start: number; end: number }[] } {
  const breaks = new Set(paras.map(([, end]) => end - 1));
  let text = "";
  const spans = tokens.map((token, i) => {
    const start = text.length;
    text += token + (breaks.has(i) ? "\n" : " ");
    return { start, end: start + token.length };
  });
  return { text, spans };
}
