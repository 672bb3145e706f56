import { expect, it } from "vitest";
import { statementsIn } from "./reading.js";

const polarities = (text: string) => statementsIn(text).map(({ polarity }) => polarity);

it.each([
  "Anna Berg has repeatedly denied that she took the money.",
  "The firm denied wrongdoing.",
  "The ministry denied the claims made by the union.",
])("marks a denial: %s", (text) => expect(polarities(text)).toEqual(["denied"]));

it.each([
  "Anna Berg declined to comment on the audit.",
  "Anna Berg refused to say why she had left.",
  "Anna Berg would not say who had paid for the trip.",
  "The ministry refused to confirm the report.",
])("marks a refusal to speak: %s", (text) => expect(polarities(text)).toEqual(["refused"]));

it.each([
  "Anna Berg said that she did not take the money.",
  "Anna Berg did not deny that she took the money.",
  "Anna Berg said nobody would be refused a ticket.",
])("leaves an assertion unmarked: %s", (text) => expect(polarities(text)).toEqual([undefined]));
