/** `ner`: names in a column file; tokens and sentences are kept, the second column becomes the predicted BIO tag. */
import { type SentenceTokens, tagTokens } from "../../src/language/language.js";
import type { Name } from "../../src/model/model.js";
import { readText, type Task } from "../io.js";
import { openModels } from "../models.js";

const TAG_OF: Readonly<Record<Name["kind"], string>> = {
  person: "PER",
  organisation: "ORG",
  place: "LOC",
  other: "MISC",
};

export const predict: Task = async (inPath) => {
  const models = openModels();
  const out: string[] = [];
  let document: string[] = [];
  const close = () => out.push(...tagDocument(document, models));
  for (const line of readText(inPath).split("\n")) {
    if (/^(?:# newdoc|-DOCSTART-)/.test(line)) {
      close();
      document = [];
    }
    document.push(line);
  }
  close();
  return out.join("\n");
};

const isToken = (line: string): boolean => line.trim() !== "" && !/^(?:# [a-z_]+(?: id)? = |-DOCSTART-)/.test(line);

function tagDocument(lines: readonly string[], models: ReturnType<typeof openModels>): string[] {
  const sentences: { block: number; tokens: { start: number; end: number }[] }[] = [];
  let text = "";
  let inside = false;
  for (const line of lines) {
    if (isToken(line)) {
      if (!inside) sentences.push({ block: 0, tokens: [] });
      const form = columnsOf(line)[0]!;
      sentences.at(-1)!.tokens.push({ start: text.length, end: text.length + form.length });
      text += `${form} `;
      inside = true;
    } else if (line.trim() === "") inside = false;
  }
  const tags = bioTags(text, sentences, models);
  let i = 0;
  return lines.map((line) => {
    if (!isToken(line)) return line;
    const [form, , ...rest] = columnsOf(line);
    return [form, tags[i++], ...rest].join("\t");
  });
}

const columnsOf = (line: string): string[] => (line.includes("\t") ? line.split("\t") : line.trim().split(/\s+/));

function bioTags(text: string, sentences: readonly SentenceTokens[], models: ReturnType<typeof openModels>): string[] {
  const { tokens, names } = tagTokens(text, sentences, models);
  const tags = tokens.map(() => "O");
  for (const { kind, firstToken, endToken } of names)
    for (let i = firstToken; i < endToken; i++) tags[i] = `${i === firstToken ? "B" : "I"}-${TAG_OF[kind]}`;
  return tags;
}
