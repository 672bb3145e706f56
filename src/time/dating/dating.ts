/**
 * The publication day of every report of a pile: stated where a page, an address or a dateline says it in full; else
 * worked out from the clues in its text and in the other reports, and left open where they do not narrow it.
 */
import type { CleanReport, Evidence, LanguageNotes, Span, TimeSpan, TimexDraft } from "../../model/model.js";
import { byCodeUnit, byPlace, wordsOf } from "../../model/model.js";
import { type DayRange, dayOf, isoOf, mondayOf, readDay } from "../calendar.js";
import { arithmeticClues, datedYear, findYearCounts } from "./arithmetic.js";
import { type Clue, findClues, findYears, latestYear, type YearMention, yearClues } from "./clues.js";
import { linkClues } from "./links.js";
import { likelyDays, solveDays } from "./solve.js";
import { findStatedDay, isInDateline, type StatedDay } from "./stated.js";

/** What dating reads of one report. */
export type DatedReport = {
  readonly report: CleanReport;
  readonly language: Pick<LanguageNotes, "sentences">;
  readonly timexes: readonly TimexDraft[];
};

/** The day of a report, and the days that could be it instead, the likeliest first. */
export type RankedDays = { readonly published: TimeSpan | null; readonly candidates: readonly string[] };

/** Publication days in the order of the pile; null where nothing allows one. */
export const dateReports = (pile: readonly DatedReport[]): (TimeSpan | null)[] =>
  rankDays(pile).map(({ published }) => published);

/** Probability that the days given hold the right one, as the clues have it. */
const SURE = 0.75;
const MAX_DAYS = 7;
const MAX_CANDIDATES = 10;
/** Years looked at after the latest year that the pile names. */
const YEARS_AHEAD = 45;

/**
 * Publication days with their candidates. `limits` are days that the caller knows the pile to lie within, such as its
 * year; without a year in them or anywhere in the pile, nothing that is not stated can be dated.
 */
export function rankDays(pile: readonly DatedReport[], limits: readonly (DayRange | null)[] = []): RankedDays[] {
  const stated = pile.map(({ report, timexes }) => findStatedDay(report, timexes));
  const window = windowOf(pile, stated, limits);
  if (stated.every((day) => day !== null) || window === null)
    return pile.map((of, i) => statedDays(of, stated[i] ?? null));
  const clues = pileClues(pile);
  const known = stated.map((day, i) => (day ? { first: day.day, last: day.day } : (limits[i] ?? null)));
  const bounded = clues.map((list, i) => (known[i] && !stated[i] ? [...list, within(known[i])] : list));
  const days = solveDays(
    pile.map((_, i) => ({ clues: bounded[i]!, known: stated[i] ? known[i]! : null })),
    window,
  );
  return pile.map((of, i) =>
    stated[i] ? statedDays(of, stated[i]) : inferredDays(pile, i, days[i]!, window, clues, limits[i] != null),
  );
}

const within = ({ first, last }: DayRange): Clue => ({
  spans: [],
  score: (day) => (day >= first && day <= last ? 0 : -60),
});

function pileClues(pile: readonly DatedReport[]): Clue[][] {
  const linked = linkClues(
    pile.map(({ report, language, timexes }) => ({ text: report.text, sentences: language.sentences, timexes })),
  );
  const years = pile.map(({ timexes }) => findYears(timexes));
  const dated = pile.flatMap(({ report }, i) => years[i]!.map((year) => datedYear(report.text, year)));
  const teller = latestTeller(pile, years);
  return pile.map(({ report, timexes }, i) => [
    ...findClues(timexes, (timex) => isInDateline(report, timex)),
    ...yearClues(years[i]!, i === teller),
    ...arithmeticClues(findYearCounts(report.text), dated),
    ...linked[i]!,
  ]);
}

/** The report that names the pile's latest year; of several, the one whose id comes first, whatever the order given. */
function latestTeller(pile: readonly DatedReport[], years: readonly (readonly YearMention[])[]): number {
  let teller = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const [i, list] of years.entries()) {
    const year = latestYear(list)?.year ?? Number.NEGATIVE_INFINITY;
    const isFirst = teller < 0 || byCodeUnit(pile[i]!.report.id, pile[teller]!.report.id) < 0;
    if (year > top || (year === top && isFirst)) [teller, top] = [i, year];
  }
  return teller;
}

