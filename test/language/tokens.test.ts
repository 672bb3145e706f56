import { describe, expect, it } from "vitest";
import { findTokens } from "../../src/language/tokens.js";
import { wordsOf } from "../../src/model/model.js";

/** Tokens of a text, a space between them. */
const cut = (text: string): string =>
  findTokens(text, { start: 0, end: text.length })
    .map((span) => wordsOf(text, span))
    .join(" ");

describe("tokens, as the UD English treebanks cut them", () => {
  it.each([
    [
      "contractions",
      "They don't say it's over; we can't, I’m told.",
      "They do n't say it 's over ; we ca n't , I ’m told .",
    ],
    ["possessives", "Peru's ports and the miners' union", "Peru 's ports and the miners ' union"],
    ["words written as one", "She cannot stay and he's gonna go.", "She can not stay and he 's gon na go ."],
    [
      "hyphens and slashes",
      "a two-day Franco-German visit and/or talks",
      "a two - day Franco - German visit and / or talks",
    ],
    ["prefixes", "an anti-war, pro-Union ex-minister", "an anti-war , pro-Union ex-minister"],
    ["numbers, sums and shares", "$1.5bn, 3,000 of €40m or 7.5%", "$ 1.5 bn , 3,000 of € 40 m or 7.5 %"],
    [
      "clock and calendar",
      "at 9:30 p.m. or 10am on 3/4/2031, in the 1990s",
      "at 9:30 p.m. or 10 am on 3/4/2031 , in the 1990s",
    ],
    [
      "abbreviations and initials",
      "Gen. R. J. Ode of the U.S. left at No. 5.",
      "Gen. R. J. Ode of the U.S. left at No. 5 .",
    ],
    [
      "addresses and handles",
      "See https://a.example/x-1?q=2. Ask @ana_b, #Vote24 or d@e.example!",
      "See https://a.example/x-1?q=2 . Ask @ana_b , #Vote24 or d@e.example !",
    ],
    [
      "dashes and dots",
      "Well… no -- wait... “Yes,” he said—twice?!",
      "Well … no -- wait ... “ Yes , ” he said — twice ?!",
    ],
    ["a full stop that closes", "It rained in May. Nobody came.", "It rained in May . Nobody came ."],
    ["names with marks in them", "O'Shea met D’Arc at AT&T", "O'Shea met D’Arc at AT&T"],
  ])("%s", (_, text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it("stays inside the span it is given", () => {
    const text = "one two three";
    expect(findTokens(text, { start: 4, end: 9 })).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
  });
});
