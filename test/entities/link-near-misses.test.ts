import { describe, expect, it } from "vitest";
import { linkTexts } from "./notes.js";

const isOne = (texts: Readonly<Record<string, string>>, a: string, b: string): boolean => {
  const { entities } = linkTexts(texts);
  const found = entities.filter(({ aliases }) => aliases.includes(a));
  expect(found.length).toBeGreaterThan(0);
  return found.some(({ aliases }) => aliases.includes(b));
};

describe("names that are near and not one", () => {
  it.each([
    ["brothers", "Fidel Castro spoke in Havana.", "Raul Castro spoke in Havana.", "Fidel Castro", "Raul Castro"],
    ["near towns", "Police searched houses in Calabar.", "Police searched houses in Malabar.", "Calabar", "Malabar"],
    ["countries", "The army of Niger moved south.", "The army of Nigeria moved south.", "Niger", "Nigeria"],
    ["a capital and its country", "Moscow sent a note.", "Russia sent a note.", "Moscow", "Russia"],
    ["a seat and its country", "The Kremlin sent a note.", "Russia sent a note.", "Kremlin", "Russia"],
    [
      "an island and a strait",
      "The storm hit Hainan.",
      "The ship crossed the Hainan Strait.",
      "Hainan",
      "Hainan Strait",
    ],
  ])("%s", (_, a, b, one, other) => {
    expect(isOne({ a, b }, one, other)).toBe(false);
  });

  it("offers a surname that two people bear, and gives it to neither", () => {
    const { entities, problems } = linkTexts({
      a: "Bill Clinton spoke in Ohio.",
      b: "Hillary Clinton spoke in Iowa.",
      c: "Clinton spoke in Texas.",
    });
    expect(entities.filter(({ kind }) => kind === "person")).toHaveLength(3);
    expect(problems.map(({ code }) => code)).toContain("entities/doubtful");
  });

  it("keeps father and son apart in every report where one tells them apart", () => {
    const texts = {
      a: "Donald Harte met his son Donald Harte Jr. in Ohio. Harte Jr. denied it.",
      b: "Donald Harte Jr. spoke to reporters in Iowa on Monday.",
      c: "Mr. Harte spoke to reporters in Texas on Monday.",
    };
    const { entities } = linkTexts(texts);
    const reportsOf = (form: string) =>
      entities
        .filter(({ aliases }) => aliases.includes(form))
        .map(({ mentions }) => mentions.map(({ report }) => report));
    expect(reportsOf("Donald Harte Jr.")).toEqual([expect.not.arrayContaining(["c"])]);
    expect(isOne(texts, "Donald Harte", "Mr. Harte")).toBe(true);
  });

  it("does not take a former president for the president", () => {
    const texts = {
      a: "Former French president Nicolas Sarkozy spoke in Lille.",
      b: "The French president spoke in Nice on Sunday.",
    };
    expect(isOne(texts, "Nicolas Sarkozy", "The French president")).toBe(false);
  });
});
