/** A draft out of raw parts: the text fixed and bounded, the metadata read, oddities reported. */
import { createHash } from "node:crypto";
import { type Block, fold, type Problem, type ReportDraft } from "../model/model.js";
import { readStatedDay } from "./dates.js";
import { cutText, fixText } from "./fix-text.js";
import { detectLanguage } from "./language.js";
import { repairMojibake } from "./mojibake.js";
import { type Part, problem, type RawReport } from "./raw.js";

/** Longest text of one report, in characters; a book is shorter, and what is longer is no report. */
export const TEXT_CHARS = 2_000_000;

/** Texts shorter than this are in no language to speak of: a number, a name. */
const TELLING_CHARS = 40;

/** The draft and its problems; no draft when nothing is left of the text (`ingest/empty`). */
export async function composeDraft(
  raw: RawReport,
  file: string,
): Promise<{ draft?: ReportDraft; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const report = (code: string, fact: string, hint: string): void => {
    problems.push({ ...problem(code, raw.at, fact, hint), report: raw.id });
  };
  const { text, marked, whole, repaired } = fixParts(raw.parts);
  if (text.trim() === "")
    return { problems: [problem("ingest/empty", raw.at, "holds no text", "remove it, or save the report again")] };
  if (text.length < whole || raw.cutFrom !== undefined) {
    const size = raw.cutFrom ?? `${whole} characters`;
    report(
      "ingest/too-long",
      `has ${size}; the first ${text.length} characters were read`,
      "split it into one file per report",
    );
  }
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  if (lost > 0) {
    const fact = `has ${lost} lost character${lost === 1 ? "" : "s"}, shown as \uFFFD`;
    report("ingest/lost-characters", fact, "save it again as UTF-8, or fetch it again if it was lost before");
  }
  if (repaired) {
    report("ingest/mojibake", "was saved in the wrong charset (“Ã©” for “é”); repaired", "save it again as UTF-8");
  }
  const missing = /\[\+(\d+) chars\]\s*$/.exec(text);
  if (missing) {
    report(
      "ingest/cut-off",
      `the text breaks off, ${missing[1]} characters are missing`,
      "fetch the article itself; a news API gave only its beginning",
    );
  }
  const day = raw.date && readStatedDay(raw.date.value);
  if (raw.date && day === undefined) {
    report(
      "ingest/date",
      `“${raw.date.value.slice(0, 60)}” (${raw.date.where}) is not clear as a day`,
      "write it as YYYY-MM-DD",
    );
  }
  const language = await detectLanguage(text, raw.language);
  if (language !== "en" && text.trim().length >= TELLING_CHARS) {
    const named = language === "und" ? "a language that could not be told" : `“${language}”`;
    report(
      "ingest/language",
      `is written in ${named}; Readout reads English`,
      "add an English translation beside it; names and figures are read where possible",
    );
  }
  const title = raw.title === undefined ? undefined : oneLine(raw.title);
  const draft: ReportDraft = {
    id: raw.id,
    file,
    ...(raw.url && { url: raw.url }),
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    ...(title && { title }),
    ...(raw.outlet && { outlet: oneLine(raw.outlet) }),
    bylines: (raw.bylines ?? []).map(oneLine).filter((name) => name !== ""),
    language,
    ...(raw.date && day !== undefined && { stated: { date: day, where: raw.date.where } }),
    text,
    marked,
  };
  return { draft, problems };
}

const oneLine = (words: string): string => fixText(words).replace(/\s+/g, " ").trim();

/** Parts one below the other, an empty line between; those with a role become marked blocks. `whole` is the length before any cut. */
function fixParts(parts: readonly Part[]): { text: string; marked: Block[]; whole: number; repaired: boolean } {
  const pieces: string[] = [];
  const marked: Block[] = [];
  let length = 0;
  let repaired = false;
  for (const { role, words } of parts) {
    const meant = repairMojibake(words);
    repaired ||= meant !== undefined;
    const all = fixText(meant ?? words);
    const fixed = role === undefined && parts.length === 1 ? all : all.trim();
    if (fixed.trim() === "") continue;
    if (length > 0) length += pieces.push("\n\n") && 2;
    if (role !== undefined) marked.push({ start: length, end: length + fixed.length, role });
    pieces.push(fixed);
    length += fixed.length;
  }
  const whole = pieces.join("");
  const text = cutText(whole, TEXT_CHARS);
  return {
    text,
    marked: marked
      .filter(({ start }) => start < text.length)
      .map((block) => ({ ...block, end: Math.min(block.end, text.length) })),
    whole: whole.length,
    repaired,
  };
}

/** Title and text as parts; a title that the text itself opens with is marked there and not said twice. */
export function titledParts(title: string | undefined, text: string): Part[] {
  const name = title && oneLine(title);
  if (!name) return [{ words: text }];
  const body = fixText(text).trim();
  const line = /^.*$/m.exec(body)?.[0] ?? "";
  if (fold(line) === fold(name)) return [{ role: "title", words: line }, { words: body.slice(line.length) }];
  // Within one line a new sentence must begin after it, or the sentence is the report's own.
  const rest = body.startsWith(name) ? body.slice(name.length) : undefined;
  if (rest !== undefined && /^[\s.:|–—-]*\s["“‘'(]?[\p{Lu}\d]/u.test(rest)) {
    return [{ role: "title", words: name }, { words: rest.replace(/^[\s.:|–—-]+/, "") }];
  }
  return [{ role: "title", words: name }, { words: body }];
}
