import { expect, it } from "vitest";
import { BODY, blocks, LEAD } from "./cleaning.js";

it.each([
  ["paragraphs on lines of their own", [LEAD, BODY]],
  ["a heading between paragraphs", [LEAD, "A third day", BODY]],
  ["items after a colon", [LEAD, "They ask for:", "- more pay", "- fewer nights", BODY]],
  [
    "a paragraph that begins with a small letter",
    [LEAD, "iFerry, the owners' app, showed no sailings on Monday and none for the rest of the week.", BODY],
  ],
  [
    "a title above a small letter",
    ["Ferry crews walk out", "", "de Vries, the harbour master, said that forty ships lay idle.", BODY],
  ],
  [
    "an embedded post's last line",
    [LEAD, "No boats tomorrow https://t.co/abc", "— Crew Union (@crewunion) March 4, 2024", BODY],
  ],
])("keeps apart %s", (_, lines) => {
  expect(blocks(lines.join("\n")).map((block) => block.replace(/^[a-z-]+: /, ""))).toEqual(
    lines.filter((line) => line !== ""),
  );
});
