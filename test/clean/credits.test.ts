import { describe, expect, it } from "vitest";
import { isCorrection, isCredit, isDateStamp, photoCredit, readByline } from "../../src/clean/credits.js";

describe("bylines", () => {
  it.each([
    ["By Ana Silva", ["Ana Silva"]],
    ["BY ANA SILVA", ["ANA SILVA"]],
    ["By Ana Silva and Tom Okoro", ["Ana Silva", "Tom Okoro"]],
    ["By Ana Silva, Tom Okoro and Jan de Vries in Lima", ["Ana Silva", "Tom Okoro", "Jan de Vries"]],
    ["By Ana Silva | Harbour correspondent", ["Ana Silva"]],
  ])("%s", (line, names) => expect(readByline(line)).toEqual(names));

  it.each([
    "By Monday the crews had left the docks and gone home.",
    "By and large the talks went well",
    "The report by Ana Silva",
  ])("%s is none", (line) => expect(readByline(line)).toEqual([]));
});

it.each([
  "(Reporting by Ana Silva; Editing by Tom Okoro)",
  "Ana Silva contributed reporting from Lima.",
  "To contact the reporter on this story: Ana Silva in Lima at asilva@post.example",
  "Source: Agencies",
  "AFP/Reuters",
  "Updated at 12:05 p.m. ET",
  "Ana Silva/Getty Images",
])("a credit: %s", (line) => expect(isCredit(line)).toBe(true));

it.each([
  "Ana Silva, who leads the union, reported the theft to the harbour police.",
  "Officials contributed little.",
  "Reuters said that the talks had failed.",
])("no credit: %s", (line) => expect(isCredit(line)).toBe(false));

it.each([
  "March 4, 2024",
  "Published: 4 Mar 2024 10:02 GMT",
  "Mon, 4 March 2024",
  "2024-03-04",
  "Last updated on March 4, 2024 at 9:15 am",
])("a day stamp: %s", (line) => expect(isDateStamp(line)).toBe(true));

it.each(["March 4, 2024 was the day on which the crews walked out.", "On March 4", "March 2024"])(
  "no day stamp: %s",
  (line) => expect(isDateStamp(line)).toBe(false),
);

it.each([
  "Correction: March 5, 2024",
  "An earlier version of this story gave the wrong day.",
  "This article has been updated.",
  "CLARIFICATION — the vote is on Friday",
])("a correction: %s", (line) => expect(isCorrection(line)).toBe(true));

it.each([
  ["Ferries at anchor. (Ana Silva/AFP)", "(Ana Silva/AFP)"],
  ["Ferries at anchor. [Photo by Ana Silva]", "[Photo by Ana Silva]"],
  ["Ferries at anchor. Photograph: Ana Silva/Reuters", "Photograph: Ana Silva/Reuters"],
  ["Ferries at anchor [Reuters]", "[Reuters]"],
])("a photo credit ends %s", (line, credit) => {
  const found = photoCredit(line, { start: 0, end: line.length });
  expect(found && line.slice(found.start, found.end)).toBe(credit);
});

it("an aside in brackets is no photo credit", () => {
  const line = "The crews (about nine hundred) walked out (see the table).";
  expect(photoCredit(line, { start: 0, end: line.length })).toBeUndefined();
});
