/**
 * Ingest: bytes become reports with a fixed text. The format is told by what the bytes hold, the charset is
 * detected, and what the file states about its report is kept with the place where it stood.
 */
import type { Found, Problem, ReportDraft, Source } from "../model/model.js";
import { decode, openBytes } from "./bytes.js";
import { composeDraft, TEXT_CHARS } from "./draft.js";
import { type Format, findFormat } from "./format.js";
import { readHead } from "./head.js";
import { readMarkdown } from "./markdown.js";
import type { RawFound } from "./raw.js";

export { gatherReports } from "./gather.js";

export type IngestOptions = {
  /** Of a file of records, the story to read. */
  readonly story?: string;
};

/** Bytes decoded of a text file: no charset takes more than four for a character. */
const TEXT_BYTES = 4 * TEXT_CHARS;
/** Bytes decoded of a page, which holds more markup than text. */
const PAGE_BYTES = 16 * 1024 * 1024;

/**
 * The reports of one source: plain text, Markdown, HTML, JSON or JSON lines, gzip around any of them. Nothing is
 * thrown, and no reader is loaded that the format does not need.
 * Not read, or not all of it: `ingest/empty`, `binary`, `gzip`, `record`, `no-such-story`, `too-long`, `cut-off`.
 * Read, with a remark: `ingest/charset`, `lost-characters`, `mojibake`, `date`, `language`, `no-article`, `many-stories`.
 */
export async function readReports(source: Source, { story }: IngestOptions = {}): Promise<Found<ReportDraft>> {
  const opened = openBytes(source);
  if ("refused" in opened) return { items: [], problems: [opened.refused] };
  const { bytes } = opened;
  const format = findFormat(source.name, decode(source.name, bytes.subarray(0, 16_384)).text);
  const read = format === "json" ? bytes : bytes.subarray(0, format === "html" ? PAGE_BYTES : TEXT_BYTES);
  const { text, problems } = decode(source.name, read);
  const raw = await readFormat(format, source.name, text, story);
  const cut = read.length < bytes.length ? { cutFrom: `${bytes.length} bytes` } : {};
  const items: ReportDraft[] = [];
  const found: Problem[] = [...problems, ...raw.problems];
  for (const report of raw.items) {
    const composed = await composeDraft({ ...report, id: slug(report.id), ...cut }, source.name);
    if (composed.draft) items.push(composed.draft);
    found.push(...composed.problems);
  }
  return { items, problems: found };
}

async function readFormat(format: Format, name: string, text: string, story: string | undefined): Promise<RawFound> {
  const id = idOf(name);
  switch (format) {
    case "json": {
      const { readRecords } = await import("./records.js");
      return readRecords(name, id, text, story);
    }
    case "html": {
      const { readPage } = await import("./page.js");
      return readPage(name, id, text);
    }
    default: {
      const { facts, body } = readHead(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
      const parts = format === "markdown" ? readMarkdown(body) : [{ words: body }];
      const title = facts.title ?? parts.find((part) => "role" in part && part.role === "title")?.words;
      return { items: [{ ...facts, ...(title && { title }), id, at: name, parts }], problems: [] };
    }
  }
}

/** File name without folder and known extensions; "stdin" for standard input. */
function idOf(name: string): string {
  if (name === "-") return "stdin";
  const file = name
    .replace(/[?#].*$/, "")
    .replace(/[/\\]+$/, "")
    .split(/[/\\]/)
    .at(-1)!;
  return file.replace(/\.gz$/i, "").replace(/\.(?:txt|text|md|markdown|x?html?|jsonl?|ndjson)$/i, "") || file;
}

/** An id of letters, figures, dots, hyphens and underscores, that is safe in file names and links. */
const slug = (id: string): string =>
  id
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120) || "report";
