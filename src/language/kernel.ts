/**
 * Matrix product of the network's layers: a WebAssembly function of some 700 bytes, written out below instruction by
 * instruction, since scalar TypeScript is four times slower. It sums four rows by eight outputs side by side in SIMD
 * registers (Goto and van de Geijn 2008), and runs alike in Node and browsers; every engine rounds it alike.
 */

/** Rows per call; longer inputs go through in parts. The scratch rows for input and output stand first in memory. */
const MOST_ROWS = 64;
const ROWS = 4;
const OUTPUTS = 8;
/** Inputs taken in one turn of the innermost loop. */
const TURN = 4;

/** Weights of a linear layer, one row of inputs for each output; a multiple of 4 inputs. */
export type LayerWeights = { readonly weights: Float32Array; readonly bias: Float32Array };

/** A linear layer in the kernel's memory. */
export type Layer = {
  readonly inputs: number;
  readonly outputs: number;
  /** `count` rows of `x` through the layer. */
  readonly run: (x: Float32Array, count: number) => Float32Array;
};

/** What we use of WebAssembly; TypeScript knows it as a value only beside a browser's types. */
type WebAssemblyHost = {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** Puts layers into a memory of their own, in the order given. */
export function openLayers(given: readonly LayerWeights[]): Layer[] {
  const sizes = given.map(({ weights, bias: { length: outputs } }) => ({
    inputs: weights.length / outputs,
    outputs,
    wide: Math.ceil(outputs / OUTPUTS) * OUTPUTS,
  }));
  const outAt = MOST_ROWS * Math.max(...sizes.map(({ inputs }) => inputs));
  let top = outAt + MOST_ROWS * Math.max(...sizes.map(({ wide }) => wide));
  const floats = sizes.reduce((sum, { inputs, wide }) => sum + wide * (inputs + 1), top);
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyHost }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil((4 * floats) / 65536) });
  const instance = new Instance(new Module(moduleBytes()), { m: { m: memory } });
  const multiply = instance.exports.f as (...pointersAndSizes: number[]) => void;
  const cells = new Float32Array(memory.buffer);

  return given.map(({ weights, bias }, layer) => {
    const { inputs, outputs, wide } = sizes[layer]!;
    const weightsAt = top;
    const biasAt = weightsAt + wide * inputs;
    top = biasAt + wide;
    // Blocks of eight outputs, within a block input by input: the order in which the loop reads them.
    for (let o = 0; o < outputs; o++)
      for (let i = 0; i < inputs; i++)
        cells[weightsAt + (o - (o % OUTPUTS)) * inputs + i * OUTPUTS + (o % OUTPUTS)] = weights[o * inputs + i]!;
    cells.set(bias, biasAt);
    return {
      inputs,
      outputs,
      run(x, count) {
        const out = new Float32Array(count * outputs);
        for (let from = 0; from < count; from += MOST_ROWS) {
          const part = Math.min(MOST_ROWS, count - from);
          cells.set(x.subarray(from * inputs, (from + part) * inputs));
          multiply(0, 4 * weightsAt, 4 * biasAt, 4 * outAt, part, inputs, wide);
          for (let r = 0; r < part; r++)
            out.set(cells.subarray(outAt + r * wide, outAt + r * wide + outputs), (from + r) * outputs);
        }
        return out;
      },
    };
  });
}

