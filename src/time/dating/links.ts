/**
 * One happening dated twice: a report says "yesterday" of what another puts on Sunday. Sentences of two reports that
 * share enough rare words are taken to tell the same, and each learns from the other's way of dating it.
 */
import type { Span, TimexDraft } from "../../model/model.js";
import { byCodeUnit } from "../../model/model.js";
import { dayOf, isDate, weekdayOf, yearOf } from "../calendar.js";
import { isOfSaying } from "../find.js";
import type { TimeSense } from "../sense.js";
import type { Clue } from "./clues.js";

/** One way in which a sentence dates what it tells. */
type Dating = {
  /** Days from the report's day: "yesterday" is -1. */
  readonly offset?: number;
  readonly weekday?: number;
  readonly isAhead: boolean;
  readonly monthDay?: readonly [month: number, day: number];
};

/** Links between any two reports are many where they share a theme; together they weigh no more than this many. */
const MAX_WEIGHT = 2;

/** A sentence that dates what it tells by a day, or by several. */
type Anchor = {
  readonly report: number;
  readonly sentence: Span;
  readonly timexes: readonly Span[];
  readonly words: ReadonlySet<string>;
  readonly datings: readonly Dating[];
};

export type LinkedReport = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly timexes: readonly TimexDraft[];
};

/** Anchors compared at most, so that a large pile stays quick. */
const MAX_ANCHORS = 500;
const MAX_ANCHORS_A_REPORT = 12;
/** Share of the weight of the shorter sentence's words that two tellings of one happening have in common. */
const SAME_HAPPENING = 0.3;
const MIN_SHARED_WORDS = 3;
/** A mismatch between two tellings: they may speak of two things after all. */
const UNFIT = Math.log(0.08);

/** For each report, clues that other reports' datings give it. */
export function linkClues(reports: readonly LinkedReport[]): Clue[][] {
  const anchors = reports.flatMap((report, index) => findAnchors(report, index)).slice(0, MAX_ANCHORS);
  const weight = rarity(anchors);
  const clues: Clue[][] = reports.map(() => []);
  for (const [i, a] of anchors.entries())
    for (const b of anchors.slice(i + 1)) {
      if (a.report === b.report || !tellTheSame(a, b, weight)) continue;
      const [forA, forB] = [clueFor(a, b), clueFor(b, a)];
      if (forA) clues[a.report]!.push(forA);
      if (forB) clues[b.report]!.push(forB);
    }
  return clues.map(damped);
}

/** A bare weekday that another report of the pile gives a date is mostly that day. */
const UNNAMED = Math.log(0.25);

/** For each report, clues from other reports that write its weekdays with their dates: "Tuesday", "Tuesday 7 February". */
export function calendarClues(reports: readonly LinkedReport[]): Clue[][] {
  const named = namedDays(reports);
  return reports.map(({ timexes }, index) => {
    const seen = new Set<string>();
    const found = timexes.flatMap((timex) => {
      const own = datingOf(timex.sense as TimeSense);
      if (own?.weekday === undefined || own.monthDay || seen.has(`${own.weekday} ${own.isAhead}`)) return [];
      seen.add(`${own.weekday} ${own.isAhead}`);
      const tests = named
        .filter(({ dating, tellers }) => dating.weekday === own.weekday && (tellers.size > 1 || !tellers.has(index)))
        .map(({ dating }) => testFor(own, { ...dating, isAhead: own.isAhead }));
      if (tests.length === 0) return [];
      return [{ spans: [timex], score: (day: number) => (tests.some((test) => test?.(day)) ? 0 : UNNAMED) }];
    });
    return damped(found);
  });
}

/** Days that the pile writes with weekday and date, and the reports that do. */
function namedDays(reports: readonly LinkedReport[]): { dating: Dating; tellers: Set<number> }[] {
  const named = new Map<string, { dating: Dating; tellers: Set<number> }>();
  for (const [index, { timexes }] of reports.entries())
    for (const timex of timexes) {
      const dating = datingOf(timex.sense as TimeSense);
      if (!dating?.monthDay || dating.weekday === undefined) continue;
      const key = `${dating.weekday} ${dating.monthDay}`;
      const day = named.get(key) ?? { dating, tellers: new Set() };
      day.tellers.add(index);
      named.set(key, day);
    }
  return [...named.values()];
}

const damped = (clues: readonly Clue[]): Clue[] =>
  clues.map(({ spans, score }) => ({ spans, score: (day) => score(day) * Math.min(1, MAX_WEIGHT / clues.length) }));

