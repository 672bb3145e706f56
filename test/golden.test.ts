import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenFiles } from "./golden-files.js";

/** Where a record that differs from its golden is left for a look. */
const CHANGED = resolve(import.meta.dirname, "../out/golden");

describe.each(await goldenFiles())("$path", ({ path, rendered, read }) => {
  it("stands as reviewed (npm run golden rewrites it; review the diff)", () => {
    expect(existsSync(path), "the golden is missing").toBe(true);
    const same = read() === rendered;
    if (!same) {
      const kept = resolve(CHANGED, path.split("/").slice(-2).join("/"));
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(kept, rendered);
    }
    expect(same, `differs; the new one is in ${CHANGED}`).toBe(true);
  });
});
