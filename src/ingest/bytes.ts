/** Bytes to characters: gzip by its magic number, what is no text refused, the charset detected. */
import { gunzipSync } from "node:zlib";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import type { Problem, Source } from "../model/model.js";
import { problem } from "./raw.js";

/** Most bytes that a gzip file may hold: guards against a file of zeros that unpacks to fill the memory. */
const UNZIPPED_BYTES = 256 * 1024 * 1024;
/** Bytes at the front in which NULs, control characters and the charset are looked for. */
const SAMPLE_BYTES = 64 * 1024;
/** Share of control bytes above which the sample is no text. */
const CONTROL_SHARE = 0.02;
/** Share of undecodable characters up to which a text is still UTF-8 with a few damaged bytes. */
const DAMAGED_SHARE = 0.002;
/** Confidence (0..100) below which chardet's answer is no better than the commonest legacy charset. */
const CONFIDENCE = 40;
const COMMON_CHARSET = "windows-1252";

export type Opened = { readonly bytes: Uint8Array } | { readonly refused: Problem };
export type Decoded = { readonly text: string; readonly problems: readonly Problem[] };

/** The bytes of the text itself, unzipped; or why there is none: `ingest/empty`, `ingest/binary`, `ingest/gzip`. */
export function openBytes({ name, bytes }: Source): Opened {
  let inner = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      inner = gunzipSync(bytes, { maxOutputLength: UNZIPPED_BYTES });
    } catch (cause) {
      const large = cause instanceof RangeError;
      return {
        refused: problem(
          "ingest/gzip",
          name,
          large ? `unpacks to more than ${UNZIPPED_BYTES / 1024 / 1024} MB` : "is a damaged gzip file",
          large ? "unpack it and split it into smaller files" : "fetch or pack it again",
        ),
      };
    }
  }
  if (inner.length === 0)
    return { refused: problem("ingest/empty", name, "is empty", "remove it, or save the report again") };
  const kind = binaryKind(inner);
  return kind === undefined
    ? { bytes: inner }
    : {
        refused: problem(
          "ingest/binary",
          name,
          `is ${kind}, not text`,
          "save the report as .txt, .md, .html or .jsonl",
        ),
      };
}

/** Characters of `bytes` in the charset found by `findCharset`. Reports `ingest/charset` for a guess. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const { charset, guessed } = findCharset(bytes);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), charset);
  if (guessed) {
    return {
      text,
      problems: [
        problem(
          "ingest/charset",
          name,
          `says no charset; read as ${charset}`,
          "if letters look wrong, save it as UTF-8",
        ),
      ],
    };
  }
  return { text, problems: [] };
}

/** Charset by byte-order mark, then by being valid UTF-8, then as a page declares it, then by letter statistics. */
function findCharset(bytes: Uint8Array): { charset: string; guessed: boolean } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { charset: "utf-16le", guessed: false };
  if (a === 0xfe && b === 0xff) return { charset: "utf-16be", guessed: false };
  const wide = wideCharset(bytes);
  if (wide) return { charset: wide, guessed: false };
  if (isUtf8(bytes)) return { charset: "utf-8", guessed: false };
  const declared = declaredCharset(bytes);
  if (declared !== undefined && declared !== "utf-8") return { charset: declared, guessed: false };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const decoded = new TextDecoder("utf-8").decode(sample);
  const damaged = decoded.match(/\uFFFD/g)?.length ?? 0;
  if (damaged <= decoded.length * DAMAGED_SHARE && /(?!\uFFFD)\P{ASCII}/u.test(decoded))
    return { charset: "utf-8", guessed: false };
  const [best] = analyse(sample);
  const known = best && best.confidence >= CONFIDENCE && iconv.encodingExists(best.name) ? best.name : COMMON_CHARSET;
  // Browsers read Latin-1 as windows-1252, which adds curly quotation marks; files do the same.
  return { charset: /^(?:iso-8859-1|ascii|utf-8)$/i.test(known) ? COMMON_CHARSET : known.toLowerCase(), guessed: true };
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideCharset(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return "utf-16le";
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // As a stream, so that a character cut at the end of the bytes is no error.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What `<meta charset>` or an XML declaration says, in the first two thousand bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const name =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding="([\w-]{2,30})"/.exec(head)?.[1];
  if (name === undefined || !iconv.encodingExists(name)) return undefined;
  const folded = name.toLowerCase();
  return folded === "iso-8859-1" || folded === "latin1" ? COMMON_CHARSET : folded;
}

/** Files by their first bytes, in words for a message. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a zip archive or an office document"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["\u0089PNG", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
  ["GIF8", "an image"],
  ["{\\rtf", "a rich text document"],
  ["\u007fELF", "a program"],
  ["SQLite format", "a database"],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || wideCharset(bytes)) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  // One stray NUL in a long text is damage; the text is kept without it.
  return zeros > sample.length * 0.001 || controls > sample.length * CONTROL_SHARE ? "binary data" : undefined;
}
