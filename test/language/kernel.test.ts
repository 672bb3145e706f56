import { expect, it } from "vitest";
import { openLayers } from "../../src/language/kernel.js";

it.each([
  [4, 1, 1],
  [8, 8, 4],
  [100, 17, 3],
  [12, 109, 130],
])("multiplies %i inputs into %i outputs over %i rows", (inputs, outputs, rows) => {
  const numbers = (length: number, step: number) => Float32Array.from({ length }, (_, i) => ((i * step) % 13) - 6);
  const [weights, bias, x] = [numbers(inputs * outputs, 7), numbers(outputs, 5), numbers(inputs * rows, 3)];
  const layer = openLayers([{ weights, bias }])[0]!;
  const expected = Array.from({ length: rows * outputs }, (_, at) => {
    const [row, output] = [Math.floor(at / outputs), at % outputs];
    let sum = bias[output]!;
    for (let i = 0; i < inputs; i++) sum += x[row * inputs + i]! * weights[output * inputs + i]!;
    return sum;
  });
  // Small whole numbers, so that no order of summing rounds.
  expect([...layer.run(x, rows)]).toEqual(expected);
});
