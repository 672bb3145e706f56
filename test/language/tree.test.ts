import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseHeads } from "../../src/language/tree.js";

/** Scores from rows of one number a head, the root first. */
const heads = (...rows: number[][]): number[] => [...chooseHeads(Float32Array.from(rows.flat()), rows.length)];

it("takes each word's best head", () => {
  expect(heads([0, -9, 5, 1], [7, 1, -9, 1], [0, 1, 6, -9])).toEqual([1, -1, 1]);
});

it("keeps the one root that gains most", () => {
  expect(heads([6, -9, 5], [9, 1, -9])).toEqual([1, -1]);
});

it("cuts a circle where that costs least", () => {
  // Words 1 and 2 want each other; word 2 minds less to hang from word 0.
  expect(heads([9, -9, 0, 0], [0, 2, -9, 8], [0, 7, 8, -9])).toEqual([-1, 2, 0]);
});

it("gives one tree for any scores", () => {
  const matrix = fc
    .integer({ min: 1, max: 14 })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -9, max: 9 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
        .map((s) => ({ n, s })),
    );
  fc.assert(
    fc.property(matrix, ({ n, s }) => {
      const tree = chooseHeads(Float32Array.from(s), n);
      expect(tree.filter((head) => head < 0)).toHaveLength(1);
      for (let word = 0; word < n; word++) {
        let steps = 0;
        for (let at = word; at >= 0; at = tree[at]!) expect(steps++).toBeLessThan(n);
      }
    }),
    { seed: 20260102 },
  );
});
