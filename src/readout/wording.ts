/**
 * Words for the brief: a stretch of a report made fit to stand alone.
 *
 * Nothing is rephrased. An opening “But” goes, a person's first mention gets the full name, “he” becomes the name
 * that the record ties it to, and a weekday gets its date. Words in quotation marks are never touched.
 */
import {
  byCodeUnit,
  type Entity,
  overlaps,
  type Readout,
  type Report,
  type Span,
  type TimeSpan,
  wordsOf,
} from "../model/model.js";
import { spanText } from "./dates.js";
import { CONNECTIVES, LEANING, LINKS, NAMED_BY, OWNED_BY } from "./en/openers.js";
import { isSpellingOf } from "./spelling.js";

type Naming = Span & { readonly form: "name" | "nominal" | "pronoun"; readonly entity: Entity };
type Dating = Span & { readonly time: TimeSpan };

/** The record opened for wording. */
export type Wordbook = {
  readonly report: (id: string) => Report | undefined;
  readonly entity: (id: string) => Entity | undefined;
  /** Names, nominals and pronouns within a span, in reading order. */
  readonly namings: (report: string, span: Span) => Naming[];
  /** Time expressions within a span, in reading order. */
  readonly datings: (report: string, span: Span) => Dating[];
};

export function openWordbook(record: Omit<Readout, "brief">): Wordbook {
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const namings = byReport(
    record.entities.flatMap((entity) =>
      entity.mentions.map(({ report, start, end, form }) => ({ report, start, end, form, entity })),
    ),
  );
  const datings = byReport(
    timesOf(record).flatMap((time) => time.evidence.map(({ report, start, end }) => ({ report, start, end, time }))),
  );
  return {
    report: (id) => reports.get(id),
    entity: (id) => entities.get(id),
    namings: (report, span) => within(namings.get(report) ?? [], span),
    datings: (report, span) => within(datings.get(report) ?? [], span),
  };
}

/** What the brief has said so far and need not say again; wording adds to it. */
export type SoFar = {
  /** Ids of the people named. */
  readonly named: Set<string>;
  /** The year of the dates given. */
  year?: string;
};

/** The words that name a speaker in a stretch, and who that is: surer than any other pronoun there. */
export type Speaking = Span & { readonly entity: Entity };