function findAnchors({ text, sentences, timexes }: LinkedReport, report: number): Anchor[] {
  const inSentences = sentences.length > 0 ? sentences : roughSentences(text);
  const anchors: Anchor[] = [];
  let at = 0;
  for (const sentence of inSentences) {
    while (at < timexes.length && timexes[at]!.start < sentence.start) at++;
    const dated: { timex: Span; dating: Dating }[] = [];
    for (; at < timexes.length && timexes[at]!.end <= sentence.end; at++) {
      const timex = timexes[at]!;
      const dating = datingOf(timex.sense as TimeSense);
      if (dating) dated.push({ timex: { start: timex.start, end: timex.end }, dating });
    }
    // Of “fell on Monday, officials said on Tuesday” the day of the saying says nothing of the fall.
    const told = dated.filter(({ timex }) => !isOfSaying(text, timex));
    if (told.length === 0) continue;
    const words = wordsIn(text.slice(sentence.start, sentence.end));
    anchors.push({
      report,
      sentence,
      timexes: told.map(({ timex }) => timex),
      words,
      datings: told.map(({ dating }) => dating),
    });
    if (anchors.length >= MAX_ANCHORS_A_REPORT) break;
  }
  return anchors;
}

/** For a report whose sentences nobody has found: cut at full stops and line ends. */
function roughSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’')\]]?\s+(?=[\p{Lu}"“‘'(])|\n+/gu)) {
    spans.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

function datingOf(sense: TimeSense): Dating | null {
  if (sense.kind === "shift" && sense.unit === "day" && sense.from === "report")
    return { offset: sense.count, isAhead: sense.count > 0 };
  if (sense.kind !== "date") return null;
  const { month, day, weekday, weekShift } = sense.fields;
  const isAhead = sense.toward === "future";
  if (month !== undefined && day !== undefined)
    return { monthDay: [month, day], isAhead, ...(weekday === undefined ? {} : { weekday }) };
  return weekday === undefined || weekShift !== undefined || sense.strict ? null : { weekday, isAhead };
}

/** What `other`'s datings of the same happening say about the day of the report of `own`; one pair must agree. */
function clueFor(own: Anchor, other: Anchor): Clue | null {
  const tests = own.datings.flatMap((a) => other.datings.map((b) => testFor(a, b)).filter((test) => test !== null));
  return tests.length === 0
    ? null
    : { spans: own.timexes, score: (day) => (tests.some((test) => test(day)) ? 0 : UNFIT) };
}

/** Whether a report of a given day can date by `own` what another dates by `other`; null where they cannot be compared. */
function testFor(own: Dating, other: Dating): ((day: number) => boolean) | null {
  const { offset, weekday, monthDay } = own;
  // What one plans for a day and what another puts in the past are mostly two things.
  if (own.isAhead !== other.isAhead) return null;
  if (offset !== undefined && other.monthDay) {
    const [month, date] = other.monthDay;
    return (day) => isOn(day + offset, month, date);
  }
  if (offset !== undefined && other.weekday !== undefined) return (day) => weekdayOf(day + offset) === other.weekday;
  if (monthDay && weekday === undefined && other.weekday !== undefined) {
    const [month, date] = monthDay;
    return (day) => isNearestOn(day, month, date, other.weekday!);
  }
  if (weekday !== undefined && !monthDay && other.monthDay) {
    const [month, date] = other.monthDay;
    return (day) => {
      const shift = own.isAhead ? (weekday - weekdayOf(day) + 7) % 7 : -((weekdayOf(day) - weekday + 7) % 7);
      return isOn(day + shift, month, date);
    };
  }
  return null;
}

/** True when the date's occurrence nearest to a day falls on a weekday. */
const isNearestOn = (day: number, month: number, date: number, weekday: number): boolean =>
  [yearOf(day) - 1, yearOf(day), yearOf(day) + 1].some((year) => {
    const on = dayOf(year, month, date);
    return isDate(year, month, date) && Math.abs(on - day) < 183 && weekdayOf(on) === weekday;
  });

const isOn = (day: number, month: number, date: number): boolean => {
  const year = yearOf(day);
  return isDate(year, month, date) && dayOf(year, month, date) === day;
};

function tellTheSame(a: Anchor, b: Anchor, weight: ReadonlyMap<string, number>): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let shared = 0;
  let count = 0;
  let total = 0;
  for (const word of small.words) {
    const w = weight.get(word) ?? 0;
    total += w;
    if (!large.words.has(word)) continue;
    shared += w;
    count++;
  }
  return count >= MIN_SHARED_WORDS && shared >= SAME_HAPPENING * total;
}

/** Words of many reports' sentences weigh little: log of the share that lack them. */
function rarity(anchors: readonly Anchor[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of anchors) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + anchors.length / count)]));
}

/** Content words, cut to a rough stem; names of days and months date the sentence and do not tell what it tells. */
function wordsIn(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !COMMON.has(word) && !/day$/.test(word))
      .map((word) => word.slice(0, 5))
      .sort(byCodeUnit),
  );
}

const COMMON = new Set(
  "said says that this with from have been were will would about after before they their there which when where while than then more also over into could some what whose during under other told january february march april june july august september october november december morning evening afternoon night".split(
    " ",
  ),
);
