/**
 * Text that was read in the wrong charset before it was saved: "cafÃ©", "itâ€™s". UTF-8 bytes taken for windows-1252
 * leave a trace that hardly any honest text has, and can be turned back exactly.
 */
import iconv from "iconv-lite";

/** A lead byte of UTF-8 seen as windows-1252, and a byte that may follow one. */
const TRACE = /[ÂÃâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Bytes 0x80 to 0x9F by the character that windows-1252 shows for them; five of them show none. */
const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, i) => 0x80 + i).map((byte) => [iconv.decode(Buffer.of(byte), "windows-1252"), byte]),
);

/** The text as it was meant; undefined when it shows no trace, or not all of it was spoilt in this way. */
export function repairMojibake(text: string): string | undefined {
  if (!TRACE.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i) < 0x100 ? text.charCodeAt(i) : HIGH_BYTES.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
