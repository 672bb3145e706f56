/** Reports as JSON: one object a line, an array, one object alone, or a news API's answer. */
import { z } from "zod";
import type { Problem } from "../model/model.js";
import { titledParts } from "./draft.js";
import { type Facts, problem, type RawFound, type RawReport } from "./raw.js";

const words = z.string().nullish();

/** Fields that are read; a record may hold others. */
const recordSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  story: z.union([z.string(), z.number()]).nullish(),
  outlet: words,
  /** News APIs: an object with a name. */
  source: z.union([z.string(), z.looseObject({ name: words })]).nullish(),
  title: words,
  text: words,
  content: words,
  body: words,
  description: words,
  date: words,
  published: words,
  publishedAt: words,
  author: words,
  authors: z.array(z.string()).nullish(),
  url: words,
  lang: words,
  language: words,
});
type NewsRecord = z.infer<typeof recordSchema>;

type Numbered = { readonly value: unknown; readonly at: string };

/**
 * Raw reports in the file's order, of one story when `story` is given.
 * Reports `ingest/record` (a line that is no JSON, or has no text), `ingest/no-such-story` and `ingest/many-stories`.
 */
export function readRecords(name: string, fileId: string, text: string, story: string | undefined): RawFound {
  const { values, problems } = readJson(name, text);
  const records: { record: NewsRecord; at: string; number: number }[] = [];
  for (const [number, { value, at }] of values.entries()) {
    const read = recordSchema.safeParse(value);
    if (read.success) records.push({ record: read.data, at, number });
    else {
      const issue = read.error.issues[0];
      const where = issue && issue.path.length > 0 ? `field “${issue.path.join(".")}” ` : "";
      problems.push(
        problem(
          "ingest/record",
          at,
          `${where}is not as expected: ${issue?.message ?? "no object"}`,
          "give each report as an object with `id`, `title` and `text`",
        ),
      );
    }
  }
  const stories = [...new Set(records.flatMap(({ record }) => (record.story == null ? [] : [String(record.story)])))];
  const chosen = records.filter(({ record }) => story === undefined || String(record.story) === story);
  if (story !== undefined && chosen.length === 0 && records.length > 0) {
    const some = stories.slice(0, 5).join(", ");
    problems.push(
      problem(
        "ingest/no-such-story",
        name,
        `has no story “${story}”`,
        stories.length > 0
          ? `it has ${stories.length}: ${some}${stories.length > 5 ? ", …" : ""}`
          : "its reports name no story",
      ),
    );
  }
  if (story === undefined && stories.length > 1) {
    problems.push(
      problem(
        "ingest/many-stories",
        name,
        `holds ${stories.length} stories, read here as one pile`,
        `pick one with --story, such as ${stories[0]}`,
      ),
    );
  }
  const items: RawReport[] = [];
  for (const { record, at, number } of chosen) {
    const body = record.text ?? record.content ?? record.body ?? record.description;
    if (!body?.trim())
      problems.push(problem("ingest/record", at, "has no text", "put the report's words in a field named `text`"));
    else {
      const id = String(record.id ?? "").trim();
      items.push({
        ...factsOf(record),
        id: id === "" ? `${fileId}-${number + 1}` : id,
        at,
        parts: titledParts(record.title ?? undefined, body),
      });
    }
  }
  return { items, problems };
}

function factsOf(record: NewsRecord): Facts {
  const outlet = record.outlet ?? (typeof record.source === "string" ? record.source : record.source?.name);
  const dateField = (["date", "published", "publishedAt"] as const).find((field) => record[field]?.trim());
  const bylines = record.authors ?? (record.author ? [record.author] : []);
  const language = record.lang ?? record.language;
  return {
    ...(record.title && { title: record.title }),
    ...(outlet && { outlet }),
    ...(record.url && { url: record.url }),
    ...(language && { language }),
    bylines,
    ...(dateField && { date: { value: record[dateField]!, where: `field ${dateField}` } }),
  };
}

/** The JSON values that may be reports, each with its place. */
function readJson(name: string, text: string): { values: Numbered[]; problems: Problem[] } {
  const whole = /^\s*\[/.test(text) ? parse(text) : undefined;
  if (whole && Array.isArray(whole.value)) return { values: numbered(name, whole.value), problems: [] };
  const values: Numbered[] = [];
  const problems: Problem[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const words = text.slice(start, end).trim();
    line++;
    start = end + 1;
    if (words === "") continue;
    const parsed = parse(words);
    if (parsed) values.push({ value: parsed.value, at: `${name}:${line}` });
    // A file that fails at its first line may be one object laid out over many.
    else if (values.length === 0 && problems.length === 0) {
      const single = parse(text);
      if (single) return { values: objectReports(name, single.value), problems: [] };
      problems.push(badLine(name, line));
    } else problems.push(badLine(name, line));
  }
  const only = values.length === 1 ? values[0]!.value : undefined;
  return { values: only === undefined ? values : objectReports(name, only), problems };
}

const badLine = (name: string, line: number): Problem =>
  problem("ingest/record", `${name}:${line}`, "is not valid JSON", "give one whole JSON object a line");

/** A news API's answer holds its reports in `articles`; any other object is a report itself. */
function objectReports(name: string, value: unknown): Numbered[] {
  if (typeof value === "object" && value !== null && "articles" in value && Array.isArray(value.articles)) {
    return numbered(name, value.articles);
  }
  return [{ value, at: name }];
}

const numbered = (name: string, list: readonly unknown[]): Numbered[] =>
  list.map((value, i) => ({ value, at: `${name}[${i}]` }));

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
