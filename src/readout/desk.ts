/** Facts on their way into the brief: weighed, given the sentence that tells them best, and worded at the end. */
import { byCodeUnit, type Event, type Evidence, type Readout, type TimeSpan } from "../model/model.js";
import { dateText, isDated } from "./dating.js";
import { tellingsOf } from "./tellings.js";
import type { Taken, Told } from "./told.js";
import type { Scales } from "./weigh.js";
import type { SoFar, Wordbook } from "./wordbook.js";
import { wordStretch } from "./wording.js";

/** The record before it has a brief. */
export type Facts = Omit<Readout, "brief">;
/** What every section is chosen with. */
export type Desk = { readonly record: Facts; readonly book: Wordbook; readonly scales: Scales; readonly told: Told };
/** A sentence taken, and how it will be worded once it is known who was named before it. */
export type Draft = {
  readonly taken: Taken;
  readonly word: (soFar: SoFar) => string;
  readonly time?: TimeSpan | undefined;
};

/** A date is added to a sentence where so much of it is about the dated fact. */
const OWN_SHARE = 0.3;

/** A fact that may get a sentence of its own. */
export type Candidate = {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly people: readonly string[];
  readonly time?: TimeSpan | undefined;
  readonly weight: number;
  /** True for what lies ahead, false for what is past. */
  readonly ahead?: boolean;
};

/** Events as candidates, weighed as events are. */
export const eventsOf = (events: readonly Event[], { scales }: Desk): Candidate[] =>
  events.map((event) => ({
    id: event.id,
    evidence: event.evidence,
    people: [...event.actors, ...event.recipients, ...event.others],
    time: event.time,
    weight: scales.event(event),
    ...(event.status !== "possible" && { ahead: event.status === "planned" }),
  }));

/** Weight of words that are no event: how many origins tell them, and how near the top. */
export const weighWords = (evidence: readonly Evidence[], { scales }: Desk): number =>
  scales.support(evidence.map(({ report }) => report)) + Math.max(...evidence.map(scales.prominence));

/** Sentences for the weightiest candidates that are not told yet. */
export function takeBest(candidates: readonly Candidate[], most: number, desk: Desk): Draft[] {
  const drafts: Draft[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight || byCodeUnit(a.id, b.id))) {
    if (drafts.length === most) break;
    const draft = takeFact(candidate, desk);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** A sentence for a fact, with its date where the sentence does not give one; none when it is told already. */
function takeFact(candidate: Candidate, { book, scales, told }: Desk): Draft | undefined {
  const { id, evidence, time } = candidate;
  const taken = told.take(id, evidence, tellingsOf(candidate, book, scales));
  if (!taken) return undefined;
  const word = (soFar: SoFar): string => {
    const words = wordStretch(taken.report, taken.span, book, soFar);
    return time && taken.share >= OWN_SHARE && !isDated(taken.report, taken.span, book)
      ? withDate(words, dateText(time, soFar))
      : words;
  };
  return { taken, word, time };
}

/** The sentence with its date before the end mark. */
function withDate(words: string, date: string): string {
  const [, body = words, end = ""] = /^(.*?)([.!?]?)$/s.exec(words) ?? [];
  return `${body} (${date})${end}`;
}
