/**
 * Findings: what the reports agree on, where they differ, what has only one of them, what changed, what nobody confirmed.
 *
 * Witnesses are origins, not reports: ten reprints are one. Every side of a finding carries the words it rests on.
 */
import {
  byCodeUnit,
  covers,
  type Evidence,
  type Figure,
  type Finding,
  lineOf,
  overlaps,
  type Span,
  type Statement,
  stableId,
} from "../model/model.js";
import type { GatheredEvent, Telling } from "./events.js";
import { agree, isToll, type Measured } from "./figures.js";
import type { Parallels } from "./parallels.js";
import { evidenceOf, idOf, originsOf, type PileReport, sentencesAt, timesMeet } from "./pile.js";
import { sayingLine } from "./statements.js";
import type { PileWords } from "./words.js";

export type Facts = {
  readonly words: PileWords;
  readonly events: readonly GatheredEvent[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Measured[];
  /** Figures that measure one thing, two or more a group. */
  readonly comparable: readonly (readonly Measured[])[];
  readonly parallels: Parallels;
  /** The speaker as a reader knows them, and not by a pronoun. */
  readonly speakerName: (statement: Statement) => string;
};

/** Single-source findings a report may contribute; its most telling sentences come first. */
const MAX_LONE = 8;

type Side = Finding["sides"][number];
type Draft = Omit<Finding, "id">;

/** Findings by kind (disputed, changed, agreed, unconfirmed, single-source), then by origins, then in reading order. */
export function composeFindings(facts: Facts): Finding[] {
  const { pile } = facts.words;
  const figures = facts.comparable.flatMap((group) => figureFindings(pile, group));
  const sayings = sayingFindings(facts);
  const events = facts.events
    .flatMap((gathered) => eventFindings(pile, gathered))
    .filter((draft) => !isTold(draft, sayings));
  const compared = [...figures, ...clashingTimes(pile, facts.events), ...sayings, ...events];
  const parallels = parallelFindings(facts).filter((draft) => !isTold(draft, compared));
  const lone = loneFindings(facts, [...compared, ...parallels]);
  return [...compared, ...parallels, ...unconfirmedPlans(pile, facts.events), ...lone].map(withId).sort(byWeight);
}

const KIND_ORDER: readonly Finding["kind"][] = ["disputed", "changed", "agreed", "unconfirmed", "single-source"];

/** Kinds in their order, then the better witnessed; what is equal stays in reading order. */
const byWeight = (a: Finding, b: Finding): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || b.origins - a.origins;

/** True when one of the findings before already says that these passages agree. */
function isTold(draft: Draft, before: readonly Draft[]): boolean {
  const places = evidenceIn(draft);
  return before
    .filter(({ kind }) => kind === draft.kind)
    .map(evidenceIn)
    .some((told) =>
      places.every((place) => told.some((other) => other.report === place.report && overlaps(other, place))),
    );
}

const evidenceIn = ({ sides }: Draft): Evidence[] => sides.flatMap(({ evidence }) => evidence);

function withId(draft: Draft): Finding {
  const places = draft.sides.flatMap(({ evidence }) =>
    evidence.map(({ report, start, end }) => `${report}:${start}:${end}`),
  );
  return { id: stableId("find", draft.kind, draft.dimension ?? "", ...places.sort(byCodeUnit)), ...draft };
}

function side(
  pile: readonly PileReport[],
  value: string,
  told: readonly { report: number; spans: readonly Span[] }[],
): Side {
  const reports = [...new Set(told.map(({ report }) => report))].sort((a, b) => a - b);
  const evidence = new Map<string, Evidence>();
  for (const { report, spans } of told) {
    for (const span of spans) evidence.set(`${report}:${span.start}:${span.end}`, evidenceOf(pile[report]!, span));
  }
  return {
    value,
    reports: reports.map((r) => idOf(pile[r]!)),
    origins: originsOf(reports.map((r) => pile[r]!)),
    evidence: [...evidence.values()],
  };
}

const originsIn = (pile: readonly PileReport[], reports: readonly number[]): number =>
  originsOf(reports.map((r) => pile[r]!));

// figures

/** One finding for a group of comparable figures: agreed when all can be right, else disputed, a side for each value. */
function figureFindings(pile: readonly PileReport[], all: readonly Measured[]): Draft[] {
  const group = withoutLooser(all);
  const origins = originsIn(
    pile,
    group.map(({ report }) => report),
  );
  const values = new Map<string, Measured[]>();
  for (const item of group) values.set(valueText(item.figure), [...(values.get(valueText(item.figure)) ?? []), item]);
  const sides = [...values]
    .sort(([, a], [, b]) => a[0]!.figure.value - b[0]!.figure.value)
    .map(([value, items]) =>
      side(
        pile,
        value,
        items.map(({ report, draft }) => ({ report, spans: [draft.evidence] })),
      ),
    );
  const same = group.every((a) => group.every((b) => agree(a.figure, b.figure)));
  const what = [...group].sort((a, b) => b.figure.of.length - a.figure.of.length)[0]!.figure.of;
  const told = sides.map(({ value }) => value);
  const common = { dimension: "figure" as const, origins, sides, facts: all.map(({ figure }) => figure.id) };
  if (!same && isUpdate(pile, group))
    return [{ kind: "changed", headline: `${what}: ${told.join(", then ")}`, ...common }];
  if (origins < 2) return [];
  if (!same) return [{ kind: "disputed", headline: `${what}: ${told.join(" or ")}`, ...common }];
  const agreed: Draft = { kind: "agreed", headline: `${what}: ${told.join(", ")}`, ...common };
  // “35” and “at least 35” dead can both be right, yet a reader wants to know that one of the tolls leaves more open.
  const open = new Set(group.map(({ figure }) => figure.bound === "at-least" || figure.bound === "over"));
  return open.size === 1 || !isToll(group[0]!)
    ? [agreed]
    : [agreed, { kind: "disputed", headline: `${what}: ${told.join(" or ")}`, ...common }];
}

/** True when the values rise from day to day of publication, as a toll does; reports of one day that differ are no update. */
function isUpdate(pile: readonly PileReport[], group: readonly Measured[]): boolean {
  const dated = group.map(({ figure, report }) => ({ value: figure.value, day: pile[report]!.published }));
  return dated.every((a) =>
    dated.every(
      (b) =>
        a.value === b.value ||
        (a.day && b.day && (a.value < b.value ? a.day.end < b.day.start : b.day.end < a.day.start)),
    ),
  );
}

/** Without the bare number of a headline whose report gives the same number with its bound. */
const withoutLooser = (group: readonly Measured[]): Measured[] =>
  group.filter(
    ({ figure, report }) =>
      figure.bound !== "exact" ||
      !group.some(
        (other) => other.report === report && other.figure.value === figure.value && other.figure.bound !== "exact",
      ),
  );

const BOUND_WORDS: Record<Figure["bound"], string> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  over: "over ",
  under: "under ",
  range: "",
};

