/** The pile: every report's notes, placed on one calendar and tied to shared entities. */
import {
  type Evidence,
  type ReportNotes,
  type Sentence,
  type Span,
  type TimeSpan,
  type Timex,
  wordsOf,
} from "../model/model.js";

/** One report with what only the pile could tell: its day, its times on the calendar, its origin, its entities. */
export type PileReport = {
  readonly notes: ReportNotes;
  readonly published: TimeSpan | null;
  /** Placed from `published`; same order as `notes.timexes`. */
  readonly timexes: readonly Timex[];
  /** Reports of one origin count as one witness. */
  readonly origin: string;
  /** The entity of one of the report's chains; null where the chain is no entity of the record. */
  readonly entityOf: (chain: number) => string | null;
};

export const idOf = (report: PileReport): string => report.notes.report.id;

/** Exact words of a report. */
export function evidenceOf(report: PileReport, span: Span): Evidence {
  const { id, text } = report.notes.report;
  return { report: id, start: span.start, end: span.end, quote: wordsOf(text, span) };
}

/** How many independent witnesses a set of reports makes. */
export const originsOf = (reports: Iterable<PileReport>): number =>
  new Set([...reports].map((report) => report.origin)).size;

/** Distinct entities of some chains, in first-seen order. */
export function entitiesOf(report: PileReport, chains: readonly number[]): string[] {
  const ids = chains.map((chain) => report.entityOf(chain)).filter((id) => id !== null);
  return [...new Set(ids)];
}

/** Sentences that share words with a span. */
export function sentencesAt(report: PileReport, span: Span): Sentence[] {
  return report.notes.language.sentences.filter(({ start, end }) => start < span.end && span.start < end);
}

/**
 * When something happened, from the timexes that a note names: the narrowest interval wins, the first of equals.
 * The evidence is the words of that timex; undefined when none of them could be placed.
 */
export function timeOf(report: PileReport, timexes: readonly number[]): TimeSpan | undefined {
  const placed = timexes
    .map((index) => report.timexes[index])
    .filter((timex) => timex !== undefined && timex.interval !== null)
    .sort((a, b) => lengthDays(a!) - lengthDays(b!) || a!.start - b!.start)[0];
  if (!placed?.interval) return undefined;
  const { first, last, precision } = placed.interval;
  return {
    start: first,
    end: last,
    precision,
    how: placed.absolute ? "stated" : "inferred",
    timex: placed.value,
    evidence: [evidenceOf(report, placed)],
  };
}

const DAY_MS = 86_400_000;

function lengthDays({ interval }: Timex): number {
  if (!interval) return Number.POSITIVE_INFINITY;
  return (Date.parse(interval.last.slice(0, 10)) - Date.parse(interval.first.slice(0, 10))) / DAY_MS;
}

/** True when two intervals share a day. */
export const timesMeet = (a: TimeSpan, b: TimeSpan): boolean =>
  a.start.slice(0, 10) <= b.end.slice(0, 10) && b.start.slice(0, 10) <= a.end.slice(0, 10);

/** Length of an interval in days, 1 for a single day. */
export const daysIn = (time: TimeSpan): number =>
  (Date.parse(time.end.slice(0, 10)) - Date.parse(time.start.slice(0, 10))) / DAY_MS + 1;

/** The narrower of two intervals that both hold for one thing; `a` when they are equally narrow. */
export const narrower = (a: TimeSpan, b: TimeSpan): TimeSpan => (daysIn(b) < daysIn(a) ? b : a);

/** A sentence about a time this long before publication tells of another happening than the story's. */
const APART_DAYS = 10;

/** True when a time ended well before a report was published; false where that day is unknown. */
export const isLongBefore = (time: TimeSpan, published: TimeSpan | null): boolean =>
  published !== null && daysIn({ ...time, start: time.end, end: published.start }) - 1 > APART_DAYS;
