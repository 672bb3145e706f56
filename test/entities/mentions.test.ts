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
    ["a storm", "Hurricane Maria struck Dominica on Monday.", "named-event: Hurricane Maria"],
  ])("%s", (_, text, chain) => {
    expect(chainsOf(text)).toContain(chain);
  });
});
