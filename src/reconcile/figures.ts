/** Figures of the whole pile, and which of them measure one thing. */
import { type Figure, type FigureDraft, stableId } from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import type { GatheredEvent } from "./events.js";
import { evidenceOf, idOf, timeOf, timesMeet } from "./pile.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

/** A figure with what is needed to compare it. */
export type Measured = {
  readonly figure: Figure;
  readonly report: number;
  readonly draft: FigureDraft;
  readonly bag: Bag;
};

/** Likeness of context from which two figures of one measure are of one thing. */
const SAME_CONTEXT = 0.3;
/** The same where both belong to one event. */
const SAME_EVENT_CONTEXT = 0.1;

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
      return { figure, report: r, draft, bag: words.bagOf(r, [draft.evidence]) };
    }),
  );
}

/** Groups of figures (two or more) that measure one thing, so that their values may be held against each other. */
export function comparableFigures(words: PileWords, measured: readonly Measured[]): Measured[][] {
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(measured.map(({ bag }) => bag))) {
    const score = sameMeasure(words, measured[a]!, measured[b]!);
    if (score > 0) pairs.push({ a, b, score });
  }
  return groupPairs(measured.length, pairs, (a, b) => conflict(words, measured[a]!, measured[b]!))
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => measured[index]!));
}

function sameMeasure(words: PileWords, a: Measured, b: Measured): number {
  if (conflict(words, a, b)) return 0;
  const context = likeness(a.bag, b.bag);
  const sameEvent = a.figure.event !== undefined && a.figure.event === b.figure.event;
  const bonus = a.figure.value === b.figure.value ? 0.1 : 0;
  return context + bonus >= (sameEvent ? SAME_EVENT_CONTEXT : SAME_CONTEXT)
    ? context + bonus + (sameEvent ? 0.3 : 0)
    : 0;
}

/** Two figures that cannot measure one thing: another measure, one report's two numbers, other days. */
function conflict({ pile }: PileWords, a: Measured, b: Measured): boolean {
  if (a.draft.measure !== b.draft.measure) return true;
  if (a.report === b.report && a.figure.value !== b.figure.value) return true;
  const [one, other] = [timeOf(pile[a.report]!, a.draft.timexes), timeOf(pile[b.report]!, b.draft.timexes)];
  return one !== undefined && other !== undefined && !timesMeet(one, other);
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
