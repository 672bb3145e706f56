/** One pile out of many files: every report once, every id its own, whatever the order of the files. */
import { byCodeUnit, type Found, type Problem, type ReportDraft } from "../model/model.js";

/** Characters of the text's hash that tell two reports of one id apart; enough for any pile. */
const SUFFIX_CHARS = 8;

/**
 * The reports in order of id, and all problems in order of message. The same text under the same id is kept once
 * (`ingest/duplicate`); different texts under one id get a suffix from their hash (`ingest/shared-id`).
 * The same text under two ids stays two reports: that one copies the other is for lineage to say.
 */
export function gatherReports(found: readonly Found<ReportDraft>[]): Found<ReportDraft> {
  const problems: Problem[] = [];
  const byId = new Map<string, Map<string, ReportDraft[]>>();
  for (const draft of found.flatMap(({ items }) => items)) {
    const texts = byId.get(draft.id) ?? new Map<string, ReportDraft[]>();
    byId.set(draft.id, texts.set(draft.sha256, [...(texts.get(draft.sha256) ?? []), draft]));
  }
  const renamed = new Set<string>();
  const items: ReportDraft[] = [];
  for (const [id, texts] of byId) {
    for (const [sha256, same] of texts) {
      const [first, ...rest] = same.sort((a, b) => byCodeUnit(JSON.stringify(a), JSON.stringify(b)));
      const own = texts.size === 1 ? id : freeId(`${id}-${sha256.slice(0, SUFFIX_CHARS)}`, byId);
      items.push({ ...first!, id: own });
      for (const copy of rest) {
        problems.push({
          code: "ingest/duplicate",
          message: `${copy.file ?? id}: is the same report as ${first!.file ?? id}; read once`,
          report: own,
          hint: "leave one of them out",
        });
      }
    }
    if (texts.size > 1) {
      renamed.add(id);
      problems.push({
        code: "ingest/shared-id",
        message: `${id}: ${texts.size} different reports have this id; each got a suffix`,
        hint: "give each file or record a name of its own",
      });
    }
  }
  // A problem of a report whose id was shared cannot say which of them it means.
  for (const problem of found.flatMap(({ problems }) => problems)) {
    const { report, ...rest } = problem;
    problems.push(report !== undefined && renamed.has(report) ? rest : problem);
  }
  return {
    items: items.sort((a, b) => byCodeUnit(a.id, b.id)),
    problems: distinct(problems),
  };
}

/** `id`, lengthened until no report goes by it. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  while (taken.has(free)) free += "-";
  return free;
}

/** In order, each once: a file named twice reports its troubles twice. */
function distinct(problems: readonly Problem[]): Problem[] {
  const byKey = new Map(
    problems.map((problem) => [`${problem.message}\u0000${problem.code}\u0000${problem.report ?? ""}`, problem]),
  );
  return [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([, problem]) => problem);
}
