import { describe, expect, it } from "vitest";
import type { DayInterval } from "../../src/model/model.js";
import { ENGLISH } from "../../src/time/en/en.js";
import { findTimexes, placeTimexes } from "../../src/time/time.js";

/** A Thursday; every example of the rules is counted from it. */
const REPORT_DAY: DayInterval = { first: "2025-04-17", last: "2025-04-17", precision: "day" };

describe("the examples of the English rules", () => {
  for (const [phrase, value] of ENGLISH.rules.flatMap(({ examples }) => examples))
    it(`reads “${phrase}” as ${value}`, () => {
      const text = `It was ${phrase}, it seems.`;
      const [timex] = placeTimexes(findTimexes({ text }), REPORT_DAY);
      expect(timex?.value).toBe(value);
      expect(phrase).toContain(text.slice(timex!.start, timex!.end));
    });
});
