import { expect, it } from "vitest";
import { attributionsIn, statementsIn } from "./reading.js";

it.each([
  "It goes without saying.",
  "The station, the so-called “palace of trains”, burned down in 1911.",
  "The ferry left the harbour at noon and was never seen again.",
])("cites nobody in: %s", (text) => {
  expect(attributionsIn(text).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`)).toEqual([]);
});

it.each([
  "She read the letter twice and put it away.",
  "The two roads agree in nothing but their length.",
  "The union supports the strike.",
  "The company plans to sell its ferries.",
  "The island is as far away as possible.",
  "Asked about the bridge on Monday, the mayor left the room.",
])("hears no statement in: %s", (text) => {
  expect(statementsIn(text).map(({ says }) => says)).toEqual([]);
});

it.each(["The minister, the mayor said, left.", "Anna Berg said so too."])(
  "takes no fragment for a statement: %s",
  (text) => {
    expect(statementsIn(text).filter(({ says }) => says.join(" ").split(" ").length < 3)).toEqual([]);
  },
);