/** Candidate days: from the year before the latest one that the pile names, for some decades; null without any year. */
function windowOf(
  pile: readonly DatedReport[],
  stated: readonly (StatedDay | null)[],
  limits: readonly (DayRange | null)[],
): DayRange | null {
  const bounds = limits.filter((limit) => limit !== null);
  if (bounds.length === pile.length && bounds.length > 0)
    return { first: Math.min(...bounds.map(({ first }) => first)), last: Math.max(...bounds.map(({ last }) => last)) };
  const days = stated.filter((day) => day !== null).map(({ day }) => day);
  if (days.length > 0) return { first: Math.min(...days) - 400, last: Math.max(...days) + 400 };
  const years = pile.flatMap(({ timexes }) => findYears(timexes)).filter(({ toward }) => toward !== "future");
  if (years.length === 0) return null;
  const latest = Math.max(...years.map(({ year }) => year));
  return { first: dayOf(latest - 1, 1, 1), last: dayOf(latest + YEARS_AHEAD, 12, 31) };
}

function statedDays({ report }: DatedReport, stated: StatedDay | null): RankedDays {
  if (!stated) return { published: null, candidates: [] };
  const day = isoOf(stated.day);
  return {
    published: {
      start: day,
      end: day,
      precision: "day",
      how: "stated",
      timex: day,
      ...(stated.statedIn ? { statedIn: stated.statedIn } : {}),
      evidence: stated.span ? [evidenceOf(report, stated.span)] : [],
    },
    candidates: [day],
  };
}

function inferredDays(
  pile: readonly DatedReport[],
  index: number,
  days: Float64Array,
  window: DayRange,
  clues: readonly (readonly Clue[])[],
  isLimited: boolean,
): RankedDays {
  // A day among likely days is the better guess, so its neighbours speak for it a little.
  const standing = days.map(
    (p, i) => p + 0.3 * ((days[i - 1] ?? 0) + (days[i + 1] ?? 0)) + 0.1 * ((days[i - 2] ?? 0) + (days[i + 2] ?? 0)),
  );
  const ranked = [...standing.entries()].sort(([a, p], [b, q]) => q - p || a - b).slice(0, MAX_CANDIDATES);
  const candidates = ranked.map(([day]) => isoOf(window.first + day));
  const likely = likelyDays(days, window, SURE, MAX_DAYS);
  if (!likely) return { published: null, candidates };
  const evidence = evidenceFor(pile, index, clues, likely.best);
  if (evidence.length === 0 && !isLimited) return { published: null, candidates };
  const [start, end] = [isoOf(likely.first), isoOf(likely.last)];
  return {
    published: {
      start,
      end,
      precision: start === end ? "day" : "week",
      how: "inferred",
      ...(start === end ? { timex: start } : {}),
      evidence,
    },
    candidates,
  };
}

const MAX_EVIDENCE = 6;

/** The words that speak for a day: the report's own, then those of the pile it stands in. */
function evidenceFor(
  pile: readonly DatedReport[],
  index: number,
  clues: readonly (readonly Clue[])[],
  best: number,
): Evidence[] {
  const quotes = (at: number) =>
    clues[at]!.filter(({ score }) => speaksFor(score, best))
      .flatMap(({ spans }) => spans)
      .sort(byPlace)
      .map((span) => evidenceOf(pile[at]!.report, span));
  const own = quotes(index);
  const others = pile.flatMap((_, at) => (at === index ? [] : quotes(at).slice(0, 2)));
  const seen = new Set<string>();
  return [...own, ...others]
    .filter(({ report, start }) => !seen.has(`${report} ${start}`) && seen.add(`${report} ${start}`))
    .slice(0, MAX_EVIDENCE);
}

/** True when a clue likes this day better than a day chosen blindly in the weeks around it or a year off. */
function speaksFor(score: Clue["score"], day: number): boolean {
  const blind = [-364, -33, -10, -3, -2, 2, 3, 10, 33, 364].map((off) => score(day + off));
  return score(day) > blind.reduce((sum, value) => sum + value, 0) / blind.length + 0.1;
}

const evidenceOf = (report: CleanReport, { start, end }: Span): Evidence => ({
  report: report.id,
  start,
  end,
  quote: wordsOf(report.text, { start, end }),
});

/** The ISO week that holds a day, for limits; null for anything but an ISO date. */
export const weekAround = (iso: string): DayRange | null => {
  const day = readDay(iso);
  return day === null ? null : { first: mondayOf(day), last: mondayOf(day) + 6 };
};

/** From one ISO date to another, for limits; null where either is none. */
export const dayRangeOf = (first: string, last: string): DayRange | null => {
  const [from, to] = [readDay(first), readDay(last)];
  return from === null || to === null ? null : { first: from, last: to };
};
