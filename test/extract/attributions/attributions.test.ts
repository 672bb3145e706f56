import { describe, expect, it } from "vitest";
import { draws } from "../../drawing.js";
import { attributionsIn, statementsIn } from "./reading.js";

describe("findAttributions", () => {
  it.each([
    "[source The minister] [cue said] [content the bridge was safe].",
    "[source Officials] [cue have said] [content that two ferries sank off the coast on Sunday].",
    "[content The bridge is safe], [source the minister] [cue said].",
    "[source Anna Berg, the mayor of Bergen,] [cue told] reporters [content that the ferry would sail again].".replace(
      ",]",
      "],",
    ),
  ])("finds reported speech: %s", (drawing) => draws(attributionsIn, drawing));

  it.each([
    "[content “The bridge is safe,”] [source the minister] [cue said].",
    "[content “The bridge is safe,”] [cue said] [source Anna Berg, the mayor of Bergen].",
    "[content “The bridge is safe,”] [source she] [cue said]. [content “Use it.”]",
    "[source The minister] [cue said]: [content “The bridge is safe.”]",
    "[content “Is the bridge safe?”] [source the mayor] [cue asked].",
  ])("finds quotations: %s", (drawing) => draws(attributionsIn, drawing));

  it.each([
    "[content The bridge was closed on Monday], [cue according to] [source the police].",
    "[cue According to] [source the ministry], [content nine people were hurt].",
  ])("reads “according to”: %s", (drawing) => draws(attributionsIn, drawing));

  it("reads hearsay without a source", () => {
    draws(attributionsIn, "[content The minister has] [cue reportedly] [content left the country].");
  });

  it("follows a quotation over paragraphs", () => {
    const text =
      "“The bridge is safe,” the mayor said. “It was checked twice.\n\n“We shall open it on Monday.”\n\nIt rained.";
    const content = attributionsIn(text).filter(({ label }) => label === "content");
    expect(content.map(({ start, end }) => text.slice(start, end))).toEqual([
      "“The bridge is safe,”",
      "“It was checked twice.",
      "“We shall open it on Monday.”",
    ]);
  });

  it("takes a quotation that follows in a paragraph of its own", () => {
    const text = "The mayor wrote in a letter:\n\n“The bridge is safe. Use it.”\n\nIt rained.";
    expect(attributionsIn(text).filter(({ label }) => label === "content")).toEqual([
      { label: "content", start: text.indexOf("“"), end: text.indexOf("”") + 1 },
    ]);
  });

  it.each([
    "[content “Is it safe to call this a bridge any more?”] [source Lund] [cue demanded].",
    "[content “I was never paid,”] [source Mr. Lund, 82], [cue told] me.",
    "[content “I hope, Captain Brun, that you can tell us more,”] [source Lund] [cue said].",
    "[content “The bridge is safe,”] [source the mayor] [cue said].\n\n[content “It was checked twice. We shall open it on Monday.”]\n\nIt rained.",
  ])("gives a quotation to the one who says it: %s", (drawing) => draws(attributionsIn, drawing));

  it("gives what follows a silence to the one quoted before it", () => {
    const text =
      "“We have had problems with the bridge,” the mayor said after the meeting. He did not suggest a ban. “Our aim is not to close it for good.”";
    const [said] = findSaid(text, "mayor");
    expect(said).toContain("“Our aim is not to close it for good.”");
  });

  it("reads a dash and a colon as cues", () => {
    const text = "“The bridge saved my shop and my street.” — Anna Berg\n\nIt rained.";
    expect(attributionsIn(text).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`)).toEqual([
      "source: Anna Berg",
      "cue: —",
      "content: “The bridge saved my shop and my street.”",
    ]);
  });
});

/** What each source that holds a word is cited for. */
const findSaid = (text: string, word: string): string[][] =>
  statementsIn(text)
    .filter(({ speakerText }) => speakerText.includes(word))
    .map(({ says }) => says);
