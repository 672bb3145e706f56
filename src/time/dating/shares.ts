/**
 * How long after the times that it names a report is published: shares counted on the dev reports and rounded.
 * All days are day numbers; `away` is how far a date lies behind the report, or ahead of it for what is planned.
 */
import type { Toward } from "../sense.js";

/** Day of a report minus the last such weekday: the weekday told first, that of a saying, those told later. */
export const AFTER_FIRST = [0.55, 0.2, 0.08, 0.11, 0.02, 0.02, 0.02];
export const AFTER_SAYING = [0.56, 0.25, 0.06, 0.08, 0.02, 0.02, 0.01];
export const AFTER_LATER = [0.14, 0.33, 0.26, 0.1, 0.07, 0.05, 0.05];
/** The same for a weekday to come; the last share is the day before it. */
export const BEFORE_WEEKDAY = [0.16, 0.06, 0.1, 0.12, 0.13, 0.14, 0.29];

/** Weekdays, Monday first, on which reports say these. */
export const LATER_THIS_WEEK = [0.34, 0.31, 0.23, 0.05, 0.02, 0.01, 0.04];
export const EARLIER_THIS_WEEK = [0.02, 0.05, 0.18, 0.25, 0.28, 0.14, 0.08];
export const OVER_THE_WEEKEND = [0.45, 0.2, 0.05, 0.04, 0.03, 0.03, 0.2];
export const LAST_WEEKEND = [0.14, 0.18, 0.19, 0.19, 0.16, 0.07, 0.07];

/** Share of a rule that went wrong: a misread tense, an old report told again. */
export const SLIP = 0.01;

/** How a date is written: alone, with its weekday, or with it after that weekday alone, which is then another day. */
export type Naming = "bare" | "named" | "named-again";

/** A report that opens with "Dec. 15" is of that day, or of the next one's paper. */
export const sinceDateline = (day: number, date: number | null): number =>
  date === null ? SLIP : day === date ? 0.88 : day === date + 1 ? 0.1 : SLIP / 10;

/** A date without a year, told in the past or the future; one that names its weekday is mostly of these days. */
export function around(day: number, date: number | null, toward: Toward, naming: Naming = "bare"): number {
  if (date === null) return SLIP / 100;
  const away = toward === "future" ? date - day : day - date;
  const ahead = toward === "near" ? 0.5 : naming === "bare" ? 0.85 : 0.95;
  if (away < 0) return (1 - ahead) * (0.6 * decay(-away, 20) + 0.4 / 184);
  if (naming === "bare")
    // Within the week many desks write the weekday alone, so a bare date is oftener older than that.
    return ahead * (away < 7 ? 0.35 / 7 : 0.65 * (0.6 * decay(away - 7, 15) + 0.4 * decay(away - 7, 70)));
  if (toward === "future")
    return ahead * (away < 7 ? 0.35 / 7 : 0.65 * (0.5 * decay(away - 7, 20) + 0.5 * decay(away - 7, 70)));
  // The day itself is “today” or a bare weekday, seldom both names at once.
  const first = (away === 0 ? 0.25 : 1) * ofTheseDays(away);
  if (naming === "named") return ahead * first;
  return ahead * (0.4 * first + 0.6 * (away < 7 ? SLIP / 10 : ofTheseDays(away - 7)));
}

const ofTheseDays = (away: number): number => 0.85 * decay(away, 3) + 0.15 * decay(away, 25);

/** A whole date: in a post or a credit mostly of these days; in running text, which leaves out its own year, mostly older. */
export function sinceWhole(days: number, toward: Toward, isEmbedded: boolean): number {
  if (toward === "near" && days < 0 && !isEmbedded) return 0.3 * decay(-days, 100);
  const away = toward === "future" ? -days : days;
  if (away < 0) return SLIP * decay(-away, 60);
  const fresh = isEmbedded ? 0.5 : 0.15;
  return fresh * decay(away, 15) + 0.35 * decay(away, 200) + (0.65 - fresh) * decay(away, 3000);
}

const decay = (away: number, mean: number): number => Math.exp(-away / mean) / mean;
