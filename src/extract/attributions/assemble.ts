/** From a frame's slots to the words themselves: spans of source, cue and content. */
import {
  type Attribution,
  byPlace,
  covers,
  hull,
  overlaps,
  type Quote,
  type Span,
  type Token,
} from "../../model/model.js";
import { SPEECH_VERBS } from "./en/reporting-words.js";
import type { Ground } from "./features.js";
import type { AttributionModel, Frame } from "./frames.js";
import { touching } from "./near.js";
import { keepToQuotes } from "./quoted-saying.js";
import { edgesOf, endsOf, type Place, spanOf, startsOf } from "./reach.js";
import type { Slot } from "./slots.js";
import type { Tree } from "./tree.js";

/** The attribution that a frame makes; its content is empty where the frame has none. */
export function assemble(ground: Ground, model: AttributionModel, frame: Frame): Attribution {
  const { text, tree, quotes, quoteAt } = ground;
  const cue = cueTokens(tree, frame);
  const source = new Set(frame.source.flatMap((slot) => outsideQuotes(tokensOf(slot, cue), quoteAt)));
  for (const index of asideBefore(ground, cue, source)) source.add(index);
  const taken = new Set([...cue, ...source]);
  const content = new Set(frame.content.flatMap((slot) => tokensOf(slot, taken)));
  const said = stretchToQuotes(reachOut(ground, model, frame.cue, runs(tree, content, taken), taken), quotes);
  const attribution = keepToQuotes(text, quotes, {
    source: runs(tree, source, cue),
    cue: runs(tree, cue),
    content: said,
  });
  return { ...attribution, source: attribution.source.filter((span) => !isQuoted(span, attribution.content, quotes)) };
}

/** True for words inside a quotation of the content: whom a speaker addresses does not speak. */
const isQuoted = (span: Span, content: readonly Span[], quotes: readonly Quote[]): boolean =>
  touching(quotes, span).some((quote) => covers(quote, span) && content.some((said) => overlaps(said, quote)));

/** The content with its part right of the cue made one stretch, begun and ended where the model would. */
function reachOut(
  ground: Ground,
  model: AttributionModel,
  cue: Token,
  content: readonly Span[],
  taken: ReadonlySet<number>,
): Span[] {
  const left = content.filter(({ start }) => start < cue.end);
  const right = content.filter(({ start }) => start >= cue.end);
  const edges = right.length > 0 ? edgesOf(ground, hull(right)) : undefined;
  if (!edges && (left.length > 0 || !SPEECH_VERBS.has(cue.lemma.toLowerCase()))) return left;
  const starts = startsOf(ground, cue, edges?.first ?? -1).filter(({ index }) => !taken.has(index));
  const first = best(starts, model.startScore, edges ? 0 : LEAST_START) ?? edges?.first;
  if (first === undefined) return left;
  const limit = nextCue(ground, model, cue);
  const ends = endsOf(ground, cue, first, edges?.last ?? -1).filter(({ index }) => index < limit);
  const last = best(ends, model.endScore, 0) ?? edges?.last ?? first;
  return [...left, spanOf(ground, first, Math.max(first, last))];
}

/** What stands between commas from a source to its cue, the tree's word or not: "the envoy, Anna Berg, said". */
function asideBefore(
  { tree: { tokens }, quoteAt }: Ground,
  cue: ReadonlySet<number>,
  source: ReadonlySet<number>,
): number[] {
  const last = Math.max(...source);
  const next = Math.min(...cue);
  const parted = tokens[last + 1]?.form === "," && tokens[next - 1]?.form === "," && next - last > 3;
  if (!parted || next - last > MOST_ASIDE) return [];
  const aside = tokens.slice(last + 1, next - 1);
  return aside.some(({ index }) => quoteAt[index]) ? [] : aside.map(({ index }) => index);
}

/** Words of an aside between a source and its cue. */
const MOST_ASIDE = 30;

