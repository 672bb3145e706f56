/**
 * Passages that two reports have in common, word for word or nearly so.
 *
 * Seeds are runs of five words (word 5-grams, the unit of most text-reuse work since Broder 1997); each is drawn out as
 * far as the texts agree, the longest wins, and the scan goes on behind it, as in greedy string tiling (Wise 1993).
 * Neighbouring runs that a few changed words part ("martyred" for "killed") are one passage. Words inside quotation
 * marks are compared but never counted: two reporters who heard one speech write the same words.
 */
import { type Block, fold, type Span } from "../model/model.js";

/** A word of a report's body. */
export type BodyWord = Span & {
  /** Case, accents and punctuation folded. */
  readonly key: string;
  readonly quoted: boolean;
  /** Begins a sentence or a block. */
  readonly opens: boolean;
};

/** A body's words with their seeds, hashed once so that many bodies can be compared. */
export type SeededWords = {
  readonly words: readonly BodyWord[];
  /** Hash of the seed that begins at each word. */
  readonly seeds: Uint32Array;
  /** First places of each seed. */
  readonly places: ReadonlyMap<number, readonly number[]>;
};

/** Words of two texts that run side by side; word indexes, half-open. */
export type Passage = {
  readonly here: Span;
  readonly there: Span;
};

export type Overlap = {
  /** In the order of `here`; they do not overlap there. */
  readonly passages: readonly Passage[];
  /** Unquoted words of `here` that stand in a run, of all its unquoted words. */
  readonly shareHere: number;
  readonly shareThere: number;
};

/** Words of the body in reading order: titles, captions, credits and boilerplate are left out. */
export function readBody(text: string, blocks: readonly Block[], quotes: readonly Span[]): BodyWord[] {
  const words: BodyWord[] = [];
  let quote = 0;
  for (const block of blocks.filter(({ role }) => BODY.has(role))) {
    let opens = true;
    let last = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      while (quote < quotes.length && quotes[quote]!.end <= start) quote++;
      opens ||= SENTENCE_BREAK.test(text.slice(last, start));
      words.push({ start, end, key: fold(match[0]), quoted: (quotes[quote]?.start ?? end) < end, opens });
      opens = false;
      last = end;
    }
  }
  return words;
}

/** Hashes every run of `SEED_WORDS` words: a hash that two seeds have by chance does no harm, since runs are read. */
export function seedWords(words: readonly BodyWord[]): SeededWords {
  const hashes = words.map(({ key }) => hashOf(key));
  const seeds = new Uint32Array(Math.max(0, words.length - SEED_WORDS + 1));
  const places = new Map<number, number[]>();
  for (let at = 0; at < seeds.length; at++) {
    let seed = 0;
    for (let i = at; i < at + SEED_WORDS; i++) seed = Math.imul(seed, 0x01000193) ^ hashes[i]!;
    seeds[at] = seed;
    const known = places.get(seeds[at]!);
    if (!known) places.set(seeds[at]!, [at]);
    else if (known.length < SEED_PLACES) known.push(at);
  }
  return { words, seeds, places };
}

/** The passages that two bodies share; near-linear in their length. */
export function findOverlap(here: SeededWords, there: SeededWords): Overlap {
  const runs = sharedRuns(here, there);
  const coveredHere = new Uint8Array(here.words.length);
  const coveredThere = new Uint8Array(there.words.length);
  for (const run of runs) {
    coveredHere.fill(1, run.here.start, run.here.end);
    coveredThere.fill(1, run.there.start, run.there.end);
  }
  return {
    passages: joinRuns(runs).filter(({ here }) => here.end - here.start >= PASSAGE_WORDS),
    shareHere: unquotedShare(here.words, coveredHere),
    shareThere: unquotedShare(there.words, coveredThere),
  };
}

/** Roles whose words are the reporter's own account. */
const BODY = new Set<Block["role"]>(["standfirst", "paragraph", "list-item", "quote", "correction"]);

/** Numbers keep their separators, words their inner apostrophes; a Chinese or Japanese sign is a word by itself. */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*(?![\p{Script=Latin}\p{N}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+(?:['’][\p{L}\p{M}]+)*/gu;

const SENTENCE_BREAK = /[.!?…。！？]["”’»)\]]*\s|\n\s*\n|[。！？]/;

/** Words in a seed: four let set phrases of news ("at least four people") pass for copying, six lose light edits. */
const SEED_WORDS = 5;

/** Places of one seed that are tried; a text that repeats itself more often is not read more closely for it. */
const SEED_PLACES = 8;

/** Changed words that a passage may run over, on either side. */
const GAP_WORDS = 4;

/** Words that make a passage worth showing. */
const PASSAGE_WORDS = 8;

/** A share is taken of no fewer words than this: a few set words around a long quotation are no copy. */
const ENOUGH_WORDS = 20;

function sharedRuns(here: SeededWords, there: SeededWords): Passage[] {
  const runs: Passage[] = [];
  let at = 0;
  while (at < here.seeds.length) {
    const expected = runs.at(-1)?.there.end ?? 0;
    let best = 0;
    let from = 0;
    for (const place of there.places.get(here.seeds[at]!) ?? []) {
      const length = runLength(here.words, at, there.words, place);
      if (length > best || (length === best && Math.abs(place - expected) < Math.abs(from - expected))) {
        best = length;
        from = place;
      }
    }
    if (best >= SEED_WORDS) {
      runs.push({ here: { start: at, end: at + best }, there: { start: from, end: from + best } });
      at += best;
    } else at++;
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function runLength(here: readonly BodyWord[], a: number, there: readonly BodyWord[], b: number): number {
  let length = 0;
  while (here[a + length]?.key !== undefined && here[a + length]!.key === there[b + length]?.key) length++;
  return length;
}

function joinRuns(runs: readonly Passage[]): Passage[] {
  const passages: Passage[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    const gap = last && run.there.start - last.there.end;
    if (last && gap! >= 0 && gap! <= GAP_WORDS && run.here.start - last.here.end <= GAP_WORDS)
      passages[passages.length - 1] = {
        here: { start: last.here.start, end: run.here.end },
        there: { start: last.there.start, end: run.there.end },
      };
    else passages.push(run);
  }
  return passages;
}

function unquotedShare(words: readonly BodyWord[], covered: Uint8Array): number {
  let all = 0;
  let shared = 0;
  for (const [i, word] of words.entries())
    if (!word.quoted) {
      all++;
      shared += covered[i]!;
    }
  return shared / Math.max(all, ENOUGH_WORDS);
}
