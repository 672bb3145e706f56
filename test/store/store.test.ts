import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSources, hashModels, loadModels, StoreError, writeOutputs } from "../../src/store/store.js";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "readout-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const put = (name: string, content = name): void => {
  const path = join(dir, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
};

/** Names of the sources and codes of the problems, in order. */
async function find(...paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const item of findSources(paths, { stdin: Readable.from([Buffer.from("piped")]) })) {
    found.push("source" in item ? item.source.name : item.problem.code);
  }
  return found;
}

describe("sources", () => {
  it("of a folder come in order of name, files before folders, hidden ones and earlier output left out", async () => {
    for (const name of ["b.txt", "a.txt", "sub/c.txt", ".hidden", ".git/config", "readout.json", "B.txt"]) put(name);
    expect(await find(dir)).toEqual(["B.txt", "a.txt", "b.txt", "sub/c.txt"]);
  });

  it("are named the same as files and inside their folder", async () => {
    put("a.txt");
    expect(await find(join(dir, "a.txt"))).toEqual(await find(dir));
  });

  it("of standard input are called `-`", async () => {
    expect(await find("-")).toEqual(["-"]);
  });

  it("that are not there, or link to themselves, are problems, and the others are read", async () => {
    put("a.txt");
    symlinkSync("loop", join(dir, "loop"));
    symlinkSync("nowhere", join(dir, "gone"));
    expect(await find(join(dir, "none.txt"), dir)).toEqual([
      "store/not-found",
      "a.txt",
      "store/not-found",
      "store/unreadable",
    ]);
  });

  it("end where a link leads back up", async () => {
    put("sub/a.txt");
    symlinkSync("..", join(dir, "sub", "up"));
    expect(await find(dir)).toEqual(["sub/a.txt"]);
  });

  it("given twice are read once", async () => {
    put("a.txt");
    expect(await find(join(dir, "a.txt"), dir)).toEqual(["a.txt", "store/same-file"]);
  });

  it("in an empty folder are missed", async () => {
    expect(await find(dir)).toEqual(["store/no-files"]);
  });

  it.skipIf(process.getuid?.() === 0)("that may not be read are problems", async () => {
    put("a.txt");
    const { chmodSync } = await import("node:fs");
    chmodSync(join(dir, "a.txt"), 0);
    expect(await find(dir)).toEqual(["store/unreadable"]);
  });

  it("may be two thousand", async () => {
    for (let i = 0; i < 2000; i++) put(`${i}.txt`);
    expect(new Set(await find(dir)).size).toBe(2000);
  });
});

describe("outputs", () => {
  it("are written whole into a folder that is made for them, over older ones", async () => {
    const out = join(dir, "new", "out");
    await writeOutputs(out, new Map([["readout.json", "{}"]]));
    await writeOutputs(
      out,
      new Map([
        ["readout.json", "[1]"],
        ["readout.md", "# é"],
      ]),
    );
    expect(readdirSync(out)).toEqual(["readout.json", "readout.md"]);
    expect(readFileSync(join(out, "readout.json"), "utf8")).toBe("[1]");
  });

  it("leave the old files and no litter when one cannot be written", async () => {
    put("out/readout.json", "old");
    mkdirSync(join(dir, "out", "readout.md", "in-the-way"), { recursive: true });
    const failed = writeOutputs(join(dir, "out", "readout.json"), new Map([["a", "new"]]));
    await expect(failed).rejects.toThrow(StoreError);
    await expect(failed).rejects.toMatchObject({
      code: "store/not-a-folder",
      hint: expect.any(String),
      cause: expect.any(Error),
    });
    await expect(writeOutputs(join(dir, "out"), new Map([["readout.md", "new"]]))).rejects.toThrow(StoreError);
    expect(readdirSync(join(dir, "out"))).toEqual(["readout.json", "readout.md"]);
    expect(readFileSync(join(dir, "out", "readout.json"), "utf8")).toBe("old");
  });
});

describe("models", () => {
  it("are read by name with their hashes", () => {
    put("tags.bin", "abc");
    put("tags.md");
    const models = loadModels(pathToFileURL(`${dir}/`));
    expect([...models.keys()]).toEqual(["tags"]);
    expect(hashModels(models)).toEqual([
      { name: "tags", sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    ]);
  });

  it("that are missing are an error with a mend", () => {
    expect(() => loadModels(pathToFileURL(`${dir}/none/`))).toThrow(
      expect.objectContaining({ code: "store/no-models" }),
    );
  });

  it("that ship are found beside the package", () => {
    expect(loadModels()).toBeInstanceOf(Map);
  });
});
