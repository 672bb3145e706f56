import { expect, it } from "vitest";
import type { Token } from "../../src/model/model.js";
import { clusterEvents } from "../../src/reconcile/event-coreference.js";

/** Mentions by story and lemma of the word that names the event. */
const cluster = (...mentions: readonly [story: string, lemma: string][]) =>
  clusterEvents(mentions.map(([story, lemma]) => ({ story, head: 0, tokens: [{ lemma } as Token] })));

it("takes a verb, its noun and another word for it as one act", () => {
  expect(cluster(["a", "announce"], ["a", "announcement"], ["a", "buy"], ["a", "acquisition"])).toEqual([0, 0, 1, 1]);
});

it("keeps the same act of two stories apart", () => {
  expect(cluster(["a", "arrest"], ["b", "arrest"])).toEqual([0, 1]);
});

it("keeps near words apart", () => {
  expect(cluster(["a", "meet"], ["a", "metal"], ["a", "sign"], ["a", "signal"])).toEqual([0, 1, 2, 3]);
});
