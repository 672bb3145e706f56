/**
 * Lines and passages. A passage is what a reader sees as one paragraph, heading or item: usually a line, sometimes
 * several, where copying a page broke a sentence at a link or a mail programme wrapped the text. The text itself
 * is never edited; a healed passage is a span over the breaks.
 */
import { type Block, type BlockRole, lineOf, type Span, trimSpan } from "../model/model.js";
import { OPEN_ENDED_WORDS } from "./en/open-ended.js";
import { isFurniture } from "./furniture.js";

/** A stretch of text that gets one label; `words` is its text on one line. */
export type Passage = Span & {
  readonly words: string;
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** Role that the format gave it (HTML, Markdown); absent in plain text. */
  readonly marked?: BlockRole;
};

/** Passages in reading order: blocks that the format marked, and the healed lines of what it left unmarked. */
export function findPassages(text: string, marked: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const block of marked) {
    passages.push(...healLines(text, findLines(text, { start: at, end: block.start })));
    const span = trimSpan(text, block);
    if (span.start < span.end) passages.push({ ...span, words: lineOf(text, span), gap: true, marked: block.role });
    at = block.end;
  }
  passages.push(...healLines(text, findLines(text, { start: at, end: text.length })));
  return passages;
}

/** The words close a sentence: a stop, a question or exclamation mark, or a colon, with any closing marks (or a news API's cut-off mark) after it. */
export const endsSentence = (words: string): boolean =>
  /[.!?…:。！？؟۔।]["'”’»)\]]*(?: ["'”’])?(?: ?\[\+\d{1,9} chars\])?$/.test(words);

/** A bullet or an item number at the front. */
export const isListItem = (words: string): boolean => /^(?:[-–•*·▪●◦‣■►»⋇]|\d{1,2}[.)])\s+\S/.test(words);

/** A fragment is a few words of running text that a lost link or tag has put on a line of its own. */
const FRAGMENT_CHARS = 80;

/** Lines without the white space at their ends; empty lines only show as gaps. */
function findLines(text: string, within: Span): Passage[] {
  const lines: Passage[] = [];
  let gap = true;
  for (let start = within.start; start < within.end; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > within.end ? within.end : found;
    const span = trimSpan(text, { start, end });
    if (span.start === span.end) gap = true;
    else {
      lines.push({ ...span, words: lineOf(text, span), gap });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

/** Lines joined where a sentence runs over the break. */
function healLines(text: string, lines: readonly Passage[]): Passage[] {
  const wrapped = isHardWrapped(lines);
  const passages: Passage[] = [];
  let healed = false;
  for (const line of lines) {
    const previous = passages.at(-1);
    if (
      previous &&
      runsOn(text.slice(Math.max(previous.start, previous.end - 200), previous.end), line, {
        healed,
        wrapped,
        first: passages.length === 1,
      })
    ) {
      // Words of a long passage are composed once, below, so that ten thousand joins stay cheap.
      passages[passages.length - 1] = { ...previous, end: line.end };
      healed = true;
    } else {
      passages.push(line);
      healed = false;
    }
  }
  return passages.map((passage) => ({ ...passage, words: lineOf(text, passage) }));
}

type Join = {
  /** The passage so far has already been joined once. */
  readonly healed: boolean;
  readonly wrapped: boolean;
  /** The passage is the text's first, so it may be a title. */
  readonly first: boolean;
};

/** True when `line` carries on the sentence that `before` leaves open. */
function runsOn(before: string, line: Passage, join: Join): boolean {
  if (isListItem(line.words) || isSignature(line.words)) return false;
  if (/^[.,;!?)\]](?:\s|["”’]|$)/.test(line.words)) return true;
  const open = !endsSentence(before);
  if (open && (/,$/.test(before) || OPEN_ENDED_WORDS.has(lastWord(before)))) {
    return !line.gap || startsLower(line.words);
  }
  // Labels and buttons stand on short lines too; they are no piece of a sentence.
  const label = isFurniture(line.words) || (!join.healed && isFurniture(before));
  return !label && isPieceOf(before, open, line, join);
}

function isPieceOf(before: string, open: boolean, line: Passage, { healed, wrapped, first }: Join): boolean {
  const fragment = line.words.length <= FRAGMENT_CHARS && !endsSentence(line.words);
  // Over an empty line only running text goes on, not a symbol or a label.
  if (line.gap) return startsLower(line.words) && open && !first && /\s\S+\s\S+\s/.test(before);
  if (wrapped && open) return true;
  if (startsLower(line.words)) return open || fragment;
  // A long line without a stop is running text, so the few words below it are its lost link.
  return open && (healed || (!first && before.length > FRAGMENT_CHARS && fragment));
}

const startsLower = (words: string): boolean => /^["“‘'(]?\p{Ll}/u.test(words);

const lastWord = (words: string): string => /[\p{L}’']+$/u.exec(words)?.[0].toLowerCase() ?? "";

/** "— Name (@handle) March 27, 2025": the last line of an embedded post, never a piece of the sentence before it. */
export const isSignature = (words: string): boolean => /^[—–-]+\s*.{1,80}\(@\w{1,30}\)/.test(words);

/** Text wrapped at a column, as in mail: most lines that have a next one are about as long as the longest. */
function isHardWrapped(lines: readonly Passage[]): boolean {
  const inner = lines.filter((line, i) => lines[i + 1]?.gap === false && !isListItem(line.words));
  const lengths = inner.map((line) => line.words.length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (inner.length < 4 || longest < 40 || longest > 110) return false;
  const full = lengths.filter((length) => length >= longest * 0.75).length;
  const open = inner.filter((line) => !endsSentence(line.words)).length;
  return full >= inner.length * 0.6 && open >= inner.length * 0.6;
}
