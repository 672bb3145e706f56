import { describe, expect, it } from "vitest";
import { findEvents } from "../../../src/extract/events/events.js";
import { readDrawnReport } from "../events-drawing.js";

describe("clauses that tell no event", () => {
  it.each([
    ["a report", "Ada_NNP<2:nsubj said=say_VBD<0:root it_PRP<4:nsubj rained=rain_VBD<2:ccomp"],
    ["a state", "Ada_NNP<4:nsubj is=be_VBZ<4:cop the_DT<4:det envoy_NN<0:root of_IN<6:case Riga_NNP<4:nmod"],
    ["a habit", "ferries=ferry_NNS<2:nsubj sink_VBP<0:root in_IN<4:case storms=storm_NNS<2:obl"],
    ["words to the press", "Ada_NNP<2:nsubj spoke=speak_VBD<0:root to_IN<4:case reporters=reporter_NNS<2:obl"],
    ["a press conference", "Ada_NNP<2:nsubj held=hold_VBD<0:root a_DT<5:det press_NN<5:compound conference_NN<2:obj"],
    ["a target that is met", "Ada_NNP<2:nsubj met=meet_VBD<0:root the_DT<4:det target_NN<2:obj"],
    [
      "talks spoken of, not told",
      "Ada_NNP<2:nsubj praised=praise_VBD<0:root progress_NN<2:obj in_IN<6:case the_DT<6:det talks=talk_NNS<4:nmod",
    ],
  ])("%s", (_, drawing) => {
    const found = findEvents(readDrawnReport(drawing!), []).filter(
      ({ type }) => type === "CONSULT" || type === "OTHER",
    );
    expect(found).toEqual([]);
  });
});
