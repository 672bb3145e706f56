import { findFigures } from "../../../src/extract/figures/figures.js";
import { readLanguage } from "../../../src/language/language.js";
import type { CleanReport, FigureDraft } from "../../../src/model/model.js";
import { openEngine } from "../../../src/store/store.js";
import { findTimexes } from "../../../src/time/time.js";

const { models } = openEngine();

/** The figures of one paragraph. */
export function figuresOf(text: string): FigureDraft[] {
  const report: CleanReport = {
    id: "a",
    sha256: "a",
    bylines: [],
    language: "en",
    text,
    marked: [],
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
    genre: "news",
  };
  const language = readLanguage(text, report.blocks, models);
  return findFigures({ report, language, mentions: [], chains: [], timexes: findTimexes(report) }, [], []);
}

/** Each figure as "bound value unit: of (measure)". */
export const read = (text: string): string[] =>
  figuresOf(text).map(({ bound, value, unit, of, measure }) => `${bound} ${value} ${unit}: ${of} (${measure})`);
