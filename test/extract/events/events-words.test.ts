import { describe, expect, it } from "vitest";
import { eventsOf, timesOf } from "./events-reading.js";

describe("the words an event rests on stand alone", () => {
  it.each([
    [
      "In a statement, Karin Osk accused Pavel Brun of hiding the accounts.",
      "ACCUSE happened: In a statement, Karin Osk accused Pavel Brun of hiding the accounts",
    ],
    [
      "In May, President Peter Varn vetoed a bill on ports.",
      "REJECT happened: In May, President Peter Varn vetoed a bill on ports",
    ],
    ["As a result, Karin Osk banned the march.", "COERCE/restrict happened: As a result, Karin Osk banned the march"],
  ])("a fronted phrase keeps its preposition: %s", (text, event) => expect(eventsOf(text)).toEqual([event]));

  it("a clause begins at its subject, not at the word that ties it to another", () => {
    expect(eventsOf("Karin Osk resigned because Peter Varn had accused her of theft on Monday.")).toEqual([
      "RETREAT/resign happened: Karin Osk resigned",
      "ACCUSE happened: Peter Varn had accused her of theft on Monday",
    ]);
    expect(eventsOf("Peter Varn met Pavel Brun, who resigned on Friday.").at(-1)).toBe(
      "RETREAT/resign happened: Pavel Brun, who resigned on Friday",
    );
  });
});

describe("when it was", () => {
  it("is not when something else was, nor the start of a span that goes on", () => {
    expect(timesOf("Karin Osk criticized the treaty of 1994.")).toEqual([[]]);
    expect(timesOf("At least 735 civilians have been killed in strikes since 2014.")).toEqual([[]]);
    expect(timesOf("Karin Osk was arrested in 2019.")).toEqual([["2019"]]);
  });
});

describe("what else a verb or a noun may mean", () => {
  it.each([
    [
      "Hundreds of dockers went on strike on Thursday.",
      "PROTEST/strike happened: Hundreds of dockers went on strike on Thursday",
    ],
    [
      "Peter Varn suspended his campaign for mayor on Friday.",
      "RETREAT/resign happened: Peter Varn suspended his campaign for mayor on Friday",
    ],
    ["Karin Osk called Peter Varn on Monday.", "CONSULT/call happened: Karin Osk called Peter Varn on Monday"],
    [
      "Pilten has named Karin Osk its chief executive.",
      "OTHER/office happened: Pilten has named Karin Osk its chief executive",
    ],
    ["The town was bombed.", "ASSAULT/explosives happened: The town was bombed"],
    [
      "The attack on the port came two days after the talks.",
      "ASSAULT happened: The attack on the port came two days after the talks",
    ],
    [
      "Karin Osk vowed to retaliate against Peter Varn.",
      "THREATEN happened: Karin Osk vowed to retaliate against Peter Varn",
    ],
  ])("%s", (text, event) => expect(eventsOf(text)).toEqual([event]));
});
