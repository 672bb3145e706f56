/** The learned model of attribution: which word heads a cue, and what stands in the slots round it. */
import { jsonOf, openPack, sectionOf } from "../../language/pack.js";
import { cueFeatures, slotFeatures } from "./features.js";
import type { AttributionModel } from "./frames.js";
import { type LinearModel, probabilities } from "./linear.js";

/** Opens `models/attribution.bin`. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const pack = openPack("attribution", bytes);
  const read = (name: string): LinearModel => ({
    ...jsonOf<Pick<LinearModel, "classes" | "size" | "scale">>(pack, `${name}-shape`),
    weights: new Int8Array(sectionOf(pack, name)),
  });
  return learnedModel(read("cue"), read("slot"));
}

/** A model of two linear parts: whether a word heads a cue, and a slot's label. */
export const learnedModel = (cueModel: LinearModel, slotModel: LinearModel): AttributionModel => ({
  cueChance: (ground, cue) => probabilities(cueModel, cueFeatures(ground, cue))[1]!,
  slotChances: (ground, cue, slot) => probabilities(slotModel, slotFeatures(ground, cue, slot)),
});
