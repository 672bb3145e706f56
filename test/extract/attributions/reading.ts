import { cleanReport } from "../../../src/clean/clean.js";
import { findMentions } from "../../../src/entities/entities.js";
import {
  findAttributions,
  findStatements,
  loadAttributionModel,
} from "../../../src/extract/attributions/attributions.js";
import { readLanguage } from "../../../src/language/language.js";
import { lineOf, type ReadReport, type Span } from "../../../src/model/model.js";
import { loadModels } from "../../../src/store/store.js";
import { findTimexes } from "../../../src/time/time.js";
import { engine } from "../../engine.js";

const model = loadAttributionModel(loadModels().get("attribution")!);

/** A report of plain text, read as far as the extractors need. */
export function readText(text: string): ReadReport {
  const { report } = cleanReport({ id: "r", sha256: "", bylines: [], language: "en", text, marked: [] });
  const language = readLanguage(text, report.blocks, engine.models);
  return { report, language, ...findMentions(report, language), timexes: findTimexes(report) };
}

/** Attributions of a text as labelled spans, for `draws`. */
export const attributionsIn = (text: string): (Span & { label: string })[] =>
  findAttributions(readText(text), model).flatMap(({ source, cue, content }) => [
    ...source.map((span) => ({ ...span, label: "source" })),
    ...cue.map((span) => ({ ...span, label: "cue" })),
    ...content.map((span) => ({ ...span, label: "content" })),
  ]);

/** Statements of a text with words in place of offsets and names in place of chains. */
export function statementsIn(text: string) {
  const read = readText(text);
  return findStatements(read, model).map(
    ({ speaker, content, index: _, source: __, cue: ___, about: ____, ...rest }) => ({
      ...rest,
      speaker: speaker === null ? null : read.chains[speaker]!.name,
      says: content.map((span) => lineOf(text, span)),
    }),
  );
}
