/**
 * Marks that attribute: a label with a colon ("Barnes: Cuts hurt", "Q: Why?"), a credit after a dash
 * (“Never again.” — Ann Barnes), a post's signature. The mark itself is the cue.
 */
import { type Block, lineOf, type Name, type Quote, type Span, type Token, trimSpan } from "../../model/model.js";
import type { Candidate } from "./choose.js";
import { HEADLINE_SPEAKERS } from "./en/headline-speakers.js";

export type LabelScene = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
};

/** Candidates that such marks make, in reading order. */
export function findLabels(scene: LabelScene): Candidate[] {
  const { text, blocks } = scene;
  const people = new Set(scene.names.filter(({ kind }) => kind === "person").map(({ end }) => end));
  const nameEnds = new Set(scene.names.filter(({ kind }) => kind === "organisation").map(({ end }) => end));
  for (const end of people) nameEnds.add(end);
  const byStart = new Map(scene.tokens.map((token) => [token.start, token]));
  const shouted = blocks.filter((block) => SHOUTED.test(text.slice(block.start, block.end))).length;
  return blocks.flatMap((block, index) => {
    const parts = HEADLINES.has(block.role)
      ? headline(text, block, nameEnds)
      : (labelled(text, block, people, shouted > 1) ?? signed(text, block, blocks[index - 1], nameEnds));
    const cue = parts && byStart.get(parts.cue.start);
    if (!parts || !cue) return [];
    const spans = { source: [parts.source], cue: [{ start: cue.start, end: cue.end }], content: [parts.content] };
    return [{ cue, chance: SURE, attribution: spans }];
  });
}

/** Labels are plain to see; no verb inside what they introduce outranks them. */
const SURE = 0.99;
const HEADLINES: ReadonlySet<string> = new Set(["title", "heading", "standfirst"]);
/** A speaker's label in a transcript: capitals and a colon. */
const SHOUTED = /^["“]?(?:[QA]|\p{Lu}[\p{Lu}.'’ -]{2,30}) ?: ./u;
/** A label of at most six words at the start of a block. */
const LABEL = /^["“]?([^\s:"“]+(?: [^\s:"“]+){0,5}) ?(:)\s/u;

type Parts = { source: Span; cue: Span; content: Span };

function headline(text: string, block: Span, nameEnds: ReadonlySet<number>): Parts | undefined {
  const words = text.slice(block.start, block.end);
  const lead = LABEL.exec(words);
  if (lead) {
    const parts = divided(text, block, lead);
    if (isSpeaker(text, parts.source, nameEnds)) return parts;
  }
  const tail = /[:–—] (\S+(?: \S+){0,3})$/u.exec(words);
  if (!tail) return undefined;
  const cue = { start: block.start + tail.index, end: block.start + tail.index + 1 };
  const source = trimSpan(text, { start: cue.end, end: block.end });
  const content = trimSpan(text, { start: block.start, end: cue.start });
  return isSpeaker(text, source, nameEnds) ? { source, cue, content } : undefined;
}

function labelled(text: string, block: Span, people: ReadonlySet<number>, transcript: boolean): Parts | undefined {
  const words = text.slice(block.start, block.end);
  const lead = LABEL.exec(words);
  if (!lead) return undefined;
  const parts = divided(text, block, lead);
  if (transcript && SHOUTED.test(words)) return parts;
  return people.has(parts.source.end) && /^\p{Lu}/u.test(lead[1]!) && isFullName(lead[1]!) ? parts : undefined;
}

/** “Words.” — Name, in one block or with the credit in a block of its own. */
function signed(
  text: string,
  block: Block,
  previous: Block | undefined,
  nameEnds: ReadonlySet<number>,
): Parts | undefined {
  const words = text.slice(block.start, block.end);
  const own = /["”’'] ?([―—–-]) ?([^"“”―—–]{2,60})$/u.exec(words);
  const start = own ? block.start + own.index + own[0].indexOf(own[1]!) : block.start;
  const cue = { start, end: start + 1 };
  if (own) {
    const source = trimSpan(text, { start: cue.end, end: block.end });
    const content = trimSpan(text, { start: block.start, end: start });
    return /^["“”‘']/.test(words) && isCredit(text, source, nameEnds) ? { source, cue, content } : undefined;
  }
  const post = /^[―—–-]{1,2} ?(\p{Lu}[^\n(]{1,60}?) ?\(@\w+\)/u.exec(words);
  const quoted = previous && /["”]$/.test(text.slice(previous.start, previous.end));
  const name = post ? post[1]! : quoted ? /^[―—–] ?(.{2,60})$/u.exec(words)?.[1] : undefined;
  if (!name || !previous) return undefined;
  const at = text.indexOf(name, block.start);
  const source = { start: at, end: at + name.length };
  if (!post && !isCredit(text, source, nameEnds)) return undefined;
  return { source, cue, content: { start: previous.start, end: previous.end } };
}

function divided(text: string, block: Span, { 0: match, 1: label }: RegExpExecArray): Parts {
  const start = block.start + match.indexOf(label!);
  const colon = text.indexOf(":", start + label!.length);
  return {
    source: { start, end: start + label!.length },
    cue: { start: colon, end: colon + 1 },
    content: trimSpan(text, { start: colon + 1, end: block.end }),
  };
}

const isSpeaker = (text: string, source: Span, nameEnds: ReadonlySet<number>): boolean =>
  nameEnds.has(source.end) || HEADLINE_SPEAKERS.has(lineOf(text, source).toLowerCase().split(" ").at(-1)!);

const isCredit = (text: string, source: Span, nameEnds: ReadonlySet<number>): boolean =>
  FULL_NAME.test(lineOf(text, source)) ||
  (/^\p{Lu}/u.test(lineOf(text, source)) && [...nameEndsIn(nameEnds, source)].length > 0);

/** Two to four capitalised words, known as a name or not. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

function* nameEndsIn(nameEnds: ReadonlySet<number>, { start, end }: Span) {
  for (let at = start + 1; at <= end; at++) if (nameEnds.has(at)) yield at;
}

/** Two words or more: one word with a colon is too often a rubric. */
const isFullName = (label: string) => label.includes(" ");
