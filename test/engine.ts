/** One engine for all tests of a file, and short ways from words to notes and records. */
import { resolve } from "node:path";
import { readReports } from "../src/ingest/ingest.js";
import type { Readout, ReportDraft, ReportNotes } from "../src/model/model.js";
import { readReport, readStory } from "../src/pipeline.js";
import { gatherFrom, openEngine } from "../src/store/store.js";

export const engine = openEngine();

export const EXAMPLE = resolve(import.meta.dirname, "../examples/paris-talks");

/** Stories and gold files that are not part of the repository; tests that need them skip where they are missing. */
export const SHARED = process.env.READOUT_SHARED ?? resolve(import.meta.dirname, "../../shared");

/** A plain-text report under the given id. */
export async function draftOf(id: string, text: string): Promise<ReportDraft> {
  const { items, problems } = await readReports({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
  if (!items[0]) throw new Error(`no report in ${id}: ${problems.map(({ message }) => message).join("; ")}`);
  return items[0];
}

/** Everything learned from one text alone. */
export const notesOf = async (text: string): Promise<ReportNotes> =>
  readReport(await draftOf("a", text), engine, new Set());

/** The record of some texts by id. */
export async function readoutOf(texts: Readonly<Record<string, string>>): Promise<Readout> {
  const drafts = await Promise.all(Object.entries(texts).map(([id, text]) => draftOf(id, text)));
  return readStory(drafts, engine);
}

/** The reports of a folder, as the command line gathers them. */
export const draftsIn = async (folder: string): Promise<readonly ReportDraft[]> => (await gatherFrom([folder])).items;
