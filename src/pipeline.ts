/**
 * The stages in order: start reading here.
 *
 * `readReport` needs nothing from any other report, `composeStory` reconciles what was read of each, and `readStory`
 * does the one after the other. The outer ring may spread the first over several threads.
 * Neither touches disk, network, clock or environment: what they need arrives as an argument.
 */
import { cleanReport, repeatedLines } from "./clean/clean.js";
import type { EntityHand } from "./entities/entities.js";
import { findMentions, linkEntities } from "./entities/entities.js";
import { type AttributionModel, extractFacts, extractFigures } from "./extract/extract.js";
import type { LanguageModels } from "./language/language.js";
import { readLanguage } from "./language/language.js";
import { byCodeUnit, type Problem, type Readout, type ReportDraft, type ReportNotes } from "./model/model.js";
import { composeReadout } from "./readout/readout.js";
import { reconcile } from "./reconcile/reconcile.js";
import { dateReports, findTimexes, placeTimexes } from "./time/time.js";

/** What reading needs beside the reports; made once and shared. */
export type Engine = {
  readonly models: LanguageModels;
  readonly attribution: AttributionModel;
  /** Goes into the record, so that a reader knows what made it. */
  readonly generator: Readout["generator"];
};

export type StoryOptions = {
  /** Problems met before the pipeline, carried into the record. */
  readonly problems?: readonly Problem[];
  /** The user's merges, splits and names. */
  readonly hand?: EntityHand;
  readonly onProgress?: (done: number, of: number, report: string) => void;
};

/** Reads one report; `repeated` holds the lines that other reports of its outlet carry too. */
export function readReport(draft: ReportDraft, engine: Engine, repeated: ReadonlySet<string>): ReportNotes {
  const { report, problems } = cleanReport(draft, repeated);
  const language = readLanguage(report.text, report.blocks, engine.models);
  const { mentions, chains } = findMentions(report, language);
  const timexes = findTimexes(report);
  const read = { report, language, mentions, chains, timexes };
  const facts = isEnglish(report.language) ? extractFacts(read, engine.attribution) : extractFigures(read);
  return { ...read, ...facts, problems };
}

/**
 * Reads a pile of reports into one record. The order of `drafts` leaves no trace in it.
 * Problems of every stage are in the record; nothing is thrown for an odd report.
 */
export function readStory(drafts: readonly ReportDraft[], engine: Engine, options: StoryOptions = {}): Readout {
  const repeated = repeatedLines(drafts);
  const notes = drafts.map((draft, index) => {
    options.onProgress?.(index, drafts.length, draft.id);
    return readReport(draft, engine, repeated);
  });
  options.onProgress?.(drafts.length, drafts.length, "");
  return composeStory(notes, engine, options);
}

/** One record of reports that were each read with `readReport`, in whatever order they come. */
export function composeStory(
  unsorted: readonly ReportNotes[],
  engine: Engine,
  options: Pick<StoryOptions, "problems" | "hand"> = {},
): Readout {
  const notes = [...unsorted].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const published = dateReports(notes);
  const timexes = notes.map(({ timexes }, index) => placeTimexes(timexes, dayOf(published[index] ?? null)));
  const linked = linkEntities(notes, options.hand);
  const facts = reconcile({
    notes,
    published,
    timexes,
    linked,
    classOf: (word) => engine.models.clusters.find(word).fine,
  });
  const problems = [
    ...(options.problems ?? []),
    ...notes.flatMap((note) => note.problems),
    ...linked.problems,
    ...facts.problems,
  ];
  return composeReadout({ ...facts, generator: engine.generator, problems: sortProblems(problems) });
}

const isEnglish = (language: string): boolean => language === "en" || language.startsWith("en-");

const dayOf = (time: ReturnType<typeof dateReports>[number]) =>
  time && { first: time.start.slice(0, 10), last: time.end.slice(0, 10), precision: time.precision };

function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ report = "", start = -1, code, message }: Problem) =>
    `${report}\u0000${String(start + 1).padStart(9, "0")}\u0000${code}\u0000${message}`;
  return [...problems].sort((a, b) => byCodeUnit(key(a), key(b)));
}
