/** Commitments and positions of the whole pile: what several reports tell of one deal, or of one side's stand, is joined. */
import {
  byCodeUnit,
  type Commitment,
  type CommitmentDraft,
  fold,
  lineOf,
  type Position,
  type PositionDraft,
  stableId,
} from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import { entitiesOf, evidenceOf, idOf, narrower, type PileReport, timeOf } from "./pile.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

/** Likeness of the naming words and their sentence from which two commitments, or two issues, are one. */
const SAME_ISSUE = 0.3;

type Told<D> = { readonly report: number; readonly draft: D; readonly bag: Bag };

/** Commitments in order of their first telling. */
export function gatherCommitments(words: PileWords): Commitment[] {
  const told = gather(
    words,
    (report) => report.notes.commitments,
    (draft) => [draft.what, ...draft.evidence],
  );
  return groupTold(told, (a, b) => clashing(a.draft, b.draft)).map((group) => commitmentOf(words.pile, group));
}

/** Positions in order of their first telling. */
export function gatherPositions(words: PileWords): Position[] {
  const told = gather(
    words,
    (report) => report.notes.positions,
    (draft) => [draft.issue, draft.evidence],
  ).filter(({ report, draft }) => words.pile[report]!.entityOf(draft.actor) !== null);
  const actorOf = ({ report, draft }: Told<PositionDraft>) => words.pile[report]!.entityOf(draft.actor)!;
  return groupTold(told, (a, b) => actorOf(a) !== actorOf(b) || a.draft.stance !== b.draft.stance).map((group) =>
    positionOf(words.pile, actorOf(group[0]!), group),
  );
}

function gather<D>(
  words: PileWords,
  notes: (report: PileReport) => readonly D[],
  spans: (draft: D) => readonly { start: number; end: number }[],
): Told<D>[] {
  return words.pile.flatMap((report, r) =>
    notes(report).map((draft) => ({ report: r, draft, bag: words.bagOf(r, spans(draft)) })),
  );
}

function groupTold<D>(told: readonly Told<D>[], clash: (a: Told<D>, b: Told<D>) => boolean): Told<D>[][] {
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(told.map(({ bag }) => bag))) {
    const score = likeness(told[a]!.bag, told[b]!.bag);
    if (score >= SAME_ISSUE && !clash(told[a]!, told[b]!)) pairs.push({ a, b, score });
  }
  return groupPairs(told.length, pairs, (a, b) => clash(told[a]!, told[b]!)).map((group) =>
    group.map((index) => told[index]!),
  );
}

/** Two commitments that cannot be one: of another kind, or for another number of days. */
function clashing(a: CommitmentDraft, b: CommitmentDraft): boolean {
  return a.kind !== b.kind || (a.days !== undefined && b.days !== undefined && a.days !== b.days);
}

function commitmentOf(pile: readonly PileReport[], group: readonly Told<CommitmentDraft>[]): Commitment {
  const lead = [...group].sort((a, b) => detail(b.draft) - detail(a.draft))[0]!;
  const all = (pick: (draft: CommitmentDraft) => readonly number[]): string[] => [
    ...new Set(group.flatMap(({ report, draft }) => entitiesOf(pile[report]!, pick(draft)))),
  ];
  const timeFrom = (pick: (draft: CommitmentDraft) => number | undefined) => {
    const times = group.flatMap(({ report, draft }) => {
      const timex = pick(draft);
      return timex === undefined ? [] : [timeOf(pile[report]!, [timex])].filter((time) => time !== undefined);
    });
    return times.length > 0 ? times.reduce(narrower) : undefined;
  };
  const days = group.map(({ draft }) => draft.days).find((days) => days !== undefined);
  const [start, end] = [timeFrom(({ start }) => start), timeFrom(({ end }) => end)];
  return {
    id: stableId(
      "com",
      ...group.map(({ report, draft }) => `${idOf(pile[report]!)}:${draft.what.start}`).sort(byCodeUnit),
    ),
    kind: lead.draft.kind,
    what: lineOf(pile[lead.report]!.notes.report.text, lead.draft.what),
    parties: all(({ parties }) => parties),
    acceptedBy: all(({ acceptedBy }) => acceptedBy),
    rejectedBy: all(({ rejectedBy }) => rejectedBy),
    status: lead.draft.status,
    ...(days !== undefined && { days }),
    ...(start && { start }),
    ...(end && { end }),
    breaches: group.flatMap(({ report, draft }) =>
      draft.breaches.map(({ by, saidBy, evidence }) => ({
        by: entitiesOf(pile[report]!, by),
        saidBy: entitiesOf(pile[report]!, saidBy),
        evidence: [evidenceOf(pile[report]!, evidence)],
      })),
    ),
    evidence: group.flatMap(({ report, draft }) => draft.evidence.map((span) => evidenceOf(pile[report]!, span))),
    reports: reportsOf(pile, group),
  };
}

const detail = ({ parties, acceptedBy, rejectedBy, breaches, days, status }: CommitmentDraft): number =>
  parties.length +
  acceptedBy.length +
  rejectedBy.length +
  breaches.length +
  (days === undefined ? 0 : 1) +
  (status === "proposed" ? 0 : 1);

function positionOf(pile: readonly PileReport[], actor: string, group: readonly Told<PositionDraft>[]): Position {
  const { report, draft } = group[0]!;
  const time = group
    .map(({ report, draft }) => timeOf(pile[report]!, draft.timexes))
    .find((time) => time !== undefined);
  const issue = lineOf(pile[report]!.notes.report.text, draft.issue);
  return {
    id: stableId("pos", actor, draft.stance, fold(issue), idOf(pile[report]!), draft.evidence.start),
    actor,
    issue,
    stance: draft.stance,
    gist: lineOf(pile[report]!.notes.report.text, draft.evidence),
    ...(time && { time }),
    evidence: group.map(({ report, draft }) => evidenceOf(pile[report]!, draft.evidence)),
    reports: reportsOf(pile, group),
  };
}

const reportsOf = <D>(pile: readonly PileReport[], group: readonly Told<D>[]): string[] =>
  [...new Set(group.map(({ report }) => idOf(pile[report]!)))].sort(byCodeUnit);
