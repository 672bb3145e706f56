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
import { agree, type Measured } from "./figures.js";
import type { Parallels, Passage } from "./parallels.js";
import { evidenceOf, idOf, originsOf, type PileReport, sentencesAt, timesMeet } from "./pile.js";

export type Facts = {
  readonly pile: readonly PileReport[];
  readonly events: readonly GatheredEvent[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Measured[];
  /** Figures that measure one thing, two or more a group. */
  readonly comparable: readonly (readonly Measured[])[];
  readonly parallels: Parallels;
};

/** Single-source findings a report may contribute; its most telling sentences come first. */
const MAX_LONE = 8;

type Side = Finding["sides"][number];
type Draft = Omit<Finding, "id">;

/** Findings by kind (disputed, changed, agreed, unconfirmed, single-source), then by origins, then by words. */
export function composeFindings(facts: Facts): Finding[] {
  const compared = [
    ...facts.comparable.flatMap((group) => figureFindings(facts.pile, group)),
    ...facts.events.flatMap((gathered) => eventFindings(facts.pile, gathered)),
    ...clashingTimes(facts.pile, facts.events),
    ...sayingFindings(facts),
  ];
  const parallel = parallelFindings(facts, compared);
  const lone = loneFindings(facts, [...compared, ...parallel]);
  return [...compared, ...parallel, ...lone].map(withId).sort(byWeight);
}

const KIND_ORDER: readonly Finding["kind"][] = ["disputed", "changed", "agreed", "unconfirmed", "single-source"];

const byWeight = (a: Finding, b: Finding): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  b.origins - a.origins ||
  byCodeUnit(a.headline, b.headline) ||
  byCodeUnit(a.id, b.id);

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
function figureFindings(pile: readonly PileReport[], group: readonly Measured[]): Draft[] {
  const origins = originsIn(
    pile,
    group.map(({ report }) => report),
  );
  if (origins < 2) return [];
  const values = new Map<string, Measured[]>();
  for (const item of group) {
    const value = valueText(item.figure);
    values.set(value, [...(values.get(value) ?? []), item]);
  }
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
  const common = { dimension: "figure" as const, origins, sides, facts: group.map(({ figure }) => figure.id) };
  if (!same)
    return [{ kind: "disputed", headline: `${what}: ${sides.map(({ value }) => value).join(" or ")}`, ...common }];
  const agreed: Draft = {
    kind: "agreed",
    headline: `${what}: ${sides.map(({ value }) => value).join(", ")}`,
    ...common,
  };
  // “35” and “at least 35” can both be right, yet a reader wants to know that one of them leaves more open.
  const open = new Set(group.map(({ figure }) => figure.bound === "exact" || figure.bound === "about"));
  return open.size === 1
    ? [agreed]
    : [
        agreed,
        {
          kind: "disputed",
          headline: `${what}: counted as ${sides.map(({ value }) => value).join(" or ")}`,
          ...common,
        },
      ];
}

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
function sayingFindings({ pile, statements }: Facts): Draft[] {
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
        headline: `${statement.speakerText}: ${statement.text}`,
        origins,
        sides: [side(pile, statement.text, told)],
        facts: group.map(({ id }) => id),
      },
    ];
  });
}

// sentences

/** What several origins tell in like words, beyond the events, figures and sayings already compared. */
function parallelFindings({ pile, parallels }: Facts, compared: readonly Draft[]): Draft[] {
  const agreed = compared
    .filter(({ kind }) => kind === "agreed")
    .map(({ sides }) => sides.flatMap(({ evidence }) => evidence));
  return parallels.groups.flatMap((group): Draft[] => {
    const places = group.map(({ report, sentence }) => evidenceOf(pile[report]!, sentence));
    const known = agreed.some((evidence) =>
      places.every((place) => evidence.some((other) => other.report === place.report && overlaps(other, place))),
    );
    if (known) return [];
    const origins = originsIn(
      pile,
      group.map(({ report }) => report),
    );
    const headline = shortest(group.map(({ report, sentence }) => lineOf(pile[report]!.notes.report.text, sentence)));
    const told = group.map(({ report, sentence }) => ({ report, spans: [sentence] }));
    return [{ kind: "agreed", headline, origins, sides: [side(pile, headline, told)], facts: [] }];
  });
}

const shortest = (lines: readonly string[]): string =>
  [...lines].sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0]!;

/** The sentences of each report that say most and that nobody else tells; empty where there is but one origin. */
function loneFindings({ pile, events, statements, figures, parallels }: Facts, compared: readonly Draft[]): Draft[] {
  if (originsOf(pile) < 2) return [];
  const told = compared.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence));
  const facts: (Evidence & { id: string })[] = [
    ...events.flatMap(({ event }) => event.evidence.map((evidence) => ({ id: event.id, ...evidence }))),
    ...statements.flatMap(({ id, content }) => content.map((evidence) => ({ id, ...evidence }))),
    ...figures.flatMap(({ figure }) => figure.evidence.map((evidence) => ({ id: figure.id, ...evidence }))),
  ];
  return pile.flatMap((report, r) => {
    const id = idOf(report);
    const mine = facts.filter((fact) => fact.report === id);
    const shared = told.filter((evidence) => evidence.report === id);
    return parallels.lone
      .filter((passage) => passage.report === r && !shared.some((evidence) => overlaps(evidence, passage.sentence)))
      .map((passage) => ({ passage, inside: mine.filter((fact) => overlaps(fact, passage.sentence)) }))
      .filter(({ inside }) => inside.length > 0)
      .sort((a, b) => weight(report, b) - weight(report, a) || a.passage.sentence.start - b.passage.sentence.start)
      .slice(0, MAX_LONE)
      .map(({ passage, inside }): Draft => {
        const headline = lineOf(report.notes.report.text, passage.sentence);
        return {
          kind: "single-source",
          headline,
          origins: 1,
          sides: [side(pile, headline, [{ report: r, spans: [passage.sentence] }])],
          facts: [...new Set(inside.map((fact) => fact.id))],
        };
      });
  });
}

/** Facts in a sentence and names beside them: what makes it worth knowing that only one report has it. */
function weight(
  report: PileReport,
  { passage, inside }: { passage: Passage; inside: readonly { id: string }[] },
): number {
  const names = report.notes.mentions.filter(
    ({ form, start, end }) => form === "name" && covers(passage.sentence, { start, end }),
  );
  return new Set(inside.map(({ id }) => id)).size + new Set(names.map(({ chain }) => chain)).size / 2;
}
