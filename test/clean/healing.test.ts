import { expect, it } from "vitest";
import { BODY, blocks, LEAD } from "./cleaning.js";

it("joins a sentence that a lost link has broken, without editing it", () => {
  expect(
    blocks(
      `${LEAD}\n\nThe strike came two days after the minister's visit, which\nincluded a tour of the docks\n. She issued a\nstatement\nthat few found helpful.\n\n${BODY}`,
    )[1],
  ).toBe(
    "paragraph: The strike came two days after the minister's visit, which / included a tour of the docks / . She issued a / statement / that few found helpful.",
  );
});

it("joins the words of a link that ends or begins a sentence", () => {
  expect(blocks(`${LEAD}\n\nThe owners say that they will keep to\nthe port's rules\n.\n\n${BODY}`)[1]).toBe(
    "paragraph: The owners say that they will keep to / the port's rules / .",
  );
  expect(
    blocks(`${LEAD}\n\nFew had seen it coming. On Friday\na storm warning\nkept the last boats in.\n\n${BODY}`)[1],
  ).toBe("paragraph: Few had seen it coming. On Friday / a storm warning / kept the last boats in.");
});

it("joins lines that were wrapped at a column", () => {
  const wrapped =
    "Ferry crews in the northern port walked out on Monday over\npay, and forty ships lay idle by the evening. Union leaders\nJane Marsh and Ali Demir said that the walkout would go on\nuntil Friday, while the owners spoke of a breach of\ncontract.";
  expect(blocks(`${wrapped}\n\n${wrapped}`)).toHaveLength(2);
});

it("joins over an empty line only what runs on", () => {
  expect(
    blocks(`${LEAD}\n\nThe crews have asked the owners, the ministry and\n\nthe mayor to meet.\n\n${BODY}`),
  ).toHaveLength(3);
});
