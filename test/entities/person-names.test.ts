import { describe, expect, it } from "vitest";
import { comparePersons } from "../../src/entities/person-names.js";

const compare = (a: string, b: string) => comparePersons(a.split(" "), b.split(" "));

describe("one person", () => {
  it.each([
    ["spelling", "volodymyr zelensky", "volodymyr zelenskiy"],
    ["an initial", "j carter", "james carter"],
    ["a short form", "bill clinton", "william clinton"],
    ["a middle name left out", "george bush", "george walker bush"],
    ["a second family name left out", "jose maria aznar", "jose maria aznar lopez"],
    ["family name first", "orban viktor", "viktor orban"],
    ["a hyphen or none", "xi jin-ping", "xi jinping"],
    ["an Arabic article", "bashar al-assad", "bashar assad"],
    ["a middle name that is used", "tim solsten", "theodore tim solsten"],
    ["particles", "alex de la cruz", "alexander de la cruz"],
  ])("%s", (_, a, b) => {
    expect(compare(a, b)).toBe("same");
  });
});

describe("two people", () => {
  it.each([
    ["brothers", "raul castro", "fidel castro"],
    ["father and son of one region", "kim jong un", "kim jong il"],
    ["husband and wife", "bill clinton", "hillary clinton"],
    ["one first name", "emmanuel macron", "emmanuel bonne"],
    ["other initials", "j carter", "r carter"],
    ["near surnames", "sergei lavrov", "sergei lvov"],
  ])("%s", (_, a, b) => {
    expect(compare(a, b)).toBe("different");
  });
});
