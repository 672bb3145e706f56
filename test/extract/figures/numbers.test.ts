import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/extract/figures/numbers.js";

/** Each number as "words = value bound unit". */
const read = (text: string): string[] =>
  findNumbers(text, { start: 0, end: text.length }).map(({ start, end, value, low, high, bound, unit }) =>
    [
      `${text.slice(start, end)} =`,
      low === undefined ? value : `${low}..${high}`,
      ...(bound === "exact" ? [] : [bound]),
      ...(unit ? [unit] : []),
    ].join(" "),
  );

describe("numbers", () => {
  it.each([
    ["7,100 islands", "7,100 = 7100"],
    ["1\u202f234\u202f567 voters", "1\u202f234\u202f567 = 1234567"],
    ["thirty-five miners", "thirty-five = 35"],
    ["two hundred and five thousand tents", "two hundred and five thousand = 205000"],
    ["one hundred twenty-three", "one hundred twenty-three = 123"],
    ["two dozen boats", "two dozen = 24"],
    ["a million trees", "a million = 1000000"],
    ["1.5 million homes", "1.5 million = 1500000"],
    ["40k fans", "40k = 40000"],
    ["two and a half hours", "two and a half = 2.5"],
    ["2½ hours", "2½ = 2.5"],
    ["half a mile", "half a = 0.5"],
    ["half a million voters", "half a million = 500000"],
    ["three quarters of the seats", "three quarters = 0.75"],
  ])("reads %s", (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ["$3.5 million", "$3.5 million = 3500000 $"],
    ["€1.2bn", "€1.2bn = 1200000000 €"],
    ["US$ 40 billion", "US$ 40 billion = 40000000000 US$"],
    ["Rs 500 crore", "Rs 500 crore = 5000000000 Rs"],
    ["12.5%", "12.5% = 12.5 %"],
    ["seven per cent", "seven per cent = 7 %"],
    ["a 25-percent levy", "25-percent = 25 %"],
    ["0.5 percentage points", "0.5 percentage points = 0.5 percentage points"],
  ])("reads the unit written on the number: %s", (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ["at least 22 dead", "at least 22 = 22 at-least"],
    ["no fewer than ten", "no fewer than ten = 10 at-least"],
    ["more than $4 billion", "more than $4 billion = 4000000000 over $"],
    ["nearly a dozen", "nearly a dozen = 12 about"],
    ["Some 30 countries", "Some 30 = 30 about"],
    ["as many as 800", "as many as 800 = 800 at-most"],
    ["up to 60 miles", "up to 60 = 60 at-most"],
    ["fewer than 300 metres", "fewer than 300 = 300 under"],
    ["at least another 30", "at least another 30 = 30 at-least"],
    ["thirty or so", "thirty or so = 30 about"],
    ["22 or more", "22 or more = 22 at-least"],
    ["100+ people", "100+ = 100 at-least"],
    ["hundreds of thousands of people", "hundreds of thousands = 100000 at-least"],
    ["several hundred soldiers", "several hundred = 200 at-least"],
  ])("reads the bound: %s", (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ["3-4 weeks", "3-4 = 3..4 range"],
    ["between 20 and 30 people", "between 20 and 30 = 20..30 range"],
    ["three or four boats", "three or four = 3..4 range"],
    ["20 to 30 percent", "20 to 30 percent = 20..30 range %"],
    ["$10-12 million", "$10-12 million = 10000000..12000000 range $"],
  ])("reads the range: %s", (text, expected) => expect(read(text)).toEqual([expected]));

  it("keeps a move from one number to another apart", () => {
    expect(read("rose from 20 to 30 percent")).toEqual(["20 = 20", "30 percent = 30 %"]);
  });
});

describe("what is no number", () => {
  it.each([
    "the 30th floor, the 1990s, at 8pm",
    "an F-16, the A320, G7 leaders and COVID-19",
    "at 9:30 on 2024-05-03",
    "see https://example.org/23 or write to desk24@example.org",
    "call +1 555 123 4567 or 0800 123 4567",
    "won 3-2, then 52-48",
    "@user99 wrote #2024",
    "the first half, at half time",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});
