/** Figures of the whole pile, and which of them measure one thing. */

import { countryOfWords } from "../entities/entities.js";
import {
  covers,
  type Figure,
  type FigureDraft,
  fold,
  type Sentence,
  type Span,
  stableId,
  type TimeSpan,
  wordsOf,
} from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import { ANYBODY } from "./en/people.js";
import type { GatheredEvent } from "./events.js";
import { entitiesOf, evidenceOf, idOf, isLongBefore, type PileReport, sentencesAt, timeOf, timesMeet } from "./pile.js";
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
  /** True when the sentence names a time that is not of the report's own days, or that could not be placed. */
  readonly apart: boolean;
  /** The place named nearest to it in the sentence and those beside that place ("a bridge over A in B"), countries apart. */
  readonly places: ReadonlySet<string>;
};

/** Likeness of sentences from which two figures of one measure are of one thing. */
const SAME_CONTEXT = 0.3;
/** The same for the tolls of the story's own days, where the measure says nearly all. */
const SAME_SCENE = 0.08;
/** The same where the reports name what is measured by other words. */
const OTHER_WORDS = 0.35;
/** Tolls that their sentences put on different days may be one toll that rose, or two happenings: the words must tell. */
const OTHER_DAY = 0.18;
/** What one value adds to the likeness of two sentences. */
const SAME_VALUE = 0.1;

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
      return {
        figure,
        report: r,
        draft,
        bag: words.bagOf(r, sentences),
        scene: sceneOf(report, draft.span, sentences),
      };
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

/** What is measured, without what was done to it: "volume" of "volume solvent", "boat" of "boat capsize". */
const dimensionOf = ({ draft }: Measured): string => draft.measure.split(" ")[0]!;

function sceneOf(report: PileReport, number: Span, sentences: readonly Sentence[]): Scene {
  const timex = nearest(
    number,
    sentences,
    report.timexes.filter(({ type }) => type === "DATE" || type === "TIME"),
  );
  const time = timex && timeOf(report, [timex.index]);
  const named = report.notes.mentions.filter(
    (mention) =>
      mention.kind === "place" &&
      mention.form === "name" &&
      !countryOfWords(wordsOf(report.notes.report.text, mention)),
  );
  const place = nearest(number, sentences, named);
  const beside = place ? named.filter((other) => gap(place, other) <= BESIDE_CHARS) : [];
  return {
    time,
    apart: time ? isLongBefore(time, report.published) : timex !== undefined && !NEAR_VALUE.test(timex.value),
    places: new Set(
      entitiesOf(
        report,
        beside.map(({ chain }) => chain),
      ),
    ),
  };
}

/** TIMEX3 values that are of the report's own days even when those days are not known: a weekday, an hour, now. */
const NEAR_VALUE = /^XXXX-WXX|T|^PRESENT_REF$/;

/** Characters between two names of one place. */
const BESIDE_CHARS = 30;

/** The note nearest to a number among those in its sentence. */
const nearest = <N extends Span>(number: Span, sentences: readonly Sentence[], notes: readonly N[]): N | undefined =>
  notes
    .filter((note) => sentences.some((sentence) => covers(sentence, note)))
    .sort((a, b) => gap(number, a) - gap(number, b) || a.start - b.start)[0];

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** Measures that stand for themselves ("killed", "missing") are one word; others carry the counted noun. */
export const isToll = ({ draft }: Pick<Measured, "draft">): boolean => !draft.measure.includes(" ");

function sameMeasure(a: Measured, b: Measured): number {
  if (conflict(a, b)) return 0;
  const score = likeness(a.bag, b.bag) + (a.figure.value === b.figure.value ? SAME_VALUE : 0);
  return score >= leastLikeness(a, b) ? score : 0;
}

function leastLikeness(a: Measured, b: Measured): number {
  if (a.draft.measure !== b.draft.measure) return OTHER_WORDS;
  if (!isToll(a) || a.scene.apart || b.scene.apart) return SAME_CONTEXT;
  return onOtherDays(a, b) ? OTHER_DAY : SAME_SCENE;
}

/** Two figures that cannot measure one thing: another measure, one report's two numbers, other people, days or places. */
function conflict(a: Measured, b: Measured): boolean {
  if (dimensionOf(a) !== dimensionOf(b) || a.scene.apart !== b.scene.apart) return true;
  if (a.scene.apart && onOtherDays(a, b)) return true;
  if (a.figure.value === b.figure.value) return false;
  return (
    a.report === b.report || whoIn(a) !== whoIn(b) || isElsewhere(a, b) || isFarFrom(a.figure.value, b.figure.value)
  );
}

/** Versions of one count lie near each other; five hundred and five thousand count two things. */
const FAR_FACTOR = 4;

const isFarFrom = (a: number, b: number): boolean => Math.max(a, b) > FAR_FACTOR * Math.min(a, b);

const onOtherDays = (a: Measured, b: Measured): boolean =>
  a.scene.time !== undefined && b.scene.time !== undefined && !timesMeet(a.scene.time, b.scene.time);

const isElsewhere = ({ scene: a }: Measured, { scene: b }: Measured): boolean =>
  a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));

/** Who is counted: nobody in particular, or the noun that tells them from others ("hostages", "fighters"). */
function whoIn({ figure }: Measured): string {
  const unit = fold(figure.unit);
  const singular = unit.replace(/ies$/, "y").replace(/s$/, "");
  return ANYBODY.has(unit) || ANYBODY.has(singular) ? "" : singular;
}

/** True when two figures say the same: one value, or a rounded one and another within its rounding. */
export function agree(a: Figure, b: Figure): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

/** Slack of “about”, after common newsroom rounding: a tenth either way. */
const ABOUT = 0.1;

/** “At least 22” and “at least 23” can both be true, but a reader wants to know that they differ: open ends are no slack. */
function rangeOf({ value, low, high, bound }: Figure): { low: number; high: number } {
  if (bound === "range") return { low: low ?? value, high: high ?? value };
  const slack = bound === "about" ? ABOUT * value : 0;
  return { low: value - slack, high: value + slack };
}
