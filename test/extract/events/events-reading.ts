import { findMentions } from "../../../src/entities/entities.js";
import { findEvents } from "../../../src/extract/events/events.js";
import { readLanguage } from "../../../src/language/language.js";
import { type CleanReport, type ReadReport, wordsOf } from "../../../src/model/model.js";
import { openEngine } from "../../../src/store/store.js";
import { findTimexes } from "../../../src/time/time.js";

const { models } = openEngine();

/** The events of one paragraph as the models read it, each as "TYPE/mode status: the words it rests on". */
export function eventsOf(text: string): string[] {
  return findEvents(readText(text), []).map(
    ({ type, mode, status, evidence }) => `${mode ? `${type}/${mode}` : type} ${status}: ${wordsOf(text, evidence)}`,
  );
}

/** The words that say when, for each event of one paragraph. */
export function timesOf(text: string): string[][] {
  const read = readText(text);
  return findEvents(read, []).map(({ timexes }) => timexes.map((index) => wordsOf(text, read.timexes[index]!)));
}

function readText(text: string): ReadReport {
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
  return { report, language, mentions, chains, timexes: findTimexes(report) };
}
