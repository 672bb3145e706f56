import { describe, expect, it } from "vitest";
import { composeBrief, labelReports } from "../../src/readout/readout.js";
import { sample } from "./sample.js";

const { brief } = sample;
const textsOf = (section: string) => brief.filter((sentence) => sentence.section === section).map(({ text }) => text);

describe("the brief", () => {
  it("leads with what most origins tell, dates made absolute, the year once", () => {
    expect(textsOf("lead")).toEqual([
      "Mayor Ilse Brandt met Tomas Reyes, the head of the dockers' union, at the town hall for two hours (6 May 2025).",
      "Crane drivers shut the port of Larkhaven on Tuesday 6 May after talks with its owner failed, the union said.",
    ]);
  });

  it("credits quoted words, and puts the name for a pronoun at the head of a sentence", () => {
    expect(textsOf("said")).toEqual([
      "“We are close to an agreement, and I will not let it slip” — Ilse Brandt",
      "Reyes said that 400 workers had stopped work.",
    ]);
  });

  it("sets the sides of a dispute beside each other, with who holds them", () => {
    expect(textsOf("disputed")).toEqual(["People on strike: 400 (Sample Agency); about 350 (Larkhaven Example)"]);
  });

  it("keeps plans for what comes next and earlier months for the background", () => {
    expect(textsOf("next")).toEqual(["The two sides will meet again on Thursday 8 May."]);
    expect(textsOf("background")).toEqual(["In April the owner, Larkhaven Quays, cut the night shift."]);
  });

  it("tells a meeting of the lead only once", () => {
    expect(textsOf("meetings")).toEqual([]);
  });

  it("cites facts of the record and exact words for every sentence", () => {
    const texts = new Map(sample.reports.map(({ id, text }) => [id, text]));
    const ids = new Set(
      [sample.events, sample.statements, sample.figures, sample.findings, sample.timeline].flat().map(({ id }) => id),
    );
    for (const { facts, evidence } of brief) {
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((id) => !ids.has(id))).toEqual([]);
      for (const { report, start, end, quote } of evidence) expect(texts.get(report)!.slice(start, end)).toBe(quote);
    }
  });

  it("does not depend on the order of the record's lists", () => {
    const turned = composeBrief({
      ...sample,
      events: [...sample.events].reverse(),
      statements: [...sample.statements].reverse(),
      entities: [...sample.entities].reverse(),
    });
    expect(turned).toEqual(brief);
  });

  it("is empty for an empty record", () => {
    const none = { entities: [], events: [], statements: [], figures: [], findings: [], timeline: [], positions: [] };
    expect(composeBrief({ ...sample, ...none, reports: [], commitments: [] })).toEqual([]);
  });
});

it("shortens the names of reports only where they stay apart", () => {
  expect([...labelReports(["000_ebb6", "001_a85c"]).values()]).toEqual(["000", "001"]);
  expect([...labelReports(["strike-report-1", "strike-report-2"]).values()]).toEqual(["1", "2"]);
  expect([...labelReports(["only-one"]).values()]).toEqual(["only"]);
  expect([...labelReports(["ferry-one", "ferry-two", "storm-one"]).values()]).toEqual([
    "ferry-one",
    "ferry-two",
    "storm",
  ]);
});
