import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { codes, marks, PROSE, read, readOne } from "./reading.js";

describe("plain text", () => {
  it("is kept as it stands, with its id from the file's name", async () => {
    const report = await readOne("river-1.txt", `Bridge to close\n\n${PROSE}`);
    expect(report).toMatchObject({ id: "river-1", language: "en", text: `Bridge to close\n\n${PROSE}`, marked: [] });
  });

  it("has one kind of line end, no invisible characters, and composed letters", async () => {
    const { text } = await readOne(
      "a.txt",
      `\uFEFFThe caf\u0065\u0301 re\u00ADopened.\r\nIt was\u200B full.\rSo they said.\u0007`,
    );
    expect(text).toBe("The café reopened.\nIt was full.\nSo they said.");
  });

  it("may state its facts in header lines", async () => {
    const report = await readOne("a.txt", `published: 2024-02-01\noutlet: River Post\n\n${PROSE}`);
    expect(report).toMatchObject({
      outlet: "River Post",
      stated: { date: "2024-02-01", where: "header line published" },
      text: PROSE,
    });
  });

  it("keeps a first line that only looks like a header", async () => {
    expect((await readOne("a.txt", `Update: bridge closed\n\n${PROSE}`)).text).toContain("Update: bridge closed");
  });
});

describe("charsets", () => {
  const words = "Le maire a déclaré mardi que le pont resterait fermé deux semaines, après la découverte de fissures.";
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])("reads %s", async (charset) => {
    const bytes = iconv.encode(words, charset, { addBOM: charset.startsWith("utf-16") });
    expect((await readOne("pont.txt", bytes)).text).toBe(words);
  });

  it("reads a page in the charset that it declares", async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>Мост закрыт на две недели, сообщил мэр города.</p></body></html>`;
    expect((await readOne("most.html", iconv.encode(page, "windows-1251"))).text).toContain("Мост закрыт");
  });

  it("are put right where a text was once saved in the wrong one", async () => {
    const spoilt = iconv.decode(iconv.encode(words, "utf-8"), "latin1");
    const found = await read("pont.txt", spoilt);
    expect(found.items[0]!.text).toBe(words);
    expect(codes(found)).toContain("ingest/mojibake");
    expect((await readOne("a.txt", "Ana’s “Ã” is a letter, and so is “â” in “pâté”.")).text).toContain(
      "“Ã” is a letter",
    );
  });

  it("says so when it guessed, and when letters were lost", async () => {
    expect(codes(await read("pont.txt", iconv.encode(words, "windows-1252")))).toContain("ingest/charset");
    expect(codes(await read("a.txt", `${PROSE} The caf\uFFFD stays open.`))).toEqual(["ingest/lost-characters"]);
  });
});

describe("Markdown", () => {
  it("becomes blocks without its marks, and front matter becomes facts", async () => {
    const report = await readOne(
      "a.md",
      "---\ntitle: Bridge to close\ndate: 2024-02-01\nauthor:\n  - Ana Silva\n  - Tom Okoro\n---\n# Bridge to close\n\nThe **old** bridge on the [Alder](http://alder.example) will\nclose.\n\n## Why\n\n- cracks\n- rust\n\n> It is old.\n",
    );
    expect(marks(report)).toEqual([
      "title: Bridge to close",
      "paragraph: The old bridge on the Alder will\nclose.",
      "heading: Why",
      "list-item: cracks",
      "list-item: rust",
      "quote: It is old.",
    ]);
    expect(report).toMatchObject({
      title: "Bridge to close",
      bylines: ["Ana Silva", "Tom Okoro"],
      stated: { where: "front matter date" },
    });
  });
});

describe("JSON", () => {
  const line = (fields: object): string => JSON.stringify(fields);

  it("is one report a line, its title put above a text that lacks it", async () => {
    const { items } = await read(
      "pile.jsonl",
      `${line({ id: "r1", outlet: "River Post", date: "2024-02-01", title: "Bridge to close", text: PROSE })}\n`,
    );
    expect(items[0]).toMatchObject({
      id: "r1",
      outlet: "River Post",
      title: "Bridge to close",
      text: `Bridge to close\n\n${PROSE}`,
    });
    expect(marks(items[0]!)).toEqual(["title: Bridge to close"]);
  });

  it("does not repeat a title that the text opens with", async () => {
    const { items } = await read(
      "pile.jsonl",
      line({ id: "r1", title: "Bridge to close", text: `Bridge to close\n${PROSE}` }),
    );
    expect(items[0]!.text).toBe(`Bridge to close\n\n${PROSE}`);
  });

  it("puts a title above a sentence that only begins with the same words", async () => {
    const { items } = await read(
      "pile.jsonl",
      line({
        id: "r1",
        title: "The town council",
        text: PROSE.replace("The town council voted", "The town council voted again"),
      }),
    );
    expect(items[0]!.text.startsWith("The town council\n\nThe town council voted again")).toBe(true);
  });

  it("reads one story of many, packed or not", async () => {
    const lines = [
      line({ id: "a", story: "flood", text: PROSE }),
      line({ id: "b", story: "strike", text: PROSE }),
    ].join("\n");
    expect((await read("pile.jsonl.gz", gzipSync(lines), "strike")).items.map(({ id }) => id)).toEqual(["b"]);
    expect(codes(await read("pile.jsonl", lines))).toEqual(["ingest/many-stories"]);
    expect(codes(await read("pile.jsonl", lines, "fire"))).toEqual(["ingest/no-such-story"]);
  });

  it("may be an array or a news API's answer, whose cut-off text is flagged", async () => {
    expect((await read("pile.json", JSON.stringify([{ id: "a", text: PROSE }], null, 2))).items).toHaveLength(1);
    const answer = {
      status: "ok",
      articles: [
        {
          source: { name: "River Post" },
          title: "Bridge",
          content: `${PROSE}… [+812 chars]`,
          publishedAt: "2024-02-01T08:00:00Z",
        },
      ],
    };
    const found = await read("answer.json", JSON.stringify(answer, null, 2));
    expect(found.items[0]).toMatchObject({
      outlet: "River Post",
      stated: { date: "2024-02-01", where: "field publishedAt" },
    });
    expect(codes(found)).toEqual(["ingest/cut-off"]);
  });

  it("names the line that is not as it should be, and reads the others", async () => {
    const found = await read(
      "pile.jsonl",
      [line({ id: "a", text: PROSE }), "{oops", line({ id: "c" }), line({ id: "d", text: 4 })].join("\n"),
    );
    expect(found.items.map(({ id }) => id)).toEqual(["a"]);
    expect(found.problems.map(({ message }) => message.split(": ")[0]).sort()).toEqual([
      "pile.jsonl:2",
      "pile.jsonl:3",
      "pile.jsonl:4",
    ]);
  });
});

describe("language", () => {
  it("is named when it is not English, and the report is kept", async () => {
    const found = await read(
      "pont.txt",
      "Le maire a déclaré mardi que le pont resterait fermé pendant deux semaines, car des fissures ont été découvertes dans la pile nord de l'ouvrage.",
    );
    expect(found.items[0]!.language).toBe("fr");
    expect(codes(found)).toEqual(["ingest/language"]);
  });

  it("is English in a text full of names from elsewhere", async () => {
    expect(
      (await readOne("a.txt", "Jörg Müller and Łukasz Wójcik met in Győr on Friday with the mayor of Plzeň.")).language,
    ).toBe("en");
  });
});