const valueText = ({ value, low, high, bound }: Figure): string =>
  bound === "range" && low !== undefined && high !== undefined ? `${low} to ${high}` : `${BOUND_WORDS[bound]}${value}`;

// events

/** Agreed when several origins tell an event; changed when one has it planned and another has it done. */
function eventFindings(pile: readonly PileReport[], { event, tellings }: GatheredEvent): Draft[] {
  if (event.origins < 2) return [];
  const told = tellings.map((telling) => tellingSide(pile, telling));
  const findings: Draft[] = [
    {
      kind: "agreed",
      headline: event.what,
      origins: event.origins,
      sides: [side(pile, event.what, told)],
      facts: [event.id],
    },
  ];
  const planned = tellings.filter(({ draft }) => draft.status === "planned");
  const happened = tellings.filter(({ draft }) => draft.status === "happened" || draft.status === "ongoing");
  const apart = planned.every(({ report }) => !happened.some((other) => other.report === report));
  if (planned.length > 0 && happened.length > 0 && apart) {
    findings.push({
      kind: "changed",
      dimension: "status",
      headline: `planned, then held: ${event.what}`,
      origins: event.origins,
      sides: [
        side(
          pile,
          "planned",
          planned.map((telling) => tellingSide(pile, telling)),
        ),
        side(
          pile,
          "happened",
          happened.map((telling) => tellingSide(pile, telling)),
        ),
      ],
      facts: [event.id],
    });
  }
  return findings;
}

