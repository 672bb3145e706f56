import { gatherReports, readReports } from "../../src/ingest/ingest.js";
import type { Found, ReportDraft, Source } from "../../src/model/model.js";

/** A source out of a name and its text or bytes. */
export const source = (name: string, content: string | Uint8Array): Source => ({
  name,
  bytes: typeof content === "string" ? Buffer.from(content, "utf8") : content,
});

/** Reads one file. */
export const read = (name: string, content: string | Uint8Array, story?: string): Promise<Found<ReportDraft>> =>
  readReports(source(name, content), story === undefined ? {} : { story });

/** Reads the only report of a file; fails when there is none. */
export async function readOne(name: string, content: string | Uint8Array): Promise<ReportDraft> {
  const { items } = await read(name, content);
  if (items.length !== 1) throw new Error(`${name}: ${items.length} reports`);
  return items[0]!;
}

/** A pile out of files, as one run reads it. */
export async function readPile(...files: readonly Source[]): Promise<Found<ReportDraft>> {
  const found: Found<ReportDraft>[] = [];
  for (const file of files) found.push(await readReports(file));
  return gatherReports(found);
}

export const codes = ({ problems }: Found<unknown>): string[] => problems.map(({ code }) => code);

/** Words of each marked block with its role, as the text holds them. */
export const marks = ({ text, marked }: ReportDraft): string[] =>
  marked.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

/** Two sentences of English, enough to tell the language by. */
export const PROSE =
  "The town council voted on Tuesday to close the old bridge for two weeks, the mayor said. Engineers had found cracks in its northern pier.";
