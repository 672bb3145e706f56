/**
 * A number grammar: digits and number words, fractions, scales, currencies, percent, ranges, and the words that bound
 * them. It reads the text itself and not tokens, since tokenisers part "3-4", "$1.2m" and "thirty-five" each their own
 * way. It says what a number is worth; what it counts, if anything, is for the caller to tell.
 */
import { type FigureBound, fold, type Span } from "../../model/model.js";
import { SCALES, SMALL_NUMERALS } from "../en/numerals.js";
import { BOUND_FILLERS, BOUNDS_AFTER, BOUNDS_BEFORE, FRACTIONS, SCALE_SUFFIXES, VAGUE_PLURALS } from "./en/numerals.js";
import { CURRENCY_SYMBOLS, UNITS } from "./en/units.js";

/** A number with what belongs to it: "more than $3.5 million", "between 20 and 30 %", "thirty-five". */
export type NumberPhrase = Span & {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: FigureBound;
  /** The numerals alone, scale included: "3.5 million". */
  readonly core: Span;
  /** Written on the number: "%", "percentage points", or a currency ("$", "€"). */
  readonly unit?: string;
  /** A hyphen ties the number to the next word: "30-day". */
  readonly hyphenated: boolean;
  /** The bare word "one", which is more often a pronoun than a count. */
  readonly isOne: boolean;
  /** A part of a whole: "a third of". */
  readonly isFraction: boolean;
};

/** Numbers in reading order, without overlap. Ordinals, and digits inside names, links and codes, are left out. */
export function findNumbers(text: string, { start, end }: Span): NumberPhrase[] {
  const pieces = readPieces(text, start, end);
  const found: NumberPhrase[] = [];
  for (let at = 0; at < pieces.length; ) {
    const phrase = readPhrase(pieces, at);
    if (phrase) found.push(phrase.phrase);
    at = phrase ? phrase.next : isScore(pieces, at) ? at + 3 : at + 1;
  }
  return found;
}

/** A word, a run of digits, a symbol or a mark. */
type Piece = Span & {
  readonly kind: "word" | "digits" | "currency" | "mark" | "code";
  readonly key: string;
  /** No white space before it. */
  readonly tight: boolean;
};

/** A number on its way to a phrase; `next` is the piece behind it. */
type Numeral = {
  readonly value: number;
  readonly next: number;
  /** What its last word multiplied by, 1 for none: "3 to 4 million" shares it. */
  readonly scale: number;
  readonly vague?: boolean;
  readonly isFraction?: boolean;
  readonly isOne?: boolean;
};

/** A numeral with the unit written on it. */
type Operand = Numeral & { readonly first: number; readonly coreEnd: number; readonly unit?: string };

