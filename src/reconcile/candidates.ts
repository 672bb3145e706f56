/**
 * Pairs of reports worth comparing word by word.
 *
 * A small pile is compared whole. In a large one an index finds the pairs: a sample of word 5-grams, chosen by hash as
 * in Manber 1994, brings copies and excerpts together (an inverted index, and not a MinHash sketch, because a short
 * excerpt hardly resembles the long report that it stands in); the rarest words that two reports tell bring rewrites
 * together, the rarest anchors translations. Only the first holders of each entry are kept, so cost grows with the pile and not with its square.
 */
import type { Told } from "./alignment.js";
import type { Body } from "./kinship.js";

/** Indexes of two bodies, the one that comes first in the list first. */
export type Candidate = readonly [number, number];

/** Every pair of a small pile; of a large one those that share runs or rare words. In order, without repetition. */
export function findCandidates(bodies: readonly Body[]): Candidate[] {
  if (bodies.length <= SMALL_PILE)
    return bodies.flatMap((_, late) => Array.from({ length: late }, (_, early) => [early, late] as const));
  const byRun = likelyPartners(bodies.map(sampledSeeds));
  const byWord = likelyPartners(rareKeys(bodies.map(({ told }) => told)));
  const byAnchor = likelyPartners(rareKeys(bodies.map(({ anchors }) => anchors)));
  return bodies.flatMap((_, late) =>
    [...new Set([...byRun[late]!, ...byWord[late]!, ...byAnchor[late]!])]
      .sort((a, b) => a - b)
      .map((early) => [early, late] as const),
  );
}

/** Reports up to which every pair is compared. */
const SMALL_PILE = 60;

/** One 5-gram in this many is sampled. */
const SAMPLE = 4;

/** Rarest words, and rarest anchors, of a report that are looked up. */
const RARE_KEYS = 24;

/** Reports kept for one entry, and partners kept for one report. */
const HOLDERS = 16;
const PARTNERS = 8;

/** For each report the earlier ones that share the most keys with it, the most first. */
function likelyPartners<Key>(keysOf: readonly ReadonlySet<Key>[]): number[][] {
  const holders = new Map<Key, number[]>();
  return keysOf.map((keys, late) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const known = holders.get(key);
      for (const early of known ?? []) shared.set(early, (shared.get(early) ?? 0) + 1);
      if (!known) holders.set(key, [late]);
      else if (known.length < HOLDERS) known.push(late);
    }
    return [...shared]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, PARTNERS)
      .map(([early]) => early);
  });
}

const sampledSeeds = ({ seeded }: Body): Set<number> => new Set(seeded.seeds.filter((seed) => seed % SAMPLE === 0));

/** The rarest keys of each body that another one has too. */
function rareKeys(bodies: readonly (readonly Told[])[]): Set<string>[] {
  const keysOf = bodies.map((told) => new Set(told.flatMap(({ weights }) => [...weights.keys()])));
  const count = new Map<string, number>();
  for (const keys of keysOf) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return keysOf.map((keys) => {
    const shared = [...keys].filter((key) => count.get(key)! > 1);
    // Sorting is stable: of equally rare keys those that the body has first.
    return new Set(shared.sort((a, b) => count.get(a)! - count.get(b)!).slice(0, RARE_KEYS));
  });
}
