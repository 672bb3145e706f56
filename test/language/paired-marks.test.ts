import { expect, it } from "vitest";
import { attachPairs } from "../../src/language/paired-marks.js";

/** A sentence drawn as "word<head:relation", heads counted from 1; answers with the head of each mark. */
function headsOfMarks(drawing: string): string[] {
  const words = drawing.split(" ").map((word) => /^(.+)<(\d+):(\w+)$/.exec(word)!.slice(1) as [string, string, string]);
  const forms = words.map(([form]) => form);
  const heads = Int32Array.from(words, ([, head]) => Number(head) - 1);
  const deprels = words.map(([, , relation]) => relation);
  const attached = attachPairs(forms, deprels, heads);
  return forms.flatMap((form, i) => (deprels[i] === "punct" ? [`${form} ${forms[attached[i]!]}`] : []));
}

it("hangs brackets from the head of what they enclose", () => {
  expect(headsOfMarks("Ana<7:nsubj (<1:punct our<4:det host<1:appos )<7:punct has<7:aux left<0:root")).toEqual([
    "( host",
    ") host",
  ]);
});

it("hangs nested quotation marks each from its own words", () => {
  expect(headsOfMarks("“<6:punct No<6:advmod ‘<2:punct deal<6:obj ’<2:punct stands<0:root ”<4:punct")).toEqual([
    "“ stands",
    "‘ deal",
    "’ deal",
    "” stands",
  ]);
});

it("leaves marks without a partner, empty pairs and marks that bear words where they are", () => {
  expect(headsOfMarks("(<2:punct yes<0:root")).toEqual(["( yes"]);
  expect(headsOfMarks("(<3:punct )<3:punct yes<0:root")).toEqual(["( yes", ") yes"]);
  expect(headsOfMarks("(<4:punct old<1:amod )<4:punct yes<0:root")).toEqual(["( yes", ") yes"]);
});
