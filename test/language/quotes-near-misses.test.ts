import { expect, it } from "vitest";
import { findQuotes } from "../../src/language/quotes.js";
import { wordsOf } from "../../src/model/model.js";

it.each([
  "The dockers' union doesn't trust the ministers' word.",
  "The dockers’ union doesn’t trust the ministers’ word.",
  "Let 'em wait 'til the '90s come back.",
  "Rock ’n’ roll of the ’60s, ‘til dawn.",
  'The guard is 6\'2" tall and his dog 12" high.',
  "It's the O'Neills' house.",
])("finds no quote in: %s", (text) => {
  const found = findQuotes(text, [{ start: 0, end: text.length, role: "paragraph" }]);
  expect(found.map((quote) => wordsOf(text, quote))).toEqual([]);
});

it("stays fast on a page of marks", () => {
  const text = `${"“".repeat(20_000)}${"' \"".repeat(20_000)}`;
  const began = performance.now();
  findQuotes(text, [{ start: 0, end: text.length, role: "paragraph" }]);
  expect(performance.now() - began).toBeLessThan(2000);
});
