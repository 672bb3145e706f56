import { expect, it } from "vitest";
import { repeatedLines } from "../../src/clean/clean.js";
import { BODY, blocks, draft, LEAD } from "./cleaning.js";

const OTHER =
  "Bakers in the old town raised the price of bread on Tuesday for the third time since the spring, a survey found.";
const menu = "Weather & Tides";

it("finds the short lines that one outlet's reports share", () => {
  const drafts = [LEAD, OTHER].map((text, i) => draft(`${menu}\n\n${text}`, { id: `r${i}`, outlet: "Gazette" }));
  expect([...repeatedLines(drafts)]).toEqual(["weather & tides"]);
  expect(blocks(`${LEAD}\n\n${menu}\n\n${BODY}`, {}, repeatedLines(drafts))[1]).toBe(`boilerplate: ${menu}`);
});

it("finds none in a reprint, whose every line stands in another report", () => {
  const text = `${LEAD} ${BODY}\n\nThe third day\n\n${OTHER} ${BODY}`;
  expect(
    repeatedLines([draft(text, { outlet: "A" }), draft(text, { outlet: "A" }), draft(text, { outlet: "A" })]).size,
  ).toBe(0);
});

it("finds none in a line that two outlets happen to share", () => {
  const drafts = [LEAD, OTHER].map((text, i) =>
    draft(`${text}\n\nWhat comes next\n\n${BODY.slice(i)}`, { outlet: `O${i}` }),
  );
  expect(repeatedLines(drafts).size).toBe(0);
});
