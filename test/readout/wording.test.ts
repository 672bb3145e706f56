/** Sentences made fit to stand alone: labels mark names and pronouns of Ilse Brandt, and words of Thursday 8 May 2025. */
import { describe, expect, it } from "vitest";
import type { Entity, Readout, Report } from "../../src/model/model.js";
import { openWordbook, type SoFar } from "../../src/readout/wordbook.js";
import { isLeaning, wordStretch } from "../../src/readout/wording.js";
import { readDrawing } from "../drawing.js";
import { sample } from "./sample.js";

function open(drawing: string) {
  const { text, spans } = readDrawing(drawing);
  const report: Report = {
    ...sample.reports[0]!,
    id: "r",
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  };
  const at = (label: string) =>
    spans
      .filter((span) => span.label === label)
      .map(({ start, end }) => ({ report: "r", start, end, quote: text.slice(start, end) }));
  const brandt: Entity = {
    id: "en-brandt",
    name: "Ilse Brandt",
    kind: "person",
    aliases: ["Brandt", "Ilse Brandt"],
    roles: [],
    mentions: [
      { report: "another", start: 0, end: 11, quote: "Ilse Brandt", form: "name" },
      ...at("name").map((evidence) => ({ ...evidence, form: "name" as const })),
      ...at("pronoun").map((evidence) => ({ ...evidence, form: "pronoun" as const })),
    ],
  };
  const time = {
    start: "2025-05-08",
    end: "2025-05-08",
    precision: "day",
    how: "inferred",
    evidence: at("day"),
  } as const;
  const event = { ...sample.events[0]!, time: { ...time, evidence: [...time.evidence] } };
  const record: Omit<Readout, "brief"> = {
    ...sample,
    reports: [report],
    entities: [brandt],
    events: [event],
    timeline: [],
  };
  return { report, span: { start: 0, end: text.length }, book: openWordbook(record) };
}

/** The drawing as the brief words it, where `named` have been named before. */
function worded(drawing: string, ...named: string[]): string {
  const { report, span, book } = open(drawing);
  const soFar: SoFar = { named: new Set(named) };
  return wordStretch(report, span, book, soFar);
}

const leans = (drawing: string): boolean => {
  const { report, span, book } = open(drawing);
  return isLeaning(report, span, book);
};

describe("names", () => {
  it("gives the full name at first mention and not again", () => {
    expect(worded("[name Brandt] came, and [name Brandt] left.")).toBe("Ilse Brandt came, and Brandt left.");
    expect(worded("[name Brandt] came.", "en-brandt")).toBe("Brandt came.");
  });

  it("puts the name for a pronoun that has none in the sentence", () => {
    expect(worded("[pronoun She] came on time.")).toBe("Ilse Brandt came on time.");
    expect(worded("The union met [pronoun him] at noon.", "en-brandt")).toBe("The union met Brandt at noon.");
    expect(worded("[name Brandt] said [pronoun she] would come.")).toBe("Ilse Brandt said she would come.");
    expect(worded("After [pronoun she] came, [name Brandt] spoke.")).toBe("After she came, Ilse Brandt spoke.");
  });

  it("keeps to one spelling of a name", () => {
    expect(worded("[name Ilze Brant] came.")).toBe("Ilse Brandt came.");
    expect(worded("[name Brant] came.", "en-brandt")).toBe("Brandt came.");
    expect(worded("[name The Mayor] came.", "en-brandt")).toBe("The Mayor came.");
  });

  it("leaves words in quotation marks as they were said", () => {
    expect(worded("The union said: “[name Brandt] lied, and [pronoun she] knows.”")).toBe(
      "The union said: “Brandt lied, and she knows.”",
    );
  });
});

describe("dates", () => {
  it("puts the date after a weekday, and in brackets after other words", () => {
    expect(worded("They meet on [day Thursday] in town.")).toBe("They meet on Thursday 8 May 2025 in town.");
    expect(worded("They meet [day the day after tomorrow].")).toBe("They meet the day after tomorrow (8 May 2025).");
  });

  it("says nothing where the words are a date, or belong to a possessive", () => {
    expect(worded("They met on [day 8 May].")).toBe("They met on 8 May.");
    expect(worded("[day Thursday]’s meeting was short.")).toBe("Thursday’s meeting was short.");
  });
});

describe("openings", () => {
  it("drops a word that ties the sentence to the one before", () => {
    expect(worded("But the port stayed shut.")).toBe("The port stayed shut.");
    expect(worded("Meanwhile, the port stayed shut.")).toBe("The port stayed shut.");
  });

  it("keeps words that only look like one", () => {
    expect(worded("Still waters ran past the port.")).toBe("Still waters ran past the port.");
    expect(worded("Andover was shut.")).toBe("Andover was shut.");
    expect(worded("So many ships waited.")).toBe("So many ships waited.");
  });

  it("tells a sentence that needs the one before it", () => {
    expect(leans("The two met again.")).toBe(true);
    expect(leans("This was denied.")).toBe(true);
    expect(leans("He was late.")).toBe(true);
    expect(leans("[pronoun She] was late.")).toBe(false);
    expect(leans("The two sides met again.")).toBe(false);
    expect(leans("Hectares of forest burned.")).toBe(false);
  });
});
