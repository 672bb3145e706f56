/**
 * From clues to days. Every candidate day of a report gets the sum of its clues' log-likelihoods. Reports of one pile
 * stand around a common day, most within a day of it and some anywhere: a star-shaped graph, on which belief
 * propagation is exact (Pearl 1988).
 */
import { type DayRange, weekdayOf } from "../calendar.js";
import type { Clue } from "./clues.js";

/** Share of reports that are not of the pile's days: background, reprints, a wrong pile. */
const STRAY = 0.02;
/** Mean distance in days of a report from the pile's day. */
const SPREAD_DAYS = 1.0;
const REACH_DAYS = 12;
/** Log of the share of reports on a Saturday or Sunday against a working day. */
const WEEKEND = Math.log(0.5);

/** Probability of each candidate day of each report, the days of `window` in order; a known day is given as a range of one. */
export function solveDays(
  reports: readonly { readonly clues: readonly Clue[]; readonly known: DayRange | null }[],
  window: DayRange,
): Float64Array[] {
  const own = reports.map(({ clues, known }) => likelihood(clues, known, window));
  if (reports.length === 1) return own;
  const messages = own.map(spread);
  const centre = logSum(messages);
  return own.map((likelihoods, r) => {
    // What the other reports say of the pile's day, then of this report's.
    const others = normalise(centre.map((sum, day) => sum - Math.log(messages[r]![day]!)));
    const prior = spread(others);
    return normaliseLinear(likelihoods.map((p, day) => p * prior[day]!));
  });
}

/**
 * The days that stand out: those around the likeliest that are at least half as likely as it. Null unless the `maxDays`
 * days around them hold `share` of the probability, so that an answer is given only where the clues agree.
 */
export function likelyDays(
  days: Float64Array,
  window: DayRange,
  share: number,
  maxDays: number,
): (DayRange & { readonly best: number }) | null {
  let best = 0;
  for (let i = 1; i < days.length; i++) if (days[i]! > days[best]!) best = i;
  let [first, last] = [best, best];
  let mass = days[best]!;
  const grow = (enough: (next: number) => boolean) => {
    for (;;) {
      const [left, right] = [days[first - 1] ?? 0, days[last + 1] ?? 0];
      const next = Math.max(left, right);
      if (next === 0 || !enough(next)) return;
      mass += next;
      if (left >= right) first--;
      else last++;
    }
  };
  grow((next) => next >= 0.5 * days[best]!);
  const found = { first: window.first + first, last: window.first + last, best: window.first + best };
  if (last - first >= maxDays) return null;
  grow(() => last - first + 1 < maxDays);
  return mass >= share ? found : null;
}

function likelihood(clues: readonly Clue[], known: DayRange | null, window: DayRange): Float64Array {
  const scores = new Float64Array(window.last - window.first + 1);
  for (let i = 0; i < scores.length; i++) {
    const day = window.first + i;
    // Papers and wires are thinner at the weekend.
    const prior = weekdayOf(day) >= 6 ? WEEKEND : 0;
    if (known) scores[i] = day >= known.first && day <= known.last ? 0 : -60;
    else scores[i] = clues.reduce((sum, clue) => sum + clue.score(day), prior);
  }
  return normalise(scores);
}

/** Smoothing with the distance between a report and its pile; strays add the same everywhere. */
function spread(days: Float64Array): Float64Array {
  const out = new Float64Array(days.length).fill(STRAY / days.length);
  for (let i = 0; i < days.length; i++) {
    if (days[i]! < 1e-9) continue;
    for (let d = -REACH_DAYS; d <= REACH_DAYS; d++) {
      const j = i + d;
      if (j >= 0 && j < out.length) out[j]! += (1 - STRAY) * days[i]! * KERNEL[d + REACH_DAYS]!;
    }
  }
  return out;
}

const KERNEL = (() => {
  const weights = Array.from({ length: 2 * REACH_DAYS + 1 }, (_, i) =>
    Math.exp(-Math.abs(i - REACH_DAYS) / SPREAD_DAYS),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
})();

function logSum(messages: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(messages[0]!.length);
  for (const message of messages) for (let i = 0; i < sum.length; i++) sum[i]! += Math.log(message[i]!);
  return sum;
}

/** Log scores to probabilities. */
function normalise(scores: Float64Array): Float64Array {
  const top = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  return normaliseLinear(scores.map((score) => Math.exp(score - top)));
}

function normaliseLinear(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
