/** Credits: who is quoted, from the record's own values. */
import type { Entity, Statement } from "../model/model.js";
import type { SoFar, Wordbook } from "./wordbook.js";

/** Fewer words than this say nothing without their sentence. */
const FEWEST_WORDS = 5;
/** A longer description is a sentence of its own. */
const LONGEST_ROLE = 60;

/** The words of a statement that was quoted in full, once in quotation marks; undefined where its sentence is needed. */
export function quotedWords({ form, content, speaker, polarity }: Statement): string | undefined {
  if (form !== "direct" || speaker === null || polarity) return undefined;
  const parts = content.map(({ quote }) => quote.replace(/\s+/g, " ").replace(/^["“”«„\s]+|["“”»,\s]+$/g, ""));
  const words = parts.reduce((text, part) => (/[.!?]$/.test(text) ? `${text} ${part}` : `${text} … ${part}`));
  return words.split(" ").length < FEWEST_WORDS ? undefined : `“${innerQuotes(words)}”`;
}

/** Quotation marks within a quotation: single ones, opening before a word and closing after it. */
const innerQuotes = (words: string): string => words.replace(/["“”](?=[\p{L}\p{N}])/gu, "‘").replace(/["“”]/g, "’");

/** The speaker's name, with what a report calls them where they are named for the first time. */
export function creditFor({ speaker, speakerText, report }: Statement, book: Wordbook, { named }: SoFar): string {
  const entity = speaker === null ? undefined : book.entity(speaker);
  if (!entity) return speakerText;
  const first = !named.has(entity.id);
  named.add(entity.id);
  const role = first ? roleOf(entity, report) : undefined;
  return role === undefined ? entity.name : `${entity.name}, ${role}`;
}

/** What a report calls somebody beside their name, that report's own words first; a mere “Mr” says nothing. */
export function roleOf({ name, roles }: Entity, report?: string): string | undefined {
  const telling = roles.filter(
    ({ text }) =>
      text.length <= LONGEST_ROLE && !HONORIFIC.test(text) && !name.toLowerCase().includes(text.toLowerCase()),
  );
  return (telling.find(({ evidence }) => evidence.some((each) => each.report === report)) ?? telling[0])?.text;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|m|mme|herr|frau|señor|señora)\.?$/iu;
