/**
 * Commitments: ceasefires, deals, proposals, pauses, sanctions, deadlines, pledges. Each noun that names one is read
 * with the verb that governs it, which tells who is party, who took it or turned it down, and how it stands; then
 * the nouns of a report that name one commitment are joined, and what stays bare ("hopes for a deal") is dropped.
 */
import type { CommitmentDraft, EventDraft, ReadReport, StatementDraft } from "../../model/model.js";
import { readCast } from "../events/cast.js";
import { STANDING_KINDS } from "./en/words.js";
import { readGround } from "./ground.js";
import { joinSightings } from "./join.js";
import { findPauses, findPledges, findSightings, type Sighting } from "./sightings.js";

/** Commitments of a report, in reading order of their first mention. */
export function findCommitments(
  read: ReadReport,
  statements: readonly StatementDraft[],
  events: readonly EventDraft[],
): CommitmentDraft[] {
  const ground = readGround(read, readCast(read), statements);
  const sightings = [...findSightings(ground), ...findPauses(ground), ...findPledges(ground, events)];
  return joinSightings(sightings)
    .filter(isWorthKeeping)
    .map(composeCommitment)
    .sort((a, b) => a.what.start - b.what.start)
    .map((draft, index) => ({ ...draft, index }));
}

/** More than the bare word: a term, someone who took it or broke it, or a name with something told of it. */
function isWorthKeeping(group: readonly Sighting[]): boolean {
  if (
    group.some(
      ({ days, breaches, acceptedBy, rejectedBy }) =>
        days !== undefined || breaches.length + acceptedBy.length + rejectedBy.length > 0,
    )
  )
    return true;
  const isTold = group.some(({ status }) => status !== null);
  const hasParties = group.some(({ parties }) => parties.length > 0);
  return isTold && (hasParties || group.some(({ modifiers, isLoose }) => modifiers.length > 0 && !isLoose));
}

/** How far along each status is; what is further along outweighs what was said before it came to that. */
const ORDER: readonly CommitmentDraft["status"][] = [
  "proposed",
  "planned",
  "in-negotiation",
  "rejected",
  "agreed",
  "in-force",
  "expiring",
  "expired",
  "abandoned",
  "broken",
];

function composeCommitment(group: readonly Sighting[]): Omit<CommitmentDraft, "index"> {
  const fullest = group.reduce((best, next) => (next.modifiers.length > best.modifiers.length ? next : best));
  const statuses = group.flatMap(({ status }) => status ?? []);
  const acceptedBy = unique(group.flatMap((sighting) => sighting.acceptedBy));
  const rejectedBy = unique(group.flatMap((sighting) => sighting.rejectedBy));
  const days = group.find((sighting) => sighting.days !== undefined)?.days;
  const start = group.find((sighting) => sighting.start !== undefined)?.start;
  const end = group.find((sighting) => sighting.end !== undefined)?.end;
  return {
    kind: fullest.kind,
    what: fullest.what,
    evidence: group.map(({ evidence }) => evidence),
    parties: unique([...group.flatMap(({ parties }) => parties), ...acceptedBy]),
    acceptedBy,
    rejectedBy,
    status: statuses.reduce(
      (best, next) => (ORDER.indexOf(next) > ORDER.indexOf(best) ? next : best),
      statuses[0] ?? (STANDING_KINDS.has(fullest.kind) || days !== undefined ? "in-force" : "proposed"),
    ),
    ...(days === undefined ? {} : { days }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    breaches: group.flatMap(({ breaches }) => breaches),
  };
}

const unique = (chains: readonly number[]): number[] => [...new Set(chains)];
