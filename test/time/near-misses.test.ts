import { expect, it } from "vitest";
import { findTimexes } from "../../src/time/time.js";

/** Words and numbers that look like times and are none; each must stay silent. */
const SILENT = [
  "They may march again, the union said.",
  "The court may sun itself, wags said.",
  "Prime Minister May spoke to reporters.",
  "She came second in the race.",
  "Prices could fall and spring back.",
  "About 2000 troops crossed the river.",
  "The fund lost 1990 euros.",
  "They met in room 2012 before flight 1993.",
  "A 52-year-old man was hurt.",
  "He sat on a sat phone and won a mon ami.",
  "Version 3.11.2 was released.",
  "The score was 21-14.",
  "Interest of 4.5 percent was paid.",
  "High Noon was shown again.",
  "It paid two million on the day Varn left office.",
  "He fell ill on the day the court ruled.",
  "That was the year she took over.",
  "The clip was posted by Harbour Today, a news page.",
  "Radio Hallen Tonight played it.",
];

for (const text of SILENT)
  it(`finds no time in “${text}”`, () => {
    expect(findTimexes({ text }).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

/** The same words where they are times. */
const HEARD: readonly (readonly [text: string, words: string])[] = [
  ["Later in the day the army withdrew.", "Later in the day"],
  ["Ferry Talks Resume Today", "Today"],
  ["They met in Hallen. Today they met again.", "Today"],
  ["The side won 5-3 on April 9.", "April 9"],
];

for (const [text, words] of HEARD)
  it(`still finds “${words}” in “${text}”`, () => {
    expect(findTimexes({ text }).map(({ start, end }) => text.slice(start, end))).toContain(words);
  });

it("stays quick on hostile text", () => {
  const hostile = [
    "the ".repeat(60_000),
    "1".repeat(200_000),
    "last ".repeat(50_000),
    `a${" ".repeat(200_000)}week`,
    "two ".repeat(50_000),
  ];
  const start = performance.now();
  for (const text of hostile) findTimexes({ text });
  expect(performance.now() - start).toBeLessThan(20_000);
});
