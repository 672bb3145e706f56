/** The publication day of every report of a pile. */
import type { CleanReport, Evidence, LanguageNotes, Span, TimeSpan, TimexDraft } from "../../model/model.js";
import { wordsOf } from "../../model/model.js";
import { isoOf } from "../calendar.js";
import { findStatedDay } from "./stated.js";

/** What dating reads of one report. */
export type DatedReport = {
  readonly report: CleanReport;
  readonly language: Pick<LanguageNotes, "sentences">;
  readonly timexes: readonly TimexDraft[];
};

/** Publication days in the order of the pile; null where nothing allows one. */
export function dateReports(pile: readonly DatedReport[]): (TimeSpan | null)[] {
  return pile.map(({ report, timexes }) => {
    const stated = findStatedDay(report, timexes);
    if (!stated) return null;
    const day = isoOf(stated.day);
    return {
      start: day,
      end: day,
      precision: "day",
      how: "stated",
      timex: day,
      ...(stated.statedIn ? { statedIn: stated.statedIn } : {}),
      evidence: stated.span ? [evidenceOf(report, stated.span)] : [],
    };
  });
}

const evidenceOf = (report: CleanReport, { start, end }: Span): Evidence => ({
  report: report.id,
  start,
  end,
  quote: wordsOf(report.text, { start, end }),
});
