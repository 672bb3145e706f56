/** The engine with the models that ship beside the package. */
import { loadLanguageModels } from "../language/language.js";
import type { Engine } from "../pipeline.js";
import { hashModels, loadModels } from "./models.js";
import { VERSION } from "./version.js";

/** Reads the weights from disk; throws a StoreError or an Error that names the missing model. */
export function openEngine(): Engine {
  const files = loadModels();
  return {
    models: loadLanguageModels(files),
    generator: {
      name: "readout",
      version: VERSION,
      models: hashModels(files).map((model) => ({ ...model, version: VERSION })),
    },
  };
}
