/**
 * Quotations that no tree ties to their cue: they fill sentences of their own.
 *
 * Such a quotation belongs to the cue before it ("He paused. “No,” he said. “Never.”"; "She wrote:" and a new
 * paragraph), to the one after it ("“Why?” he asked."), or goes on from the paragraph before, its opening mark repeated.
 */
import { type Block, overlaps, type Quote, type Sentence, type Span, trimSpan } from "../../model/model.js";
import { joined } from "./assemble.js";
import type { Candidate } from "./choose.js";
import { SPEECH_VERBS } from "./en/reporting-words.js";
import { lastAt, touching } from "./near.js";
import type { Cited } from "./statements.js";

/** What is read to place a quotation. */
export type Scene = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
};

/** Attributions of the candidates with the quotations beside them; those that end up without content are dropped. */
export function attachQuotations(scene: Scene, candidates: readonly Candidate[]): Cited[] {
  const drafts: Draft[] = candidates.map(({ cue, attribution }) => ({
    ...attribution,
    content: [...attribution.content],
    head: cue,
  }));
  const cuedIn = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = cuedIn.get(draft.head.sentence);
    if (list) list.push(draft);
    else cuedIn.set(draft.head.sentence, [draft]);
  }
  const cues = drafts.map((draft) => ({ start: draft.head.start, end: draft.head.end, draft }));
  const outer = scene.quotes.filter(({ within }) => within < 0);
  const ownerOf = ownersOf(outer, drafts);
  for (const [i, quote] of outer.entries()) {
    if (ownerOf.has(quote)) continue;
    const begun = scene.quotes[quote.continues];
    const owner =
      (begun && ownerOf.get(begun)) ??
      ownerBeside(scene, quote, outer[i - 1], cuedIn, ownerOf) ??
      ownerBehind(scene, quote, outer[i + 1], cues);
    if (!owner) continue;
    if (owner.source.length === 0 && quote.end < owner.head.start) owner.source = between(scene.text, quote, owner);
    owner.content.push({ start: quote.start, end: endOf(scene, quote, cuedIn) });
    ownerOf.set(quote, owner);
  }
  return drafts
    .filter(({ content }) => content.length > 0)
    .map((draft) => ({ ...draft, content: joined(draft.content) }));
}

type Draft = Omit<Cited, "source" | "content"> & { source: readonly Span[]; content: Span[] };
type Cued = ReadonlyMap<number, readonly Draft[]>;

/** The draft whose content holds most of a quote, for each quote that has one. */
function ownersOf(quotes: readonly Quote[], drafts: readonly Draft[]): Map<Quote, Draft> {
  const owners = new Map<Quote, Draft>();
  for (const draft of drafts)
    for (const span of draft.content)
      for (const quote of touching(quotes, span)) if (mostly(span, quote)) owners.set(quote, draft);
  return owners;
}

function ownerBeside(
  scene: Scene,
  quote: Quote,
  previous: Quote | undefined,
  cuedIn: Cued,
  ownerOf: ReadonlyMap<Quote, Draft>,
): Draft | undefined {
  const { text, blocks, sentences } = scene;
  const block = blocks[lastAt(blocks, quote.start)];
  const edge = lastBefore(text, quote.start);
  const mark = text[edge] ?? ".";
  const cued = cuedIn.get(lastAt(sentences, edge)) ?? [];
  const awaiting = cued.findLast(({ content }) => content.length === 0);
  if (awaiting && edge - awaiting.head.end <= NEAR) return awaiting;
  if (!isSentence(scene, quote, mark)) return undefined;
  if (block && (edge >= block.start || mark === ":")) {
    const owner = previous?.end === edge + 1 ? ownerOf.get(previous) : undefined;
    if (owner) return owner;
    if (awaiting) return awaiting;
    if (/[:,]/.test(mark)) return cued.at(-1);
    const spoken = cued.findLast(
      ({ head, cue, content }) =>
        (isSpoken(head) && !isSilent(text, cue)) || content.some((span) => previous && overlaps(span, previous)),
    );
    if (spoken) return spoken;
    return previous && previous.start >= block.start ? ownerOf.get(previous) : undefined;
  }
  return block && previous && isParagraph(block, quote) && followsOn(scene, block, previous)
    ? ownerOf.get(previous)
    : undefined;
}

