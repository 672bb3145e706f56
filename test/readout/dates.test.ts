import { expect, it } from "vitest";
import type { TimeSpan } from "../../src/model/model.js";
import { spanText } from "../../src/readout/readout.js";

const span = (start: string, end: string, precision: TimeSpan["precision"], timex?: string): TimeSpan => ({
  start,
  end,
  precision,
  how: "stated",
  evidence: [],
  ...(timex !== undefined && { timex }),
});

it.each([
  ["6 May 2025", span("2025-05-06", "2025-05-06", "day")],
  ["5–11 May 2025", span("2025-05-05", "2025-05-11", "week")],
  ["28 April – 4 May 2025", span("2025-04-28", "2025-05-04", "week")],
  ["30 December 2024 – 5 January 2025", span("2024-12-30", "2025-01-05", "week")],
  ["May 2025", span("2025-05-01", "2025-05-31", "month")],
  ["May–July 2025", span("2025-05-01", "2025-07-31", "month")],
  ["second quarter of 2025", span("2025-04-01", "2025-06-30", "quarter")],
  ["spring 2025", span("2025-03-01", "2025-05-31", "season", "2025-SP")],
  ["2025", span("2025-01-01", "2025-12-31", "year")],
  ["1990–1999", span("1990-01-01", "1999-12-31", "decade")],
  ["6 May 2025, 14:30", span("2025-05-06T14:30", "2025-05-06T14:30", "minute")],
])("writes %s", (words, time) => {
  expect(spanText(time)).toBe(words);
});

it("leaves out a year that goes without saying, and no other", () => {
  const style = { knownYear: "2025" };
  expect(spanText(span("2025-05-06", "2025-05-06", "day"), style)).toBe("6 May");
  expect(spanText(span("2024-05-06", "2024-05-06", "day"), style)).toBe("6 May 2024");
  expect(spanText(span("2025-01-01", "2025-12-31", "year"), style)).toBe("2025");
});
