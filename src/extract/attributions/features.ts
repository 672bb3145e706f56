/** What the model is told of a word that may head a cue, and of a slot round it. */
import type { Quote, Token } from "../../model/model.js";
import type { Slot } from "./slots.js";
import { childOf, isRelation, type Tree } from "./tree.js";

/** What the features are read from. */
export type Ground = {
  readonly text: string;
  readonly tree: Tree;
  /** The outermost quotes, in reading order. */
  readonly quotes: readonly Quote[];
  /** For each token, the outermost quote that it stands in, or undefined. */
  readonly quoteAt: readonly (Quote | undefined)[];
  /** True for tokens of titles and headings. */
  readonly inHeading: (token: Token) => boolean;
};

/** Features that tell whether a word heads a cue. */
export function cueFeatures(ground: Ground, cue: Token): string[] {
  const { tree } = ground;
  const { tokens } = tree;
  const children = tree.children[cue.index]!;
  const parent = tokens[cue.head];
  const lemma = cue.lemma.toLowerCase();
  const frame = children
    .filter((child) => !isRelation(child, "punct", "cc", "conj", "det"))
    .map((child) => linkOf(tree, child));
  const subject = subjectOf(tree, cue);
  const who = subject ? `${subject.upos}:${subject.lemma.toLowerCase()}` : "none";
  const kind = subject?.upos ?? "none";
  const up = parent ? `${cue.deprel}<${parent.upos}` : "root";
  const quote = quoteBeside(ground, cue);
  const complements = frame.filter((link) => COMPLEMENT.test(link)).join("+");
  const out = [
    "bias",
    `w ${lemma}`,
    `wx ${lemma} ${cue.xpos}`,
    `x ${cue.xpos}`,
    `u ${up}`,
    `wu ${lemma} ${up}`,
    `s ${who}`,
    `sk ${kind}`,
    `ws ${lemma} ${kind}`,
    `q ${quote}`,
    `wq ${lemma} ${quote}`,
    `fr ${complements}`,
    `wfr ${lemma} ${complements}`,
    `xfr ${cue.upos} ${complements} ${kind}`,
    `p ${parent?.lemma.toLowerCase() ?? "root"} ${cue.deprel}`,
    `h ${ground.inHeading(cue)}`,
    `sq ${kind} ${quote}`,
    `n ${formAt(tokens, cue.index + 1)}`,
    `wn ${lemma} ${formAt(tokens, cue.index + 1)}`,
    `l ${formAt(tokens, cue.index - 1)}`,
    `wl ${lemma} ${formAt(tokens, cue.index - 1)}`,
    `nn ${lemma} ${formAt(tokens, cue.index + 1)} ${formAt(tokens, cue.index + 2)}`,
    `nx ${tokens[cue.index + 1]?.xpos} ${tokens[cue.index + 2]?.xpos} ${cue.xpos}`,
    `th ${lemma} ${thatAhead(tokens, cue)}`,
    `lx ${tokens[cue.index - 1]?.xpos} ${tokens[cue.index - 2]?.xpos} ${lemma}`,
    `ss ${subject ? formAt(tokens, tree.first[subject.index]!) : "none"} ${lemma}`,
  ];
  for (const link of frame) out.push(`f ${link}`, `wf ${lemma} ${link}`, `kf ${kind} ${link}`);
  for (const child of children)
    if (isRelation(child, "aux", "advmod", "mark", "cop", "compound:prt"))
      out.push(`c ${child.deprel} ${child.form.toLowerCase()}`);
    else if (isRelation(child, "ccomp", "xcomp", "obj", "obl", "advcl", "acl", "nmod"))
      out.push(
        `o ${child.deprel} ${child.lemma.toLowerCase()}`,
        `wo ${lemma} ${child.lemma.toLowerCase()}`,
        `ox ${child.deprel} ${child.xpos}`,
      );
  return out;
}

