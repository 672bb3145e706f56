import { describe, expect, it } from "vitest";
import { chainsOf } from "./notes.js";

describe("chains of one report", () => {
  it.each([
    [
      "surname and pronoun after the full name",
      "Angela Merkel met reporters in Berlin. Merkel said she would not run again.",
      "person: Angela Merkel, Merkel, she",
    ],
    [
      "a title is a role and no part of the name",
      "Finnish Foreign Minister Elina Valtonen spoke in Helsinki. Valtonen gave no details.",
      "person: <Finnish Foreign Minister> Elina Valtonen, Valtonen",
    ],
    [
      "a rank in short",
      "Retired Maj. Gen. John Carter praised the soldiers.",
      "person: <Retired Maj. Gen.> John Carter",
    ],
    [
      "an apposition",
      "Ann Lee, the mayor of Springfield, resigned on Monday.",
      "person: Ann Lee, the mayor of Springfield",
    ],
    [
      "an acronym",
      "The World Health Organization met in Geneva. The WHO praised Kenya.",
      "organisation: World Health Organization, WHO",
    ],
    ["names of one country", "The United States sent help. The U.S. also sent money.", "place: United States, U.S."],
    [
      "a ship that is told as one",
      "The ferry Aurora sank off Bergen. The Aurora carried 50 people.",
      "product: Aurora, Aurora",
    ],
    [
      "a ship's prefix",
      "In June, the MV Duchess of the Isles capsized in a storm.",
      "product: MV Duchess of the Isles",
    ],
    [
      "a nickname in brackets",
      "Theodore (Tim) Solsten, a banker, will lead the board. Solsten joined in 2009.",
      "person: Theodore (Tim) Solsten, a banker, Solsten",
    ],
    [
      "“Jr.” where there is no namesake",
      "Roger P. Stane Jr. was held. Mr. Stane smiled.",
      "person: Roger P. Stane Jr., <Mr.> Stane",
    ],
    [
      "“he said” after another man was named",
      "“The port is safe,” Peter Hansen told reporters after talks with John Carter. He said the work was done.",
      "person: Peter Hansen, He",
    ],
    ["a storm", "Hurricane Maria struck Dominica on Monday.", "named-event: Hurricane Maria"],
  ])("%s", (_, text, chain) => {
    expect(chainsOf(text)).toContain(chain);
  });
});

it("reads in a title-case headline the names that the text below has", () => {
  const chains = chainsOf(
    "The Veltron Group met in Oslo. Nadia Orlov spoke for Veltron.",
    "Orlov Proposes First Female Veltron CEO",
  );
  expect(chains).toContain("person: Orlov, Nadia Orlov");
  expect(chains.filter((chain) => /Orlov Proposes|Female,/.test(chain))).toEqual([]);
});

it("reads a headline in sentence case as any sentence", () => {
  expect(chainsOf("Police gave no details.", "Fifty people were killed as floods hit Lisbon")).toContain(
    "place: Lisbon",
  );
});
