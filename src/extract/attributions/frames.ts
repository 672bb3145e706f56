/** Attributions that a dependency tree shows: a cue, and source and content in the slots round it. */
import type { Token } from "../../model/model.js";
import type { Ground } from "./features.js";
import type { Place } from "./reach.js";
import { mayBeCue, type Slot, slotsBelow, slotsOf } from "./slots.js";

/** What a slot holds; "lean" is a word that joins the cue while its own slots hold the rest. */
export const SLOT_LABELS = ["none", "source", "content", "cue", "lean"] as const;
export type SlotLabel = (typeof SLOT_LABELS)[number];

/** What judges cues and slots; learned (`model.ts`) or by rule (`rules.ts`). */
export type AttributionModel = {
  /** Probability that a word heads a cue. */
  cueChance(ground: Ground, cue: Token): number;
  /** Probabilities of a slot's labels, in the order of `SLOT_LABELS`. */
  slotChances(ground: Ground, cue: Token, slot: Slot): number[];
  /** How well a content begins at a place, right of its cue; the best of a list counts. */
  startScore(place: Place): number;
  /** How well a content ends at a place. */
  endScore(place: Place): number;
};

/** A cue with its slots filled. */
export type Frame = {
  readonly cue: Token;
  /** Probability that the word heads a cue, 0 to 1. */
  readonly chance: number;
  readonly source: readonly Slot[];
  readonly content: readonly Slot[];
  /** Slots that belong to the cue as a whole. */
  readonly more: readonly Slot[];
  /** Words that the cue leans on. */
  readonly leans: readonly Token[];
};

/** The frame that a word heads; slots that hold nothing are left out. */
function fillFrame(ground: Ground, model: AttributionModel, cue: Token, chance: number): Frame {
  const frame = { source: [] as Slot[], content: [] as Slot[], more: [] as Slot[], leans: [] as Token[] };
  const pending = slotsOf(ground.tree, cue);
  let best: { slot: Slot; chance: number } | undefined;
  for (let slot = pending.shift(); slot; slot = pending.shift()) {
    const chances = model.slotChances(ground, cue, slot);
    const label = SLOT_LABELS[chances.indexOf(Math.max(...chances))]!;
    if (chances[1]! > (best?.chance ?? LEAST_SOURCE)) best = { slot, chance: chances[1]! };
    if (label === "content") frame.content.push(slot);
    else if (label === "cue") frame.more.push(slot);
    else if (label === "lean") {
      frame.leans.push(slot.head);
      pending.push(...slotsBelow(ground.tree, slot.head, slot.path));
    }
  }
  if (best) frame.source.push(best.slot);
  return { cue, chance, ...frame };
}

/** Probability from which a slot is taken for the source, when none is likelier. */
const LEAST_SOURCE = 0.15;

/** Probability from which a word is taken for a cue; tuned on dev for the best FULL F1. */
const LEAST_CHANCE = 0.5;

/** Frames of all words that are likely enough to head a cue, in reading order. */
export function findFrames(ground: Ground, model: AttributionModel): Frame[] {
  return ground.tree.tokens.flatMap((token) => {
    if (ground.quoteAt[token.index] || !mayBeCue(ground.tree, token)) return [];
    const chance = model.cueChance(ground, token);
    return chance < LEAST_CHANCE ? [] : [fillFrame(ground, model, token, chance)];
  });
}
