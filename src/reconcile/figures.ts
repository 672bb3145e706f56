/** Figures of the whole pile, and which of them measure one thing. */
import {
  covers,
  type Figure,
  type FigureDraft,
  fold,
  type Sentence,
  type Span,
  stableId,
  type TimeSpan,
} from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import { ANYBODY } from "./en/people.js";
import type { GatheredEvent } from "./events.js";
import { daysIn, entitiesOf, evidenceOf, idOf, type PileReport, sentencesAt, timeOf, timesMeet } from "./pile.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

/** A figure with what is needed to compare it. */
export type Measured = {
  readonly figure: Figure;
  readonly report: number;
  readonly draft: FigureDraft;
  /** Words of its sentence. */
  readonly bag: Bag;
  readonly scene: Scene;
};

/** Where and when a figure belongs: an older disaster beside today's has another day or another place. */
type Scene = {
  /** When its sentence puts it; undefined when the sentence names no day. */
  readonly time: TimeSpan | undefined;
  /** True when the sentence names a time that is not the report's own days, or that could not be placed. */
  readonly apart: boolean;
  readonly places: ReadonlySet<string>;
};

/** Likeness of sentences from which two figures of one measure are of one thing. */
const SAME_CONTEXT = 0.3;
/** The same for the tolls of the story's own days, where the measure says nearly all. */
const SAME_SCENE = 0.05;
/** What one value adds to the likeness of two sentences. */
const SAME_VALUE = 0.1;
/** A sentence about a time this long before publication tells of another happening. */
const APART_DAYS = 10;

/** Figures by report, then reading order. */
export function gatherFigures(words: PileWords, events: readonly GatheredEvent[]): Measured[] {
  const eventId = new Map(
    events.flatMap(({ event, tellings }) =>
      tellings.map(({ report, draft }) => [`${report}:${draft.index}`, event.id] as const),
    ),
  );
  return words.pile.flatMap((report, r) =>
    report.notes.figures.map((draft) => {
      const event = eventId.get(`${r}:${draft.event}`);
      const sentences = sentencesAt(report, draft.span);
      const figure: Figure = {
        id: stableId("fig", idOf(report), draft.span.start, draft.span.end, draft.value),
        report: idOf(report),
        value: draft.value,
        ...(draft.low !== undefined && { low: draft.low }),
        ...(draft.high !== undefined && { high: draft.high }),
        bound: draft.bound,
        unit: draft.unit,
        of: draft.of,
        ...(event !== undefined && { event }),
        evidence: [evidenceOf(report, draft.evidence)],
      };
      return { figure, report: r, draft, bag: words.bagOf(r, sentences), scene: sceneOf(report, sentences) };
    }),
  );
}

/** Groups of figures (two or more) that measure one thing, so that their values may be held against each other. */
export function comparableFigures(measured: readonly Measured[]): Measured[][] {
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(measured.map(keysOf))) {
    const score = sameMeasure(measured[a]!, measured[b]!);
    if (score > 0) pairs.push({ a, b, score });
  }
  return groupPairs(measured.length, pairs, (a, b) => conflict(measured[a]!, measured[b]!))
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => measured[index]!));
}

/** What proposes a figure for comparison: its measure and the words of its sentence. */
const keysOf = ({ bag, draft }: Measured): Bag => new Map([...bag, [`measure ${draft.measure}`, 1]]);

function sceneOf(report: PileReport, sentences: readonly Sentence[]): Scene {
  const inside = (span: Span): boolean => sentences.some((sentence) => covers(sentence, span));
  const timexes = report.timexes.filter((timex) => timex.type !== "DURATION" && timex.type !== "SET" && inside(timex));
  const time = timeOf(
    report,
    timexes.map(({ index }) => index),
  );
  const places = report.notes.mentions.filter(
    ({ kind, form, ...span }) => kind === "place" && form === "name" && inside(span),
  );
  return {
    time,
    apart: time ? isLongBefore(time, report.published) : timexes.length > 0,
    places: new Set(
      entitiesOf(
        report,
        places.map(({ chain }) => chain),
      ),
    ),
  };
}

const isLongBefore = (time: TimeSpan, published: TimeSpan | null): boolean =>
  published !== null && daysIn({ ...time, start: time.end, end: published.start }) - 1 > APART_DAYS;

/** Measures that stand for themselves ("killed", "missing") are one word; others carry the counted noun. */
const isToll = (measure: string): boolean => !measure.includes(" ");

function sameMeasure(a: Measured, b: Measured): number {
  if (conflict(a, b)) return 0;
  const score = likeness(a.bag, b.bag) + (a.figure.value === b.figure.value ? SAME_VALUE : 0);
  const here = isToll(a.draft.measure) && !a.scene.apart && !b.scene.apart;
  return score >= (here ? SAME_SCENE : SAME_CONTEXT) ? score : 0;
}

/** Two figures that cannot measure one thing: another measure, one report's two numbers, other days or places. */
function conflict(a: Measured, b: Measured): boolean {
  if (a.draft.measure !== b.draft.measure) return true;
  if (a.figure.value !== b.figure.value && (a.report === b.report || whoIn(a) !== whoIn(b))) return true;
  if (a.scene.time && b.scene.time ? !timesMeet(a.scene.time, b.scene.time) : a.scene.apart !== b.scene.apart)
    return true;
  const [one, other] = [a.scene.places, b.scene.places];
  return (
    one.size > 0 && other.size > 0 && ![...one].some((place) => other.has(place)) && a.figure.value !== b.figure.value
  );
}

/** Who is counted: nobody in particular, or the noun that tells them from others ("hostages", "fighters"). */
function whoIn({ figure }: Measured): string {
  const unit = fold(figure.unit);
  const singular = unit.replace(/ies$/, "y").replace(/s$/, "");
  return ANYBODY.has(unit) || ANYBODY.has(singular) ? "" : singular;
}

/** True when two figures can both be right: equal, or one's range or bound admits the other. */
export function agree(a: Figure, b: Figure): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

/** Slack of “about”, after common newsroom rounding: a tenth either way. */
const ABOUT = 0.1;

function rangeOf({ value, low, high, bound }: Figure): { low: number; high: number } {
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "about":
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
    case "at-least":
    case "over":
      return { low: value, high: value * (1 + ABOUT) };
    case "at-most":
    case "under":
      return { low: value * (1 - ABOUT), high: value };
    case "range":
      return { low: low ?? value, high: high ?? value };
  }
}
