/** The engine with the models that ship beside the package. */
import { loadLanguageModels } from "../language/language.js";
import type { Engine } from "../pipeline.js";
import { loadModels } from "../store/store.js";
import { VERSION } from "./version.js";

/** Reads the weights from disk; throws a StoreError or an Error that names the missing model. */
export function openEngine(): Engine {
  const files = loadModels();
  return {
    models: loadLanguageModels(new Map([...files].map(([name, { bytes }]) => [name, bytes]))),
    generator: {
      name: "readout",
      version: VERSION,
      models: [...files].map(([name, { sha256 }]) => ({ name, version: VERSION, sha256 })),
    },
  };
}
