/** From a frame's slots to the words themselves: spans of source, cue and content. */
import { type Attribution, byPlace, overlaps, type Quote, type Span, type Token } from "../../model/model.js";
import type { Frame } from "./frames.js";
import type { Slot } from "./slots.js";
import type { Tree } from "./tree.js";

/** The attribution that a frame makes; its content is empty where the frame has none. */
export function assemble(tree: Tree, quotes: readonly Quote[], frame: Frame): Attribution {
  const cue = cueTokens(tree, frame);
  const source = new Set(frame.source.flatMap((slot) => tokensOf(slot, cue)));
  const taken = new Set([...cue, ...source]);
  const content = new Set(frame.content.flatMap((slot) => tokensOf(slot, taken)));
  return {
    source: runs(tree, source),
    cue: runs(tree, cue),
    content: stretchToQuotes(runs(tree, content), quotes),
  };
}

/** The cue word with what joins it: auxiliaries and particles as labelled, and the prepositions that lead to its content. */
function cueTokens(tree: Tree, { cue, leans, more, content }: Frame): Set<number> {
  const found = new Set([cue.index, ...leans.map((token) => token.index)]);
  for (const slot of more) for (const index of tokensOf(slot, new Set())) found.add(index);
  for (const slot of content)
    if (!slot.path.startsWith("^"))
      for (const child of tree.children[slot.head.index]!)
        if (child.deprel === "case" && child.index < slot.head.index && child.index === slot.first)
          found.add(child.index);
  for (const lean of leans)
    for (const child of tree.children[lean.index]!)
      if (FUNCTION.has(child.deprel) && child.index < lean.index) found.add(child.index);
  return found;
}

const FUNCTION = new Set(["case", "mark", "det", "aux"]);

function tokensOf({ first, last, cut }: Slot, taken: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let i = first; i <= last; i++) {
    if (cut && i === cut[0]) i = cut[1];
    else if (!taken.has(i)) found.push(i);
  }
  return found;
}

/** Unbroken stretches of tokens, without marks at their ends; marks alone do not break a stretch. */
export function runs(tree: Tree, indexes: ReadonlySet<number>): Span[] {
  const words = [...indexes].filter((index) => tree.tokens[index]!.upos !== "PUNCT").sort((a, b) => a - b);
  const found: { start: number; end: number; last: number }[] = [];
  for (const index of words) {
    const { start, end } = tree.tokens[index]!;
    const run = found.at(-1);
    if (run && between(tree.tokens, run.last, index).every((token) => token.upos === "PUNCT")) {
      run.end = end;
      run.last = index;
    } else found.push({ start, end, last: index });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

const between = (tokens: readonly Token[], first: number, last: number) => tokens.slice(first + 1, last);

/** Spans that take in all of each quote that they hold the better part of. */
export function stretchToQuotes(spans: readonly Span[], quotes: readonly Quote[]): Span[] {
  const stretched = spans.map((span) => {
    let { start, end } = span;
    for (const { inner, ...quote } of quotes) {
      if (quote.within >= 0 || !overlaps(quote, span)) continue;
      const shared = Math.min(end, inner.end) - Math.max(start, inner.start);
      if (shared * 2 < Math.min(inner.end - inner.start, end - start)) continue;
      start = Math.min(start, quote.start);
      end = Math.max(end, quote.end);
    }
    return { start, end };
  });
  return joined(stretched);
}

/** Spans in order, overlapping ones made one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
