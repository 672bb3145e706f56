import { type Cleaned, cleanReport } from "../../src/clean/clean.js";
import type { Block, ReportDraft } from "../../src/model/model.js";

/** A draft of plain text, or of a text with marked blocks. */
export const draft = (text: string, more: Partial<ReportDraft> = {}): ReportDraft => ({
  id: "r",
  sha256: "",
  bylines: [],
  language: "en",
  text,
  marked: [],
  ...more,
});

export const clean = (text: string, more: Partial<ReportDraft> = {}, repeated?: ReadonlySet<string>): Cleaned =>
  cleanReport(draft(text, more), repeated);

/** The blocks of a text, one line each: "role: words", line breaks inside a block shown as "/". */
export const blocks = (text: string, more?: Partial<ReportDraft>, repeated?: ReadonlySet<string>): string[] =>
  clean(text, more, repeated).report.blocks.map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end).replace(/\s*\n\s*/g, " / ")}`,
  );

/** A block that covers the whole of `words` in `text`. */
export function mark(text: string, words: string, role: Block["role"]): Block {
  const start = text.indexOf(words);
  return { start, end: start + words.length, role };
}

export const LEAD =
  "Ferry crews in the northern port walked out on Monday over pay, and forty ships lay idle by the evening.";
export const BODY =
  "The crews want four per cent more, their union said. The owners have offered two, and talks go on.";
