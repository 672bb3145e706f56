import type { Sighting } from "./sightings.js";

/**
 * Sightings of one commitment together: of one kind, with the same term, and modifiers of which one set holds the
 * other. A bare definite noun ("the truce") goes to the one spoken of last; an indefinite one stands for itself.
 */
export function joinSightings(sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  for (const sighting of [...sightings].sort((a, b) => a.what.start - b.what.start)) {
    const group = groups.findLast((candidate) => fits(candidate, sighting));
    if (group) group.push(sighting);
    else groups.push([sighting]);
  }
  return groups;
}

function fits(group: readonly Sighting[], next: Sighting): boolean {
  if (group[0]!.kind !== next.kind) return false;
  // Any plan may be "the plan"; a deployment is none.
  if (next.isLoose && group[0]!.noun !== next.noun && group[0]!.days === undefined) return false;
  const days = group.find((sighting) => sighting.days !== undefined)?.days;
  if (days !== undefined && next.days !== undefined) return days === next.days;
  const known = new Set(group.flatMap(({ modifiers }) => modifiers));
  if (next.modifiers.length === 0) return next.isDefinite;
  if (known.size === 0) return false;
  return next.modifiers.every((word) => known.has(word)) || [...known].every((word) => next.modifiers.includes(word));
}
