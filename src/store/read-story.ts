/** Reads a pile of reports on all cores; the record is the one that a single thread makes. */
import { availableParallelism } from "node:os";
import { repeatedLines } from "../clean/clean.js";
import type { Problem, Readout, ReportDraft, ReportNotes } from "../model/model.js";
import { composeStory, type Engine, readStory, type StoryOptions } from "../pipeline.js";
import { type Crew, runJobs } from "./pool.js";
import type { PileData } from "./pool-worker.js";

/** Each worker holds some 80 MiB; more than these would take memory and bring little. */
const MOST_WORKERS = 8;

/** Workers, and the module they run. */
export type Hands = Pick<Crew<ReportDraft>, "script" | "workers" | "limitMs">;

/** Fewer reports than this for a worker, and loading the models once more costs more than it saves. */
const REPORTS_PER_WORKER = 4;
/** Reading takes some 0.04 ms a character; eight times that, so that only a report that hangs meets the limit. */
const LIMIT_MS = 60_000;
const LIMIT_MS_PER_CHAR = 0.3;

/**
 * As `readStory`, byte for byte, with the reports read side by side. A report whose worker crashes or hangs twice is
 * left out with the problem `store/worker`. `options.onProgress` hears of reports as they finish.
 */
export async function readStoryOnAllCores(
  drafts: readonly ReportDraft[],
  engine: Engine,
  options: StoryOptions = {},
  hands: Hands = usualHands(drafts.length),
): Promise<Readout> {
  if (hands.workers < 2) return readStory(drafts, engine, options);
  // The longest first, so that no core is left alone with a long one at the end.
  const pile = [...drafts].sort((a, b) => b.text.length - a.text.length);
  const workerData: PileData = { repeated: repeatedLines(pile) };
  let done = 0;
  const outcomes = await runJobs<ReportDraft, ReportNotes>(pile, { ...hands, workerData }, (index) =>
    options.onProgress?.(++done, pile.length, pile[index]!.id),
  );
  const notes = outcomes.flatMap((outcome) => ("result" in outcome ? [outcome.result] : []));
  const lost = outcomes.flatMap((outcome, index) => ("fault" in outcome ? [leftOut(pile[index]!, outcome.fault)] : []));
  return composeStory(notes, engine, { ...options, problems: [...(options.problems ?? []), ...lost] });
}

/**
 * A worker for every core, or none for a pile so small that a second would stand idle. Run from source there is none
 * either: Node 20 cannot load TypeScript into a worker.
 */
function usualHands(reports: number): Hands {
  const compiled = import.meta.url.endsWith(".js");
  return {
    script: new URL("./pool-worker.js", import.meta.url),
    workers: compiled ? Math.min(availableParallelism(), MOST_WORKERS, Math.floor(reports / REPORTS_PER_WORKER)) : 0,
    limitMs: ({ text }) => LIMIT_MS + text.length * LIMIT_MS_PER_CHAR,
  };
}

const leftOut = ({ id }: ReportDraft, fault: string): Problem => ({
  code: "store/worker",
  message: `${id}: could not be read and was left out: ${fault}`,
  hint: "split it or remove it, and tell us of it if its text is nothing out of the ordinary",
});