/** A stretch of a report as it can stand in the brief, with a capital at its start; no mark is added at its end. */
export function wordStretch(report: Report, span: Span, book: Wordbook, soFar: SoFar, speaker?: Speaking): string {
  const start = span.start + connectiveLength(wordsOf(report.text, span));
  const stretch = { start, end: span.end };
  const quoted = quotedParts(report.text, stretch);
  const edits = [
    ...nameEdits(report, stretch, book, soFar, quoted, speaker),
    ...dateEdits(report, stretch, book, soFar),
  ]
    .filter((edit) => !quoted.some((part) => overlaps(part, edit)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
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

/** True when a stretch says by itself when its fact was. */
export const isDated = (report: Report, span: Span, book: Wordbook): boolean =>
  book.datings(report.id, span).length > 0 || MONTH_DAY.test(wordsOf(report.text, span));

/** An interval in words, its year only where the brief has not said it. */
export function dateText(time: TimeSpan, soFar: SoFar): string {
  const text = spanText(time, soFar.year === undefined ? {} : { knownYear: soFar.year });
  soFar.year ??= time.start.slice(0, 4);
  return text;
}

type Edit = Span & { readonly words: string };

/** Full names at first mention, and a name for the pronoun by which a stretch first speaks of somebody. */
function nameEdits(
  report: Report,
  span: Span,
  book: Wordbook,
  { named }: SoFar,
  quoted: readonly Span[],
  speaker?: Speaking,
): Edit[] {
  const people = book
    .namings(report.id, span)
    .filter((naming) => naming.entity.kind === "person" && !quoted.some((part) => overlaps(part, naming)));
  const isNamedIn = (entity: Entity): boolean =>
    people.some((other) => other.entity === entity && other.form === "name");
  const nameOf = (entity: Entity): string => {
    const name = named.has(entity.id) ? shortName(entity) : entity.name;
    named.add(entity.id);
    return name;
  };
  const edits: Edit[] = [];
  const alone = speaker && !people.some(({ start, entity }) => start < speaker.start && entity !== speaker.entity);
  if (speaker && alone && isPronoun(wordsOf(report.text, speaker)) && !isNamedIn(speaker.entity)) {
    edits.push({ start: speaker.start, end: speaker.end, words: nameOf(speaker.entity) });
  }
  for (const [index, { entity, form, start, end }] of people.entries()) {
    const words = wordsOf(report.text, { start, end });
    if (form === "pronoun") {
      // After another person a wrong guess would put words into the wrong mouth; before the name there is no need.
      if (index > 0 || isNamedIn(entity) || !isNamed(entity) || edits.length > 0) continue;
      const owner = OWNED_BY.includes(words.toLowerCase()) && start === span.start;
      if (owner) edits.push({ start, end, words: `${nameOf(entity)}’s` });
      else if (isPronoun(words)) edits.push({ start, end, words: nameOf(entity) });
    } else if (form === "name") {
      const put = spell(words, entity, named.has(entity.id));
      if (put !== words) edits.push({ start, end, words: put });
      named.add(entity.id);
    }
  }
  return edits;
}

/** A name in the record's spelling, in full where the person was not named before. */
function spell(words: string, entity: Entity, known: boolean): string {
  const short = shortName(entity);
  if (!words.includes(" ")) {
    if (!known && entity.name.includes(" ")) return entity.name;
    return known && isSpellingOf(words, short) ? short : words;
  }
  return isSpellingOf(words, entity.name) ? entity.name : words;
}

const isPronoun = (words: string): boolean => NAMED_BY.includes(words.toLowerCase());

/** True when a report calls the entity by a name: "one man" is none. */
export const isNamed = ({ name, mentions }: Entity): boolean =>
  /^\p{Lu}/u.test(name) && mentions.some(({ form }) => form === "name");

/** What a person is called after the first mention: the shortest spelling that ends the full name, with its “de” or “van”. */
function shortName({ name, aliases }: Entity): string {
  const parts = aliases.filter((alias) => name.endsWith(` ${alias}`));
  const last = parts.sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0];
  if (last === undefined) return name;
  const particles = /(?: \p{Ll}[\p{L}’']*)*$/u.exec(name.slice(0, -last.length - 1))?.[0] ?? "";
  return `${particles} ${last}`.trim();
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
function dateEdits(report: Report, span: Span, book: Wordbook, soFar: SoFar): Edit[] {
  const stretch = wordsOf(report.text, span);
  const seen = new Set<string>();
  return book.datings(report.id, span).flatMap(({ start, end, time }): Edit[] => {
    const words = wordsOf(report.text, { start, end });
    const isPlain = /\d{4}/.test(words) || MONTH.test(words) || (CLOCK.test(words) && !DAY_WORD.test(words));
    if (isPlain || isVague(time) || /^['’]/.test(report.text.slice(end))) return [];
    if (seen.has(time.start) || saysDay(stretch, time)) return [];
    seen.add(time.start);
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

function timesOf(record: Omit<Readout, "brief">): TimeSpan[] {
  const { events, statements, commitments, positions, timeline } = record;
  return [
    ...[...events, ...statements, ...positions, ...timeline].map(({ time }) => time),
    ...commitments.flatMap(({ start, end }) => [start, end]),
  ].filter((time) => time !== undefined);
}

function byReport<T extends Span & { readonly report: string }>(items: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    const list = grouped.get(item.report);
    if (list) list.push(item);
    else grouped.set(item.report, [item]);
  }
  for (const list of grouped.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return grouped;
}

const within = <T extends Span>(items: readonly T[], span: Span): T[] =>
  items.filter(({ start, end }) => start >= span.start && end <= span.end);
