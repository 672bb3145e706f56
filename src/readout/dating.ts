/** Dates in the brief: the calendar's date beside words that need their report's day to be understood. */
import { overlaps, type Report, type Span, type TimeSpan, wordsOf } from "../model/model.js";
import { spanText } from "./dates.js";
import type { Edit, SoFar, Wordbook } from "./wordbook.js";

/** True when a stretch says by itself when its fact was. */
export const isDated = (report: Report, span: Span, book: Wordbook): boolean =>
  book.datings(report.id, span).length > 0 || MONTH_DAY.test(wordsOf(report.text, span));

/** An interval in words, its year only where the brief has not said it. */
export function dateText(time: TimeSpan, soFar: SoFar): string {
  const text = spanText(time, soFar.year === undefined ? {} : { knownYear: soFar.year });
  soFar.year ??= time.start.slice(0, 4);
  return text;
}

const WEEKDAY = /^(on )?(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MONTH_DAY =
  /\b(\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)|(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2})\b/i;
const MONTH = /\b(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;
/** An hour is told beside its day. */
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i;
const DAY_WORD = /day\b|tomorrow|tonight/i;
/** A date this long says less than the words it would explain. */
const MAX_DATE_DAYS = 31;

/** The calendar's date after words that need their report's date to be understood. */
export function dateEdits(report: Report, span: Span, book: Wordbook, soFar: SoFar, quoted: readonly Span[]): Edit[] {
  const stretch = wordsOf(report.text, span);
  const seen = new Set<string | number>();
  const names = book.namings(report.id, span).filter(({ form }) => form === "name");
  return book.datings(report.id, span).flatMap(({ start, end, time }): Edit[] => {
    const words = wordsOf(report.text, { start, end });
    const isPlain = /\d{4}/.test(words) || MONTH.test(words) || (CLOCK.test(words) && !DAY_WORD.test(words));
    if (isPlain || isVague(time) || /^['’]/.test(report.text.slice(end))) return [];
    if (seen.has(end) || seen.has(time.start) || saysDay(stretch, time)) return [];
    if ([...quoted, ...names].some((part) => overlaps(part, { start, end }))) return [];
    seen.add(end).add(time.start);
    const date = dateText(time, soFar);
    return [{ start: end, end, words: WEEKDAY.test(words) ? ` ${date}` : ` (${date})` }];
  });
}

/** True when a text gives the first day of an interval in full: "13 April", "April 13". */
function saysDay(text: string, time: TimeSpan): boolean {
  const [day = "", month = ""] = spanText({ ...time, end: time.start, precision: "day" }).split(" ");
  return new RegExp(`\\b(${day} ${month}|${month} ${day})\\b`, "i").test(text);
}

const isVague = ({ start, end, precision }: TimeSpan): boolean =>
  ["vague", "year", "decade", "season", "quarter"].includes(precision) ||
  Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10)) > MAX_DATE_DAYS * 86_400_000;
