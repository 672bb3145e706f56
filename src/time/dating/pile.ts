/** A pile as dating sees it: what each report states, the clues of all of them, and what follows for every day. */
import type { CleanReport, LanguageNotes, TimexDraft } from "../../model/model.js";
import { byCodeUnit } from "../../model/model.js";
import { type DayRange, dayOf } from "../calendar.js";
import type { TimeSense } from "../sense.js";
import { arithmeticClues, datedYear, findYearCounts, isCounted } from "./arithmetic.js";
import { type Clue, findClues, type Standing } from "./clues.js";
import { calendarClues, linkClues } from "./links.js";
import { solveDays } from "./solve.js";
import { findStatedDay, isInDateline, type StatedDay } from "./stated.js";
import { copyrightClues, findYears, latestYear, type YearMention, yearClues } from "./years.js";

/** What dating reads of one report. */
export type DatedReport = {
  readonly report: CleanReport;
  readonly language: Pick<LanguageNotes, "sentences">;
  readonly timexes: readonly TimexDraft[];
};

/** For each report what it states, its clues, and the probability of each day of the window; null where no year is known. */
export type SolvedPile = {
  readonly stated: readonly (StatedDay | null)[];
  readonly solved: {
    readonly window: DayRange;
    readonly clues: readonly (readonly Clue[])[];
    readonly days: readonly Float64Array[];
  } | null;
};

/** Years looked at after the latest year that the pile names; fewer for a pile of so many reports that it would weigh. */
const YEARS_AHEAD = 30;
const MIN_YEARS_AHEAD = 3;
const MAX_CELLS = 4_000_000;
/** Days looked at around the stated days of a pile. */
const DAYS_AROUND = 400;

/** Solves a pile; `limits` are days that the caller knows each report to lie within. */
export function solvePile(pile: readonly DatedReport[], limits: readonly (DayRange | null)[]): SolvedPile {
  const stated = pile.map(({ report, timexes }) => findStatedDay(report, timexes));
  const window = windowOf(pile, stated, limits);
  if (stated.every((day) => day !== null) || window === null) return { stated, solved: null };
  const clues = pileClues(pile);
  const days = solveDays(
    clues.map((list, i) => {
      const day = stated[i];
      const limit = limits[i];
      if (day) return { clues: [], known: { first: day.day, last: day.day } };
      return { clues: limit ? [...list, within(limit)] : list, known: null };
    }),
    window,
  );
  return { stated, solved: { window, clues, days } };
}

const within = ({ first, last }: DayRange): Clue => ({
  spans: [],
  score: (day) => (day >= first && day <= last ? 0 : -60),
});

function pileClues(pile: readonly DatedReport[]): Clue[][] {
  const told = pile.map(({ report, language, timexes }) => ({
    text: report.text,
    sentences: language.sentences,
    timexes: timexes.filter((timex) => !isInDateline(report, timex)),
  }));
  const linked = linkClues(told);
  const named = calendarClues(told);
  const years = pile.map(({ report, timexes }) => findYears(report.text, timexes));
  const dated = pile.flatMap(({ report }, i) => years[i]!.map((year) => datedYear(report.text, year)));
  const counts = pile.map(({ report }) => findYearCounts(report.text));
  const allCounts = counts.flat();
  const teller = latestTeller(pile, years);
  const latest = teller < 0 ? null : latestYear(years[teller]!);
  const isOld = latest !== null && dated.some((year) => year.year === latest.year && isCounted(year, allCounts));
  const own = shareFacts(
    pile.map(({ report, timexes }) => findClues(report.text, timexes, (timex) => standingOf(report, timex))),
  );
  return pile.map(({ report, timexes }, i) => [
    ...own[i]!,
    ...copyrightClues(report.text, timexes),
    ...yearClues(years[i]!, i === teller && !isOld),
    ...arithmeticClues(counts[i]!, dated),
    ...linked[i]!,
    ...named[i]!,
  ]);
}

/** Clues of a fact that several reports tell weigh together what one would. */
function shareFacts(clues: readonly (readonly Clue[])[]): Clue[][] {
  const tellers = new Map<string, number>();
  for (const list of clues)
    for (const { fact } of list) if (fact !== undefined) tellers.set(fact, (tellers.get(fact) ?? 0) + 1);
  return clues.map((list) =>
    list.map((clue) => {
      const count = clue.fact === undefined ? 1 : tellers.get(clue.fact)!;
      return count === 1 ? clue : { ...clue, score: (day: number) => clue.score(day) / count };
    }),
  );
}

function standingOf(report: CleanReport, timex: TimexDraft): Standing {
  if (isInDateline(report, timex)) return "dateline";
  const block = report.blocks.find(({ start, end }) => start <= timex.start && timex.end <= end);
  return block?.role === "embed" || block?.role === "credit" ? "embedded" : "text";
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

/** The year that an expression names as past, or names without a tense. */
function yearOfTimex(timex: TimexDraft): number | null {
  const sense = timex.sense as TimeSense;
  return sense.kind === "date" && sense.toward !== "future" ? (sense.fields.year ?? null) : null;
}

/**
 * Candidate days: those of the limits, or around the stated days, or from the year before the latest one that the pile
 * names; null without any year, and for a pile so large and so scattered that it is no pile.
 */
function windowOf(
  pile: readonly DatedReport[],
  stated: readonly (StatedDay | null)[],
  limits: readonly (DayRange | null)[],
): DayRange | null {
  const bounds = limits.filter((limit) => limit !== null);
  const days = stated
    .filter((day) => day !== null)
    .map(({ day }) => ({ first: day - DAYS_AROUND, last: day + DAYS_AROUND }));
  const fixed = bounds.length > 0 && bounds.length === pile.length ? bounds : days;
  if (fixed.length > 0) {
    const window = fixed.reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }));
    return (window.last - window.first) * pile.length > MAX_CELLS ? null : window;
  }
  const years = pile.flatMap(({ timexes }) => timexes.map(yearOfTimex)).filter((year) => year !== null);
  if (years.length === 0) return null;
  const latest = years.reduce((a, b) => Math.max(a, b));
  const ahead = Math.max(MIN_YEARS_AHEAD, Math.min(YEARS_AHEAD, Math.floor(MAX_CELLS / (366 * pile.length))));
  return { first: dayOf(latest - 1, 1, 1), last: dayOf(latest + ahead, 12, 31) };
}
