import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/model/model.js";
import { figuresOf, read } from "./figures-reading.js";

describe("what a number counts", () => {
  it.each([
    ["The landslide killed at least 14 villagers.", ["at-least 14 villagers: villagers killed (killed)"]],
    ["More than 60 people died when the dam broke.", ["over 60 people: people died (killed)"]],
    [
      "The tram left the rails, killing three passengers and leaving 17 injured.",
      ["exact 3 passengers: passengers killed (killed)", "exact 17 injured: injured (injured)"],
    ],
    [
      "The blast killed 12 workers and injured over 40.",
      ["exact 12 workers: workers killed (killed)", "over 40 injured: injured (injured)"],
    ],
    [
      "The fire killed 12 people, wounding 30 others.",
      ["exact 12 people: people killed (killed)", "exact 30 others: others injured (injured)"],
    ],
    ["Nine hikers were still missing on Friday.", ["exact 9 hikers: hikers missing (missing)"]],
    ["Police arrested about 30 demonstrators.", ["about 30 demonstrators: demonstrators arrested (arrested)"]],
    ["Thousands of families were forced to flee.", ["at-least 1000 families: families forced (displaced)"]],
    ["The bus was carrying 52 people.", ["exact 52 people: people aboard (aboard)"]],
    [
      "Sixteen of the 20 fishermen survived.",
      ["exact 16 fishermen: fishermen survived (rescued)", "exact 20 fishermen: fishermen survived (rescued)"],
    ],
  ])("people: %s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ["Ministers met for 45 minutes in Geneva.", ["exact 45 minutes: Ministers met (duration meet)"]],
    ["They signed a 30-day truce.", ["exact 30 day: truce (duration truce)"]],
    [
      "The storm brought winds of up to 150 kilometres per hour.",
      ["at-most 150 kilometres per hour: winds (speed wind)"],
    ],
    ["The 28-ton trawler was towed to port.", ["exact 28 ton: trawler (mass trawler)"]],
    ["Civilian deaths in Riga were down 45% on last year.", ["exact 45 %: Civilian deaths in Riga down (share death)"]],
    ["Exports fell 12% in May.", ["exact 12 %: Exports fell (share export)"]],
    ["The loss is estimated at up to £40m.", ["at-most 40000000 £: loss (money loss)"]],
    ["Karin Osk worked for 12 years at the bank.", ["exact 12 years: Karin Osk worked (duration work)"]],
    ["The government imposed a 10% import levy.", ["exact 10 %: import levy (share levy)"]],
  ])("measures: %s", (text, expected) => expect(read(text)).toEqual(expected));

  it("gives shares in a row the noun that the first one names", () => {
    expect(read("It cut duties from previous rates of 20% on steel, 24% on copper, and 25% on zinc.")).toEqual([
      "exact 20 %: previous rates on steel (share rate steel)",
      "exact 24 %: previous rates on copper (share rate copper)",
      "exact 25 %: previous rates on zinc (share rate zinc)",
    ]);
  });

  it("does not tell a conversion twice", () => {
    expect(read("The well is 300 meters (984 feet) deep.")).toHaveLength(1);
  });

  it("cites a clause that holds the number, its unit and what happened", () => {
    const text = "Officials said the fire killed 11 tenants, while the mayor promised new ladders.";
    const [figure] = figuresOf(text);
    const evidence = wordsOf(text, figure!.evidence);
    expect(evidence).toContain("killed 11 tenants");
    expect(evidence).not.toContain("ladders");
    expect(wordsOf(text, figure!.span)).toBe("11 tenants");
  });
});
