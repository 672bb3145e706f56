import { expect, it } from "vitest";
import { LABELS, labelsOf } from "../../src/language/name-labels.js";
import { chooseReportNames } from "../../src/language/report-names.js";

type Range = { kind: "person" | "place"; from: number; to: number };

/** A sentence whose scores favour the names given, by a margin. */
function scored(words: string, ranges: Range[], margin = 4) {
  const forms = words.split(" ");
  const scores = new Float32Array(forms.length * LABELS);
  for (const [i, label] of labelsOf(forms.length, ranges).entries()) scores[i * LABELS + label] = margin;
  return { forms, scores };
}

it("chooses whole names", () => {
  const sentence = scored("Ana Diaz left Lima", [
    { kind: "person", from: 0, to: 2 },
    { kind: "place", from: 3, to: 4 },
  ]);
  expect(chooseReportNames([sentence])).toEqual([
    [
      { kind: "person", from: 0, to: 2 },
      { kind: "place", from: 3, to: 4 },
    ],
  ]);
});

it("draws a doubtful word to what the rest of the report takes it for", () => {
  const sure = scored("Diaz spoke", [{ kind: "person", from: 0, to: 1 }], 9);
  const unsure = scored("Diaz left", [{ kind: "place", from: 0, to: 1 }], 2);
  expect(chooseReportNames([unsure])[0]).toEqual([{ kind: "place", from: 0, to: 1 }]);
  expect(chooseReportNames([sure, sure, unsure])[2]).toEqual([{ kind: "person", from: 0, to: 1 }]);
});

it("leaves out courtesy titles, addresses and handles", () => {
  expect(chooseReportNames([scored("Mr. Diaz left", [{ kind: "person", from: 0, to: 2 }])])[0]).toEqual([
    { kind: "person", from: 1, to: 2 },
  ]);
  expect(chooseReportNames([scored("See @diaz", [{ kind: "person", from: 1, to: 2 }])])[0]).toEqual([]);
});
