/** Times counted from another event: "two days after the attack", once the attack's day is known from anywhere in the pile. */
import { type EventDraft, overlaps, type TimeSpan, type Timex } from "../model/model.js";
import { AFTER_WORDS, BEFORE_WORDS } from "./en/anchors.js";
import { evidenceOf, type PileReport, sentencesAt } from "./pile.js";

/**
 * The day of an event whose sentence counts it from another event that follows there; undefined where none does.
 * `timeOfEvent` gives what is known of the report's other events by their index.
 */
export function anchoredTime(
  report: PileReport,
  draft: EventDraft,
  timeOfEvent: (index: number) => TimeSpan | undefined,
): TimeSpan | undefined {
  const [sentence] = sentencesAt(report, draft.evidence);
  if (!sentence) return undefined;
  for (const timex of report.timexes.filter((timex) => overlaps(timex, draft.evidence))) {
    const days = daysFrom(report, timex);
    const anchor = report.notes.events
      .filter(
        ({ index, trigger }) => index !== draft.index && trigger.start >= timex.end && trigger.end <= sentence.end,
      )
      .sort((a, b) => a.trigger.start - b.trigger.start)[0];
    const known = days !== 0 && anchor && timeOfEvent(anchor.index);
    if (known) {
      return {
        start: shiftDay(known.start, days),
        end: shiftDay(known.end, days),
        precision: known.precision,
        how: "inferred",
        evidence: [evidenceOf(report, timex), ...known.evidence],
      };
    }
  }
  return undefined;
}

const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** Days that a length of days or weeks puts between an event and the one named next; 0 where it counts from nothing. */
function daysFrom({ notes }: PileReport, timex: Timex): number {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(timex.value) ?? [];
  const next = notes.language.tokens.find(({ start }) => start >= timex.end)?.form.toLowerCase() ?? "";
  const sign = AFTER_WORDS.has(next) ? 1 : BEFORE_WORDS.has(next) ? -1 : 0;
  return count && unit ? sign * Number(count) * DAYS_IN[unit]! : 0;
}

const DAY_MS = 86_400_000;

const shiftDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
