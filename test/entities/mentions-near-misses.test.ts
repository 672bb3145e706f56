import { describe, expect, it } from "vitest";
import { chainsOf } from "./notes.js";

describe("what must stay apart", () => {
  it("two people with one surname", () => {
    const chains = chainsOf("Bill Clinton spoke first. Hillary Clinton spoke later in Ohio.");
    expect(chains.some((chain) => chain.includes("Bill") && chain.includes("Hillary"))).toBe(false);
  });

  it("two people joined by “and” after a shared title", () => {
    const chains = chainsOf("Senators Ann Lee and Bob Stone voted against the bill.");
    expect(chains.some((chain) => chain.includes("Lee") && chain.includes("Stone"))).toBe(false);
  });

  it("a father and a son", () => {
    const chains = chainsOf("Donald Harte met his son Donald Harte Jr. in Ohio. Harte Jr. denied it. Harte smiled.");
    expect(chains).toContain("person: <son> Donald Harte Jr., Harte Jr.");
  });

  it("the president and a senator", () => {
    const chains = chainsOf("The president thanked Senator Ann Bell. Bell smiled.");
    expect(chains).toContain("person: <Senator> Ann Bell, Bell");
  });

  it("a number of people, who are nobody in particular", () => {
    const chains = chainsOf("At least 12 people were killed in Lyon, police said.");
    expect(chains).toEqual(["place: Lyon", "organisation: police"]);
  });

  it("a month and a place", () => {
    expect(chainsOf("The ferry sank in December 1987 off Bergen.").join()).not.toContain("1987");
  });

  it("a town and the river of its name", () => {
    const chains = chainsOf("Police searched the Dee River near Aberdeen. The village of Dee was cut off.");
    expect(chains.some((chain) => chain.includes("Dee River,"))).toBe(false);
  });

  it("a woman and “he”", () => {
    const chains = chainsOf("Maria Lopez met Peter Hansen on Friday. He thanked her for the help.");
    expect(chains.some((chain) => /Lopez.*\b[Hh]e\b/.test(chain))).toBe(false);
  });

  it("a country and an adjective of it", () => {
    expect(chainsOf("The French minister left.").some((chain) => chain.includes("French,"))).toBe(false);
  });
});
