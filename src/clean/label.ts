/**
 * Roles of passages, from their own words and from where they stand. The rules, in order:
 * what the format marked stays; furniture, credits, dates, captions and embeds are known by their words; above the
 * first prose stand site name, title and standfirst; a short line heads the prose below it, and one with no prose
 * below it is furniture (after the boilerplate features of Kohlschütter et al. 2010: length, stops, neighbours).
 */
import { type BlockRole, fold } from "../model/model.js";
import { isCorrection, isCredit, isDateStamp, photoCredit } from "./credits.js";
import { findDateline } from "./dateline.js";
import { isFurniture, opensLinkList } from "./furniture.js";
import { endsSentence, isListItem, isSignature, type Passage } from "./lines.js";
import { sentenceSpans } from "./sentences.js";
import { findTitle } from "./title.js";

/** A passage without a stop that is longer than this is prose all the same. */
const LONG_CHARS = 200;
/** Longest list item; above it a paragraph happens to begin with a dash. */
const ITEM_CHARS = 600;
/** Longest standfirst; above it the report itself has begun. */
const STANDFIRST_CHARS = 320;
/** Most words in a heading: subheads are cut to fit a column. */
const HEADING_WORDS = 7;
/** Most words in a link to another page that is not in headline capitals. */
const LINK_WORDS = 12;
/** An embedded post with its author and day is no longer than this. */
const POST_CHARS = 420;
/** Longest line that can be a heading. */
const HEADING_CHARS = 120;

/** One role for each passage, in their order. `repeated` holds folded lines that several reports of the pile share. */
export function labelPassages(passages: readonly Passage[], repeated: ReadonlySet<string>): BlockRole[] {
  const own = passages.map((passage) => roleByWords(passage, repeated));
  const prose = passages.map((passage, i) => own[i] === undefined && isProse(passage));
  const titled = own.indexOf("title");
  const first = Math.max(prose.indexOf(true), 0);
  const title = titled >= 0 ? titled : findTitleIn(passages, own, first);
  const below = findProseBelow(passages, own, prose);
  const last = prose.lastIndexOf(true);
  const roles: BlockRole[] = [];
  for (const [i, passage] of passages.entries()) {
    const byWords = own[i];
    if (i === title) roles.push("title");
    else if (byWords !== undefined) roles.push(byWords);
    else if (title >= 0 && fold(passage.words) === fold(passages[title]!.words)) roles.push("boilerplate");
    else if (prose[i])
      roles.push(isListItem(passage.words) && passage.words.length <= ITEM_CHARS ? "list-item" : "paragraph");
    else if (i < title) roles.push("boilerplate");
    else if (title >= 0 && i < first) roles.push(aboveProse(passage));
    else roles.push(amongProse(passage, below[i]!, i > last));
  }
  return standfirstAbove(
    passages,
    dropEmptyHeadings(passages, dropLinkLists(passages, markEmbeds(passages, roles))),
    title,
  );
}

/** The role that a passage's words or its format give it wherever it stands; undefined when its place must decide. */
function roleByWords({ words, marked }: Passage, repeated: ReadonlySet<string>): BlockRole | undefined {
  if (marked === "title" || marked === "embed" || marked === "quote") return marked;
  if (isSignature(words) || (words.length <= POST_CHARS && /\bpic\.twitter\.com\/\w/.test(words))) return "embed";
  if (isCorrection(words)) return "correction";
  if (isDateStamp(words)) return "dateline";
  if (isCredit(words)) return "credit";
  if (isFurniture(words) || repeated.has(fold(words))) return "boilerplate";
  if (marked !== undefined && marked !== "paragraph") return marked;
  return isCaption(words) ? "caption" : undefined;
}

/** A caption says where in the picture somebody is, or carries a picture's credit. */
const isCaption = (words: string): boolean =>
  words.length <= 500 &&
  (photoCredit(words, { start: 0, end: words.length }) !== undefined ||
    /^(?:file ?(?:photo|picture|image)|photo(?:graph)?s?|image|picture[ds]?|caption)\b\s?[:—–-]|^image caption\b|^\[\d{1,2}\/\d{1,2}\]/i.test(
      words,
    ) ||
    /\b(?:is |are |was |were )?(?:seen|pictured|shown) (?:here|above|below|in this|on this|in an? (?:undated|file|handout))\b/i.test(
      words,
    ) ||
    /\bin this (?:file )?(?:photo|picture|image|frame)\b/i.test(words) ||
    /\((?:file ?photo|file|photo|image|picture|pictured)\b[^()]{0,60}\)\.?$/i.test(words));

