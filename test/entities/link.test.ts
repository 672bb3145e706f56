import { describe, expect, it } from "vitest";
import { isNamed } from "../../src/entities/entities.js";
import type { Entity } from "../../src/model/model.js";
import { linkTexts } from "./notes.js";

const entityOf = (entities: readonly Entity[], form: string): Entity | undefined =>
  entities.find(({ aliases }) => aliases.includes(form));

describe("one entity across reports", () => {
  const { entities } = linkTexts({
    a: "Ukrainian President Volodymyr Zelensky met the prime minister in Kyiv on Monday. Zelensky thanked him.",
    b: "The talks in Kiev went well, Volodymyr Zelenskiy said in a statement on Tuesday.",
    c: "The Ukrainian president will travel to Oslo on Friday, officials said in Kyiv.",
  });

  it("meets under two spellings, by surname and by office", () => {
    const person = entityOf(entities, "Volodymyr Zelensky");
    expect(person).toBeDefined();
    expect(person).toBe(entityOf(entities, "Volodymyr Zelenskiy"));
    expect(person).toBe(entityOf(entities, "The Ukrainian president"));
    expect(person).toMatchObject({ kind: "person", country: "UA" });
  });

  it("keeps every form, titles included, and says where each role stands", () => {
    const person = entityOf(entities, "Zelensky")!;
    expect(person.aliases).toContain("Ukrainian President Volodymyr Zelensky");
    expect(person.aliases).toContain("President Volodymyr Zelensky");
    expect(person.roles[0]).toMatchObject({
      text: "Ukrainian President",
      evidence: [{ report: "a", quote: "Ukrainian President" }],
    });
  });

  it("knows a capital under its old name, and where it lies", () => {
    const place = entityOf(entities, "Kiev")!;
    expect(place.name).toBe("Kyiv");
    expect(place).toMatchObject({ kind: "place", country: "UA" });
    expect(place.location?.lat).toBeCloseTo(50.5, 0);
  });
});

it("does not depend on the order of the pile", () => {
  const a = "Finnish Foreign Minister Elina Valtonen met Espen Barth Eide in Oslo.";
  const b = "Valtonen said Norway and Finland would work together.";
  expect(linkTexts({ b, a }).entities).toEqual(linkTexts({ a, b }).entities);
});

it("tells named entities from those known by a noun phrase only", () => {
  const { entities } = linkTexts({ a: "Police arrested a man near Lyon on Sunday." });
  expect(entities.filter(isNamed).map(({ name }) => name)).toEqual(["Lyon"]);
  expect(entityOf(entities, "a man near Lyon")).toMatchObject({ kind: "person" });
});

describe("the user's hand", () => {
  const texts = {
    a: "Robert Miller of the Green Party spoke in Leeds on Monday.",
    b: "Rob Muller of the Green Party spoke in Leeds on Monday.",
  };

  it("merges what the rules keep apart", () => {
    const { entities } = linkTexts(texts, { merge: [["Robert Miller", "Rob Muller"]] });
    expect(entityOf(entities, "Robert Miller")).toBe(entityOf(entities, "Rob Muller"));
  });

  it("parts what the rules make one", () => {
    const spelt = { a: "Andriy Shevchenko spoke in Lviv.", b: "Andrei Shevchenko spoke in Lviv." };
    const apart = linkTexts(spelt, { split: [["Andriy Shevchenko", "Andrei Shevchenko"]] });
    expect(entityOf(linkTexts(spelt).entities, "Andriy Shevchenko")?.aliases).toContain("Andrei Shevchenko");
    expect(entityOf(apart.entities, "Andriy Shevchenko")?.aliases).not.toContain("Andrei Shevchenko");
  });

  it("names, and says when a decision meets nothing", () => {
    const { entities, problems } = linkTexts(texts, { name: { "Robert Miller": "Bob Miller", "Jane Roe": "J. Roe" } });
    expect(entityOf(entities, "Robert Miller")?.name).toBe("Bob Miller");
    expect(problems.map(({ code }) => code)).toContain("entities/hand-unused");
  });
});
