import { describe, expect, it } from "vitest";
import { codes, PROSE, readPile, source } from "./reading.js";

describe("a pile", () => {
  it("holds the same file once", async () => {
    const pile = await readPile(source("a.txt", PROSE), source("a.txt", PROSE));
    expect(pile.items.map(({ id }) => id)).toEqual(["a"]);
    expect(codes(pile)).toEqual(["ingest/duplicate"]);
  });

  it("keeps one text under two ids: that one copies the other is for lineage to say", async () => {
    expect((await readPile(source("a.txt", PROSE), source("b.txt", PROSE))).items.map(({ id }) => id)).toEqual([
      "a",
      "b",
    ]);
  });

  it("tells two texts of one name apart the same way in any order", async () => {
    const files = [source("x/a.txt", PROSE), source("y/a.txt", `${PROSE} It rained.`), source("b.txt", PROSE)];
    const pile = await readPile(...files);
    expect(new Set(pile.items.map(({ id }) => id)).size).toBe(3);
    expect(codes(pile)).toEqual(["ingest/shared-id"]);
    expect(await readPile(...files.reverse())).toEqual(pile);
  });

  it("names reports by ids that are safe in links and file names", async () => {
    const record = JSON.stringify({ id: "post/2024 02:01?x", text: PROSE });
    expect((await readPile(source("p.jsonl", record))).items[0]!.id).toBe("post-2024-02-01-x");
  });
});
