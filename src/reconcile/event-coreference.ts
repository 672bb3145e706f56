/**
 * Which words of different reports name one event: the same act in the same story.
 *
 * The head word tells most (same head lemma is the baseline that the literature is held against); reports of one story
 * rarely tell of two acts under one word. Ours adds what the head alone misses: a verb and its noun are one act, news
 * has several words for many acts, and reports of two look-alike stories never meet.
 */
import type { Token } from "../model/model.js";
import { ACT_OF } from "./en/act-words.js";

export type EventMention = {
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
  const lemma = tokens[head]!.lemma.toLowerCase();
  return ACT_OF.get(lemma) ?? stemOf(lemma);
}

/** What verb and noun share: the ending that makes one of the other is cut while four letters remain. */
const stemOf = (lemma: string): string => lemma.replace(/(?<=^.{4,})(?:ations?|ments?|ings?|ions?|ed|e)$/, "");
