import { describe, expect, it } from "vitest";
import { findDateline } from "../../src/clean/dateline.js";
import { readDrawing } from "../drawing.js";
import { clean } from "./cleaning.js";

/** Dateline, place and agency as drawn: "[dateline [place LIMA] (AP) --] The ...". */
function reads(drawing: string, agency?: string): void {
  const { text, spans } = readDrawing(drawing);
  const found = findDateline(text, { start: 0, end: text.length });
  const span = (label: string) => spans.find((drawn) => drawn.label === label);
  expect(found?.span).toEqual(span("dateline") && { start: 0, end: span("dateline")!.end });
  const place = span("place");
  expect(found?.place).toEqual(place && { start: place.start, end: place.end });
  expect(found?.agency).toBe(agency);
}

describe("datelines", () => {
  it("give place, day and agency in the agencies' forms", () => {
    reads("[dateline [place NAIROBI], March 4 (Reuters) -] Ferry crews walked out.", "Reuters");
    reads("[dateline [place LIMA, Peru] (AP) —] Ferry crews walked out.", "AP");
    reads("[dateline [place Lima] (AFP) –] Ferry crews walked out.", "AFP");
    reads("[dateline [place LIMA], March 4 (Andina) --] Ferry crews walked out.", "Andina");
    reads("[dateline March 4 (Bloomberg) --] Ferry crews walked out.", "Bloomberg");
    reads("[dateline (Xinhua) --] Ferry crews walked out.", "Xinhua");
    reads("[dateline [place GENEVA/LIMA] (Reuters) -] Ferry crews walked out.", "Reuters");
  });

  it("need no agency", () => {
    reads("[dateline [place LIMA] —] Ferry crews walked out.");
    reads("[dateline [place LIMA] -]Talks among ferry crews went on.");
    reads("[dateline [place NEW DELHI]:] Ferry crews walked out.");
    reads("[dateline [place Lima] —] Ferry crews walked out.");
    reads("[dateline [place Lima], 4 March 2024 –] Ferry crews walked out.");
  });

  it("are known without their dash by the sentence that begins after them", () => {
    reads("[dateline [place LIMA]] At least nine ferries lay idle.");
  });

  it("stand in the first paragraphs only, and only their words are cut off", () => {
    const text =
      "LIMA (AP) — Ferry crews walked out on Monday over pay, their union said.\n\nThe owners have offered two per cent, and talks go on.";
    const { report } = clean(text);
    expect(report.agency).toBe("AP");
    expect(text.slice(report.place!.start, report.place!.end)).toBe("LIMA");
    expect(report.blocks.map(({ role }) => role)).toEqual(["dateline", "paragraph", "paragraph"]);
  });
});

describe("near misses", () => {
  it.each([
    "UNESCO — whose members met on Monday — has said nothing.",
    "NATO Secretary General Ana Silva said that talks go on.",
    "BREAKING - Ferry crews walked out.",
    "Silva — who led the talks — said that they go on.",
    "X-9 (from the harbour's list) is the oldest ferry.",
    "Monday (4 March) - the first day - was quiet.",
    "The union (which has nine hundred members) — said that talks go on.",
  ])("%s", (text) => expect(findDateline(text, { start: 0, end: text.length })).toBeUndefined());
});
