/**
 * `coref`: chains of one document. The corpus marks a whole noun phrase where the product marks a name or a short phrase,
 * so each mention is written with its full phrase; with `--mentions gold` the given spans and types are chained instead.
 */
import { chainCandidates, fullPhrase } from "../../src/entities/entities.js";
import { type CorefDocument, givenCandidates, readDocument, speakersOf } from "../coref-documents.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";
import { openModels } from "../models.js";

export const predict: Task = async (inPath, { mentions }) => {
  const models = openModels();
  return jsonLines(
    readJsonLines<CorefDocument>(inPath).map((document) => {
      const read = readDocument(document, models);
      const found =
        mentions === "gold"
          ? givenCandidates(document, read).map((candidate, i) => ({ candidate, span: spanOf(document.mentions[i]!) }))
          : read.candidates.map((candidate) => ({ candidate, span: phraseOf(read.tree, candidate.head) }));
      found.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
      const chains = chainCandidates(
        read.report.text,
        read.language,
        read.tree,
        found.map(({ candidate }) => candidate),
        speakersOf(document),
      );
      const clusters: [number, number][][] = chains.map(() => []);
      for (const [i, { span }] of found.entries()) clusters[chains[i]!]!.push(span);
      return { id: document.id, clusters: clusters.filter(({ length }) => length > 0) };
    }),
  );
};

const spanOf = ([first, end]: readonly [number, number, ...unknown[]]): [number, number] => [first, end];

function phraseOf(tree: Parameters<typeof fullPhrase>[0], head: number): [number, number] {
  const { first, end } = fullPhrase(tree, head);
  return [first, end];
}