/** Links, addresses, handles, model names, telephone numbers, dates and clock times in digits. */
const CODE = String.raw`(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[@#][\w-]+|\p{L}+-?\d[\w-]*|\+\d[\d\-. ]{6,}\d|\d+(?:[-/:]\d+){2,}|\d+(?:\.\d+){2,}|\d{3,}(?:[-. ]\d{2,}){2,}|0\d{2,}(?:[-. ]\d{2,})+|\d+[:/]\d+`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?|[¼½¾⅓⅔]`;
const CURRENCY = CURRENCY_SYMBOLS.map((symbol) => symbol.replace(/[$.]/g, "\\$&").replace(/\w$/, "$&(?=\\s?\\d)"));
const PIECE = new RegExp(`(${CURRENCY.join("|")})|(${CODE})|(${DIGITS})|(\\p{L}+(?:['’]\\p{L}+)*)|(\\S)`, "gu");

/** Longest bound in words, and how far a bound may stand off for the fillers between. */
const BOUND_WORDS = 5;

function readPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index;
    const kind = match[1] ? "currency" : match[2] ? "code" : match[3] ? "digits" : match[4] ? "word" : "mark";
    const key = kind === "digits" || kind === "currency" ? match[0] : fold(match[0]);
    pieces.push({ start: at, end: at + match[0].length, kind, key, tight: at === last });
    last = at + match[0].length;
  }
  return pieces;
}

/** "3-2" in digits is a result or a vote, unless it goes up: then it reads as a range. */
const isScore = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.kind === "digits" &&
  isHyphen(pieces[at + 1]) &&
  pieces[at + 2]?.kind === "digits" &&
  pieces[at + 1]!.tight &&
  pieces[at + 2]!.tight;

function readPhrase(pieces: readonly Piece[], at: number): { phrase: NumberPhrase; next: number } | null {
  const first = readOperand(pieces, at);
  if (!first) return null;
  const ranged = readRange(pieces, at, first);
  if (!ranged && isScore(pieces, at)) return null;
  const { operand, low, high } = ranged ?? { operand: first };
  let next = operand.next;
  let bound: FigureBound = ranged ? "range" : first.vague ? "at-least" : "exact";
  const before = boundBefore(pieces, at, ranged !== null);
  const after = boundAfter(pieces, next);
  if (before) bound = before.bound;
  else if (after) bound = after.bound;
  if (after) next = after.next;
  const unit = operand.unit ?? first.unit;
  const start = pieces[before?.from ?? at]!.start;
  return {
    next,
    phrase: {
      start,
      end: pieces[next - 1]!.end,
      value: low === undefined ? first.value : high!,
      ...(low === undefined ? {} : { low, high: high! }),
      bound,
      core: { start: pieces[first.first]!.start, end: pieces[operand.coreEnd - 1]!.end },
      ...(unit === undefined ? {} : { unit }),
      hyphenated: isHyphen(pieces[next]) && pieces[next + 1]?.kind === "word" && pieces[next + 1]!.tight,
      isOne: first.isOne ?? false,
      isFraction: first.isFraction ?? false,
    },
  };
}

/** The second number of "3-4", "20 to 30 %", "three or four", "between 20 and 30". */
function readRange(pieces: readonly Piece[], at: number, first: Operand) {
  const link = pieces[first.next];
  const before = pieces[at - 1]?.key;
  const links =
    (isHyphen(link) && link!.tight) ||
    (link?.key === "to" && before !== "from") ||
    link?.key === "or" ||
    (link?.key === "and" && before === "between");
  if (!links || first.isFraction || first.vague) return null;
  // "thirty-to-forty"
  const at2 = first.next + 1;
  const second = readOperand(pieces, isHyphen(pieces[at2]) ? at2 + 1 : at2);
  if (!second || second.isFraction || second.vague || (isHyphen(link) && !pieces[at2]!.tight)) return null;
  // "$10-12 million" is ten million to twelve
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value;
  return low < second.value ? { operand: second, low, high: second.value } : null;
}

function readOperand(pieces: readonly Piece[], at: number): Operand | null {
  const piece = pieces[at];
  if (!piece) return null;
  const isMoney = piece.kind === "currency";
  const numeral = readNumeral(pieces, isMoney ? at + 1 : at, isMoney);
  if (!numeral) return null;
  const rest = { ...numeral, first: isMoney ? at + 1 : at, coreEnd: numeral.next };
  if (isMoney) return { ...rest, unit: piece.key };
  const percent = readPercent(pieces, numeral.next);
  return percent ? { ...rest, unit: percent.unit, next: percent.next } : rest;
}

function readPercent(pieces: readonly Piece[], at: number): { unit: string; next: number } | null {
  const from = isHyphen(pieces[at]) && pieces[at]!.tight ? at + 1 : at;
  const key = pieces[from]?.key;
  const following = pieces[from + 1]?.key;
  if (key === "%" || key === "percent" || key === "pct") {
    if (following === "point" || following === "points") return { unit: `percentage ${following}`, next: from + 2 };
    return { unit: "%", next: from + 1 };
  }
  if (key === "per" && following === "cent") return { unit: "%", next: from + 2 };
  if (key === "percentage" && (following === "point" || following === "points"))
    return { unit: `percentage ${following}`, next: from + 2 };
  return null;
}

function readNumeral(pieces: readonly Piece[], at: number, isMoney: boolean): Numeral | null {
  const piece = pieces[at];
  if (piece?.kind === "digits") return readDigits(pieces, at, isMoney);
  return piece?.kind === "word" ? (readVague(pieces, at) ?? readFraction(pieces, at) ?? readWords(pieces, at)) : null;
}

function readDigits(pieces: readonly Piece[], at: number, isMoney: boolean): Numeral | null {
  const key = pieces[at]!.key;
  // "0130 GMT", "007"
  if (/^0\d/.test(key)) return null;
  let value = VULGAR[key] ?? Number(key.replace(/[,\u00a0\u202f]/g, ""));
  const suffix = pieces[at + 1];
  if (suffix?.kind === "word" && suffix.tight) {
    const scale = SCALE_SUFFIXES.get(suffix.key);
    if (scale && (isMoney || suffix.key !== "m" || pieces[at + 2]?.kind === "word"))
      return METRE_WORDS.has(pieces[at + 2]?.key ?? "")
        ? { value, next: at + 1, scale: 1 }
        : { value: value * scale, next: at + 2, scale };
    // "30th", "1990s", "8pm", "4x4" count nothing; "60km" does.
    return UNITS.has(suffix.key) ? { value, next: at + 1, scale: 1 } : null;
  }
  if (suffix?.kind === "digits" && VULGAR[suffix.key]) {
    value += VULGAR[suffix.key]!;
    return { value, next: at + 2, scale: 1 };
  }
  return withScale(pieces, value, at + 1);
}

/** "million" behind a number, also tied to it by a hyphen. */
function withScale(pieces: readonly Piece[], value: number, next: number): Numeral {
  const from = isHyphen(pieces[next]) && pieces[next]!.tight ? next + 1 : next;
  const scale = SCALES.get(pieces[from]?.key ?? "");
  return scale ? { value: value * scale, next: from + 1, scale } : { value, next, scale: 1 };
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  const [key, second, third] = [pieces[at]!.key, pieces[at + 1]?.key ?? "", pieces[at + 2]?.key ?? ""];
  if (key === "several" && SCALES.has(second))
    return { value: 2 * SCALES.get(second)!, next: at + 2, scale: 1, vague: true };
  if (key === "a" && second === "few" && SCALES.has(third))
    return { value: 2 * SCALES.get(third)!, next: at + 3, scale: 1, vague: true };
  const many = key === "tens" && second === "of" ? 10 : VAGUE_PLURALS.get(key);
  if (!many || (key === "scores" && second !== "of")) return null;
  const times = second === "of" ? VAGUE_PLURALS.get(third) : undefined;
  if (times) return { value: many * times, next: at + 3, scale: 1, vague: true };
  return key === "tens" ? null : { value: many, next: at + 1, scale: 1, vague: true };
}

/** "half a mile", "half a million", "a third of", "two-thirds". */
function readFraction(pieces: readonly Piece[], at: number): Numeral | null {
  const [key, second, third] = [pieces[at]!.key, pieces[at + 1]?.key ?? "", pieces[at + 2]?.key ?? ""];
  if (key === "half") {
    if (pieces[at - 1]?.kind === "word" && /^(?:first|second|other|last|past|better|a)$/.test(pieces[at - 1]!.key))
      return null;
    if (second !== "a" && second !== "an") return HALVES.has(second) ? fraction(1 / 2, at + 1) : null;
    const scale = SCALES.get(third);
    return scale ? { value: scale / 2, next: at + 3, scale } : { value: 1 / 2, next: at + 2, scale: 1 };
  }
  if (key === "a") {
    const part = FRACTIONS.get(second);
    return part && third === "of" ? fraction(part, at + 2) : null;
  }
  const count = SMALL_NUMERALS.get(key);
  if (!count) return null;
  const from = isHyphen(pieces[at + 1]) ? at + 2 : at + 1;
  const part = FRACTIONS.get(pieces[from]?.key ?? "");
  return part && count * part < 1 ? fraction(count * part, from + 1) : null;
}

const fraction = (value: number, next: number): Numeral => ({ value, next, scale: 1, isFraction: true });

/** Number words: tens and units, hundreds, then scales, as in "two hundred and five thousand". */
function readWords(pieces: readonly Piece[], at: number): Numeral | null {
  const opensWithA = pieces[at]!.key === "a" && SCALES.has(pieces[at + 1]?.key ?? "");
  let next = opensWithA ? at + 1 : at;
  let total = 0;
  let group = opensWithA ? 1 : -1;
  let scale = 1;
  for (;;) {
    let here = next;
    if (group >= 0 && (isHyphen(pieces[here]) || (pieces[here]?.key === "and" && scale > 1))) here++;
    const key = pieces[here]?.kind === "word" ? pieces[here]!.key : "";
    const small = SMALL_NUMERALS.get(key);
    if (small !== undefined && fitsGroup(group, small)) {
      group = Math.max(group, 0) + small;
      next = here + 1;
    } else if (key === "hundred" && group > 0 && group < 100) {
      group *= 100;
      scale = 100;
      next = here + 1;
    } else if (group > 0 && SCALES.has(key) && key !== "hundred") {
      scale = SCALES.get(key)!;
      total += group * scale;
      group = 0;
      next = here + 1;
    } else break;
  }
  if (next === at || (opensWithA && next === at + 1)) return null;
  const value = total + Math.max(group, 0);
  const isOne = next === at + 1 && value === 1;
  const [and, a, half] = [pieces[next]?.key, pieces[next + 1]?.key, pieces[next + 2]?.key];
  if (and === "and" && a === "a" && half === "half") return { value: value + 1 / 2, next: next + 3, scale: 1 };
  return { value, next, scale, isOne };
}

/** Whether a word below a hundred can go on with what is read: "twenty" + "five", "hundred" + "ten", and no other. */
function fitsGroup(group: number, small: number): boolean {
  if (group < 0) return true;
  if (group === 0 || group % 100 === 0) return small > 0;
  return group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10;
}

function boundBefore(pieces: readonly Piece[], at: number, isRange: boolean) {
  if (isRange && pieces[at - 1]?.key === "between") return { bound: "range" as const, from: at - 1 };
  let end = at;
  while (end > 0 && BOUND_FILLERS.has(pieces[end - 1]!.key) && at - end < 2) end--;
  for (const last of new Set([at, end]))
    for (let length = Math.min(BOUND_WORDS, last); length > 0; length--) {
      const words = pieces.slice(last - length, last);
      if (words.some(({ kind }) => kind !== "word" && kind !== "mark")) continue;
      const bound = BOUNDS_BEFORE.get(words.map(({ key }) => key).join(" "));
      if (bound) return { bound, from: last - length };
    }
  return undefined;
}

function boundAfter(pieces: readonly Piece[], at: number) {
  if (pieces[at]?.key === "+" && pieces[at]!.tight) return { bound: "at-least" as const, next: at + 1 };
  const bound = BOUNDS_AFTER.get(`${pieces[at]?.key} ${pieces[at + 1]?.key}`);
  return bound && { bound, next: at + 2 };
}

const isHyphen = (piece: Piece | undefined): boolean => piece?.kind === "mark" && piece.key === "-";

const VULGAR: Readonly<Record<string, number>> = { "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };

/** Behind "100m" they tell metres from millions. */
const METRE_WORDS = new Set(
  "above away below butterfly dash deep down final freestyle from high hurdles long off race relay sprint tall up wide".split(
    " ",
  ),
);

/** What follows "half" when it is a share of something. */
const HALVES = new Set(["of", "the", "its", "their", "his", "her", "our", "all"]);
