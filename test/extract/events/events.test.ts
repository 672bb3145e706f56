import { describe, expect, it } from "vitest";
import { findEvents } from "../../../src/extract/events/events.js";
import { eventLine, readDrawnReport } from "../events-drawing.js";

/** Events of a drawn sentence, a line each. */
function lines(drawing: string, ...timexes: string[]): string[] {
  const read = readDrawnReport(drawing, timexes);
  return findEvents(read, []).map((event) => eventLine(read, event));
}

describe("meetings, whichever way they are put", () => {
  it.each([
    [
      "Ada_NNP<2:nsubj met=meet_VBD<0:root Bo_NNP<2:obj in_IN<5:case Riga_NNP<2:obl",
      "CONSULT/meet happened Ada > Bo @ Riga",
    ],
    [
      "Ada_NNP<2:nsubj held=hold_VBD<0:root talks=talk_NNS<2:obj with_IN<5:case Bo_NNP<3:nmod",
      "CONSULT/meet happened Ada > Bo",
    ],
    [
      "Ada_NNP<2:nsubj hosted=host_VBD<0:root Bo_NNP<2:obj for_IN<5:case talks=talk_NNS<2:obl",
      "CONSULT/meet happened Ada > Bo host Ada",
    ],
    ["Ada_NNP<2:nsubj spoke=speak_VBD<0:root to_IN<4:case Bo_NNP<2:obl", "CONSULT/meet happened Ada > Bo"],
    [
      "Ada_NNP<2:nsubj had=have_VBD<0:root a_DT<5:det phone_NN<5:compound call_NN<2:obj with_IN<7:case Bo_NNP<5:nmod",
      "CONSULT/call happened Ada > Bo",
    ],
    [
      "talks=talk_NNS<6:nsubj between_IN<3:case Ada_NNP<1:nmod and_CC<5:cc Bo_NNP<3:conj ended=end_VBD<0:root",
      "CONSULT/meet happened Ada+Bo",
    ],
    [
      "Ada_NNP<2:nsubj took=take_VBD<0:root part_NN<2:obj in_IN<6:case a_DT<6:det meeting_NN<2:obl with_IN<8:case Bo_NNP<6:nmod",
      "CONSULT/meet happened Ada > Bo",
    ],
    [
      "Ada_NNP<2:nsubj discussed=discuss_VBD<0:root trade_NN<2:obj with_IN<5:case Bo_NNP<2:obl",
      "CONSULT/meet happened Ada > Bo on trade",
    ],
    ["Ada_NNP<4:nsubj and_CC<3:cc Bo_NNP<1:conj met=meet_VBD<0:root", "CONSULT/meet happened Ada+Bo"],
  ])("%s", (drawing, event) => {
    expect(lines(drawing)).toEqual([event]);
  });

  it("takes a delegation's leader as taking part", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj met=meet_VBD<0:root a_DT<4:det delegation_NN<2:obj led=lead_VBN<4:acl by_IN<7:case Bo_NNP<5:obl:agent",
      ),
    ).toEqual(["CONSULT/meet happened Ada > Bo {delegation}"]);
  });

  it("keeps those named by role alone as parties", () => {
    expect(lines("Ada_NNP<2:nsubj met=meet_VBD<0:root the_DT<5:det Rurish_JJ<5:amod envoy_NN<2:obj")).toEqual([
      "CONSULT/meet happened Ada {envoy}",
    ]);
  });

  it("gives “they” the last two people named", () => {
    expect(
      lines(
        "Ada_NNP<2:nsubj greeted=greet_VBD<0:root Bo_NNP<2:obj and_CC<6:cc they_PRP<6:nsubj met=meet_VBD<2:conj in_IN<8:case Riga_NNP<6:obl",
      )[1],
    ).toBe("CONSULT/meet happened Ada+Bo @ Riga");
  });
});

