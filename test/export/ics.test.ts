import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { renderIcs } from "../../src/export/export.js";
import type { Readout, TimelineEntry, TimeSpan } from "../../src/model/model.js";
import { sample } from "../readout/sample.js";
import { hostileReadout } from "./hostile.js";

const plan = sample.timeline.find(({ status }) => status === "planned")!;

/** The sample with some plans of the strike's parties as its whole timeline. */
const planned = (...changes: Partial<TimelineEntry>[]): Readout => ({
  ...sample,
  timeline: changes.map((change, index) => ({ ...plan, id: `tl-${index}`, ...change })),
});

const time = (start: string, end: string, precision: TimeSpan["precision"], timex?: string, words?: string) => ({
  start,
  end,
  precision,
  how: "inferred" as const,
  ...(timex && { timex }),
  evidence: words ? [{ report: "001_wire", start: 0, end: words.length, quote: words }] : [],
});

/** What a calendar program makes of the file. */
function read(readout: Readout) {
  const calendar = ICAL.Component.fromString(renderIcs(readout));
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
    return {
      days: [value("dtstart"), value("dtend")],
      summary: value("summary"),
      description: value("description")?.split("\n"),
      location: value("location"),
      status: value("status"),
      stamp: value("dtstamp"),
      uid: value("uid"),
    };
  });
}

describe("the calendar", () => {
  it("has one tentative entry for each plan, with the reports' words under their names", () => {
    expect(read(sample)).toEqual([
      {
        days: ["2025-05-08", "2025-05-09"],
        summary: "The two sides will meet again on Thursday",
        description: [
          "When: 8 May 2025, known to the day",
          "Sample Agency (001): “The two sides will meet again on Thursday.”",
        ],
        location: undefined,
        status: "TENTATIVE",
        stamp: "2025-05-06T00:00:00Z",
        uid: "tl-again-001_wire",
      },
    ]);
  });

  it("spans the whole week where the reports name no day, and says so", () => {
    const week = time("2025-05-12", "2025-05-18", "week", "2025-W20", "next week");
    const [entry] = read(planned({ time: week }));
    expect(entry?.days).toEqual(["2025-05-12", "2025-05-19"]);
    expect(entry?.description?.[0]).toBe("When: 12–18 May 2025, known to the week; worked out from “next week”");
  });

  it("counts the days across the end of a month and of a leap year's February", () => {
    const [month, february] = read(
      planned(
        { time: time("2025-12-01", "2025-12-31", "month", "2025-12") },
        { time: time("2028-02-28", "2028-02-28", "day", "2028-02-28") },
      ),
    );
    expect(month?.days).toEqual(["2025-12-01", "2026-01-01"]);
    expect(february?.days).toEqual(["2028-02-28", "2028-02-29"]);
  });

  it("names a time of day, and no end, where the reports name one", () => {
    const entries = read(
      planned(
        { time: time("2025-05-08", "2025-05-08", "minute", "2025-05-08T15:30", "3:30 p.m. on Thursday") },
        { time: time("2025-05-09", "2025-05-09", "minute", "2025-05-09T07:00", "0700 GMT on Friday") },
        { time: time("2025-05-10", "2025-05-10", "day", "2025-05-10TMO", "Saturday morning") },
      ),
    );
    expect(entries.map(({ days }) => days)).toEqual([
      ["2025-05-08T15:30:00", undefined],
      ["2025-05-09T07:00:00Z", undefined],
      ["2025-05-10", "2025-05-11"],
    ]);
    expect(entries.map(({ description }) => description?.[0])).toEqual([
      "When: 8 May 2025, 15:30 local time; worked out from “3:30 p.m. on Thursday”",
      "When: 9 May 2025, 07:00 universal time; worked out from “0700 GMT on Friday”",
      "When: 10 May 2025, known to the day; worked out from “Saturday morning”",
    ]);
  });

  it("leaves out what is past, denied, only possible, or beyond what a calendar can write", () => {
    expect(
      read(
        planned(
          { time: time("2025-05-05", "2025-05-05", "day") },
          { status: "called-off" },
          { status: "possible" },
          { status: "happened" },
          { time: time("9999-01-01", "9999-12-31", "year") },
        ),
      ),
    ).toEqual([]);
  });

  it("keeps plans of the last report's own day, and all plans where no day is known", () => {
    const today = planned({ time: time("2025-05-06", "2025-05-06", "day") });
    expect(read(today)).toHaveLength(1);
    const undated = { ...today, reports: sample.reports.map((report) => ({ ...report, published: null })) };
    expect(read(undated)[0]?.stamp).toBe("1970-01-01T00:00:00Z");
  });

  it("names the place of the event", () => {
    const events = sample.events.map((event) => (event.id === "ev-again" ? { ...event, place: "en-port" } : event));
    expect(read({ ...sample, events })[0]?.location).toBe("Larkhaven");
  });

  it("makes one entry of a plan and its reprint", () => {
    const inReprint = plan.evidence.map((each) => ({ ...each, report: "002_reprint" }));
    const [entry, ...others] = read(planned({}, { evidence: inReprint, reports: ["002_reprint"] }));
    expect(others).toEqual([]);
    expect(entry?.description?.join()).toMatch(/Sample Agency \(001\).*The Specimen \(002\)/);
  });

  it("gives words back as they were, whatever marks are in them", () => {
    const what = "Talks; a vote, \\n perhaps \\; BEGIN:VEVENT:\r\nEND:VCALENDAR\r\nÀ “suivre”";
    const [entry, ...others] = read(planned({ what }));
    expect(others).toEqual([]);
    expect(renderIcs(planned({ what }))).toContain("SUMMARY:Talks\\; a vote\\, \\\\n perhaps");
    expect(entry?.summary).toBe("Talks; a vote, \\n perhaps \\; BEGIN:VEVENT: END:VCALENDAR À “suivre”");
    expect(renderIcs(planned({ what: "Turned \u202e\u0000\u0007here" }))).toContain("SUMMARY:Turned here\r\n");
    expect(read(hostileReadout())).toHaveLength(1);
  });

  it("breaks long lines at 75 octets and never within a letter", () => {
    const what = `Переговоры ${"о прекращении огня 🕊️ 停火谈判 ".repeat(20)}продолжатся`;
    const lines = renderIcs(planned({ what })).split("\r\n");
    const sizes = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.min(...sizes.slice(0, -1).filter((_, index) => lines[index + 1]?.startsWith(" ")))).toBeGreaterThan(71);
    expect(lines.join("")).not.toMatch(/\n|\p{Cs}/u);
    expect(read(planned({ what }))[0]?.summary).toBe(what);
  });

  it("is a calendar without entries where nothing is planned", () => {
    expect(read({ ...sample, timeline: [] })).toEqual([]);
  });

  it("is the same for the same record", () => {
    expect(renderIcs(structuredClone(sample))).toBe(renderIcs(sample));
  });
});
