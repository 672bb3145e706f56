import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, hull, stableId, trimSpan } from "../../src/model/model.js";

describe("fold", () => {
  it.each([
    ["  Élysée   Palace", "elysee palace"],
    ["“Yes,” she said – once", '"yes," she said - once'],
    ["Ł’viv", "ł'viv"],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  it("is done after once", () => {
    fc.assert(
      fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)),
      { verbose: true },
    );
  });
});

describe("stableId", () => {
  it("is the same for the same parts, and tells their bounds", () => {
    expect(stableId("ev", "a", 1)).toBe(stableId("ev", "a", 1));
    expect(stableId("ev", "ab", "c")).not.toBe(stableId("ev", "a", "bc"));
    expect(stableId("ev", "a")).toMatch(/^ev-[0-9a-z]{8}$/);
  });
});

describe("spans", () => {
  it("hull holds them all and refuses none", () => {
    expect(
      hull([
        { start: 5, end: 7 },
        { start: 2, end: 3 },
      ]),
    ).toEqual({ start: 2, end: 7 });
    expect(() => hull([])).toThrow(RangeError);
  });

  it("trimSpan cuts white space only", () => {
    expect(trimSpan("  a b \n", { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
    expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});
