import type { EntityHand, LinkedReport } from "../../src/entities/entities.js";
import { findMentions, linkEntities } from "../../src/entities/entities.js";
import { readLanguage } from "../../src/language/language.js";
import { type Block, type CleanReport, lineOf } from "../../src/model/model.js";
import { engine } from "../engine.js";

/** One paragraph read as far as the entities stage, under a headline or not. */
function read(id: string, paragraph: string, headline = ""): LinkedReport {
  const text = headline === "" ? paragraph : `${headline}\n${paragraph}`;
  const from = text.length - paragraph.length;
  const title: Block[] = headline === "" ? [] : [{ start: 0, end: headline.length, role: "title" }];
  const report: CleanReport = {
    id,
    sha256: "",
    bylines: [],
    language: "en",
    text,
    marked: [],
    blocks: [...title, { start: from, end: text.length, role: "paragraph" }],
    genre: "news",
  };
  const language = readLanguage(text, report.blocks, engine.models);
  return { report, language, ...findMentions(report, language) };
}

/** The chains of a text, each as its kind and its words, titles in angle brackets. */
export function chainsOf(paragraph: string, headline?: string): string[] {
  const { report, mentions, chains } = read("a", paragraph, headline);
  const { text } = report;
  return chains.map(({ kind, mentions: members }) => {
    const words = members.map((i) => {
      const { role } = mentions[i]!;
      return (role ? `<${lineOf(text, role)}> ` : "") + lineOf(text, mentions[i]!);
    });
    return `${kind}: ${words.join(", ")}`;
  });
}

/** The entities of a pile of one-paragraph reports, given by id. */
export const linkTexts = (texts: Readonly<Record<string, string>>, hand?: EntityHand) =>
  linkEntities(
    Object.entries(texts).map(([id, text]) => read(id, text)),
    hand,
  );
