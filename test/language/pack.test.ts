import { expect, it } from "vitest";
import { closePack, fromPlanes, jsonBytes, jsonOf, openPack, sectionOf, toPlanes } from "../../src/language/pack.js";

const bytes = closePack({
  name: "numbers",
  version: "3",
  sections: new Map([
    ["list", toPlanes(Uint32Array.of(0, 1, 65_536, 4_294_967_295))],
    ["labels", jsonBytes(["a", "b"])],
  ]),
});

it("gives back what was packed", () => {
  const pack = openPack("numbers", bytes);
  expect(pack.version).toBe("3");
  expect([...fromPlanes(sectionOf(pack, "list"))]).toEqual([0, 1, 65_536, 4_294_967_295]);
  expect(jsonOf(pack, "labels")).toEqual(["a", "b"]);
});

it("says which file is damaged, mistaken or of another version", () => {
  expect(() => openPack("numbers", bytes.subarray(0, 20))).toThrow("models/numbers.bin is damaged");
  expect(() => openPack("letters", bytes)).toThrow("models/letters.bin holds the model “numbers”");
  expect(() => sectionOf(openPack("numbers", bytes), "rows")).toThrow("lacks its section “rows”");
});
