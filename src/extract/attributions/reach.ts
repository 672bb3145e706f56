/**
 * From where to where a content reaches, right of its cue: weighed place by place, since a tree that errs anywhere in a
 * long sentence errs about its ends ("said the bridge was safe, but closed it", "said the bridge was safe, but old").
 */
import type { Span, Token } from "../../model/model.js";
import type { Ground } from "./features.js";
import { tokensIn } from "./tree.js";

/** A token where a content may begin or end. */
export type Place = { readonly index: number; readonly features: readonly string[] };

/** Tokens right of a cue with which its content may begin; `treeFirst` is where the tree begins it, -1 for nowhere. */
export function startsOf({ tree, quoteAt }: Ground, cue: Token, treeFirst: number): Place[] {
  const { tokens } = tree;
  const places: Place[] = [];
  for (
    let index = cue.index + 1;
    tokens[index]?.sentence === cue.sentence && index - cue.index <= MOST_BETWEEN;
    index++
  ) {
    if (tokens[index]!.upos === "PUNCT") continue;
    places.push({ index, features: startFeatures(tokens, quoteAt, cue, index, treeFirst) });
  }
  return places;
}

/** Words of hearer, place and day between a cue and its content. */
const MOST_BETWEEN = 20;

function startFeatures(
  tokens: readonly Token[],
  quoteAt: Ground["quoteAt"],
  cue: Token,
  index: number,
  treeFirst: number,
): string[] {
  const token = tokens[index]!;
  const fits = treeFirst < 0 ? "none" : index === treeFirst ? "tree" : index < treeFirst ? "early" : "late";
  const skipped = tokens.slice(cue.index + 1, index);
  const tags = skipped
    .slice(-3)
    .map(({ upos }) => upos)
    .join("+");
  const gap = skipped.length < 4 ? `${skipped.length}` : skipped.length < 8 ? "7" : "far";
  const lemma = cue.lemma.toLowerCase();
  const form = token.form.toLowerCase();
  const quoted = `${quoteAt[index] ? "q" : "-"}${quoteAt[index - 1] ? "q" : "-"}`;
  const tie =
    token.head === cue.index
      ? `cue:${token.deprel}`
      : token.head > index
        ? "right"
        : token.head > cue.index
          ? "skipped"
          : "before";
  const that = skipped.some(({ form }) => form === "that") ? "that" : "";
  const before = tokens[index - 1]!;
  return [
    `Sb ${fits} ${gap}`,
    `Sl ${fits} ${lemma}`,
    `Sg ${gap} ${lemma} ${token.upos}`,
    `Sf ${form} ${fits}`,
    `Sx ${token.xpos} ${fits} ${gap}`,
    `Sk ${tags} ${token.upos} ${fits}`,
    `Skl ${tags} ${lemma} ${token.upos}`,
    `Sp ${before.form.toLowerCase()} ${form}`,
    `Spx ${before.xpos} ${token.xpos} ${fits}`,
    `St ${tie} ${fits} ${gap}`,
    `Stl ${tie} ${lemma}`,
    `Sq ${quoted} ${fits} ${gap}`,
    `Sth ${that} ${form === "that"} ${fits}`,
    `Sd ${token.deprel} ${before.deprel} ${fits}`,
  ];
}

/** Places where a content that begins at `first` may end, up to the end of its sentence; never inside a quote. */
export function endsOf(ground: Ground, cue: Token, first: number, treeLast: number): Place[] {
  const { tokens } = ground.tree;
  const { sentence } = cue;
  const places: Place[] = [];
  for (let last = first; tokens[last]?.sentence === sentence && last - first < MOST_WORDS; last++) {
    const next = tokens[last + 1];
    if (tokens[last]!.upos === "PUNCT" || splitsQuote(ground, last) || leansOn(tokens[last]!, next)) continue;
    if (last === treeLast || !next || next.sentence !== sentence || BREAKS.has(next.upos) || next.xpos === "VBG")
      places.push({ index: last, features: endFeatures(ground, cue, first, last, treeLast) });
  }
  return places;
}

/** Longer sayings are quotations, whose marks tell their end. */
const MOST_WORDS = 120;

/** A content may end before words of these kinds. */
const BREAKS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ", "ADP", "ADV", "PRON", "PROPN", "DET", "PART"]);