/** Features that tell what a slot holds. */
export function slotFeatures(ground: Ground, cue: Token, slot: Slot): string[] {
  const { tree, quoteAt } = ground;
  const { tokens } = tree;
  const lemma = cue.lemma.toLowerCase();
  const head = slot.head.lemma.toLowerCase();
  const mark = markOf(tree, slot.head);
  const side = slot.last < cue.index ? "left" : slot.first > cue.index ? "right" : "round";
  const place = `${slot.path} ${side}`;
  const quoted = quotedPart(quoteAt, slot);
  const width = slot.last - slot.first;
  const size = width < 1 ? "1" : width < 3 ? "3" : width < 8 ? "8" : "long";
  const siblings = tree.children[cue.index]!.filter((child) => child !== slot.head);
  const rival = siblings
    .filter((child) => COMPLEMENT.test(child.deprel))
    .map((child) => child.deprel)
    .join("+");
  const gap = side === "right" ? slot.first - cue.index - 1 : side === "left" ? cue.index - slot.last - 1 : 0;
  const near = gap === 0 ? "next" : gap < 3 ? "near" : "far";
  return [
    `b ${place}`,
    `w ${lemma} ${place}`,
    `m ${mark} ${place}`,
    `wm ${lemma} ${mark} ${place}`,
    `h ${head} ${place}`,
    `mh ${mark} ${head}`,
    `wh ${lemma} ${head} ${place}`,
    `x ${slot.head.xpos} ${place}`,
    `u ${slot.head.upos} ${mark} ${place}`,
    `q ${quoted} ${place}`,
    `wq ${lemma} ${quoted} ${place}`,
    `z ${size} ${place} ${slot.head.upos}`,
    `r ${rival} ${place}`,
    `wr ${lemma} ${rival} ${place}`,
    `rq ${rival} ${quoted} ${place}`,
    `g ${near} ${place} ${mark}`,
    `gz ${near} ${size} ${place}`,
    `c ${cue.upos} ${cue.deprel} ${place}`,
    `f ${tokens[slot.first]!.form.toLowerCase()} ${place}`,
    `n ${tokens[slot.first]!.form.toLowerCase()} ${near} ${lemma}`,
  ];
}

/** A child's relation with the word that introduces it: "obl:about", "ccomp:that". */
function linkOf(tree: Tree, child: Token): string {
  const mark = markOf(tree, child);
  return mark === "" ? child.deprel : `${child.deprel}:${mark}`;
}

function markOf(tree: Tree, head: Token): string {
  return childOf(tree, head.index, "mark", "case")?.form.toLowerCase() ?? "";
}

function subjectOf(tree: Tree, cue: Token): Token | undefined {
  return childOf(tree, cue.index, "nsubj", "csubj");
}

const COMPLEMENT = /^(?:ccomp|xcomp|obj|iobj|obl|advcl|acl|nmod|parataxis|nsubj:pass|csubj)/;

/** Where the nearest quotation of the cue's sentence stands: it follows, goes before, or both. */
function quoteBeside({ tree, quoteAt }: Ground, cue: Token): string {
  const seen = (step: number) => {
    for (let i = cue.index + step, n = 0; n < QUOTE_REACH; i += step, n++) {
      const token = tree.tokens[i];
      if (!token || token.sentence !== cue.sentence) return "-";
      if (quoteAt[i]) return n < 3 ? "touch" : "near";
    }
    return "-";
  };
  return `${seen(-1)}/${seen(1)}`;
}

const QUOTE_REACH = 25;

function quotedPart(quoteAt: Ground["quoteAt"], slot: Slot): string {
  const at = (index: number) => quoteAt[index] !== undefined;
  const ends = `${at(slot.first) ? "q" : "-"}${at(slot.last) ? "q" : "-"}`;
  return ends;
}

/** Whether "that" or an infinitive stands a few words on, which trees may hang elsewhere. */
function thatAhead(tokens: readonly Token[], cue: Token): string {
  for (let i = cue.index + 1; i <= cue.index + 6 && tokens[i]?.sentence === cue.sentence; i++) {
    const form = tokens[i]!.form.toLowerCase();
    if (form === "that" || form === "to" || form === "whether" || form === "," || form === ":") return form;
  }
  return "-";
}

const formAt = (tokens: readonly Token[], index: number) => tokens[index]?.form.toLowerCase() ?? "";
