import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../src/export/export.js";
import { type Evidence, type Readout, readoutSchema } from "../src/model/model.js";
import { readStory } from "../src/pipeline.js";
import { draftsIn, EXAMPLE, engine } from "./engine.js";

const drafts = await draftsIn(EXAMPLE);
const readout = readStory(drafts, engine);

/** Every piece of evidence anywhere in a record. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (value === null || typeof value !== "object") return [];
  const here = "quote" in value && "start" in value && "report" in value ? [value as Evidence] : [];
  return [...here, ...Object.values(value).flatMap(evidenceIn)];
}

const originsOf = ({ reports }: Readout): number => new Set(reports.map(({ origin }) => origin)).size;

describe("the record of the example story", () => {
  it("fits its schema, and comes back the same from JSON", () => {
    expect(readoutSchema.parse(JSON.parse(renderJson(readout)))).toEqual(JSON.parse(JSON.stringify(readout)));
  });

  it("quotes every report exactly", () => {
    const texts = new Map(readout.reports.map(({ id, text }) => [id, text]));
    const all = evidenceIn(readout);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ report, start, end, quote }) => texts.get(report)?.slice(start, end) !== quote)).toEqual([]);
  });

  it("names only entities, events, statements and reports that it holds", () => {
    const known = new Set(
      [
        ...readout.reports,
        ...readout.entities,
        ...readout.events,
        ...readout.statements,
        ...readout.figures,
        ...readout.commitments,
        ...readout.positions,
        ...readout.findings,
        ...readout.timeline,
      ].map(({ id }) => id),
    );
    const named = [
      ...readout.events.flatMap(({ actors, recipients, others, saidBy = [] }) => [
        ...actors,
        ...recipients,
        ...others,
        ...saidBy,
      ]),
      ...readout.statements.flatMap(({ speaker, sameAs }) => [...(speaker ? [speaker] : []), ...sameAs]),
      ...readout.brief.flatMap(({ facts }) => facts),
      ...readout.findings.flatMap(({ facts, sides }) => [...facts, ...sides.flatMap(({ reports }) => reports)]),
      ...readout.timeline.flatMap(({ facts, reports }) => [...facts, ...reports]),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has no id twice", () => {
    const ids = [
      ...readout.entities,
      ...readout.events,
      ...readout.statements,
      ...readout.figures,
      ...readout.findings,
    ].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("is the same bytes in any order of reports", () => {
    const expected = renderJson(readout);
    const orders = fc.shuffledSubarray([...drafts], { minLength: drafts.length });
    fc.assert(
      fc.property(orders, (shuffled) => renderJson(readStory(shuffled, engine)) === expected),
      { numRuns: 5, verbose: true },
    );
  });

  it("counts no new origin for a reprint of any report", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: drafts.length - 1 }), (index) => {
        const reprint = { ...drafts[index]!, id: "zz-reprint", file: "zz-reprint.txt" };
        return originsOf(readStory([...drafts, reprint], engine)) === originsOf(readout);
      }),
      { numRuns: 5, verbose: true },
    );
  });
});
