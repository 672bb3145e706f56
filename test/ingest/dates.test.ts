import { expect, it } from "vitest";
import { readStatedDay } from "../../src/ingest/dates.js";

it.each([
  ["2024-02-01", "2024-02-01"],
  ["2024-02-01T23:30:00-05:00", "2024-02-01"],
  ["20240201", "2024-02-01"],
  ["2024/2/1", "2024-02-01"],
  ["Thu, 01 Feb 2024 09:00:00 GMT", "2024-02-01"],
  ["1 February 2024", "2024-02-01"],
  ["February 1st, 2024", "2024-02-01"],
  ["Feb. 1, 2024 at 9 a.m.", "2024-02-01"],
  ["25/12/2024", "2024-12-25"],
  ["12/25/2024", "2024-12-25"],
])("reads %s", (stated, day) => expect(readStatedDay(stated)).toBe(day));

it.each(["03/04/2024", "yesterday", "2024-02-30", "February 2024", ""])("leaves “%s” unread", (stated) =>
  expect(readStatedDay(stated)).toBeUndefined(),
);
