/**
 * Positions: who is for, against, or conditionally for what, from verbs, nouns and adjectives of standing. The actor is
 * someone named; the issue is the words that name it. Praise and blame of people or deeds ("condemned the attack") are
 * events or statements, and only count here where they are about a measure.
 */
import type {
  Argument,
  Clause,
  EventDraft,
  PositionDraft,
  ReadReport,
  Span,
  StatementDraft,
} from "../../model/model.js";
import { trimSpan } from "../../model/model.js";
import { type Cast, readCast } from "../events/cast.js";
import { readStance, type Stand } from "./stance.js";

/** Positions of a report in reading order; one per actor and clause. */
export function findPositions(
  read: ReadReport,
  statements: readonly StatementDraft[],
  events: readonly EventDraft[],
): PositionDraft[] {
  const cast = readCast(read);
  const timexesAt = new Map(events.map(({ trigger, timexes }) => [trigger.start, timexes]));
  const isSomeone = (token: number): boolean => /^(person|organisation|group)$/.test(cast.mentionAt(token)?.kind ?? "");
  const drafts: Omit<PositionDraft, "index">[] = [];
  for (const clause of read.language.clauses) {
    const stand = readStance(read, clause, isSomeone);
    if (!stand || isSilent(read, clause)) continue;
    const issue = trimSpan(read.report.text, nameOfIssue(read, stand.issue, clause, drafts));
    if (issue.end - issue.start < MIN_ISSUE || issue.end - issue.start > MAX_ISSUE) continue;
    const timexes = timexesAt.get(read.language.tokens[clause.predicate]!.start) ?? [];
    for (const actor of actorsOf(read, cast, stand, statements))
      drafts.push({ actor, issue, stance: stand.stance, evidence: evidenceOf(read, clause, stand), timexes });
  }
  return drafts
    .sort((a, b) => a.evidence.start - b.evidence.start || a.issue.start - b.issue.start || a.actor - b.actor)
    .filter(
      (draft, i, all) => i === 0 || all[i - 1]!.actor !== draft.actor || all[i - 1]!.issue.start !== draft.issue.start,
    )
    .map((draft, index) => ({ ...draft, index }));
}

/** "This was met with opposition": what the sentence before takes a stand on, else that sentence. */
function nameOfIssue(
  { report, language }: ReadReport,
  issue: Span,
  { sentence }: Clause,
  before: readonly Omit<PositionDraft, "index">[],
): Span {
  const said = language.sentences[sentence - 1];
  if (!said || !/^(this|that)$/i.test(report.text.slice(issue.start, issue.end))) return issue;
  const last = before.at(-1)?.issue;
  return last && last.start >= said.start ? last : { start: said.start, end: said.end };
}

/** Characters; a longer issue is a whole argument. */
const MAX_ISSUE = 240;
/** A pronoun names no issue. */
const MIN_ISSUE = 5;

function isSilent({ report, language }: ReadReport, { sentence }: Clause): boolean {
  const role = report.blocks[language.sentences[sentence]?.block ?? -1]?.role;
  return role === "boilerplate" || role === "credit";
}

/** Those named in the actor's phrase; for "we" and "I" the one who is quoted. */
function actorsOf(read: ReadReport, cast: Cast, { actors }: Stand, statements: readonly StatementDraft[]): number[] {
  const found = actors.flatMap((argument) => {
    const { chains } = cast.membersOf(argument);
    if (chains.length > 0) return chains;
    const picked = pickedOut(read, cast, argument);
    return picked.length > 0 ? picked : speakersFor(read, argument, statements);
  });
  return [...new Set(found)].filter((chain) => STANDING.has(read.chains[chain]?.kind ?? "other"));
}

/** "A's team, particularly B": of a group that has no name, who is picked out. */
function pickedOut({ language: { tokens } }: ReadReport, cast: Cast, { head }: Argument): number[] {
  const after = tokens.slice(head + 1, head + PICK_REACH).filter(({ sentence }) => sentence === tokens[head]!.sentence);
  const word = after.findIndex(({ form }) => /^(particularly|including|especially|notably)$/i.test(form));
  const found = word < 0 ? undefined : after.slice(word).find(({ index }) => cast.mentionAt(index)?.kind === "person");
  const chain = found && cast.chainAt(found.index);
  return chain !== undefined && chain !== null && cast.isNamed(chain) ? [chain] : [];
}

const PICK_REACH = 10;

const STANDING: ReadonlySet<string> = new Set(["person", "organisation", "group", "place", "facility"]);

function speakersFor(
  { language }: ReadReport,
  { head, start }: Argument,
  statements: readonly StatementDraft[],
): number[] {
  if (!/^(i|we)$/i.test(language.tokens[head]!.form)) return [];
  const around = statements.find(
    ({ content, speaker }) => speaker !== null && content.some((span) => span.start <= start && start < span.end),
  );
  return around?.speaker === null || around === undefined ? [] : [around.speaker];
}

function evidenceOf({ language }: ReadReport, clause: Clause, { actors, issue }: Stand): Span {
  const inSentence = actors.filter(({ head }) => language.tokens[head]!.sentence === clause.sentence);
  const spans: Span[] = [issue, { start: clause.start, end: clause.end }, ...inSentence];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
