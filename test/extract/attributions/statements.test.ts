import { describe, expect, it } from "vitest";
import { statementsIn } from "./reading.js";

const only = (text: string) => {
  const statements = statementsIn(text);
  expect(statements).toHaveLength(1);
  return statements[0]!;
};

describe("findStatements", () => {
  it("tells direct, partial and indirect speech", () => {
    expect(only("“The bridge is safe,” said Anna Berg.").form).toBe("direct");
    expect(only("Anna Berg said the bridge was “perfectly safe”.").form).toBe("partial");
    expect(only("Anna Berg said the bridge was safe.").form).toBe("indirect");
  });

  it("resolves a pronoun to the person who spoke", () => {
    const [first, second] = statementsIn("Anna Berg said the bridge was safe. She added that it would open on Monday.");
    expect(first?.speaker).toBe("Anna Berg");
    expect(second?.speaker).toBe("Anna Berg");
  });

  it("types the source", () => {
    expect(only("Anna Berg said the bridge was safe.").sourcing).toBe("named");
    expect(only("The police said the bridge was safe.").sourcing).toBe("institution");
    expect(only("The report said the bridge was safe.").sourcing).toBe("document");
    expect(only("The newspaper reported that the bridge was safe.").sourcing).toBe("report");
    expect(only("The Post reported that the bridge was safe.").sourcing).toBe("report");
  });

  it("keeps what is told of a source without a name", () => {
    expect(only("A senior official said the bridge was safe.")).toMatchObject({
      speaker: null,
      sourcing: "anonymous",
      anonymous: { count: "one", level: "senior official" },
    });
    expect(only("Officials said the bridge was safe.").anonymous).toMatchObject({ count: "several" });
  });

  it("reads channel and hearer beside the cue, not in what is said", () => {
    expect(only("“The bridge is safe,” Anna Berg wrote on X.").channel).toBe("X");
    expect(only("Anna Berg told a press conference that the bridge was safe.").channel).toBe("press conference");
    expect(only("Anna Berg told reporters that the bridge was safe.").addressee).toBe("reporters");
    expect(only("Anna Berg said the minister had called it safe in an interview.").channel).toBeUndefined();
  });

  it("parts a paraphrase from the quotation that follows it", () => {
    const statements = statementsIn("Anna Berg said nobody was hurt. “We were lucky. It could have been worse.”");
    expect(statements.map(({ form, speaker }) => [form, speaker])).toEqual([
      ["indirect", "Anna Berg"],
      ["direct", "Anna Berg"],
    ]);
  });

  it("places an estimate in its band", () => {
    expect(only("Anna Berg said the bridge would very likely open on Monday.").likelihood).toBe("very-likely");
    expect(only("The bureau said the storm was not expected to hit land.").likelihood).toBe("unlikely");
  });

  it("takes the report's own estimates", () => {
    expect(only("It is highly unlikely that the bridge will open this year.")).toMatchObject({
      speaker: null,
      speakerText: "",
      sourcing: "report",
      likelihood: "very-unlikely",
    });
    expect(statementsIn("The bridge opened in 1911.")).toEqual([]);
  });
});