/** Running text: it ends as a sentence does, or is too long to be anything else. */
function isProse({ words, marked }: Passage): boolean {
  if (marked === "paragraph") return words.length > 40 || endsSentence(words);
  const length = words.split(" ", 12).length;
  if (/[?!]["'”’»)]*$/.test(words)) return words.length > 120 || (length >= 4 && /[.!?]["'”’)]* \p{Lu}/u.test(words));
  // Letters count where words cannot: some scripts leave no spaces.
  if (endsSentence(words)) return length >= 4 || words.length >= 24;
  // Without a stop at its end it may be cut off: a whole sentence before that tells.
  return (
    words.length > LONG_CHARS || (words.length > 32 && sentenceSpans(words, { start: 0, end: words.length }).length > 1)
  );
}

function findTitleIn(passages: readonly Passage[], own: readonly (BlockRole | undefined)[], first: number): number {
  const head = passages.slice(0, first);
  const open = head.map((_, i) => i).filter((i) => own[i] === undefined || own[i] === "heading");
  const below = passages.slice(first, first + 12).map(({ words }) => words);
  const found = findTitle(
    open.map((i) => head[i]!),
    below.join(" "),
  );
  return open[found] ?? -1;
}

/** Between title and prose: a line of some words is the standfirst, a word or two is a section's name. */
const aboveProse = ({ words }: Passage): BlockRole =>
  isListItem(words) ? "list-item" : words.split(" ", 5).length >= 5 ? "standfirst" : "boilerplate";

/** For each passage, whether prose or items stand right below it, furniture aside. */
function findProseBelow(
  passages: readonly Passage[],
  own: readonly (BlockRole | undefined)[],
  prose: readonly boolean[],
): boolean[] {
  const below: boolean[] = [];
  let next = false;
  for (let i = passages.length - 1; i >= 0; i--) {
    below[i] = next;
    if (own[i] !== "boilerplate") next = prose[i]! || isListItem(passages[i]!.words);
  }
  return below;
}

/** A line without a stop in the prose, or `after` all of it. */
function amongProse({ words }: Passage, heads: boolean, after: boolean): BlockRole {
  if (isListItem(words)) return "list-item";
  if (heads && words.endsWith("?")) return "heading";
  if (endsSentence(words) || words.length > HEADING_CHARS || (!heads && !after)) return "paragraph";
  // After all prose a line of many words in small letters is a last sentence that lost its stop.
  if (after && words.split(" ").length > LINK_WORDS && !isHeadline(words)) return "paragraph";
  return heads && words.split(" ", HEADING_WORDS + 1).length > HEADING_WORDS ? longLine(words) : "heading";
}

/** Many words for a heading: in full capitals it is one, in headline capitals it links to another page, else it says what a picture shows, unless somebody speaks. */
function longLine(words: string): BlockRole {
  if (words === words.toUpperCase()) return "heading";
  if (/["“”]|\bsa(?:id|ys)\b/.test(words)) return "paragraph";
  return isHeadline(words) ? "boilerplate" : "caption";
}

/** Most of its longer words begin with a capital. */
function isHeadline(words: string): boolean {
  const content = words.match(/\p{L}{4,}/gu) ?? [];
  return content.filter((word) => /^\p{Lu}/u.test(word)).length >= content.length * 0.7;
}

/** The post above a signature line ("— Name (@handle) date") belongs to it. */
function markEmbeds(passages: readonly Passage[], roles: readonly BlockRole[]): BlockRole[] {
  return roles.map((role, i) => {
    const signed = passages[i + 1] !== undefined && isSignature(passages[i + 1]!.words) && roles[i + 1] === "embed";
    return signed && role !== "title" && /https?:\/\/|pic\.twitter|[@#]\w/.test(passages[i]!.words) ? "embed" : role;
  });
}

/** Short lines after "Related", "More from" and the like are links to other pages, up to the next prose. */
function dropLinkLists(passages: readonly Passage[], roles: readonly BlockRole[]): BlockRole[] {
  let inList = false;
  return roles.map((role, i) => {
    const { words } = passages[i]!;
    if (role === "boilerplate" && opensLinkList(words)) inList = true;
    else if (role === "paragraph" && words.length > HEADING_CHARS) inList = false;
    return inList && (role === "heading" || role === "list-item" || role === "caption") ? "boilerplate" : role;
  });
}

/** A heading with no prose below it heads nothing, and a lone item of a word or two at the end is a label. */
function dropEmptyHeadings(passages: readonly Passage[], roles: readonly BlockRole[]): BlockRole[] {
  const last = Math.max(roles.lastIndexOf("paragraph"), roles.lastIndexOf("quote"));
  const body = roles.map((role, i) => (i > last && role === "heading" ? "boilerplate" : role));
  return body.map((role, i) => {
    if (role !== "list-item" || i <= last) return role;
    const alone = body[i - 1] !== "list-item" && body[i + 1] !== "list-item";
    return alone && passages[i]!.words.split(" ").length <= 4 ? "boilerplate" : role;
  });
}

/** A sentence or two between the title and a picture or byline, with the report below, is the standfirst. */
function standfirstAbove(passages: readonly Passage[], roles: readonly BlockRole[], title: number): BlockRole[] {
  const body = [...roles];
  const summary = passages[title + 1];
  if (title < 0 || body[title + 1] !== "paragraph" || !isSummary(summary!.words)) return body;
  let next = title + 2;
  while (body[next] === "boilerplate") next++;
  const parted = body[next] === "caption" || body[next] === "credit";
  if (parted && body.includes("paragraph", next)) body[title + 1] = "standfirst";
  return body;
}

const isSummary = (words: string): boolean =>
  words.length <= STANDFIRST_CHARS && findDateline(words, { start: 0, end: words.length }) === undefined;
