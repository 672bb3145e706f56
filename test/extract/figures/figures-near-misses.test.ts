import { describe, expect, it } from "vitest";
import { read } from "./figures-reading.js";

describe("what is no figure", () => {
  it.each([
    ["a year", "The treaty of 1994 was signed in Oslo."],
    ["a date", "The court will rule on March 14."],
    ["a clock time", "The train left at 9:30 a.m."],
    ["an age", "A 7-year-old boy drew the winning ticket."],
    ["an ordinal", "She came 3rd and he came fourth."],
    ["a number in a name", "Flight 370 and a Boeing 737 stood at Gate 12."],
    ["a legal article", "The ruling cites Article 5 of the treaty."],
    ["an address", "10 Downing Street declined to comment."],
    ["a result", "Ostmark beat Valmere 3-2."],
    ["the pronoun one", "One of the ministers resigned, and no one was surprised."],
    ["a turn of phrase", "There are two sides to this, and three things to say."],
    ["a length that only places a day", "Two days after the talks they met again."],
    ["a telephone number", "Call 0800 123 4567 for help."],
    ["a telephone number of many groups", "Call 0800 55 55 998877 from Ostmark."],
    ["others to whom nothing is said to be done", "Two others stood beside the minister."],
  ])("%s", (_, text) => expect(read(text)).toEqual([]));

  it("those who did it are not those it was done to", () => {
    expect(read("Three gunmen killed at least two guards.")).toEqual([
      "exact 3 gunmen: gunmen (gunman)",
      "at-least 2 guards: guards killed (killed)",
    ]);
  });

  it("animals are not counted with people", () => {
    expect(read("The fire killed 200 pigs.")).toEqual(["exact 200 pigs: pigs killed (pig killed)"]);
  });

  it("things are not freed", () => {
    expect(read("The site released 20,000 letters.").join()).not.toContain("(freed)");
  });

  it("a preposition is no bound", () => {
    expect(read("They renewed a claim over four regions.").join()).toMatch(/^exact 4 regions/);
  });
});
