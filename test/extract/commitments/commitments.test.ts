import { describe, expect, it } from "vitest";
import { findCommitments } from "../../../src/extract/commitments/commitments.js";
import { readDays } from "../../../src/extract/commitments/term.js";
import { findEvents } from "../../../src/extract/events/events.js";
import { wordsOf } from "../../../src/model/model.js";
import { readDrawnReport } from "../events-drawing.js";

/** Commitments of a drawn sentence: "ceasefire agreed “truce”, accepted Ada, rejected Bo, 30 days". */
function lines(drawing: string, ...timexes: string[]): string[] {
  const read = readDrawnReport(drawing, timexes);
  const names = (chains: readonly number[]): string => chains.map((chain) => read.chains[chain]!.name).join("+");
  return findCommitments(read, [], findEvents(read, [])).map((found) =>
    [
      `${found.kind} ${found.status} “${wordsOf(read.report.text, found.what)}”`,
      found.parties.length > 0 ? `parties ${names(found.parties)}` : "",
      found.acceptedBy.length > 0 ? `accepted ${names(found.acceptedBy)}` : "",
      found.rejectedBy.length > 0 ? `rejected ${names(found.rejectedBy)}` : "",
      found.days === undefined ? "" : `${found.days} days`,
      found.start === undefined ? "" : "has a start",
      found.end === undefined ? "" : "has an end",
      ...found.breaches.map(
        ({ by, saidBy }) => `broken by ${names(by)}${saidBy.length > 0 ? `, says ${names(saidBy)}` : ""}`,
      ),
    ]
      .filter((part) => part !== "")
      .join(", "),
  );
}

describe("commitments", () => {
  it("tell who took a proposal and who turned it down", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj accepted=accept_VBD<0:root a_DT<4:det proposal_NN<2:obj which_WDT<7:obj Bo_NNP<7:nsubj rejected=reject_VBD<4:acl:relcl",
      ),
    ).toEqual(["proposal agreed “proposal”, parties Ada, accepted Ada, rejected Bo"]);
  });

  it("have a term, and a day on which they began", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj declared=declare_VBD<0:root a_DT<6:det 30-day_JJ<6:amod border_NN<6:compound truce_NN<2:obj on_IN<8:case Friday_NNP<2:obl",
        "Friday",
      ),
    ).toEqual(["ceasefire in-force “30-day border truce”, parties Ada, 30 days, has a start"]);
  });

  it("may be talked over, may be running out", () => {
    expect(lines("talks=talk_NNS<0:root on_IN<4:case a_DT<4:det deal_NN<1:nmod with_IN<6:case Bo_NNP<4:nmod")).toEqual([
      "agreement in-negotiation “deal with Bo”, parties Bo",
    ]);
    expect(
      lines(
        "the_DT<3:det border_NN<3:compound truce_NN<4:nsubj expires=expire_VBZ<0:root on_IN<6:case Friday_NNP<4:obl",
        "Friday",
      ),
    ).toEqual(["ceasefire expiring “border truce”, has an end"]);
  });

  it("may be a convention on something", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj signed=sign_VBD<0:root a_DT<4:det convention_NN<2:obj on_IN<6:case refugees=refugee_NNS<4:nmod",
      ),
    ).toEqual(["treaty agreed “convention on refugees”, parties Ada, accepted Ada"]);
  });

  it("are not reached while they are only to be", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj hopes=hope_VBZ<0:root to_TO<4:mark sign_VB<2:xcomp a_DT<7:det trade_NN<7:compound deal_NN<4:obj",
      ),
    ).toEqual(["agreement in-negotiation “trade deal”, parties Ada"]);
  });

  it("may be broken, and someone says so", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj accused=accuse_VBD<0:root Bo_NNP<2:obj of_IN<5:mark violating=violate_VBG<2:advcl the_DT<7:det truce_NN<5:obj",
      ),
    ).toEqual(["ceasefire in-force “truce”, parties Bo, broken by Bo, says Ada"]);
  });

  it("may be a pause or a pledge that no noun names", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj paused=pause_VBD<0:root tariffs=tariff_NNS<2:obj for_IN<6:case 90_CD<6:nummod days=day_NNS<2:obl",
      ),
    ).toEqual(["suspension in-force “paused tariffs for 90 days”, parties Ada, 90 days"]);
    expect(lines("Ada_NNP<2:nsubj vowed=vow_VBD<0:root to_TO<4:mark rebuild_VB<2:xcomp Riga_NNP<4:obj")).toEqual([
      "pledge agreed “rebuild Riga”, parties Ada",
    ]);
  });

  it.each([
    [
      "a wish without a name",
      "Ada_NNP<2:nsubj wants=want_VBZ<0:root a_DT<4:det deal_NN<2:obj".replace("Ada_NNP", "people_NNS"),
    ],
    [
      "a convention of a party",
      "Ada_NNP<2:nsubj opened=open_VBD<0:root the_DT<5:det nominating=nominate_JJ<5:amod convention_NN<2:obj with_IN<7:case Bo_NNP<5:nmod",
    ],
    ["a noun inside another", "the_DT<3:det deal_NN<3:compound maker_NN<4:nsubj left=leave_VBD<0:root"],
  ])("stay silent: %s", (_, drawing) => {
    expect(lines(drawing)).toEqual([]);
  });
});

describe("terms", () => {
  it.each([
    ["30-day truce", 30],
    ["a three-week pause", 21],
    ["for 90 days", 90],
    ["two months", 60],
    ["a forty-five day pause", 45],
    ["a 10% levy", undefined],
    ["day by day", undefined],
  ])("%s: %s", (words, days) => {
    expect(readDays(words)).toBe(days);
  });
});
