/**
 * Cuts text into words and marks by rule, to the conventions of the UD English treebanks (themselves close to the Penn
 * Treebank's): contractions and possessives are parted, hyphenated and slashed words taken apart, prefixes left on, while
 * URLs, addresses, handles, numbers, dates and abbreviations stay whole. Every token is a stretch of the text as it is.
 */
import type { Span } from "../model/model.js";
import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS, NUMBER_ABBREVIATIONS, WEAK_ABBREVIATIONS } from "./en/abbreviations.js";
import { PREFIXES } from "./en/prefixes.js";

/** Spans of the tokens between two offsets, in order; nothing but white space lies between them. */
export function findTokens(text: string, { start, end }: Span): Span[] {
  const tokens: Span[] = [];
  PIECE.lastIndex = start;
  for (let match = PIECE.exec(text); match !== null && match.index < end; match = PIECE.exec(text)) {
    const piece = pieceAt(text, match, end);
    PIECE.lastIndex = piece.end;
    cutPiece(text, piece, tokens);
  }
  return tokens;
}

type Piece = Span & { readonly whole: boolean };

/** What one look at the text may take; the order is the rule. Each branch is linear: no run is matched in two ways. */
const PIECE = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{2,128})`,
    String.raw`(?<handle>[@#][\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<face>[:;=8]['’]?-?[()DPp\]\[](?![\p{L}\p{N}])|<3)`,
    String.raw`(?<telephone>\+?\d{1,4}(?:-\d{2,4}){2,4}(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\d+(?:[.,:\/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d]|[.,:\/]\d))`,
    String.raw`(?<figure>\d+(?:[.,:]\d+)*(?=\p{L}))`,
    String.raw`(?<dotted>(?:\p{L}\.){2,}(?:\p{Lu}(?!\p{L}))?)`,
    String.raw`(?<word>[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’.&][\p{L}\p{M}]+)*)`,
    String.raw`(?<run>\.{2,}[?!]*|\.[?!]+|-{2,}|<{2,}|>{2,}|!+[!?]*|\?+[!?]*|\*+|_+|=+|~+|’’|‘‘|''|\x60\x60)`,
    String.raw`(?<mark>[^\s])`,
  ].join("|"),
  "gu",
);

/** Trims a match to the piece that is meant: closing marks off an address, the stop on or off a word. */
function pieceAt(text: string, match: RegExpExecArray, limit: number): Piece {
  const start = match.index;
  const groups = match.groups!;
  let end = Math.min(limit, start + match[0].length);
  if (groups.address) {
    while (end > start + 1 && /[.,;:!?'’)\]}]/.test(text[end - 1]!)) end--;
    return { start, end, whole: true };
  }
  if (groups.figure) {
    const unit =
      /^(?:st|nd|rd|th|s|[ap]m|km|kg|cm|mm|m|bn|mn|tn|k|ft|lbs?|hrs?|mins?|mph|kph|kW|MW|GW|GB|MB|tons?)(?!\p{L})/iu;
    const tail = text.slice(end, Math.min(limit, end + 6));
    // "10am" and "5km" are two tokens in UD English, "3D" and "4x4" one.
    if (!unit.test(tail)) while (end < limit && /[\p{L}\p{N}]/u.test(text[end]!)) end++;
    return { start, end, whole: true };
  }
  if (groups.word) {
    end = wordEnd(text, start, end, limit);
    return { start, end, whole: false };
  }
  return { start, end, whole: true };
}

/** Takes in the stop of an abbreviation or initial, and the rest of a prefixed word. */
function wordEnd(text: string, start: number, end: number, limit: number): number {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  if (text[end] === "-" && PREFIXES.has(small)) {
    const rest = /^-(?:\p{L}[\p{L}\p{M}]*|(?=\d)[\d]+s)/u.exec(text.slice(end, Math.min(limit, end + 40)));
    if (rest) return end + rest[0].length;
  }
  if (text[end] !== "." || end + 1 > limit) return end;
  const after = text.slice(end + 1, Math.min(limit, end + 4));
  if (/^[\p{L}\p{N}]/u.test(after)) return end;
  if (/^\p{Lu}$/u.test(word) && word !== "I") return end + 1;
  return isAbbreviation(word, small, after) ? end + 1 : end;
}

function isAbbreviation(word: string, small: string, after: string): boolean {
  if (ABBREVIATIONS.has(small)) return true;
  if (CAPITAL_ABBREVIATIONS.has(small) && /^\p{Lu}/u.test(word)) return true;
  if (NUMBER_ABBREVIATIONS.has(small) && /^\s*\d/.test(after)) return true;
  return WEAK_ABBREVIATIONS.has(small) && /^\s*[\p{Ll}\d,;)]/u.test(after);
}

/** Two words written as one, and where the second begins. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["cant", 2],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
]);

/** Endings that are words of their own. */
const CLITIC = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i;

function cutPiece(text: string, { start, end, whole }: Piece, tokens: Span[]): void {
  const form = text.slice(start, end);
  const cut = whole ? 0 : (JOINED.get(form.toLowerCase()) ?? 0) || CLITIC.exec(form)?.index || 0;
  if (cut > 0) {
    cutPiece(text, { start, end: start + cut, whole: false }, tokens);
    tokens.push({ start: start + cut, end });
  } else tokens.push({ start, end });
}
