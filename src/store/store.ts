/** The disk: sources in, outputs out, the models that ship with the package, and the engine on them. Part of the outer ring. */
export { openEngine } from "./engine.js";
export { gatherFrom } from "./gather.js";
export { hashModels, loadModels } from "./models.js";
export { writeOutputs } from "./outputs.js";
export { readStoryOnAllCores } from "./read-story.js";
export { findSources } from "./sources.js";
export { StoreError } from "./store-error.js";
export { VERSION } from "./version.js";
