/** `attribution`: who is cited, by which words, for what. */
import { readFileSync } from "node:fs";
import { cleanReport } from "../../src/clean/clean.js";
import { findAttributions, loadAttributionModel } from "../../src/extract/attributions/attributions.js";
import { readLanguage } from "../../src/language/language.js";
import type { Span } from "../../src/model/model.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";
import { openModels } from "../models.js";

type Article = { readonly id: string; readonly text: string; readonly title?: string; readonly publisher?: string };

export const predict: Task = async (inPath) => {
  const models = openModels();
  const model = loadAttributionModel(readFileSync(new URL("../../models/attribution.bin", import.meta.url)));
  const rows = readJsonLines<Article>(inPath).map(({ id, text, title, publisher }) => {
    const { report } = cleanReport({
      id,
      text,
      sha256: "",
      bylines: [],
      language: "en",
      marked: [],
      ...(title ? { title } : {}),
      ...(publisher ? { outlet: publisher } : {}),
    });
    const attributions = findAttributions({ report, language: readLanguage(text, report.blocks, models) }, model);
    return {
      id,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: source.map(pairOf),
        cue: cue.map(pairOf),
        content: content.map(pairOf),
      })),
    };
  });
  return jsonLines(rows);
};

const pairOf = ({ start, end }: Span): [number, number] => [start, end];
