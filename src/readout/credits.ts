/** Credits: who is quoted, from the record's own values. */
import type { Statement } from "../model/model.js";
import type { SoFar, Wordbook } from "./wording.js";

/** Fewer words than this say nothing without their sentence. */
const FEWEST_WORDS = 5;
/** A longer description is a sentence of its own. */
const LONGEST_ROLE = 60;

/** The words of a statement that was quoted in full, once in quotation marks; undefined where its sentence is needed. */
export function quotedWords({ form, content, speaker }: Statement): string | undefined {
  if (form !== "direct" || speaker === null) return undefined;
  const parts = content.map(({ quote }) => quote.replace(/\s+/g, " ").replace(/^["“”«„\s]+|["“”»,\s]+$/g, ""));
  const words = parts.reduce((text, part) => (/[.!?]$/.test(text) ? `${text} ${part}` : `${text} … ${part}`));
  return words.split(" ").length < FEWEST_WORDS ? undefined : `“${words.replace(/["“”]/g, "’")}”`;
}

/** The speaker's name, with what a report calls them where they are named for the first time. */
export function creditFor({ speaker, speakerText, report }: Statement, book: Wordbook, { named }: SoFar): string {
  const entity = speaker === null ? undefined : book.entity(speaker);
  if (!entity) return speakerText;
  const first = !named.has(entity.id);
  named.add(entity.id);
  const role = (entity.roles.find(({ evidence }) => evidence.some((each) => each.report === report)) ?? entity.roles[0])
    ?.text;
  return first && role !== undefined && role.length <= LONGEST_ROLE ? `${entity.name}, ${role}` : entity.name;
}
