/** The learned model of attribution: which word heads a cue, and what stands in the slots round it. */
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { cueFeatures, slotFeatures } from "./features.js";
import type { AttributionModel } from "./frames.js";
import { type LinearModel, probabilities } from "./linear.js";

/** The two linear parts: whether a word heads a cue, and a slot's label. */
export type LearnedParts = { readonly cue: LinearModel; readonly slot: LinearModel };

/** Opens `models/attribution.bin`; throws when the bytes are not that model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const { cue, slot } = openParts(bytes);
  return {
    cueChance: (ground, word) => probabilities(cue, cueFeatures(ground, word))[1]!,
    slotChances: (ground, word, place) => probabilities(slot, slotFeatures(ground, word, place)),
  };
}

type Shape = Omit<LinearModel, "weights">;

/** Layout after decompression: a line of JSON with the shapes, then the weights of both parts, end to end. */
export function closeParts({ cue, slot }: LearnedParts): Uint8Array {
  const shape = ({ classes, size, scale }: LinearModel): Shape => ({ classes, size, scale });
  const head = `${JSON.stringify({ model: NAME, cue: shape(cue), slot: shape(slot) })}\n`;
  return brotliCompressSync(Buffer.concat([Buffer.from(head), Buffer.from(cue.weights), Buffer.from(slot.weights)]));
}

function openParts(bytes: Uint8Array): LearnedParts {
  try {
    const raw = brotliDecompressSync(bytes);
    const end = raw.indexOf("\n") + 1;
    const head = JSON.parse(raw.toString("utf8", 0, end)) as { model: string; cue: Shape; slot: Shape };
    if (head.model !== NAME) throw new Error(`holds the model “${head.model}”`);
    const middle = end + head.cue.classes * head.cue.size;
    return {
      cue: { ...head.cue, weights: new Int8Array(raw.subarray(end, middle)) },
      slot: { ...head.slot, weights: new Int8Array(raw.subarray(middle)) },
    };
  } catch (cause) {
    throw new Error("models/attribution.bin is damaged; train it again or check it out afresh", { cause });
  }
}

const NAME = "attribution 1";
