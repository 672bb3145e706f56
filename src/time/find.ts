/** Finding time expressions: the grammar of the report's language, then the tense around what is still open. */
import type { Span, TimexDraft } from "../model/model.js";
import { ENGLISH } from "./en/en.js";
import { compileGrammar, findPieces, type Grammar, type Reading, type TimeLanguage } from "./grammar.js";
import type { TimeSense } from "./sense.js";

const LANGUAGES: Readonly<Record<string, TimeLanguage>> = { en: ENGLISH };
const grammars = new Map<TimeLanguage, Grammar>();

/**
 * Time expressions of a report in reading order, without overlap; spans hold their modifiers ("earlier this month").
 * `sense` is a `TimeSense`. Needs no publication date; a report in a language without rules yields an empty list.
 */
export function findTimexes(report: { readonly text: string; readonly language?: string }): TimexDraft[] {
  const language = LANGUAGES[(report.language ?? "en").split("-")[0] ?? ""];
  if (!language) return [];
  const pieces = findPieces(report.text, grammarOf(language), dayFirstIn(report.text));
  return pieces.map(({ start, end, type, sense, mod }, index) => ({
    start,
    end,
    index,
    type,
    ...(mod ? { mod } : {}),
    sense: orient({ type, sense }, language, report.text, { start, end }),
  }));
}

/** True when the expression that starts here dates a saying, not what was said: "fell, officials said on Tuesday". */
export const isOfSaying = (text: string, { start }: Span, language = "en"): boolean =>
  LANGUAGES[language]?.saying.test(text.slice(Math.max(0, start - 40), start)) === true;

/** Compiled once a process. */
function grammarOf(language: TimeLanguage): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  grammars.set(language, grammar);
  return grammar;
}

/** A date that the words leave open takes the direction of its clause. */
function orient(
  { sense }: Reading,
  language: TimeLanguage,
  text: string,
  span: { start: number; end: number },
): TimeSense {
  if (sense.kind !== "date" || sense.strict || sense.toward !== "near") return sense;
  // Results of a quarter are told in the present and the past alike, so its tense says nothing.
  if (sense.fields.quarter !== undefined) return sense;
  const toward = language.towardOf(text, span);
  return toward ? { ...sense, toward } : sense;
}

/**
 * The order of numeric dates as the report's own unambiguous ones show it: 17/04/2025 is day first.
 * Null where none tells, or where two disagree.
 */
function dayFirstIn(text: string): boolean | null {
  let first = false;
  let second = false;
  for (const match of text.matchAll(/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}(?![\d/])/g)) {
    first ||= Number(match[1]) > 12;
    second ||= Number(match[2]) > 12;
  }
  return first === second ? null : first;
}
