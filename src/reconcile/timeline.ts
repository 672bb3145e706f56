/**
 * The timeline: dated events and dated statements, and what else a report puts on a day, past and planned, in order.
 * An event that several reports tell stands once, with the time that each gives it in its evidence.
 */
import {
  byCodeUnit,
  type Clause,
  covers,
  type EventStatus,
  type Evidence,
  lineOf,
  overlaps,
  type Span,
  type Statement,
  stableId,
  type TimelineEntry,
  type TimeSpan,
  type Timex,
  wordsOf,
} from "../model/model.js";
import type { GatheredEvent } from "./events.js";
import { evidenceOf, idOf, type PileReport, sentencesAt, timeOf } from "./pile.js";
import { sayingLine } from "./statements.js";

/** Times longer than this many years, and vague ones, order nothing. */
const PLACED: ReadonlySet<TimeSpan["precision"]> = new Set([
  "minute",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
]);

/** Entries by first day, then last day, then words. */
export function composeTimeline(
  pile: readonly PileReport[],
  events: readonly GatheredEvent[],
  statements: readonly Statement[],
  speakerName: (statement: Statement) => string,
): TimelineEntry[] {
  const entries = [
    ...events.flatMap((gathered) => eventEntry(pile, gathered)),
    ...statementEntries(pile, statements, speakerName),
  ];
  const told = entries.flatMap(({ time, evidence }) => evidence.map((span) => ({ time, ...span })));
  for (const report of pile) {
    const mine = told.filter((item) => item.report === idOf(report));
    entries.push(...looseEntries(report, mine));
  }
  return entries.sort(
    (a, b) => byCodeUnit(a.time.start, b.time.start) || byCodeUnit(a.time.end, b.time.end) || byCodeUnit(a.id, b.id),
  );
}

function eventEntry(pile: readonly PileReport[], { event, tellings }: GatheredEvent): TimelineEntry[] {
  if (!event.time || !PLACED.has(event.time.precision)) return [];
  const times = tellings.flatMap(({ report, draft }) => timeOf(pile[report]!, draft.timexes)?.evidence ?? []);
  const sentences = tellings.flatMap(({ report, draft }) =>
    sentencesAt(pile[report]!, draft.evidence).map((sentence) => evidenceOf(pile[report]!, sentence)),
  );
  return [
    {
      id: stableId("time", event.id),
      time: { ...event.time, evidence: times.length > 0 ? times : event.time.evidence },
      what: event.what,
      status: event.status,
      facts: [event.id],
      evidence: [
        ...event.evidence,
        ...sentences.filter((one) => !event.evidence.some((other) => one.quote === other.quote)),
      ],
      reports: event.reports,
    },
  ];
}

/** One entry for each dated saying, however many reports carry it. */
function statementEntries(
  pile: readonly PileReport[],
  statements: readonly Statement[],
  speakerName: (statement: Statement) => string,
): TimelineEntry[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const reports = new Map(pile.map((report) => [idOf(report), report]));
  const done = new Set<string>();
  return statements.flatMap((statement): TimelineEntry[] => {
    if (!statement.time || !PLACED.has(statement.time.precision) || done.has(statement.id)) return [];
    const group = [statement, ...statement.sameAs.map((id) => byId.get(id)!)];
    for (const { id } of group) done.add(id);
    const told = group.flatMap((one) => tellingOf(reports.get(one.report)!, one));
    const [sentence] = told;
    const whole = statement.form !== "direct" && sentence && statement.content.every((part) => covers(sentence, part));
    return [
      {
        id: stableId("time", statement.id),
        time: statement.time,
        what: whole ? sentence.quote.replace(/\s+/g, " ") : sayingLine(statement, speakerName(statement)),
        status: "happened",
        facts: group.map(({ id }) => id),
        evidence: told,
        reports: [...new Set(group.map(({ report }) => report))].sort(byCodeUnit),
      },
    ];
  });
}

/** The sentences in which a statement is made, its cue and its speaker among them. */
function tellingOf(report: PileReport, { source, cueAt, content }: Statement): Evidence[] {
  const parts = [cueAt, source, ...content].filter((part) => part !== null);
  const sentences = new Set(parts.flatMap((part) => sentencesAt(report, part)));
  return [...sentences].map((sentence) => evidenceOf(report, sentence));
}

/** Dates in the report's body that no event or statement has taken, each with its clause. */
function looseEntries(report: PileReport, told: readonly (Span & { time: TimeSpan })[]): TimelineEntry[] {
  return report.timexes.flatMap((timex): TimelineEntry[] => {
    const time = timeOf(report, [timex.index]);
    if (!time || !PLACED.has(time.precision) || !namesDay(report, timex) || !inBody(report, timex)) return [];
    const at = clauseAt(report, timex);
    if (!at || told.some((entry) => overlaps(entry, at.span) && sameDays(entry.time, time))) return [];
    const later = report.published !== null && time.start.slice(0, 10) > report.published.end.slice(0, 10);
    return [
      {
        id: stableId("time", idOf(report), timex.start),
        time,
        what: lineOf(report.notes.report.text, at.span),
        status: later ? "planned" : statusOf(at.clause),
        facts: [],
        evidence: [evidenceOf(report, at.span)],
        reports: [idOf(report)],
      },
    ];
  });
}

/** An hour alone ("at noon") names no day. */
const namesDay = (report: PileReport, timex: Timex): boolean =>
  timex.type === "DATE" || (timex.type === "TIME" && wordsOf(report.notes.report.text, timex).includes(" "));

const BODY = new Set(["paragraph", "list-item", "standfirst", "quote", "embed"]);

const inBody = (report: PileReport, span: Span): boolean =>
  report.notes.report.blocks.some((block) => BODY.has(block.role) && covers(block, span));

/** The smallest clause around a time expression that has its subject in it; the whole sentence where none has. */
function clauseAt(report: PileReport, timex: Timex): { span: Span; clause: Clause | undefined } | undefined {
  const around = report.notes.language.clauses
    .filter((clause) => clause.kind !== "nominal" && covers(clause, timex))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const whole = around.find((clause) =>
    clause.arguments.some(({ role, ...at }) => role === "subject" && covers(clause, at)),
  );
  const span = whole ?? sentencesAt(report, timex)[0];
  return span && { span, clause: whole ?? around[0] };
}

/** What did not happen is still told of its day; only its verb's time counts here. */
const statusOf = (clause: Clause | undefined): EventStatus =>
  clause?.tense === "future" || clause?.modal === "will" ? "planned" : clause?.modal ? "possible" : "happened";

const sameDays = (a: TimeSpan, b: TimeSpan): boolean => a.start === b.start && a.end === b.end;