// Parameters, then locals, by number.
const [X, WEIGHTS, BIAS, OUT, ROWS_LEFT, INPUTS, WIDTH, W, O, I, IN_BYTES, OUT_BYTES, AT] = Array.from(
  { length: 13 },
  (_, k) => k,
) as [number, number, number, number, number, number, number, number, number, number, number, number, number];
const ROW = (k: number) => 13 + k;
const I32_LOCALS = 13 + ROWS - 7;
const SUM = (k: number, half: number) => 13 + ROWS + 2 * k + half;
const WEIGHT = (half: number) => SUM(ROWS, 0) + half;
const SPLAT = WEIGHT(2);
const V128_LOCALS = 2 * ROWS + 3;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, ...signed(value)];
const ADD = [0x6a];
const SUBTRACT = [0x6b];
const SHIFT_LEFT = [0x74];
const LESS = [0x48];
const END = 0x0b;
const load = (offset: number) => [0xfd, 0x00, 2, ...unsigned(offset)];
const store = (offset: number) => [0xfd, 0x0b, 2, ...unsigned(offset)];
const loadSplat = (offset: number) => [0xfd, 0x09, 2, ...unsigned(offset)];
const MULTIPLY4 = [0xfd, 0xe6, 0x01];
const ADD4 = [0xfd, 0xe4, 0x01];
const increase = (local: number, by: number[]) => [...get(local), ...by, ...ADD, ...set(local)];
/** Repeats while `test` leaves a number that is not nought. */
const loop = (body: number[], test: number[]) => [0x03, 0x40, ...body, ...test, 0x0d, 0x00, END];

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: ROWS }, (_, k) => k);
  const turn = Array.from({ length: TURN }, (_, i) => [
    ...[0, 1].flatMap((half) => [...get(W), ...load(32 * i + 16 * half), ...set(WEIGHT(half))]),
    ...rows.flatMap((k) => [
      ...get(ROW(k)),
      ...loadSplat(4 * i),
      ...set(SPLAT),
      ...[0, 1].flatMap((half) => [
        ...get(SUM(k, half)),
        ...get(SPLAT),
        ...get(WEIGHT(half)),
        ...MULTIPLY4,
        ...ADD4,
        ...set(SUM(k, half)),
      ]),
    ]),
  ]).flat();
  const overInputs = loop(
    [
      ...turn,
      ...increase(W, constant(32 * TURN)),
      ...rows.flatMap((k) => increase(ROW(k), constant(4 * TURN))),
      ...get(I),
      ...constant(TURN),
      ...SUBTRACT,
      ...set(I),
    ],
    get(I),
  );
  const overOutputs = loop(
    [
      ...rows.flatMap((k) =>
        [0, 1].flatMap((half) => [...get(BIAS), ...get(O), ...ADD, ...load(16 * half), ...set(SUM(k, half))]),
      ),
      ...get(X),
      ...set(ROW(0)),
      ...rows.slice(1).flatMap((k) => [...get(ROW(k - 1)), ...get(IN_BYTES), ...ADD, ...set(ROW(k))]),
      ...get(INPUTS),
      ...set(I),
      ...overInputs,
      ...get(OUT),
      ...get(O),
      ...ADD,
      ...set(AT),
      ...rows.flatMap((k) => [
        ...[0, 1].flatMap((half) => [...get(AT), ...get(SUM(k, half)), ...store(16 * half)]),
        ...increase(AT, get(OUT_BYTES)),
      ]),
      ...increase(O, constant(4 * OUTPUTS)),
    ],
    [...get(O), ...get(OUT_BYTES), ...LESS],
  );
  const overRows = loop(
    [
      ...get(WEIGHTS),
      ...set(W),
      ...constant(0),
      ...set(O),
      ...overOutputs,
      ...rows.flatMap(() => [...increase(X, get(IN_BYTES)), ...increase(OUT, get(OUT_BYTES))]),
      ...get(ROWS_LEFT),
      ...constant(ROWS),
      ...SUBTRACT,
      ...set(ROWS_LEFT),
    ],
    [...constant(0), ...get(ROWS_LEFT), ...LESS],
  );
  const times4 = (from: number, to: number) => [...get(from), ...constant(2), ...SHIFT_LEFT, ...set(to)];
  const code = [...times4(INPUTS, IN_BYTES), ...times4(WIDTH, OUT_BYTES), ...overRows, END];
  const body = [2, I32_LOCALS, 0x7f, V128_LOCALS, 0x7b, ...code];
  const section = (id: number, content: number[]) => [id, ...unsigned(content.length), ...content];
  const name = (letter: string) => [1, letter.charCodeAt(0)];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 7, ...new Array<number>(7).fill(0x7f), 0]),
    ...section(2, [1, ...name("m"), ...name("m"), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("f"), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

/** LEB128. */
function unsigned(value: number): number[] {
  const out: number[] = [];
  for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
  return [...out, value];
}

/** LEB128 of a number that is not negative, with room for the sign. */
function signed(value: number): number[] {
  const out: number[] = [];
  for (; value > 63; value >>>= 7) out.push((value & 127) | 128);
  return [...out, value];
}
