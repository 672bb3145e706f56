/** The learned model of attribution: which word heads a cue, and what stands in the slots round it. */
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { cueFeatures, slotFeatures } from "./features.js";
import type { AttributionModel } from "./frames.js";
import { type LinearModel, probabilities } from "./linear.js";

/** The linear parts: whether a word heads a cue, a slot's label, whether a content begins or ends at a place. */
export type LearnedParts = Readonly<Record<(typeof PARTS)[number], LinearModel>>;

const PARTS = ["cue", "slot", "start", "end"] as const;

/** Opens `models/attribution.bin`; throws when the bytes are not that model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const { cue, slot, start, end } = openParts(bytes);
  return {
    cueChance: (ground, word) => probabilities(cue, cueFeatures(ground, word))[1]!,
    slotChances: (ground, word, place) => probabilities(slot, slotFeatures(ground, word, place)),
    startScore: ({ features }) => probabilities(start, features)[1]!,
    endScore: ({ features }) => probabilities(end, features)[1]!,
  };
}

type Shape = Omit<LinearModel, "weights">;

/** Layout after decompression: a line of JSON with the shapes, then the weights of the parts, end to end. */
export function closeParts(parts: LearnedParts): Uint8Array {
  const shapes = PARTS.map((part): Shape => {
    const { classes, size, scale } = parts[part];
    return { classes, size, scale };
  });
  const head = Buffer.from(`${JSON.stringify({ model: NAME, shapes })}\n`);
  return brotliCompressSync(Buffer.concat([head, ...PARTS.map((part) => Buffer.from(parts[part].weights.buffer))]));
}

function openParts(bytes: Uint8Array): LearnedParts {
  try {
    const raw = brotliDecompressSync(bytes);
    let at = raw.indexOf("\n") + 1;
    const { model, shapes } = JSON.parse(raw.toString("utf8", 0, at)) as { model: string; shapes: Shape[] };
    if (model !== NAME) throw new Error(`holds the model “${model}”`);
    const parts = PARTS.map((part, i) => {
      const shape = shapes[i]!;
      const from = at;
      at += shape.classes * shape.size;
      return [part, { ...shape, weights: new Int8Array(raw.subarray(from, at)) }] as const;
    });
    return Object.fromEntries(parts) as LearnedParts;
  } catch (cause) {
    throw new Error("models/attribution.bin is damaged; train it again or check it out afresh", { cause });
  }
}

const NAME = "attribution 1";
