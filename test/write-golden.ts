/** `npm run golden`: rewrites the golden readouts; the diff is reviewed like code. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { goldenFiles } from "./golden-files.js";

for (const { path, rendered } of await goldenFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rendered);
  console.log(`wrote ${path}`);
}
