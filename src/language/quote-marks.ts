/** Quotation marks of one block: which characters are marks at all, and what their neighbours say they do. */
import type { Span } from "../model/model.js";
import { ELISIONS } from "./en/elisions.js";

export type Mark = Span & {
  /** Marks of one kind close one another, whatever their shape. */
  readonly kind: "double" | "guillemet" | "single";
  readonly shape: "open" | "close" | "straight";
  readonly glyph: string;
  /** What the characters beside it say. */
  readonly looks: "open" | "close" | "either";
  /** A single mark that may close a quote or be the apostrophe of a plural ("workers' rights"). */
  readonly weak: boolean;
};

/** Marks inside `block` in reading order; apostrophes and inch marks are left out. */
export function readMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(block.start, block.end);
  for (const { 0: glyph, index } of words.matchAll(/``|''|["“”„‟＂«»'‘’‚‹›]/g)) {
    const before = words[index - 1] ?? " ";
    const after = words[index + glyph.length] ?? " ";
    const [kind, shape] = GLYPHS[glyph]!;
    if (kind === "single" && isApostrophe(before, after, words.slice(index + 1, index + 8))) continue;
    if (glyph === '"' && /\d/.test(before) && isInch(words.slice(Math.max(0, index - 5), index))) continue;
    marks.push({
      start: block.start + index,
      end: block.start + index + glyph.length,
      kind,
      shape,
      glyph,
      looks: looksLike(before, after),
      weak: kind === "single" && /[sn]/i.test(before) && /^\s\p{Ll}/u.test(words.slice(index + 1, index + 3)),
    });
  }
  return marks;
}

const GLYPHS: Record<string, readonly [kind: Mark["kind"], shape: Mark["shape"]]> = {
  "``": ["double", "open"],
  "''": ["double", "straight"],
  '"': ["double", "straight"],
  "＂": ["double", "straight"],
  "“": ["double", "open"],
  "‟": ["double", "open"],
  "„": ["double", "open"],
  "”": ["double", "close"],
  "«": ["guillemet", "open"],
  "»": ["guillemet", "close"],
  "'": ["single", "straight"],
  "‘": ["single", "open"],
  "‚": ["single", "open"],
  "‹": ["single", "open"],
  "’": ["single", "close"],
  "›": ["single", "close"],
};

const LEADS_IN = /[\s([{\-–—/:,"“„«'‘]/;
const LETTER = /[\p{L}\p{N}]/u;

function looksLike(before: string, after: string): Mark["looks"] {
  const opens = LEADS_IN.test(before) && /[^\s,.;:!?)\]}”»]/.test(after);
  const closes = /\S/.test(before) && !/[([{“„«‘]/.test(before) && !LETTER.test(after);
  return opens === closes ? "either" : opens ? "open" : "close";
}

/** Inside a word, or in place of dropped letters: "don't", "'em", "the '90s". */
function isApostrophe(before: string, after: string, rest: string): boolean {
  if (LETTER.test(before)) return LETTER.test(after);
  return ELISIONS.test(rest);
}

/** Feet and inches: 6'2". */
const isInch = (lead: string) => /\d ?['’′] ?\d{1,2}$/.test(lead);
