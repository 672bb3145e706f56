import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codes, PROSE, read, readOne } from "./reading.js";

describe("input that is no report", () => {
  it.each([
    ["an empty file", "", "ingest/empty"],
    ["white space", " \n\n\t ", "ingest/empty"],
    ["a PDF", "%PDF-1.7 ...", "ingest/binary"],
    ["bytes", Uint8Array.from({ length: 4000 }, (_, i) => (i * 131) % 256), "ingest/binary"],
    ["a damaged gzip", gzipSync(PROSE).subarray(0, 40), "ingest/gzip"],
  ])("%s gives a problem that names the file and the mend", async (_, content, code) => {
    const found = await read("thing.txt", content);
    expect(found.items).toEqual([]);
    expect(found.problems).toEqual([
      expect.objectContaining({
        code,
        message: expect.stringContaining("thing.txt"),
        hint: expect.stringMatching(/\w/),
      }),
    ]);
  });

  it("a few stray control characters do not make a text binary", async () => {
    expect((await readOne("a.txt", `${PROSE}\u0000${PROSE.repeat(20)}`)).text).not.toContain("\u0000");
  });

  it("a stated date that is no day is reported and left out", async () => {
    const found = await read("a.txt", `published: 03/04/2024\n\n${PROSE}`);
    expect(found.items[0]!.stated).toBeUndefined();
    expect(codes(found)).toEqual(["ingest/date"]);
  });
});

describe("50 MB of input", () => {
  const MB = 1024 * 1024;

  it("of paragraphs is cut at one, and the problem says how much was read", async () => {
    const found = await read("big.txt", Buffer.from(`${PROSE}\n\n`.repeat(Math.ceil((50 * MB) / (PROSE.length + 2)))));
    expect(found.items[0]!.text.length).toBeGreaterThan(1_900_000);
    expect(found.items[0]!.text.endsWith("northern pier.")).toBe(true);
    expect(codes(found)).toEqual(["ingest/too-long"]);
    expect(found.problems[0]!.message).toContain(String(found.items[0]!.text.length));
  }, 20_000);

  it("without a single break is cut all the same", async () => {
    const found = await read("line.txt", Buffer.alloc(50 * MB, "x"));
    expect(found.items[0]!.text).toHaveLength(2_000_000);
  }, 20_000);

  it("that unpacks from a small gzip beyond all bounds is refused", async () => {
    expect(codes(await read("bomb.gz", gzipSync(Buffer.alloc(300 * MB))))).toEqual(["ingest/gzip"]);
  }, 30_000);
});
