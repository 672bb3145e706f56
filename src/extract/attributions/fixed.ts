/** Attributions whose cue is a set phrase: "according to the ministry", "reportedly". */
import type { Token } from "../../model/model.js";
import { runs, stretchToQuotes } from "./assemble.js";
import type { Candidate } from "./choose.js";
import { HEARSAY_ADVERBS } from "./en/hearsay.js";
import type { Ground } from "./features.js";
import { isRelation, type Tree } from "./tree.js";

/** Candidates that a set phrase makes, in reading order. */
export function findFixed({ tree, quotes, quoteAt }: Ground): Candidate[] {
  return tree.tokens.flatMap((token) => {
    if (quoteAt[token.index]) return [];
    const found = accordingTo(tree, token) ?? hearsay(tree, token);
    if (!found) return [];
    const { source, cue, content } = found;
    const spans = stretchToQuotes(runs(tree, content, new Set([...source, ...cue])), quotes);
    return [
      { cue: token, chance: SURE, attribution: { source: runs(tree, source), cue: runs(tree, cue), content: spans } },
    ];
  });
}

/** Set phrases err seldom; a cue that the model is surer of still wins. */
const SURE = 0.9;

type Parts = { source: Set<number>; cue: Set<number>; content: Set<number> };

function accordingTo(tree: Tree, token: Token): Parts | undefined {
  const next = tree.tokens[token.index + 1];
  if (token.form.toLowerCase() !== "according" || next?.form.toLowerCase() !== "to") return undefined;
  const noun = isRelation(token, "case")
    ? tree.tokens[token.head]
    : tree.children[token.index]!.find(({ index }) => index > next.index);
  if (!noun || noun.index < next.index) return undefined;
  const first = Math.min(token.index, tree.first[noun.index]!);
  const last = beforeAside(tree, noun.index, tree.last[noun.index]!);
  const top = clauseAbove(tree, noun.head === token.index ? token : noun, first, last);
  const content = without(range(tree.first[top.index]!, tree.last[top.index]!), first, last);
  return { source: range(next.index + 1, last), cue: new Set([token.index, next.index]), content };
}

/** The source's last word, a place or time behind a comma left out: "According to the ministry, in Oslo …". */
function beforeAside({ tokens }: Tree, noun: number, last: number): number {
  for (let i = noun + 1; i < last; i++) if (tokens[i]!.form === "," && tokens[i + 1]!.upos === "ADP") return i - 1;
  return last;
}

function hearsay(tree: Tree, token: Token): Parts | undefined {
  if (!HEARSAY_ADVERBS.has(token.lemma.toLowerCase()) || !isRelation(token, "advmod")) return undefined;
  const top = tree.tokens[token.head];
  if (!top) return undefined;
  const content = without(range(tree.first[top.index]!, tree.last[top.index]!), token.index, token.index);
  return { source: new Set(), cue: new Set([token.index]), content };
}

/** The clause that a phrase speaks of: the whole sentence where it stands at its edge, else the nearest clause above. */
function clauseAbove({ tokens, first, last }: Tree, token: Token, from: number, to: number): Token {
  const { sentence } = token;
  const atEdge = [from - 2, to + 2].some((index) => tokens[index]?.sentence !== sentence);
  let top = token;
  while (tokens[top.head]?.sentence === sentence) {
    top = tokens[top.head]!;
    const ends = first[top.index]! <= from && last[top.index]! >= to;
    if (!atEdge && ends && CLAUSES.has(top.deprel)) break;
  }
  return top;
}

const CLAUSES: ReadonlySet<string> = new Set(["root", "ccomp", "conj", "parataxis", "advcl", "acl:relcl"]);

function range(first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (let i = first; i <= last; i++) found.add(i);
  return found;
}

function without(indexes: Set<number>, first: number, last: number): Set<number> {
  for (let i = first; i <= last; i++) indexes.delete(i);
  return indexes;
}