/** What somebody did not say, or was told, is followed by no quotation of theirs. */
const isSilent = (text: string, cue: readonly Span[]) =>
  cue.some(({ start, end }) => /n[’']t\b|\b(?:not|never)\b|^(?:was|were)\b(?! quoted)/.test(text.slice(start, end)));

/** True for a quote that is a paragraph of its own. */
const isParagraph = (block: Block, { start, end }: Quote) => start === block.start && block.end - end <= 1;

/** True when the paragraph before a block ends with a quotation or with its cue. */
const followsOn = ({ blocks }: Scene, block: Block, previous: Quote) => {
  const before = blocks[lastAt(blocks, block.start) - 1];
  return before !== undefined && previous.start >= before.start && before.end - previous.end <= MOST_CUED;
};

/** Characters of a cue that ends a paragraph behind its quotation: "the mayor of Bergen said on Monday." */
const MOST_CUED = 60;

/** The cue behind a quotation that leads up to it: “Why?” he asked; “Use it,” Anna Berg (Ind.) said. */
function ownerBehind(
  { text, blocks }: Scene,
  { end, inner }: Quote,
  following: Quote | undefined,
  cues: readonly (Span & { readonly draft: Draft })[],
): Draft | undefined {
  const cue = cues[lastAt(cues, end) + 1];
  const block = blocks[lastAt(blocks, end - 1)];
  if (!cue || !block || cue.start >= Math.min(block.end, following?.start ?? block.end, end + MOST_BEHIND))
    return undefined;
  const { draft } = cue;
  const awaits = draft.content.length === 0 || draft.content[0]!.start > cue.start;
  const leads = /[,?!—–-]["”’']*\s*$/.test(text.slice(inner.start, inner.end));
  return leads && awaits && isSpoken(draft.head) ? draft : undefined;
}

/** The words from a quotation to the cue behind it: the speaker with office and party. */
function between(text: string, { end }: Quote, { cue, head }: Draft): Span[] {
  const span = trimSpan(text, { start: end, end: cue[0]?.start ?? head.start });
  const words = text.slice(span.start, span.end);
  return /^\p{L}[^!?]*$/u.test(words) && words.length < MOST_BEHIND ? [span] : [];
}

/** Characters of a speaker with office and party between a quotation and its cue. */
const MOST_BEHIND = 160;

/** Characters between a cue that awaits its quotation and the mark that opens it: "asking her, “". */
const NEAR = 12;

const isSpoken = ({ lemma }: Draft["head"]) => SPEECH_VERBS.has(lemma.toLowerCase());

/** True when a quote reads as speech by itself: it begins a sentence, or stands behind a mark that leads up to it. */
function isSentence({ text, sentences }: Scene, { start, end, inner, closed }: Quote, mark: string): boolean {
  const opens = /[.!?:,;”"’'…)\]—–-]/.test(mark) || sentences[lastAt(sentences, start)]?.start === start;
  if (!opens || !closed) return opens;
  const sentence = sentences[lastAt(sentences, end - 1)];
  const begins = sentences[lastAt(sentences, start)]?.start === start;
  return begins || /[.!?,…—–-]["”’']*\s*$/.test(text.slice(inner.start, inner.end)) || sentence?.end === end;
}

/** Where a quotation's part ends: with its mark, or with its sentence where that goes on and cites nobody. */
function endOf({ text, sentences }: Scene, { end }: Quote, cuedIn: Cued): number {
  const sentence = sentences[lastAt(sentences, end - 1)];
  if (!sentence || sentence.end <= end + 1 || cuedIn.has(sentence.index)) return end;
  const rest = text.slice(end, sentence.end);
  return /^\s+\p{Ll}/u.test(rest) ? end + rest.replace(/[.!?\s]+$/, "").length : end;
}

function lastBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && /\s/.test(text[i]!)) i--;
  return i;
}

const mostly = (span: Span, { inner }: Quote) =>
  2 * (Math.min(span.end, inner.end) - Math.max(span.start, inner.start)) >= inner.end - inner.start;
