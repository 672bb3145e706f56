import type { EntityHand, LinkedReport } from "../../src/entities/entities.js";
import { findMentions, linkEntities } from "../../src/entities/entities.js";
import { readLanguage } from "../../src/language/language.js";
import { type CleanReport, lineOf } from "../../src/model/model.js";
import { engine } from "../engine.js";

/** One paragraph read as far as the entities stage. */
function read(id: string, text: string): LinkedReport {
  const report: CleanReport = {
    id,
    sha256: "",
    bylines: [],
    language: "en",
    text,
    marked: [],
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
    genre: "news",
  };
  const language = readLanguage(text, report.blocks, engine.models);
  return { report, language, ...findMentions(report, language) };
}

/** The chains of a text, each as its kind and its words, titles in angle brackets. */
export function chainsOf(text: string): string[] {
  const { mentions, chains } = read("a", text);
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
