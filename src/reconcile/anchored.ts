/** Times counted from another event: "two days after the attack", once the attack's day is known from anywhere in the pile. */
import { overlaps, type TimeSpan } from "../model/model.js";
import { anchorOf, placeAnchored } from "../time/time.js";
import type { GatheredEvent, Telling } from "./events.js";
import { evidenceOf } from "./pile.js";
import { type Bag, likeness, type PileWords } from "./words.js";

/** Likeness of the anchor's words to a dated telling from which they name the same event. */
const SAME_ANCHOR = 0.4;

/** Events without a day of their own get the one that their report counts from another event's. */
export function withAnchoredTimes(words: PileWords, gathered: readonly GatheredEvent[]): GatheredEvent[] {
  const dated = gathered.filter(({ event }) => event.time !== undefined);
  return gathered.map((one) => {
    if (one.event.time) return one;
    const time = one.tellings.map((telling) => anchoredTime(words, telling, dated)).find((time) => time !== undefined);
    return time ? { ...one, event: { ...one.event, time } } : one;
  });
}

function anchoredTime(
  words: PileWords,
  { report: r, draft }: Telling,
  dated: readonly GatheredEvent[],
): TimeSpan | undefined {
  const report = words.pile[r]!;
  for (const timex of report.notes.timexes.filter((timex) => overlaps(timex, draft.evidence))) {
    const anchor = anchorOf(timex);
    const known = anchor && likest(words.bagOf(r, [anchor]), dated);
    const days =
      known &&
      placeAnchored(timex, {
        first: known.start.slice(0, 10),
        last: known.end.slice(0, 10),
        precision: known.precision,
      });
    const tooLate =
      draft.status === "happened" && report.published !== null && days && days.first > report.published.end;
    if (days && !tooLate) {
      const evidence = [evidenceOf(report, timex), ...known.evidence];
      return { start: days.first, end: days.last, precision: days.precision, how: "inferred", evidence };
    }
  }
  return undefined;
}

/** The time of the dated event whose telling is most like the anchor's words. */
function likest(anchor: Bag, dated: readonly GatheredEvent[]): TimeSpan | undefined {
  let best: { score: number; time: TimeSpan } | undefined;
  for (const { event, tellings } of dated) {
    const score = Math.max(...tellings.map(({ bag }) => likeness(anchor, bag)));
    if (event.time && score >= SAME_ANCHOR && score > (best?.score ?? 0)) best = { score, time: event.time };
  }
  return best?.time;
}
