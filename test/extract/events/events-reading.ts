import { findMentions } from "../../../src/entities/entities.js";
import { findEvents } from "../../../src/extract/events/events.js";
import { readLanguage } from "../../../src/language/language.js";
import { type CleanReport, wordsOf } from "../../../src/model/model.js";
import { openEngine } from "../../../src/store/store.js";
import { findTimexes } from "../../../src/time/time.js";

const { models } = openEngine();

/** The events of one paragraph as the models read it, each as "TYPE/mode status: the words it rests on". */
export function eventsOf(text: string): string[] {
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
  const { mentions, chains } = findMentions(report, language);
  const read = { report, language, mentions, chains, timexes: findTimexes(report) };
  return findEvents(read, []).map(
    ({ type, mode, status, evidence }) => `${mode ? `${type}/${mode}` : type} ${status}: ${wordsOf(text, evidence)}`,
  );
}