describe("status", () => {
  it.each([
    [
      "Ada_NNP<3:nsubj:pass is=be_VBZ<3:aux:pass set_VBN<0:root to_TO<5:mark meet_VB<3:xcomp Bo_NNP<5:obj on_IN<8:case Friday_NNP<5:obl",
      "planned",
    ],
    ["Ada_NNP<3:nsubj will_MD<3:aux meet_VB<0:root Bo_NNP<3:obj", "planned"],
    ["Ada_NNP<3:nsubj may_MD<3:aux meet_VB<0:root Bo_NNP<3:obj", "possible"],
    ["Ada_NNP<2:nsubj agreed=agree_VBD<0:root to_TO<4:mark meet_VB<2:xcomp Bo_NNP<4:obj", "planned"],
    ["Ada_NNP<2:nsubj hopes=hope_VBZ<0:root to_TO<4:mark meet_VB<2:xcomp Bo_NNP<4:obj", "possible"],
    ["Ada_NNP<4:nsubj did=do_VBD<4:aux not_RB<4:advmod meet_VB<0:root Bo_NNP<4:obj", "denied"],
    [
      "Ada_NNP<2:nsubj denied=deny_VBD<0:root that_IN<5:mark Bo_NNP<5:nsubj met=meet_VBD<2:ccomp Cy_NNP<5:obj",
      "denied",
    ],
    ["Ada_NNP<2:nsubj canceled=cancel_VBD<0:root talks=talk_NNS<2:obj with_IN<5:case Bo_NNP<3:nmod", "called-off"],
    ["Ada_NNP<3:nsubj is=be_VBZ<3:aux meeting=meet_VBG<0:root Bo_NNP<3:obj", "planned"],
    ["Ada_NNP<2:nsubj continues=continue_VBZ<0:root to_TO<4:mark attack_VB<2:xcomp Bo_NNP<4:obj", "ongoing"],
  ])("%s: %s", (drawing, status) => {
    const read = readDrawnReport(drawing);
    expect(findEvents(read, []).map((event) => event.status)).toContain(status);
  });
});

describe("types beyond meetings", () => {
  it.each([
    ["police_NNS<2:nsubj arrested=arrest_VBD<0:root Bo_NNP<2:obj", "COERCE/arrest happened > Bo {police}"],
    ["Ada_NNP<2:nsubj resigned=resign_VBD<0:root", "RETREAT/resign happened Ada"],
    ["Ada_NNP<2:nsubj lifted=lift_VBD<0:root the_DT<4:det ban_NN<2:obj", "CONCEDE happened Ada"],
    ["Ada_NNP<2:nsubj promised=promise_VBD<0:root to_TO<4:mark free_VB<2:xcomp Bo_NNP<4:obj", "AGREE happened Ada"],
    ["Ada_NNP<2:nsubj refused=refuse_VBD<0:root to_TO<4:mark free_VB<2:xcomp Bo_NNP<4:obj", "REJECT happened Ada"],
    [
      "Ada_NNP<2:nsubj threatened=threaten_VBD<0:root to_TO<4:mark attack_VB<2:xcomp Bo_NNP<4:obj",
      "THREATEN happened Ada",
    ],
    ["Ada_NNP<2:nsubj urged=urge_VBD<0:root Bo_NNP<2:obj to_TO<5:mark resign_VB<2:xcomp", "REQUEST happened Ada > Bo"],
    [
      "the_DT<2:det ferry_NN<3:nsubj sank=sink_VBD<0:root in_IN<6:case the_DT<6:det storm_NN<3:obl",
      "OTHER/accident happened",
    ],
  ])("%s: %s", (drawing, event) => {
    expect(lines(drawing)[0]?.replace("happened  >", "happened >")).toBe(event);
  });

  it("tells an attack from an accident by who or what did it", () => {
    expect(
      lines(
        "two_CD<3:nsubj:pass were=be_VBD<3:aux:pass killed=kill_VBN<0:root in_IN<6:case a_DT<6:det landslide_NN<3:obl",
      ),
    ).toEqual(["OTHER/death happened"]);
    expect(lines("Ada_NNP<2:nsubj killed=kill_VBD<0:root two_CD<4:nummod guards=guard_NNS<2:obj")).toEqual([
      "ASSAULT happened Ada {guards}",
    ]);
  });
});

describe("time, evidence, who says so", () => {
  const drawing =
    "Ada_NNP<2:nsubj said=say_VBD<0:root Bo_NNP<5:nsubj had=have_VBD<5:aux met=meet_VBN<2:ccomp Cy_NNP<5:obj on_IN<8:case Friday_NNP<5:obl";

  it("takes the times that hang on the deed and quotes it from its subject on", () => {
    const read = readDrawnReport(drawing, ["Friday"]);
    const [event] = findEvents(read, []);
    expect(event?.timexes).toEqual([0]);
    expect(read.report.text.slice(event!.evidence.start, event!.evidence.end)).toBe("Bo had met Cy on Friday");
  });

  it("notes the statement in which it stands", () => {
    const read = readDrawnReport(drawing);
    const content = { start: read.report.text.indexOf("Bo"), end: read.report.text.length };
    const statement = {
      index: 0,
      source: [],
      cue: [],
      content: [content],
      speaker: 0,
      speakerText: "Ada",
      sourcing: "named",
      form: "indirect",
      timexes: [],
      about: [],
    } as const;
    expect(findEvents(read, [statement])[0]?.saidBy).toEqual([0]);
  });
});
