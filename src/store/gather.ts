/** From paths to a pile: sources read one after the other, so that a large pile never lies in memory as bytes. */
import { gatherReports, type IngestOptions, readReports } from "../ingest/ingest.js";
import type { Found, ReportDraft } from "../model/model.js";
import { findSources, type SourceOptions } from "./sources.js";

/** The reports of files and folders in order of id, with every problem met in finding and reading them. */
export async function gatherFrom(
  paths: readonly string[],
  options: SourceOptions & IngestOptions = {},
): Promise<Found<ReportDraft>> {
  const found: Found<ReportDraft>[] = [];
  for await (const at of findSources(paths, options)) {
    found.push("problem" in at ? { items: [], problems: [at.problem] } : await readReports(at.source, options));
  }
  return gatherReports(found);
}