const tellingSide = (pile: readonly PileReport[], { report, draft }: Telling) => ({
  report,
  spans: sentencesAt(pile[report]!, draft.evidence).map((sentence) =>
    covers(sentence, draft.evidence) ? sentence : draft.evidence,
  ),
});

/** Plans whose day had passed when the last report was written, and that no report says were carried out. */
function unconfirmedPlans(pile: readonly PileReport[], events: readonly GatheredEvent[]): Draft[] {
  const last = pile
    .map(({ published }) => published?.start.slice(0, 10) ?? "")
    .sort(byCodeUnit)
    .at(-1);
  return events.flatMap(({ event, tellings }): Draft[] => {
    if (event.status !== "planned" || !event.time || !last || event.time.end.slice(0, 10) >= last) return [];
    const told = tellings.map((telling) => tellingSide(pile, telling));
    const headline = `planned for ${rangeText(event.time)}, and no later report says that it happened: ${event.what}`;
    return [
      {
        kind: "unconfirmed",
        dimension: "status",
        headline,
        origins: event.origins,
        sides: [side(pile, "planned", told)],
        facts: [event.id],
      },
    ];
  });
}

/** Two tellings of one contact between the same people that put it on different days. */
function clashingTimes(pile: readonly PileReport[], events: readonly GatheredEvent[]): Draft[] {
  const contacts = events.filter(({ event }) => event.type === "CONSULT" && event.status === "happened" && event.time);
  const byPair = new Map<string, GatheredEvent[]>();
  for (const gathered of contacts) {
    const people = [...gathered.event.actors, ...gathered.event.recipients, ...gathered.event.others].sort(byCodeUnit);
    for (let i = 0; i < people.length; i++) {
      for (let j = i + 1; j < people.length; j++) {
        const key = `${people[i]} ${people[j]} ${gathered.event.mode === "call"}`;
        byPair.set(key, [...(byPair.get(key) ?? []), gathered]);
      }
    }
  }
  const findings = new Map<string, Draft>();
  for (const group of byPair.values()) {
    for (const [a, b] of pairsOf(group)) {
      const apart = a.event.reports.every((report) => !b.event.reports.includes(report));
      if (!apart || timesMeet(a.event.time!, b.event.time!)) continue;
      const origins = originsIn(
        pile,
        [...a.tellings, ...b.tellings].map(({ report }) => report),
      );
      if (origins < 2) continue;
      const sides = [a, b].map(({ event, tellings }) =>
        side(
          pile,
          rangeText(event.time!),
          tellings.map((telling) => tellingSide(pile, telling)),
        ),
      );
      findings.set(`${a.event.id} ${b.event.id}`, {
        kind: "disputed",
        dimension: "time",
        headline: `${a.event.what}: ${sides.map(({ value }) => value).join(" or ")}`,
        origins,
        sides,
        facts: [a.event.id, b.event.id],
      });
    }
  }
  return [...findings.values()];
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

const rangeText = ({ start, end }: { start: string; end: string }): string =>
  start === end ? start : `${start} to ${end}`;

// statements

/** One finding for each saying that several origins carry. */
function sayingFindings({ words: { pile }, statements, speakerName }: Facts): Draft[] {
  const index = new Map(pile.map((report, r) => [idOf(report), r]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const done = new Set<string>();
  return statements.flatMap((statement): Draft[] => {
    if (statement.sameAs.length === 0 || done.has(statement.id)) return [];
    const group = [statement, ...statement.sameAs.map((id) => byId.get(id)!)];
    for (const { id } of group) done.add(id);
    const told = group.map(({ report, content }) => ({ report: index.get(report)!, spans: content }));
    const origins = originsIn(
      pile,
      told.map(({ report }) => report),
    );
    if (origins < 2) return [];
    return [
      {
        kind: "agreed",
        dimension: "attribution",
        headline: sayingLine(statement, speakerName(statement)),
        origins,
        sides: [side(pile, statement.text, told)],
        facts: group.map(({ id }) => id),
      },
    ];
  });
}

// sentences

/** What several origins tell in like words. */
function parallelFindings({ words: { pile }, parallels }: Facts): Draft[] {
  return parallels.groups.map((group): Draft => {
    const origins = originsIn(
      pile,
      group.map(({ report }) => report),
    );
    const headline = shortest(group.map(({ report, sentence }) => lineOf(pile[report]!.notes.report.text, sentence)));
    const told = group.map(({ report, sentence }) => ({ report, spans: [sentence] }));
    return { kind: "agreed", headline, origins, sides: [side(pile, headline, told)], facts: [] };
  });
}

const shortest = (lines: readonly string[]): string =>
  [...lines].sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0]!;

/** Facts and half the names of a sentence below which a reader would not miss it. */
const MIN_WEIGHT = 2;

/** Likeness to every sentence of the other origins below which nobody else tells a fact. */
const LONE = 0.2;

/** The facts of each report that nobody else tells, its weightiest sentences first; none where there is but one origin. */
function loneFindings({ words, events, statements, figures, parallels }: Facts, compared: readonly Draft[]): Draft[] {
  const { pile } = words;
  if (originsOf(pile) < 2) return [];
  const shared = compared.flatMap(evidenceIn);
  const facts: (Evidence & { id: string })[] = [
    ...events
      .filter(({ event }) => event.origins === 1)
      .flatMap(({ event }) => event.evidence.map((at) => ({ id: event.id, ...at }))),
    ...statements
      .filter(({ sameAs }) => sameAs.length === 0)
      .flatMap(({ id, content }) => content.map((at) => ({ id, ...at }))),
    ...figures.flatMap(({ figure }) => figure.evidence.map((at) => ({ id: figure.id, ...at }))),
  ];
  return pile.flatMap((report, r) => {
    const told = shared.filter((at) => at.report === idOf(report));
    const lone = facts.filter(
      (fact) =>
        fact.report === idOf(report) &&
        !told.some((at) => common(fact, at) >= (fact.end - fact.start) / 2) &&
        parallels.nearest(r, words.bagOf(r, [fact])) < LONE,
    );
    return report.notes.language.sentences
      .map((sentence) => ({ sentence, inside: lone.filter((fact) => overlaps(fact, sentence)) }))
      .filter((lonely) => lonely.inside.length > 0 && weight(report, lonely) >= MIN_WEIGHT)
      .sort((a, b) => weight(report, b) - weight(report, a) || a.sentence.start - b.sentence.start)
      .slice(0, MAX_LONE)
      .map(({ sentence, inside }): Draft => {
        const headline = lineOf(report.notes.report.text, sentence);
        return {
          kind: "single-source",
          headline,
          origins: 1,
          sides: [side(pile, headline, [{ report: r, spans: [sentence] }])],
          facts: [...new Set(inside.map((fact) => fact.id))],
        };
      });
  });
}

/** Length that two spans share. */
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Facts in a sentence and names beside them: what makes it worth knowing that only one report has it. */
function weight(
  report: PileReport,
  { sentence, inside }: { sentence: Span; inside: readonly { id: string }[] },
): number {
  const names = report.notes.mentions.filter(
    ({ form, start, end }) => form === "name" && covers(sentence, { start, end }),
  );
  return new Set(inside.map(({ id }) => id)).size + new Set(names.map(({ chain }) => chain)).size / 2;
}
