import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
/** Imports point from right to left only. */
const ORDER = ["model", "ingest", "clean", "language", "entities", "time", "extract", "reconcile", "readout"];
const OUTER = ["store", "serve", "export", "cli"];

type Import = { from: string; to: string };

function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(dir, entry.name))
      : entry.name.endsWith(".ts")
        ? [join(dir, entry.name)]
        : [],
  );
}

function importsOf(file: string): Import[] {
  const specifiers = readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g);
  return [...specifiers].map(([, specifier]) => ({
    from: relative(SRC, file),
    to: relative(SRC, resolve(dirname(file), specifier!.replace(/\.js$/, ".ts"))),
  }));
}

const folderOf = (path: string): string => path.split("/")[0]!.replace(/\.ts$/, "");
const rank = (folder: string): number => {
  if (OUTER.includes(folder)) return ORDER.length + 1;
  if (folder === "pipeline") return ORDER.length;
  if (folder === "index") return ORDER.length + 2;
  return ORDER.indexOf(folder);
};

const files = sourceFiles(SRC);
const imports = files.flatMap(importsOf);

describe("layering", () => {
  it("sees the modules", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(imports.length).toBeGreaterThan(5);
  });

  it("knows every folder", () => {
    expect(
      [...new Set(files.map((file) => folderOf(relative(SRC, file))))].filter((folder) => rank(folder) < 0),
    ).toEqual([]);
  });

  it("imports earlier stages only", () => {
    const wrong = imports.filter(({ from, to }) => rank(folderOf(to)) > rank(folderOf(from)));
    expect(wrong).toEqual([]);
  });

  it("enters other folders through their door", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(from) !== folderOf(to) && to.includes("/") && to !== `${folderOf(to)}/${folderOf(to)}.ts`,
    );
    expect(wrong).toEqual([]);
  });

  it("has no cycles", () => {
    const next = new Map(files.map((file) => [relative(SRC, file), importsOf(file).map(({ to }) => to)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it("leaves disk, network, clock and environment to the outer ring", () => {
    const worldly =
      /from "(node:fs|node:net|node:http|node:child_process|node:os)|\bprocess\.(env|argv|cwd)|Date\.now\(|new Date\(\)|Math\.random\(/;
    const wrong = files
      .map((file) => relative(SRC, file))
      .filter((file) => !OUTER.includes(folderOf(file)) && file !== "model/write-schema.ts")
      .filter((file) => worldly.test(readFileSync(join(SRC, file), "utf8")));
    expect(wrong).toEqual([]);
  });
});
