/** From every report's notes to the facts of the record: lineage, shared entities, aligned facts, findings, timeline. */
import type { Problem, Readout, Report, ReportNotes, Statement, TimeSpan, Timex } from "../model/model.js";
import { withAnchoredTimes } from "./anchored.js";
import { gatherEvents } from "./events.js";
import { comparableFigures, gatherFigures } from "./figures.js";
import { composeFindings } from "./findings.js";
import { traceLineage } from "./lineage.js";
import { findParallels } from "./parallels.js";
import type { PileReport } from "./pile.js";
import { gatherCommitments, gatherPositions } from "./stands.js";
import { gatherStatements } from "./statements.js";
import { groupStories } from "./stories.js";
import { describeStory } from "./story.js";
import { composeTimeline } from "./timeline.js";
import { PileWords, type WordClass } from "./words.js";

/** The notes of a pile with what the earlier stages worked out over the pile; lists run in the same order. */
export type Pile = {
  readonly notes: readonly ReportNotes[];
  readonly published: readonly (TimeSpan | null)[];
  readonly timexes: readonly (readonly Timex[])[];
  readonly linked: {
    readonly entities: Readout["entities"];
    readonly entityOf: (report: number, chain: number) => string | null;
    readonly problems: readonly Problem[];
  };
  /** Words of like use share a class. */
  readonly classOf: WordClass;
};

/** The record without what the readout stage adds; `problems` are those of this stage alone. */
export type Reconciled = Omit<Readout, "schemaVersion" | "generator" | "brief">;

/** The record's facts; entities that nothing in the record names are left out. */
export function reconcile({ notes, published, timexes, linked, classOf }: Pile): Reconciled {
  const lineages = traceLineage(
    notes.map(({ report }) => report),
    published,
  );
  const pile: PileReport[] = notes.map((note, r) => ({
    notes: note,
    published: published[r] ?? null,
    timexes: timexes[r]!,
    origin: lineages[r]!.origin,
    entityOf: (chain) => linked.entityOf(r, chain),
  }));
  const reports = pile.map(({ notes, published, origin }, r) =>
    reportOf(notes, published, lineages[r]!.lineage, origin),
  );

  const words = new PileWords(pile, classOf);
  const said = gatherStatements(words);
  const events = withAnchoredTimes(words, gatherEvents(words, said));
  const figures = gatherFigures(words, events);
  const commitments = gatherCommitments(words);
  const positions = gatherPositions(words);
  const names = new Map(linked.entities.map(({ id, name }) => [id, name]));
  const speakerName = ({ speaker, speakerText }: Statement) =>
    (speaker && names.get(speaker)) || speakerText || "the report";
  const findings = composeFindings({
    words,
    events,
    statements: said.statements,
    figures,
    comparable: comparableFigures(figures),
    parallels: findParallels(words),
    speakerName,
  });
  const facts = {
    events: events.map(({ event }) => event),
    statements: [...said.statements],
    figures: figures.map(({ figure }) => figure),
    commitments,
    positions,
    findings,
    timeline: composeTimeline(pile, events, said.statements, speakerName),
  };
  return {
    story: describeStory(words, reports, linked.entities),
    reports,
    entities: namedOrUsed(linked.entities, facts),
    ...facts,
    problems: mixedStories(reports),
  };
}

/** `reconcile/several-stories` when two groups of reports or more tell stories of their own. */
function mixedStories(reports: readonly Report[]): Problem[] {
  const groups = new Map<string, string[]>();
  const clusters = groupStories(reports.map(({ id, title = "", text }) => ({ id, title, text })));
  clusters.forEach((cluster, index) => {
    groups.set(cluster, [...(groups.get(cluster) ?? []), reports[index]!.id]);
  });
  const stories = [...groups.values()].filter(({ length }) => length > 1);
  if (stories.length < 2) return [];
  return [
    {
      code: "reconcile/several-stories",
      message: `the reports seem to tell ${stories.length} stories: ${stories.map((ids) => ids.join(", ")).join(" | ")}`,
      hint: "read each story on its own for a sharper record",
    },
  ];
}

function reportOf(notes: ReportNotes, published: TimeSpan | null, lineage: Report["lineage"], origin: string): Report {
  const { marked: _marked, stated: _stated, place, bylines, blocks, ...report } = notes.report;
  return {
    ...report,
    bylines: [...bylines],
    blocks: [...blocks],
    ...(place && { place: report.text.slice(place.start, place.end) }),
    published,
    lineage,
    origin,
  };
}

/** Entities with a name, and unnamed ones that some fact speaks of. */
function namedOrUsed(entities: Readout["entities"], facts: object): Readout["entities"] {
  const used = new Set<string>();
  JSON.stringify(facts, (_, value) => {
    if (typeof value === "string") used.add(value);
    return value;
  });
  return entities.filter(({ id, mentions }) => used.has(id) || mentions.some(({ form }) => form === "name"));
}
