/** The disk: sources in, outputs out, and the models that ship with the package. Part of the outer ring. */
export { hashModels, loadModels } from "./models.js";
export { writeOutputs } from "./outputs.js";
export { type FoundSource, findSources, type SourceOptions } from "./sources.js";
export { StoreError } from "./store-error.js";
