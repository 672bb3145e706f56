import { describe, expect, it } from "vitest";
import { findEvents } from "../../../src/extract/events/events.js";
import { readDrawnReport } from "../events-drawing.js";
import { eventsOf } from "./events-reading.js";

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

describe("sentences that tell no event", () => {
  it.each([
    ["a name given", "Karin Osk called Peter Varn a liar on Monday."],
    ["a name given in quotation marks", 'Karin Osk called Peter Varn "a reckless man who wrecks what he touches."'],
    ["how something is put", "A senior diplomat called the force well armed."],
    ["a fall in the polls", "Karin Osk sank in the polls."],
    ["a fall of prices", "Shares in Pilten plunged on Monday."],
    ["a lawsuit", "A lawsuit filed on Monday is targeting Karin Osk."],
    ["an attack in words", "Karin Osk attacked the inquiry on Friday."],
    ["an argument made", "Karin Osk seized on the letters."],
    ["what a reform would mean", "The reform means freeing prisoners in Riga."],
    ["what letters show", "The letters demonstrated contempt for Peter Varn."],
    ["what did not come off", "Karin Osk failed to win over Peter Varn."],
    ["a forecast", "Peter Varn warned that dockers could strike."],
    ["a question", "Did Karin Osk meet Peter Varn on Monday?"],
    ["a question reported", "She asked whether Peter Varn will resign."],
    ["a wish", "Karin Osk is eager to free the prisoners of Riga."],
    ["a vote that only tells when", "Two years before the election, Karin Osk joined Pilten."],
    ["a visit that is only spoken of", "Peter Varn spoke about Karin Osk's visit."],
  ])("%s", (_, text) => expect(eventsOf(text)).toEqual([]));
});
