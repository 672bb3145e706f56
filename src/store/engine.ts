/** The engine with the models that ship beside the package. */

import { loadAttributionModel } from "../extract/extract.js";
import { loadLanguageModels } from "../language/language.js";
import type { Engine } from "../pipeline.js";
import { hashModels, loadModels } from "./models.js";
import { StoreError } from "./store-error.js";
import { VERSION } from "./version.js";

/** Reads the weights from disk; throws a StoreError or an Error that names the missing model. */
export function openEngine(): Engine {
  const files = loadModels();
  return {
    models: loadLanguageModels(files),
    attribution: loadAttributionModel(modelNamed(files, "attribution")),
    generator: {
      name: "readout",
      version: VERSION,
      models: hashModels(files).map((model) => ({ ...model, version: VERSION })),
    },
  };
}

function modelNamed(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes)
    throw new StoreError("store/no-models", `the model models/${name}.bin is missing`, "install the package again");
  return bytes;
}
