/** Where the brief puts the calendar's date, and where it leaves the words alone. */
import { expect, it } from "vitest";
import { dateEdits } from "../../src/readout/dating.js";
import type { Wordbook } from "../../src/readout/wordbook.js";
import { readDrawing } from "../drawing.js";
import { sample } from "./sample.js";

/** The drawing with its date edits: `day` marks words of 8 May 2025, `name` a name mention. */
function dated(drawing: string): string {
  const { text, spans } = readDrawing(drawing);
  const at = (label: string) => spans.filter((span) => span.label === label);
  const entity = sample.entities[0]!;
  const time = { start: "2025-05-08", end: "2025-05-08", precision: "day", how: "inferred", evidence: [] } as const;
  const book: Wordbook = {
    report: () => undefined,
    entity: () => entity,
    namings: () => at("name").map(({ start, end }) => ({ start, end, form: "name", entity })),
    datings: () => at("day").map(({ start, end }) => ({ start, end, time: { ...time, evidence: [] } })),
  };
  const report = { ...sample.reports[0]!, text };
  const edits = dateEdits(report, { start: 0, end: text.length }, book, { named: new Set(), year: "2025" }, []);
  return edits.reduceRight((words, { start, end, words: put }) => words.slice(0, start) + put + words.slice(end), text);
}

it("puts the date beside a word that needs the report's day", () => {
  expect(dated("The harbour reopened [day today].")).toBe("The harbour reopened today (8 May).");
});

it("leaves a name whole", () => {
  expect(dated("Viewers of [name Harbour [day Today]] saw it.")).toBe("Viewers of Harbour Today saw it.");
});

it("puts the date beside a name", () => {
  expect(dated("[name Harbour Today] showed it [day today].")).toBe("Harbour Today showed it today (8 May).");
});
