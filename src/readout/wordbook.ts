/** The record opened for wording: who and when stand where in each report. */
import type { Entity, Readout, Report, Span, TimeSpan } from "../model/model.js";

/** Words that refer to somebody or something. */
export type Naming = Span & { readonly form: "name" | "nominal" | "pronoun"; readonly entity: Entity };
type Dating = Span & { readonly time: TimeSpan };

/** The record opened for wording. */
export type Wordbook = {
  readonly report: (id: string) => Report | undefined;
  readonly entity: (id: string) => Entity | undefined;
  /** Names, nominals and pronouns within a span, in reading order. */
  readonly namings: (report: string, span: Span) => Naming[];
  /** Time expressions within a span, in reading order. */
  readonly datings: (report: string, span: Span) => Dating[];
};

/** Opens a record for wording; spans are answered from lists sorted once per report. */
export function openWordbook(record: Omit<Readout, "brief">): Wordbook {
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const namings = byReport(
    record.entities.flatMap((entity) =>
      entity.mentions.map(({ report, start, end, form }) => ({ report, start, end, form, entity })),
    ),
  );
  const datings = byReport(
    timesOf(record).flatMap((time) => time.evidence.map(({ report, start, end }) => ({ report, start, end, time }))),
  );
  return {
    report: (id) => reports.get(id),
    entity: (id) => entities.get(id),
    namings: (report, span) => within(namings.get(report) ?? [], span),
    datings: (report, span) => within(datings.get(report) ?? [], span),
  };
}

/** What the brief has said so far and need not say again; wording adds to it. */
export type SoFar = {
  /** Ids of the people named. */
  readonly named: Set<string>;
  /** The year of the dates given. */
  year?: string;
};

/** Words to put in place of a span of the report; an empty span is a place to put them in. */
export type Edit = Span & { readonly words: string };

function timesOf(record: Omit<Readout, "brief">): TimeSpan[] {
  const { events, statements, commitments, positions, timeline } = record;
  return [
    ...[...events, ...statements, ...positions, ...timeline].map(({ time }) => time),
    ...commitments.flatMap(({ start, end }) => [start, end]),
  ].filter((time) => time !== undefined);
}

function byReport<T extends Span & { readonly report: string }>(items: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    const list = grouped.get(item.report);
    if (list) list.push(item);
    else grouped.set(item.report, [item]);
  }
  for (const list of grouped.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return grouped;
}

const within = <T extends Span>(items: readonly T[], span: Span): T[] =>
  items.filter(({ start, end }) => start >= span.start && end <= span.end);
