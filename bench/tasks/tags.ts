/**
 * `tags`: part of speech, lemma and trees. A `.conllu(.gz)` file keeps its tokens and sentences; from a `.txt` or
 * `.jsonl(.gz)` file everything is found in the raw text, with a blank line between paragraphs.
 */
import { readLanguage, tagTokens } from "../../src/language/language.js";
import type { Block, Sentence, Token } from "../../src/model/model.js";
import { readJsonLines, readText, type Task } from "../io.js";
import { openModels } from "../models.js";

export const predict: Task = async (inPath) => {
  const models = openModels();
  if (/\.conllu(\.gz)?$/.test(inPath))
    return readText(inPath)
      .split("\n\n")
      .map((rows) => tagRows(rows, models))
      .join("\n\n");
  const documents = inPath.endsWith(".txt")
    ? [{ id: "text", text: readText(inPath) }]
    : readJsonLines<{ id: string; text: string }>(inPath);
  return documents
    .map(({ id, text }) => {
      const { sentences, tokens } = readLanguage(text, paragraphsOf(text), models);
      return `# newdoc id = ${id}\n${sentences.map((sentence) => `${rowsOf(sentence, tokens)}\n\n`).join("")}`;
    })
    .join("");
};

type Models = ReturnType<typeof openModels>;

/** One sentence's lines with lemma, tags, head and relation replaced. */
function tagRows(lines: string, models: Models): string {
  const rows = lines.split("\n");
  const words = rows.filter((row) => /^\d+\t/.test(row)).map((row) => row.split("\t")[1]!);
  if (words.length === 0) return lines;
  let end = -1;
  const spans = words.map((word) => {
    const start = end + 1;
    end = start + word.length;
    return { start, end };
  });
  const { tokens } = tagTokens(words.join(" "), [{ block: 0, tokens: spans }], models);
  let i = 0;
  return rows
    .map((row) => {
      if (!/^\d+\t/.test(row)) return row;
      const columns = row.split("\t");
      const { lemma, upos, xpos, head, deprel } = tokens[i++]!;
      return [columns[0], columns[1], lemma, upos, xpos, "_", head + 1, deprel, "_", columns[9]].join("\t");
    })
    .join("\n");
}

function rowsOf({ firstToken, endToken }: Sentence, tokens: readonly Token[]): string {
  return tokens
    .slice(firstToken, endToken)
    .map(({ form, lemma, upos, xpos, head, deprel, end }, i) => {
      const joined = tokens[firstToken + i + 1]?.start === end ? "SpaceAfter=No" : "_";
      const parent = head < 0 ? 0 : head - firstToken + 1;
      return [i + 1, form, lemma, upos, xpos, "_", parent, deprel, "_", joined].join("\t");
    })
    .join("\n");
}

/** The corpus gives plain paragraphs, a blank line between them. */
function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((paragraph) => ({
    start: paragraph.index,
    end: paragraph.index + paragraph[0].length,
    role: "paragraph",
  }));
}
