import fc from "fast-check";
import { expect, it } from "vitest";
import { findTokens } from "../../src/language/tokens.js";

const SEED = 20260101;
const pieces = fc.constantFrom(
  "it's",
  "U.S.",
  "-",
  "10am",
  "http://x.y/",
  "@me",
  "’",
  "\n",
  " ",
  "...",
  "7:3",
  "é",
  "🙂",
  "A.",
  "'",
  "n't",
);

it("covers everything but white space, in order, whatever the text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = findTokens(text, { start: 0, end: text.length });
      let at = 0;
      for (const { start, end } of tokens) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { seed: SEED },
  );
});

it("takes time in line with the length of hostile text", () => {
  for (const unit of ["a-", "1.", "a.", "@a@", "http://", "'", "(", "1-1-", "aaaaaaaaaa@"]) {
    const text = unit.repeat(100_000 / unit.length);
    const started = performance.now();
    findTokens(text, { start: 0, end: text.length });
    expect(performance.now() - started, unit).toBeLessThan(4000);
  }
});
