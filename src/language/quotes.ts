/**
 * Words in quotation marks.
 *
 * Each block is read by itself, left to right, with a stack of the quotes that stand open. What a mark does is told
 * by its neighbours (a letter right of it, a space left of it: it opens), by its shape where they say nothing, and by
 * what stands open where the shape is straight. So a wrongly curled mark does no harm, and a missing one costs its own
 * paragraph at most. A single mark must earn its keep, since it is mostly an apostrophe.
 */
import { type Block, byPlace, type Quote } from "../model/model.js";
import { type Mark, readMarks } from "./quote-marks.js";

/**
 * Quotes in reading order, the outer before the inner. A quote whose closing mark is missing ends with its block, or
 * before the next opening mark of its kind, and is not `closed`. One that goes on in the next block, which opens with
 * the same mark again or closes without opening, is continued there by a quote of its own (`continues`).
 * `blocks` are in reading order, without overlap; a caption or an embed between two paragraphs does not part them.
 */
export function findQuotes(text: string, blocks: readonly Block[]): Quote[] {
  const drafts: Draft[] = [];
  let pending: Draft | undefined;
  for (const block of blocks) {
    if (block.role === "boilerplate") continue;
    const found = pairMarks(readMarks(text, block), block, pending);
    drafts.push(...found.drafts);
    if (!ASIDES.has(block.role)) pending = found.pending;
  }
  drafts.sort(byPlace);
  const place = new Map(drafts.map((draft, i) => [draft, i]));
  const indexOf = (draft: Draft | undefined) => (draft && place.get(draft)) ?? -1;
  return drafts.map((draft) => ({
    start: draft.start,
    end: draft.end,
    inner: { start: draft.innerStart, end: draft.innerEnd },
    closed: draft.closed,
    continues: indexOf(draft.continues),
    within: indexOf(draft.within),
  }));
}

/** Blocks that stand in the flow of a report without being part of it. */
const ASIDES: ReadonlySet<Block["role"]> = new Set(["caption", "credit", "embed"]);

/** A quote while its marks are being paired. */
type Draft = {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  closed: boolean;
  kind: Mark["kind"];
  /** The opening mark's character, so that “ inside " is a quote in a quote. */
  glyph: string;
  continues?: Draft | undefined;
  within?: Draft | undefined;
  /** A mark that may be its closing one, or an apostrophe: "the 'workers' party' won". */
  perhaps?: Mark;
};

/** Quotes of one block, and the one that may go on in the next. */
function pairMarks(marks: readonly Mark[], block: Block, pending: Draft | undefined) {
  const drafts: Draft[] = [];
  let stack: Draft[] = [];

  const open = (mark: Mark) => {
    const draft: Draft = { ...blank(mark, block), start: mark.start, innerStart: mark.end, within: stack.at(-1) };
    if (pending?.kind === mark.kind && mark.start === block.start) draft.continues = pending;
    drafts.push(draft);
    stack.push(draft);
  };
  /** Ends the quotes above `depth`; their closing marks are missing. */
  const abandon = (depth: number, end: number) => {
    for (const draft of stack.slice(depth)) {
      if (draft.perhaps) close(draft, draft.perhaps);
      else draft.end = draft.innerEnd = end;
    }
    stack = stack.slice(0, depth);
  };

  for (const [i, mark] of marks.entries()) {
    const depth = stack.findLastIndex((draft) => draft.kind === mark.kind);
    const held = stack[depth];
    if (opens(mark, held)) {
      const next = marks.slice(i + 1, i + 3);
      const nests = next.length === 2 && (held?.glyph !== mark.glyph || next.every((other) => closesLike(other, mark)));
      if (held && !nests) abandon(depth, mark.start);
      open(mark);
    } else if (held && mark.weak) held.perhaps = mark;
    else if (held) {
      abandon(depth + 1, mark.start);
      close(held, mark);
      stack = stack.slice(0, depth);
    } else if (pending?.kind === mark.kind && drafts.length === 0 && mark.kind !== "single") {
      const rest: Draft = { ...blank(mark, block), continues: pending };
      close(rest, mark);
      drafts.push(rest);
    }
  }
  const left = stack[0];
  abandon(0, block.end);
  // A single mark that nothing closes is an apostrophe, unless it stands first: then a paragraph of speech goes on.
  return {
    drafts: drafts.filter((draft) => draft.closed || draft.kind !== "single" || draft.start === block.start),
    pending: left && !left.closed ? left : undefined,
  };
}

const blank = (mark: Mark, block: Block): Draft => ({
  start: block.start,
  end: block.end,
  innerStart: block.start,
  innerEnd: block.end,
  closed: false,
  kind: mark.kind,
  glyph: mark.glyph,
});

function close(draft: Draft, mark: Mark): void {
  draft.innerEnd = mark.start;
  draft.end = mark.end;
  draft.closed = true;
}

function opens(mark: Mark, held: Draft | undefined): boolean {
  if (mark.looks === "open") return mark.shape !== "close" || !held;
  if (mark.looks === "close") return mark.shape === "open" && !held && mark.kind !== "single";
  return mark.shape === "straight" ? !held : mark.shape === "open";
}

const closesLike = (mark: Mark, opener: Mark) => mark.kind === opener.kind && mark.looks !== "open";
