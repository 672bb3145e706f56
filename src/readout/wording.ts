/**
 * Words for the brief: a stretch of a report made fit to stand alone.
 *
 * Nothing is rephrased. An opening “But” goes, a person's first mention gets the full name, “he” becomes the name
 * that the record ties it to, and a weekday gets its date. Words in quotation marks are never touched.
 */
import { type Report, type Span, wordsOf } from "../model/model.js";
import { dateEdits } from "./dating.js";
import { CONNECTIVES, LEANING, LINKS, NAMED_BY, OWNED_BY } from "./en/openers.js";
import { isNamed, nameEdits, type Speaking } from "./naming.js";
import type { SoFar, Wordbook } from "./wordbook.js";

/** A stretch of a report as it can stand in the brief, with a capital at its start; no mark is added at its end. */
export function wordStretch(report: Report, span: Span, book: Wordbook, soFar: SoFar, speaker?: Speaking): string {
  const start = span.start + connectiveLength(wordsOf(report.text, span));
  const stretch = { start, end: span.end };
  const quoted = quotedParts(report.text, stretch);
  const edits = [
    ...nameEdits(report, stretch, book, soFar, quoted, speaker),
    ...dateEdits(report, stretch, book, soFar, quoted),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let words = "";
  let at = stretch.start;
  for (const { start, end, words: put } of edits) {
    if (start < at) continue;
    words += report.text.slice(at, start) + put;
    at = end;
  }
  const line = (words + report.text.slice(at, stretch.end))
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?](?: |$))/g, "")
    .trim();
  return capital(line);
}

/** True when a stretch leans on the sentence before it and no name can be put in. */
export function isLeaning(report: Report, span: Span, book: Wordbook): boolean {
  const start = span.start + connectiveLength(wordsOf(report.text, span));
  const opening = report.text.slice(start, start + 24).toLowerCase();
  const leaning = LEANING.find((word) => opening.startsWith(word) && !/^\p{L}/u.test(opening.slice(word.length)));
  if (leaning === undefined) return false;
  // “The two sides” stands alone where “the two” does not.
  if (/^the (two|three|four)$/.test(leaning) && /^ \p{Ll}{3,}s\b/u.test(opening.slice(leaning.length))) return false;
  const pronoun = book.namings(report.id, span).find((naming) => naming.start === start && naming.form === "pronoun");
  return !(
    pronoun?.entity.kind === "person" &&
    isNamed(pronoun.entity) &&
    [...NAMED_BY, ...OWNED_BY].includes(leaning)
  );
}

/** Length of an opening connective with the comma and blanks after it, 0 without one. */
function connectiveLength(text: string): number {
  const opening = text.slice(0, 40).toLowerCase();
  // “Still waters” and “So many” are no connectives: most need their comma.
  const found = [
    ...CONNECTIVES.filter((word) => opening.startsWith(`${word},`)),
    ...LINKS.filter((word) => opening.startsWith(word) && /^[, ]/.test(opening.slice(word.length))),
  ];
  const longest = Math.max(0, ...found.map((word) => word.length));
  return longest === 0 ? 0 : longest + /^[,\s]*/.exec(text.slice(longest))![0].length;
}

/** Stretches between quotation marks, an unclosed one up to the end. */
function quotedParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let open = -1;
  for (let i = span.start; i < span.end; i++) {
    const mark = text[i]!;
    if (open < 0 && /["“„«]/.test(mark)) open = i;
    else if (open >= 0 && /["”“»]/.test(mark)) {
      parts.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) parts.push({ start: open, end: span.end });
  return parts;
}

const capital = (text: string): string => text.replace(/^["“‘'([]*\p{Ll}/u, (start) => start.toUpperCase());
