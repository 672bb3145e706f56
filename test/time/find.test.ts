import { describe, expect, it } from "vitest";
import type { DayInterval } from "../../src/model/model.js";
import { findTimexes, placeTimexes } from "../../src/time/time.js";
import { draws } from "../drawing.js";

const find = (text: string) =>
  findTimexes({ text }).map(({ start, end, type }) => ({ start, end, label: type.toLowerCase() }));

/** A Thursday. */
const DAY: DayInterval = { first: "2025-04-17", last: "2025-04-17", precision: "day" };
const values = (text: string, published: DayInterval | null = DAY) =>
  placeTimexes(findTimexes({ text }), published).map(({ value }) => value);

describe("spans", () => {
  it("hold their modifiers", () => {
    draws(find, "The mill closed [date earlier this month], after [duration more than two years] of losses.");
    draws(find, "It was built in [date the early 1990s] and will shut at [date the end of the year].");
  });
  it("join a clock time with its day", () => {
    draws(find, "The boat left at [time 9:30 a.m. on Sunday] and sank [time late on Sunday night].");
    draws(find, "They met at [time 8 p.m. local time yesterday].");
  });
  it("join a weekday with its date", () => {
    draws(find, "The vote of [date Monday 14 April] was repeated on [date Thursday, April 17, 2025].");
  });
});

describe("tense", () => {
  it("sends a weekday back where the clause tells the past", () => {
    expect(values("The envoys met on Monday.")).toEqual(["2025-04-14"]);
    expect(values("On Saturday the port reopened.")).toEqual(["2025-04-12"]);
  });
  it("sends it ahead where the clause tells a plan", () => {
    expect(values("The envoys will meet on Monday.")).toEqual(["2025-04-21"]);
    expect(values("A second round is due in Rome on Saturday.")).toEqual(["2025-04-19"]);
    expect(values("The hearing will be held on Friday.")).toEqual(["2025-04-18"]);
  });
  it("keeps the report's own day for a weekday that is today", () => {
    expect(values("Officials said on Thursday that talks went on.")).toEqual(["2025-04-17"]);
  });
});

describe("“this” and a weekday", () => {
  it("looks ahead", () => {
    expect(values("Residents have a chance this Saturday to tour the dam.")).toEqual(["2025-04-19"]);
  });
  it("looks back where the clause tells the past", () => {
    expect(values("The treasurer resigned this Monday.")).toEqual(["2025-04-14"]);
  });
});

describe("the present tense before a weekday", () => {
  it("tells what is arranged", () => {
    expect(values("The coalition faces a hard vote in Hallen on Saturday.")).toEqual(["2025-04-19"]);
    expect(values("The lawyers have to answer by letter on Monday.")).toEqual(["2025-04-21"]);
    expect(values("The club has a hearing on Tuesday.")).toEqual(["2025-04-22"]);
  });
  it("is no perfect", () => {
    expect(values("The crews have walked out on Monday and Tuesday.")).toEqual(["2025-04-14", "2025-04-15"]);
  });
});

describe("an infinitive after a past verb", () => {
  it("leaves the day to the deciding", () => {
    expect(values("She decided to drop out of the race late on Wednesday.")).toEqual(["2025-04-16"]);
    expect(values("The owners agreed to sell the yard on Monday.")).toEqual(["2025-04-14"]);
  });
  it("takes the day when it is an appointment", () => {
    expect(values("The two sides agreed to meet on Monday.")).toEqual(["2025-04-21"]);
    expect(values("The union voted to resume work on Saturday.")).toEqual(["2025-04-19"]);
  });
});

describe("days in a row", () => {
  const intervals = (text: string) =>
    placeTimexes(findTimexes({ text }), DAY).map(({ interval }) => `${interval?.first}..${interval?.last}`);
  it("are one expression", () => {
    draws(find, "The fair of [date March 26-28, 2014] was followed by another on [date 3 to 5 June].");
  });
  it("cover all their days", () => {
    expect(intervals("The fair of March 26-28, 2014 drew crowds.")).toEqual(["2014-03-26..2014-03-28"]);
    expect(intervals("The fair will be held from 3 to 5 June.")).toEqual(["2025-06-03..2025-06-05"]);
    expect(intervals("They will sit Monday to Wednesday, April 21–23.")).toContain("2025-04-21..2025-04-23");
  });
});

describe("days known by name", () => {
  it("have the year of what they name", () => {
    expect(values("A survivor of the September 11 attacks spoke.")).toEqual(["2001-09-11"]);
  });
  it("have no year as examples", () => {
    expect(values("Clinics are full on days such as 26 December.")).toEqual(["XXXX-12-26"]);
  });
});

describe("dates counted from what was told before", () => {
  it("follow the last date", () => {
    expect(values("She was elected on May 22, 1995, and the following year she resigned.")).toEqual([
      "1995-05-22",
      "1996",
    ]);
  });
});

describe("numeric dates", () => {
  it("take their order from the report's own unambiguous ones", () => {
    expect(values("Filed 25/03/2024, amended 04/05/2024.")).toEqual(["2024-03-25", "2024-05-04"]);
    expect(values("Filed 03/25/2024, amended 04/05/2024.")).toEqual(["2024-03-25", "2024-04-05"]);
  });
});

describe("without a publication day", () => {
  it("places whole dates only", () => {
    const placed = placeTimexes(findTimexes({ text: "It sank on 3 May 1987. It was raised last week." }), null);
    expect(placed.map(({ interval }) => interval?.first ?? null)).toEqual(["1987-05-03", null]);
    expect(placed.map(({ absolute }) => absolute)).toEqual([true, false]);
  });
  it("covers what any day of a short interval would give", () => {
    const [yesterday] = placeTimexes(findTimexes({ text: "It rained yesterday." }), { ...DAY, last: "2025-04-18" });
    expect(yesterday!.interval).toMatchObject({ first: "2025-04-16", last: "2025-04-17" });
  });
});
