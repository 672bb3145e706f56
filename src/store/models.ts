/** The trained weights that ship with the package. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { byCodeUnit } from "../model/model.js";
import { StoreError } from "./store-error.js";

/** `models/` of the package, two folders above this file in `src/` and in `dist/` alike. */
const MODELS = new URL("../../models/", import.meta.url);
const ENDING = ".bin";

/** Weights by name (`models/NAME.bin`), in order of name. Throws a `StoreError` `store/no-models` when the folder is missing. */
export function loadModels(folder: URL = MODELS): ReadonlyMap<string, Uint8Array> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
    return new Map(
      names
        .sort(byCodeUnit)
        .map((name) => [name.slice(0, -ENDING.length), readFileSync(new URL(name, folder))] as const),
    );
  } catch (cause) {
    throw new StoreError(
      "store/no-models",
      `${fileURLToPath(folder)}: the models could not be read`,
      "install the package again",
      cause,
    );
  }
}

/** SHA-256 of each model in hex, as the record's `generator` names them; in the order of `models`. */
export const hashModels = (models: ReadonlyMap<string, Uint8Array>): { name: string; sha256: string }[] =>
  [...models].map(([name, bytes]) => ({ name, sha256: createHash("sha256").update(bytes).digest("hex") }));
