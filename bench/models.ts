/** The language models as the product ships them, for benchmark tasks. */
import { readFileSync } from "node:fs";
import { LANGUAGE_MODELS, loadLanguageModels } from "../src/language/language.js";

/** Opens the models in the repository's `models/` folder. */
export const openModels = () =>
  loadLanguageModels(
    new Map(LANGUAGE_MODELS.map((name) => [name, readFileSync(new URL(`../models/${name}.bin`, import.meta.url))])),
  );
