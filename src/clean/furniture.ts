/**
 * Furniture: words that belong to the page and not to the report (menus, share buttons, newsletters, notices).
 * Recognised by phrase lists and a few shapes; position decides the rest, in `label.ts`.
 */
import { fold, type Span } from "../model/model.js";
import { FURNITURE_LINES, FURNITURE_OPENINGS, FURNITURE_PHRASES, LINK_LIST_OPENINGS } from "./en/furniture.js";
import { sentenceSpans } from "./sentences.js";

/** A furniture opening on a longer passage may be prose ("Download the data, he said, and ..."). */
const OPENING_CHARS = 200;
/** Longest link with an arrow behind it. */
const LINK_CHARS = 80;
/** A notice that holds a furniture phrase may be a small paragraph; a longer passage is judged sentence by sentence. */
const PHRASE_CHARS = 320;

/** True when the passage as a whole is furniture by its own words. */
export function isFurniture(words: string): boolean {
  if (words.length > PHRASE_CHARS) return OWNED.test(words);
  const line = fold(words).replace(/^[-•*·>|#\s]+|[\s:>|»›…!.]+$/g, "");
  return (
    line === "" ||
    FURNITURE_LINES.has(line) ||
    (line.length <= OPENING_CHARS && FURNITURE_OPENINGS.some((opening) => line.startsWith(opening))) ||
    (line.length <= LINK_CHARS && (/[»›]$/.test(words) || (INVITATION.test(line) && !/[.!?]["'”’]?$/.test(words)))) ||
    SHAPES.some((shape) => shape.test(line)) ||
    isMostlyNotice(words)
  );
}

/** A notice of rights, however long. */
const OWNED = /^(?:©|\(c\) ?\d{4}|copyright ©)/i;

/** A line without a stop that bids the reader do something is a button or a link. */
const INVITATION =
  /^(?:see|watch|view|read|listen|hear|click|tap|browse|explore|download|share|send|tell us|join|sign up|sign in|subscribe|follow|find out|get|buy|shop)\b/;

/** Half of the words or more stand in sentences that are notices. */
function isMostlyNotice(words: string): boolean {
  const notices = sentenceSpans(words, { start: 0, end: words.length }).filter(({ start, end }) =>
    isNotice(words.slice(start, end)),
  );
  return notices.reduce((sum, { start, end }) => sum + end - start, 0) >= words.length / 2;
}

/** True when links to other pages follow: "More from", "Related articles". */
export function opensLinkList(words: string): boolean {
  if (words.length > 80) return false;
  const line = fold(words).replace(/^[-•*·>|#\s]+/, "");
  return LINK_LIST_OPENINGS.some((opening) => line === opening || new RegExp(`^${opening}\\b`).test(line));
}

/** How many sentences at either end of a long passage are tried as furniture: disclosures come in ones and twos. */
const END_SENTENCES = 3;
/** Between two notices a short sentence ("Here is how.") goes with them. */
const BETWEEN_CHARS = 60;

/**
 * Furniture sentences at the two ends of a passage that is otherwise prose, as when a page was copied
 * as one line: the inner span is what remains.
 */
export function trimFurniture(text: string, passage: Span): Span {
  const sentences = sentenceSpans(text, passage);
  const atFront = noticesAtEnd(text, sentences);
  const atBack = noticesAtEnd(text, sentences.slice(atFront).reverse());
  const start = sentences[atFront]?.start ?? passage.start;
  const end = sentences[sentences.length - 1 - atBack]?.end ?? passage.end;
  return { start, end: end - tailLength(text.slice(Math.max(start, end - 2 * LINK_CHARS), end)) };
}

/** Length of a link behind the last sentence ("Watch the speech »"), or of the mark with which a news API cuts a text off. */
const tailLength = (tail: string): number =>
  (/(?<=[.!?]["'”’]?)\s+[^.!?»›]{3,80}[»›]$/.exec(tail) ?? /\s*\[\+\d{1,9} chars\]$/.exec(tail))?.[0].length ?? 0;

/** How many of the first sentences are notices; never all of them. */
function noticesAtEnd(text: string, sentences: readonly Span[]): number {
  let notices = 0;
  for (const [i, { start, end }] of sentences.slice(0, Math.min(END_SENTENCES, sentences.length - 1)).entries()) {
    if (end - start <= PHRASE_CHARS && isNotice(text.slice(start, end))) notices = i + 1;
    else if (end - start > BETWEEN_CHARS) break;
  }
  return notices;
}

/** A sentence that speaks of the page. Narrower than `isFurniture`: inside prose one word such as "Business." is no sign. */
function isNotice(words: string): boolean {
  const line = fold(words);
  return (
    FURNITURE_PHRASES.some((phrase) => line.includes(phrase)) ||
    (line.includes(" ") && FURNITURE_LINES.has(line)) ||
    /^(?:get|sign|subscribe|join|receive|start|want)\b.{0,160}\b(?:newsletter|inbox|briefing)\b/.test(line) ||
    /^(?:©|enditem|copyright (?:©|\(c\)|\d{4})|here's how it works\.$|advertisement\b|read more:|sign up |subscribe |follow us )/.test(
      line,
    )
  );
}

/** Folded lines that are furniture by shape. */
const SHAPES: readonly RegExp[] = [
  /^\W*$/, // rules, bullets, pictograms
  /^(?:©|\(c\) ?\d{4}|copyright\b)/,
  /^(?:https?:\/\/|www\.)\S+$/, // a bare address
  /^[\w.+-]{1,64}@[\w.-]{1,64}$/,
  /^@\w{1,30}$/,
  /^\d{1,3}(?:,\d{3})* (?:comments?|shares?|views?|likes?|replies|reactions?)\b.{0,30}$/,
  /^\d{1,2} ?min(?:ute)?s? (?:read|listen|watch)\b/,
  /^(?:reading|read) time:? /,
  /^(?:share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|reddit|telegram|copy link|x|pinterest|messenger|flipboard)(?:[ ,|/·-]+(?:share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|reddit|telegram|copy link|x|pinterest|messenger|flipboard|this|on|via|it)){1,20}$/,
  /^(?:image|photo|picture|video|slide) \d{1,3} of \d{1,3}\b/,
  /^\d{1,3} ?\/ ?\d{1,3}$/,
  /^(?:a-|a\+|a a a|aa|font size)\b.{0,10}$/,
  /^.{1,120} read more$/, // a teaser with its button
  /^list (?:of \d{1,3} items?|\d{1,3} of \d{1,3})$/, // left by screen readers
  /^issn \d{4}-\d{3}[\dx]/,
  /^.{1,60},? (?:inc|llc|ltd)\..{0,20}\b(?:floor|street|suite|avenue)\b/, // postal address of a publisher
];