/** Where a second cue begins that goes on from this one ("…, adding that", "… and wrote:"), else past every token. */
function nextCue(ground: Ground, model: AttributionModel, cue: Token): number {
  const { children, tokens } = ground.tree;
  for (let i = cue.index + 2; tokens[i]?.sentence === cue.sentence && i - cue.index < MOST_ON; i++) {
    const verb = tokens[i]!;
    const hangs = verb.head === cue.index && /^(?:conj|advcl|parataxis)$/.test(verb.deprel);
    const trails = verb.xpos === "VBG" && tokens[i - 1]!.form === ",";
    if (!(hangs || trails) || ground.quoteAt[i] || !SPEECH_VERBS.has(verb.lemma.toLowerCase())) continue;
    if (model.cueChance(ground, verb) < SECOND_CUE) continue;
    const joiner = children[i]!.find(({ deprel }) => deprel === "cc");
    return joiner && joiner.index < i ? joiner.index : i;
  }
  return tokens.length;
}

/** Words within which a second cue is sought. */
const MOST_ON = 80;

/** Chance from which such a verb is a cue of its own. */
const SECOND_CUE = 0.5;

/** Score from which a content is begun where the tree hangs none on a verb of speech. */
const LEAST_START = 0.5;

/** The place that scores best and more than `least`, the earliest of equals. */
function best(places: readonly Place[], score: (place: Place) => number, least: number): number | undefined {
  let found: { index: number; score: number } | undefined;
  for (const place of places) {
    const value = score(place);
    if (value > (found?.score ?? least)) found = { index: place.index, score: value };
  }
  return found?.index;
}

/** Words of a source without a quotation that merely ends beside it. */
function outsideQuotes(indexes: readonly number[], quoteAt: Ground["quoteAt"]): number[] {
  const first = quoteAt[indexes[0]!];
  const past = indexes.filter((index) => quoteAt[index] !== first);
  return first && past.length > 0 && quoteAt[indexes[0]! - 1] === first ? past : [...indexes];
}

/**
 * The cue word with what joins it: auxiliaries and particles as labelled, and the preposition that leads from it to its
 * content ("called for | an inquiry"). One between two parts of the content stays there ("called | him a liar").
 */
function cueTokens(tree: Tree, { cue, leans, more, content }: Frame): Set<number> {
  const found = new Set([cue.index, ...leans.map((token) => token.index)]);
  for (const slot of more) for (const index of tokensOf(slot, new Set())) found.add(index);
  for (const lean of leans)
    for (const child of tree.children[lean.index]!)
      if (FUNCTION.has(child.deprel) && child.index < lean.index) found.add(child.index);
  for (const { path, head, first } of content) {
    const leads = tree.tokens[first]!;
    if (!path.startsWith("^") && leads.head === head.index && leads.deprel === "case" && found.has(first - 1))
      found.add(first);
  }
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

/**
 * Unbroken stretches of tokens, without marks at their ends. Marks do not break a stretch, nor do a few words that no
 * other part of the attribution lays claim to.
 */
export function runs(tree: Tree, indexes: ReadonlySet<number>, claimed: ReadonlySet<number> = NOTHING): Span[] {
  const { tokens } = tree;
  const words = [...indexes].filter((index) => tokens[index]!.upos !== "PUNCT").sort((a, b) => a - b);
  const found: { start: number; end: number; last: number }[] = [];
  for (const index of words) {
    const { start, end } = tokens[index]!;
    const run = found.at(-1);
    const gap = run ? tokens.slice(run.last + 1, index) : [];
    const between = gap.filter(({ upos }) => upos !== "PUNCT");
    if (run && between.length <= MOST_UNCLAIMED && !between.some((token) => claimed.has(token.index))) {
      run.end = end;
      run.last = index;
    } else found.push({ start, end, last: index });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

const NOTHING: ReadonlySet<number> = new Set();

/** Words that may stand between two parts of a stretch; tuned on dev. */
const MOST_UNCLAIMED = 2;

/** Spans that take in all of each quote that they hold the better part of; `quotes` are the outermost. */
export function stretchToQuotes(spans: readonly Span[], quotes: readonly Quote[]): Span[] {
  const stretched = spans.map((span) => {
    let { start, end } = span;
    for (const { inner, ...quote } of touching(quotes, span)) {
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
