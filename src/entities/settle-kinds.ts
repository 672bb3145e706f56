/** One kind for one name: a recogniser may read it as a person here and as a place there. */
import { byCodeUnit, type EntityKind } from "../model/model.js";
import { knownName } from "./knowledge.js";

export type Reading = {
  readonly name: string;
  readonly kind: EntityKind;
  /** The words beside the name say its kind: "the ferry Aurora". */
  readonly isTold?: boolean;
};

/** One plain word of the text outweighs what the recogniser guesses elsewhere. */
const TOLD_VOTES = 20;

/**
 * The kind of each reading after a vote among all readings of the same words; in doubt, what the knowledge file says.
 * A word that ends some person's full name is a person: "Okafor" beside "Ngozi Okafor".
 */
export function settleKinds(readings: readonly Reading[]): EntityKind[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const surnames = new Set<string>();
  for (const { name, kind, isTold } of readings) {
    const tally = votes.get(name) ?? new Map<EntityKind, number>();
    votes.set(name, tally.set(kind, (tally.get(kind) ?? 0) + (isTold ? TOLD_VOTES : kind === "other" ? 0.3 : 1)));
    if (kind === "person" && name.includes(" ")) surnames.add(name.slice(name.lastIndexOf(" ") + 1));
  }
  return readings.map(({ name, kind }) => {
    const known = knownName(name);
    if (surnames.has(name) && !known) return "person";
    if (known && kind === "person" && !surnames.has(name)) return known.kind;
    const tally = votes.get(name)!;
    if (tally.size === 1 || known) return kind;
    return [...tally].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]![0];
  });
}
