import { describe, expect, it } from "vitest";
import { findQuotes } from "../../src/language/quotes.js";
import { type Block, wordsOf } from "../../src/model/model.js";
import { draws } from "../drawing.js";

/** One block a line. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role: "paragraph",
  }));
}
const quotes = (text: string) => findQuotes(text, blocksOf(text));
const find = (text: string) => quotes(text).map((quote) => ({ ...quote, label: "q" }));

describe("findQuotes", () => {
  it.each([
    'The mayor said: [q "The bridge is safe."]',
    "[q “The bridge is safe,”] the mayor said. [q “Use it.”]",
    "[q «Le pont est sûr»], a dit le maire, and [q « il est ouvert »] too.",
    "Der Bürgermeister nannte die Brücke [q „sicher“].",
    "Bron är [q ”säker”].",
    "[q ``The bridge is safe,''] he wrote.",
    "He spoke ([q “at length”]) of [q “order”]—[q “law”] too.",
  ])("reads marks of any make: %s", (drawing) => draws(find, drawing));

  it.each([
    "[q 'Bridge is safe'], mayor says",
    "Mayor: [q ‘Bridge is safe’]",
    "[q 'Workers' rights'] at stake, union says",
    "[q ‘We won’t leave the dockers’ hall,’] she said.",
  ])("takes single marks as outer quotes: %s", (drawing) => draws(find, drawing));

  it.each(['[q “The bridge is safe,"] he said, [q "and open.”]', "[q ”The bridge is safe,“] he said."])(
    "bears mixed and wrongly curled marks: %s",
    (drawing) => draws(find, drawing),
  );

  it("ends a quote that nothing closes with its paragraph", () => {
    const text = "“The bridge is safe, he said.\nIt rained.\nShe left.";
    const [quote, ...rest] = quotes(text);
    expect(rest).toEqual([]);
    expect(quote).toMatchObject({ closed: false, continues: -1 });
    expect(wordsOf(text, quote!)).toBe("“The bridge is safe, he said.");
  });

  it("ends a quote that nothing closes before the next one", () => {
    draws(find, "[q “The bridge is safe, he said. ][q “Use it,”] he added.");
  });

  it("links a quotation over paragraphs, captions between them or not", () => {
    const text = "“The bridge is safe.\n“It was checked twice.\n“Use it,” he said.";
    expect(quotes(text).map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: -1 },
      { closed: false, continues: 0 },
      { closed: true, continues: 1 },
    ]);
    const blocks = blocksOf("“The bridge is safe.\nThe bridge on Monday\n“Use it,” he said.");
    const aside = blocks.map((block, i) => (i === 1 ? { ...block, role: "caption" as const } : block));
    expect(findQuotes("“The bridge is safe.\nThe bridge on Monday\n“Use it,” he said.", aside)[1]?.continues).toBe(0);
  });

  it("goes on to a closing mark in the next paragraph when the opening one is not repeated", () => {
    const text = "“The bridge is safe.\nUse it,” he said.";
    expect(quotes(text).map((quote) => wordsOf(text, quote))).toEqual(["“The bridge is safe.", "Use it,”"]);
    expect(quotes(text)[1]).toMatchObject({ closed: true, continues: 0 });
  });

  it("nests a quote in a quote", () => {
    const text = '“She told me ‘never again’ and left,” he said. "He wrote “soon” to me."';
    expect(quotes(text).map((quote) => [wordsOf(text, quote.inner), quote.within])).toEqual([
      ["She told me ‘never again’ and left,", -1],
      ["never again", 0],
      ["He wrote “soon” to me.", -1],
      ["soon", 2],
    ]);
  });
});
