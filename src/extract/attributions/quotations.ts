/**
 * Quotations that no tree ties to their cue: they fill sentences of their own.
 *
 * Such a quotation belongs to the cue before it ("He paused. “No,” he said. “Never.”"; "She wrote:" and a new
 * paragraph), to the one after it ("“Why?” he asked."), or goes on from the paragraph before, its opening mark repeated.
 */
import { type Block, overlaps, type Quote, type Sentence, type Span } from "../../model/model.js";
import { joined } from "./assemble.js";
import type { Candidate } from "./choose.js";
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
  const drafts = candidates.map(({ cue, attribution }) => ({
    ...attribution,
    content: [...attribution.content],
    head: cue,
  }));
  const ownerOf = new Map<Quote, Draft>();
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts)
    bySentence.set(draft.head.sentence, [...(bySentence.get(draft.head.sentence) ?? []), draft]);
  for (const quote of scene.quotes) {
    if (quote.within >= 0) continue;
    const owner = drafts.find(({ content }) => content.some((span) => mostly(span, quote)));
    if (owner) {
      ownerOf.set(quote, owner);
      continue;
    }
    const found =
      ownerOf.get(scene.quotes[quote.continues]!) ??
      (isSentence(scene.text, quote) ? ownerBeside(scene, quote, bySentence, ownerOf) : undefined);
    if (!found) continue;
    found.content.push({ start: quote.start, end: quote.end });
    ownerOf.set(quote, found);
  }
  return drafts
    .filter(({ content }) => content.length > 0)
    .map((draft) => ({ ...draft, content: joined(draft.content) }));
}

type Draft = Cited & { content: Span[] };

function ownerBeside(
  { text, blocks, sentences, quotes }: Scene,
  quote: Quote,
  bySentence: ReadonlyMap<number, Draft[]>,
  ownerOf: ReadonlyMap<Quote, Draft>,
): Draft | undefined {
  const block = blocks.findIndex(({ start, end }) => start <= quote.start && quote.start < end);
  const edge = lastBefore(text, quote.start);
  const sameBlock = edge >= (blocks[block]?.start ?? 0);
  if (sameBlock || text[edge] === ":") {
    const previous = quotes.findLast((other) => other.within < 0 && other.end === edge + 1);
    const owner = previous && ownerOf.get(previous);
    if (owner) return owner;
    const before = sentences.findLast(({ start }) => start <= edge);
    const cued = (before && bySentence.get(before.index)) ?? [];
    const free = cued.findLast(({ content }) => content.length === 0);
    if (free) return free;
    if (/[:,]/.test(text[edge]!)) return cued.at(-1);
    const quoting = cued.findLast(({ content }) =>
      content.some((span) => quotes.some((other) => overlaps(span, other))),
    );
    if (quoting) return quoting;
  }
  const after = sentences.find(({ start }) => start >= quote.end);
  if (after && after.start < (blocks[block]?.end ?? 0) && text.slice(quote.end, after.start).trim() === "")
    return bySentence.get(after.index)?.find(({ content }) => content.length === 0);
  return undefined;
}

/** True when a quote reads as speech by itself: it begins a sentence and ends one, or leads up to a cue. */
function isSentence(text: string, { start, end, inner, closed }: Quote): boolean {
  const before = text[lastBefore(text, start)] ?? ".";
  const opens = /[.!?:,;”"’'…)\]—–-]/.test(before) || text.slice(lastBefore(text, start) + 1, start).includes("\n");
  const closes =
    !closed ||
    /[.!?,…—–-]["”’']*\s*$/.test(text.slice(inner.start, inner.end)) ||
    /^[.!?,]/.test(text.slice(end, end + 1));
  return opens && closes;
}

function lastBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && /\s/.test(text[i]!)) i--;
  return i;
}

const mostly = (span: Span, { inner }: Quote) =>
  2 * (Math.min(span.end, inner.end) - Math.max(span.start, inner.start)) >= inner.end - inner.start;
