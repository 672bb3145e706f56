import { describe, expect, it } from "vitest";
import { findPositions } from "../../../src/extract/positions/positions.js";
import { wordsOf } from "../../../src/model/model.js";
import { readDrawnReport } from "../events-drawing.js";

/** Positions of a drawn sentence: "Ada for “the plan”". */
function lines(drawing: string): string[] {
  const read = readDrawnReport(drawing);
  return findPositions(read, [], []).map(
    ({ actor, stance, issue }) => `${read.chains[actor]!.name} ${stance} “${wordsOf(read.report.text, issue)}”`,
  );
}

describe("positions", () => {
  it.each([
    ["Ada_NNP<2:nsubj opposes=oppose_VBZ<0:root the_DT<4:det plan_NN<2:obj", "Ada against “the plan”"],
    ["Ada_NNP<2:nsubj backs=back_VBZ<0:root the_DT<4:det plan_NN<2:obj", "Ada for “the plan”"],
    [
      "Ada_NNP<4:nsubj does=do_VBZ<4:aux not_RB<4:advmod support_VB<0:root the_DT<6:det plan_NN<4:obj",
      "Ada against “the plan”",
    ],
    ["Ada_NNP<2:nsubj called=call_VBD<0:root for_IN<5:case a_DT<5:det truce_NN<2:obl", "Ada for “a truce”"],
    ["Ada_NNP<2:nsubj warned=warn_VBD<0:root against_IN<5:case the_DT<5:det move_NN<2:obl", "Ada against “the move”"],
    ["Ada_NNP<2:nsubj urged=urge_VBD<0:root Bo_NNP<2:obj to_TO<5:mark resign_VB<2:xcomp", "Ada for “resign”"],
    ["Ada_NNP<2:nsubj refused=refuse_VBD<0:root to_TO<4:mark resign_VB<2:xcomp", "Ada against “resign”"],
    ["Ada_NNP<3:nsubj is=be_VBZ<3:cop ready_JJ<0:root to_TO<5:mark negotiate_VB<3:xcomp", "Ada for “negotiate”"],
    [
      "Ada_NNP<3:nsubj is=be_VBZ<3:cop ready_JJ<0:root to_TO<5:mark negotiate_VB<3:xcomp if_IN<8:mark Bo_NNP<8:nsubj leaves=leave_VBZ<5:advcl",
      "Ada conditional “negotiate if Bo leaves”",
    ],
    [
      "Ada_NNP<2:nsubj voiced=voice_VBD<0:root opposition_NN<2:obj to_IN<6:case the_DT<6:det merger_NN<3:nmod",
      "Ada against “the merger”",
    ],
    [
      "foreign_JJ<2:amod bases=base_NNS<6:nsubj are=be_VBP<6:cop a_DT<6:det red_JJ<6:amod line_NN<0:root for_IN<8:case Bo_NNP<6:nmod",
      "Bo against “foreign bases”",
    ],
  ])("%s", (drawing, position) => {
    expect(lines(drawing)).toEqual([position]);
  });

  it.each([
    ["a deed condemned", "Ada_NNP<2:nsubj condemned=condemn_VBD<0:root the_DT<4:det attack_NN<2:obj"],
    [
      "support not given",
      "Ada_NNP<4:nsubj did=do_VBD<4:aux not_RB<4:advmod endorse_VB<0:root the_DT<6:det plan_NN<4:obj",
    ],
    ["a mere chance", "Ada_NNP<3:nsubj may_MD<3:aux back_VB<0:root the_DT<5:det plan_NN<3:obj"],
    ["a claim", "Ada_NNP<2:nsubj insists=insist_VBZ<0:root that_IN<5:mark Bo_NNP<5:nsubj left=leave_VBD<2:ccomp"],
    ["nobody named", "the_DT<2:det workers=worker_NNS<3:nsubj oppose_VBP<0:root the_DT<5:det plan_NN<3:obj"],
  ])("stay silent: %s", (_, drawing) => {
    expect(lines(drawing)).toEqual([]);
  });
});
