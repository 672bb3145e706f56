/**
 * The file that one model travels in: named sections of bytes under a small JSON header, brotli-compressed as a whole.
 * Layout after decompression: header length (uint32, little-endian), header, sections end to end.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

export type Pack = {
  readonly name: string;
  readonly version: string;
  readonly sections: ReadonlyMap<string, Uint8Array>;
};

type Header = { name: string; version: string; sections: [name: string, length: number][] };

/** Opens a pack; throws when the bytes are not one or hold another model than `name`. */
export function openPack(name: string, bytes: Uint8Array): Pack {
  let header: Header;
  let body: Uint8Array;
  try {
    const raw = brotliDecompressSync(bytes);
    const length = new DataView(raw.buffer, raw.byteOffset).getUint32(0, true);
    header = JSON.parse(new TextDecoder().decode(raw.subarray(4, 4 + length))) as Header;
    body = raw.subarray(4 + length);
  } catch (cause) {
    throw new Error(`models/${name}.bin is damaged; train it again or check it out afresh`, { cause });
  }
  if (header.name !== name) throw new Error(`models/${name}.bin holds the model “${header.name}”`);
  let at = 0;
  const sections = new Map<string, Uint8Array>();
  for (const [key, size] of header.sections) {
    sections.set(key, new Uint8Array(body.subarray(at, at + size)));
    at += size;
  }
  return { name, version: header.version, sections };
}

/** The bytes of a pack; slow (full compression), for trainers. */
export function closePack({ name, version, sections }: Pack): Uint8Array {
  const list = [...sections];
  const header: Header = { name, version, sections: list.map(([key, bytes]) => [key, bytes.length]) };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  return brotliCompressSync(Buffer.concat([length, head, ...list.map(([, bytes]) => bytes)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/** A section's bytes; throws when the pack has none of that name. */
export function sectionOf(pack: Pack, key: string): Uint8Array {
  const bytes = pack.sections.get(key);
  if (!bytes) throw new Error(`models/${pack.name}.bin lacks its section “${key}”; it fits another version`);
  return bytes;
}

/** A section that holds JSON, a list of labels say. */
export const jsonOf = <T>(pack: Pack, key: string): T =>
  JSON.parse(new TextDecoder().decode(sectionOf(pack, key))) as T;

export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/**
 * 32-bit numbers as four planes of bytes, high bytes first: sorted or small numbers then compress well.
 */
export function toPlanes(values: Uint32Array): Uint8Array {
  const n = values.length;
  const out = new Uint8Array(4 * n);
  for (let i = 0; i < n; i++) for (let p = 0; p < 4; p++) out[p * n + i] = values[i]! >>> (24 - 8 * p);
  return out;
}

/** The numbers that `toPlanes` laid out. */
export function fromPlanes(bytes: Uint8Array): Uint32Array {
  const n = bytes.length / 4;
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++)
    out[i] = (bytes[i]! << 24) | (bytes[n + i]! << 16) | (bytes[2 * n + i]! << 8) | bytes[3 * n + i]!;
  return out;
}
