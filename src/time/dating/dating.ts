/**
 * The publication day of every report of a pile: stated where a page, an address or a dateline says it in full; else
 * worked out from the clues in its text and in the other reports, and left open where they do not narrow it.
 */
import type { CleanReport, Evidence, Span, TimeSpan } from "../../model/model.js";
import { byPlace, wordsOf } from "../../model/model.js";
import { type DayRange, isoOf, mondayOf, readDay } from "../calendar.js";
import type { Clue } from "./clues.js";
import { type DatedReport, solvePile } from "./pile.js";
import { likelyDays } from "./solve.js";
import type { StatedDay } from "./stated.js";

export type { DatedReport };

/** The day of a report, and the days that could be it instead, the likeliest first. */
export type RankedDays = { readonly published: TimeSpan | null; readonly candidates: readonly string[] };

/** Publication days in the order of the pile; null where nothing allows one. */
export const dateReports = (pile: readonly DatedReport[]): (TimeSpan | null)[] =>
  rankDays(pile).map(({ published }) => published);

/** Probability that the `MAX_DAYS` days around the likeliest must hold; chosen on the piles of `bench/piles`. */
const SURE = 0.6;
const MAX_DAYS = 7;
const MAX_CANDIDATES = 10;

/**
 * Publication days with their candidates. `limits` are days that the caller knows each report to lie within, such as
 * its year; without a year in them or anywhere in the pile, nothing that is not stated can be dated.
 */
export function rankDays(pile: readonly DatedReport[], limits: readonly (DayRange | null)[] = []): RankedDays[] {
  const { stated, solved } = solvePile(pile, limits);
  return pile.map((of, i) => {
    if (stated[i] || !solved) return statedDays(of, stated[i] ?? null);
    const { days, window, clues } = solved;
    return inferredDays(pile, i, days[i]!, window, clues, Boolean(limits[i]));
  });
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
  const ranked = [...standing.entries()]
    .filter(([, p]) => p > 1e-6)
    .sort(([a, p], [b, q]) => q - p || a - b)
    .slice(0, MAX_CANDIDATES);
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
