import { describe, expect, it } from "vitest";
import { statementsIn } from "./reading.js";

const speakers = (text: string) => statementsIn(text).map(({ speaker }) => speaker);
const last = (text: string) => statementsIn(text).at(-1)!;

describe("speakers of statements", () => {
  it("lets “she said” go on with the speaker, past whom she speaks of and past a crowd", () => {
    expect(speakers("Anna Berg said that Maria Lund had lied. She said the fine was fair.")).toEqual([
      "Anna Berg",
      "Anna Berg",
    ]);
    expect(
      last("Anna Berg said the loss was big. Lawyers warned Maria Lund on Monday. She said it would grow."),
    ).toMatchObject({ speaker: "Anna Berg", speakerText: "She" });
  });

  it("turns to another whom the report makes its subject", () => {
    expect(speakers("Tom Lund said the harbour would close. Finn Brun disagreed. He said jobs would go.")).toEqual([
      "Tom Lund",
      "Finn Brun",
    ]);
    expect(
      last("Tom Lund said the harbour would close. The move angered Finn Brun. He said jobs would go.").speaker,
    ).toBe("Finn Brun");
  });

  it("does not let a pronoun go on with one of another sex, or with a body", () => {
    expect(last("Mrs Berg said the harbour would close. She met Tom Lund. He said jobs would go.").speaker).toBe(
      "Tom Lund",
    );
    expect(last("Tom Lund met envoys. The ministry said the harbour would close. He said jobs would go.").speaker).toBe(
      "Tom Lund",
    );
  });

  it("takes the antecedent of a relative pronoun", () => {
    expect(last("The mayor met Anna Berg, who said the plan had failed.")).toMatchObject({
      speaker: "Anna Berg",
      speakerText: "Anna Berg",
    });
    expect(last("The union, which said the deal was dead, left the room.")).toMatchObject({ speakerText: "The union" });
    expect(last("“We will win,” said Anna Berg, whose office denied the claim.")).toMatchObject({
      speaker: "Anna Berg",
      polarity: "denied",
    });
  });

  it("keeps the whole of a source without a name", () => {
    expect(last("An official familiar with the trip said the minister had left.")).toMatchObject({
      speakerText: "An official familiar with the trip",
      sourcing: "anonymous",
      anonymous: { count: "one", level: "official" },
    });
  });

  it("hears an administration as a body, not as the one it is named after", () => {
    expect(last("Ada Harris won. The Harris administration said the tax would rise.")).toMatchObject({
      sourcing: "institution",
    });
    expect(last("Ada Harris won. The Harris administration said the tax would rise.").speaker).not.toMatch(
      /^(?:Ada )?Harris$/,
    );
  });

  it.each([
    "A spokesman for Lis Varn, Tom Lund, said the talks would go on. Lis Varn met envoys.",
    "Lis Varn’s lawyer, Tom Lund, said the talks would go on.",
    "The chair of the harbour panel, Rep. Tom Lund, said the talks would go on.",
    "Varn spokesman Tom Lund said the talks would go on.",
  ])("takes the named person of a title: %s", (text) => {
    expect(speakers(text)).toEqual(["Tom Lund"]);
  });
});
