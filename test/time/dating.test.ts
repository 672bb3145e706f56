import { describe, expect, it } from "vitest";
import { cleanReport } from "../../src/clean/clean.js";
import { findYearCounts } from "../../src/time/dating/arithmetic.js";
import { type DatedReport, dateReports, findTimexes, placeAnchored } from "../../src/time/time.js";

const reportOf = (id: string, text: string, more: Partial<DatedReport["report"]> = {}): DatedReport => {
  const { report } = cleanReport({ id, sha256: "", bylines: [], language: "en", text, marked: [], ...more });
  return { report, language: { sentences: [] }, timexes: findTimexes(report) };
};
const days = (...pile: DatedReport[]) => dateReports(pile).map((span) => span && `${span.start}..${span.end}`);

describe("stated days", () => {
  it("come from metadata first", () => {
    const [span] = dateReports([
      reportOf("a", "Nothing.", { stated: { date: "2021-05-06T10:00", where: "JSON-LD datePublished" } }),
    ]);
    expect(span).toMatchObject({ start: "2021-05-06", how: "stated", statedIn: "JSON-LD datePublished" });
  });
  it("come from the address and the dateline", () => {
    expect(days(reportOf("a", "Nothing.", { url: "https://example.org/2020/01/31/a-story" }))).toEqual([
      "2020-01-31..2020-01-31",
    ]);
    expect(days(reportOf("a", "GENNA, June 3, 1998 (Wire) - A bomb went off in Genna."))).toEqual([
      "1998-06-03..1998-06-03",
    ]);
  });
});

describe("inferred days", () => {
  const strike = reportOf(
    "a",
    "July 10 (Coastal News) -- Crews of the Hallen ferries walked out yesterday, union leader Marek Doyle said. They last struck in July 2011.",
  );
  const other = reportOf(
    "b",
    "PORT HALLEN - Crews of the Hallen ferries walked out on Monday, union leader Marek Doyle said. Police in Hallen said on Tuesday that all was quiet.",
  );

  it("come from what two reports say together", () => {
    expect(days(strike, other)).toEqual(["2012-07-10..2012-07-10", "2012-07-10..2012-07-10"]);
  });
  it("rest on quoted words", () => {
    for (const span of dateReports([strike, other]))
      for (const { report, start, end, quote } of span!.evidence)
        expect((report === "a" ? strike : other).report.text.slice(start, end)).toBe(quote);
  });
  it("do not depend on the order of the pile", () => {
    expect(days(other, strike)).toEqual([...days(strike, other)].reverse());
  });
  it("are left open where no year is in sight", () => {
    expect(
      days(reportOf("a", "The mayor resigned on Tuesday."), reportOf("b", "The mayor resigned on 4 May.")),
    ).toEqual([null, null]);
  });
});

it("reads years counted in any number word", () => {
  const counts = findYearCounts("The seventeen-year-old war was the worst in sixty years.");
  expect(counts.map(({ kind, years }) => [kind, years])).toEqual([
    ["age", 17],
    ["record", 60],
  ]);
});

it("counts from an event once its day is known", () => {
  const [draft] = findTimexes({ text: "The army fired back two days after the attack." });
  expect(placeAnchored(draft!, { first: "2025-04-13", last: "2025-04-13", precision: "day" })).toMatchObject({
    first: "2025-04-15",
    last: "2025-04-15",
  });
});