/** A word that needs the next one: nothing ends with "had been" or "of". */
const leansOn = ({ upos }: Token, next: Token | undefined) =>
  LEANING.has(upos) && next !== undefined && !/^[.,;:?!)—–]$/.test(next.form);

const LEANING: ReadonlySet<string> = new Set(["AUX", "ADP", "DET", "PART", "CCONJ", "SCONJ"]);

function splitsQuote({ tree: { tokens }, quoteAt }: Ground, last: number): boolean {
  const quote = quoteAt[last];
  let next = last + 1;
  while (quote && quoteAt[next] === quote && tokens[next]!.upos === "PUNCT") next++;
  return quote !== undefined && quoteAt[next] === quote;
}

function endFeatures({ tree, quoteAt }: Ground, cue: Token, first: number, last: number, treeLast: number): string[] {
  const { tokens } = tree;
  const at = (index: number) => (tokens[index]?.sentence === cue.sentence ? tokens[index]! : undefined);
  const next = at(last + 1);
  const words = [next, at(last + 2), at(last + 3)].map((token) => token?.form.toLowerCase() ?? "$");
  const tags = [next, at(last + 2), at(last + 3)].map((token) => token?.xpos ?? "$");
  const tie = tieOf(tree.tokens, cue, first, last);
  const fits = last === treeLast ? "tree" : last < treeLast ? "short" : "long";
  const lead = at(first)!;
  const kind = quoteAt[first]
    ? "quote"
    : `${lead.upos}:${["that", "to", "whether"].find((word) => word === lead.form.toLowerCase()) ?? ""}`;
  const length = last - first < 2 ? "1" : last - first < 6 ? "6" : last - first < 15 ? "15" : "long";
  const quote = `${quoteAt[last] ? "q" : "-"}${next && quoteAt[next.index] ? "q" : "-"}`;
  const over = words[0] === "$" || (words[1] === "$" && tags[0] === ".") || (quote === "q-" && words[1] === "$");
  const lemma = cue.lemma.toLowerCase();
  return [
    `b ${fits}`,
    `o ${over} ${fits}`,
    `ok ${over} ${fits} ${kind}`,
    `oc ${over} ${lemma}`,
    `w ${words[0]} ${fits}`,
    `ww ${words[0]} ${words[1]}`,
    `wt ${words[0]} ${tags[1]} ${tags[2]}`,
    `t ${tags.join(" ")}`,
    `tf ${tags[0]} ${tags[1]} ${fits}`,
    `i ${tie} ${fits}`,
    `iw ${tie} ${words[0]} ${tags[1]}`,
    `it ${tie} ${tags[0]} ${kind}`,
    `l ${length} ${fits} ${over}`,
    `lk ${length} ${kind}`,
    `q ${quote} ${kind} ${words[0]}`,
    `e ${tokens[last]!.upos} ${tags[0]}`,
    `ce ${lemma} ${tags[0]} ${tags[1]}`,
    `d ${next?.deprel ?? "$"} ${at(last + 2)?.deprel ?? "$"} ${tie}`,
  ];
}

/** What the words after a place hang on: a word of the content, the cue, a word before, or a word further on. */
function tieOf(tokens: readonly Token[], cue: Token, first: number, last: number): string {
  let token = tokens[last + 1];
  if (token?.upos === "PUNCT") token = tokens[last + 2];
  for (let up = 0; token && up < MOST_UP; up++) {
    if (token.sentence !== cue.sentence) return "end";
    const { head, deprel } = token;
    if (head < 0) return "root";
    if (head === cue.index) return `cue:${deprel}`;
    if (head >= first && head <= last) return `in:${deprel}`;
    if (head < first) return `before:${deprel}`;
    token = tokens[head];
  }
  return "far";
}

const MOST_UP = 12;

/** The span from `first` to `last` token. */
export const spanOf = ({ tree: { tokens } }: Ground, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** First and last token of a span, marks left out. */
export function edgesOf({ tree }: Ground, span: Span): { first: number; last: number } | undefined {
  const words = tokensIn(tree.tokens, span).filter(({ upos }) => upos !== "PUNCT");
  const [first] = words;
  return first && { first: first.index, last: words.at(-1)!.index };
}
