import { describe, expect, it } from "vitest";
import { findClauses } from "../../src/language/clauses.js";
import { clauseLines, readTreeDrawing } from "./clauses-drawing.js";

describe("what is no clause", () => {
  it.each([
    ["a participle that describes a noun", "a_DT<3:det ruined=ruin_VBN<3:amod city_NN<0:root"],
    ["a verb form that is a preposition", "rain_NN<0:root according=accord_VBG<4:case to_IN<2:fixed Bo_NNP<1:nmod"],
    ["an event noun inside another noun", "the_DT<3:det talk_NN<3:compound show_NN<0:root"],
  ])("%s", (_, drawing) => {
    expect(clauseLines(drawing)).toEqual([]);
  });

  it("survives heads that go round in a circle", () => {
    expect(clauseLines("Ada_NNP<2:nsubj met=meet_VBD<3:conj left=leave_VBD<2:conj")).toHaveLength(2);
  });

  it("stays quick on a chain of a hundred thousand verbs", () => {
    const { tokens } = readTreeDrawing("ran=run_VBD<0:root");
    const first = tokens[0]!;
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      ...first,
      index,
      head: index - 1,
      deprel: index ? "conj" : "root",
    }));
    const sentence = { index: 0, start: 0, end: 3, firstToken: 0, endToken: chain.length, block: 0 };
    expect(findClauses(chain, [sentence])).toHaveLength(100_000);
  });
});
