/** The golden readouts: which there are, and what the present code makes of them. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { renderJson, renderMarkdown } from "../src/export/export.js";
import { readStory } from "../src/pipeline.js";
import { draftsIn, EXAMPLE, engine } from "./engine.js";

export type GoldenFile = { readonly path: string; readonly rendered: string; readonly read: () => string };

/** The example story's record and its Markdown, as reviewed and as read now. */
export async function goldenFiles(): Promise<GoldenFile[]> {
  const readout = readStory(await draftsIn(EXAMPLE), engine);
  return [
    ["readout.json", renderJson(readout)],
    ["readout.md", renderMarkdown(readout)],
  ].map(([file, rendered]) => {
    const path = resolve(import.meta.dirname, "golden/paris-talks", file!);
    return { path, rendered: rendered!, read: () => readFileSync(path, "utf8") };
  });
}
