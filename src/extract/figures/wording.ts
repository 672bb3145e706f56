/** How a figure is put: its unit, what it counts in the report's words, and a folded class to compare it by. */
import { type FigureDraft, lineOf, type Span, type Token } from "../../model/model.js";
import { isTimeWord } from "../en/time-words.js";
import type { Counted } from "./counted.js";
import { ANIMAL_NOUNS, PEOPLE_NOUNS } from "./en/measures.js";
import { labelOf, type Measure } from "./measures.js";
import { childrenOf, headOf, type Tree } from "./tree.js";

/** Unit, what is counted in the report's words, and the folded class of it. */
export function describeFigure(
  text: string,
  tree: Tree,
  words: readonly Token[],
  counted: Counted,
  measure: Measure | undefined,
): Pick<FigureDraft, "unit" | "of" | "measure"> {
  const { core, noun, unit } = counted;
  if (measure) {
    const phrase = noun ? phraseOf(text, tree, noun, { start: core.end, end: text.length }) : "";
    const said = measure.word === noun || phrase.includes(measure.word.form) ? "" : saidOf(measure);
    return {
      unit: unit || text.slice(measure.word.start, measure.word.end),
      of: [phrase, said].filter(Boolean).join(" "),
      measure: noun && ANIMAL_NOUNS.has(noun.lemma.toLowerCase()) ? `${noun.lemma} ${measure.name}` : measure.name,
    };
  }
  return { unit, ...(counted.dimension ? measured(text, tree, words, counted) : plain(text, tree, counted)) };
}

/** A finished deed in the report's word ("drowned"), any other by the label of its class. */
const saidOf = ({ name, word }: Measure): string =>
  word.upos === "VERB" && word.xpos !== "VBN" && word.xpos !== "VBD" ? labelOf(name) : word.form;

/** Things counted of no known class: told apart by their noun and what it belongs to. */
function plain(text: string, tree: Tree, { anchor, core, noun }: Counted) {
  const above = headOf(tree, anchor);
  const whole =
    anchor.deprel === "nmod" && above && (above.upos === "NOUN" || above.upos === "PROPN") ? above : undefined;
  const deed = governor(tree, anchor);
  const link = whole ? `of ${keyOf(text, whole)}` : (deed?.lemma.toLowerCase() ?? "");
  return {
    of: phraseOf(text, tree, noun ?? anchor, { start: core.end, end: text.length }),
    measure: `${nounClass(text, noun ?? anchor)} ${link}`.trim(),
  };
}

/** A measure: told apart by its dimension and the noun it belongs to, or the place it counts from, or the deed. */
function measured(text: string, tree: Tree, words: readonly Token[], { anchor, dimension, noun, span }: Counted) {
  const tail = tailOf(words, span);
  const tailWords = tail.length > 0 ? lineOf(text, { start: tail[0]!.start, end: tail.at(-1)!.end }) : "";
  if (noun) {
    const isBehind = noun.start > span.start;
    const phrase = phraseOf(
      text,
      tree,
      noun,
      isBehind ? { start: span.end, end: text.length } : { start: 0, end: noun.end },
    );
    const isPart = dimension === "share" && !tail.includes(noun) && !phrase.includes(tailWords);
    return {
      of: isPart ? `${phrase} ${tailWords}` : phrase,
      measure: [dimension, keyOf(text, noun), isPart ? keyOf(text, tail.at(-1)!) : ""].filter(Boolean).join(" "),
    };
  }
  const deed = (dimension === "duration" && deedBefore(words, span)) || governor(tree, anchor);
  const isPlaced = (dimension === "distance" || dimension === "share") && !tail.some(({ form }) => isTimeWord(form));
  const place = isPlaced ? tail : [];
  if (place.length === 0 && (dimension === "share" || !deed)) {
    const changed = changeOf(tree, anchor);
    if (changed)
      return {
        of: [phraseOf(text, tree, changed.subject, { start: 0, end: span.start }), changed.word]
          .filter(Boolean)
          .join(" "),
        measure: `${dimension} ${keyOf(text, changed.subject)}`,
      };
  }
  const key = place.length > 0 ? keyOf(text, place.at(-1)!) : (deed?.lemma.toLowerCase() ?? "");
  const subject = SUBJECTED.has(dimension ?? "") ? subjectOf(text, tree, deed) : "";
  return {
    of: [subject, deed?.form, place.length > 0 ? tailWords : ""].filter(Boolean).join(" ") || lineOf(text, span),
    measure: [dimension, key].filter(Boolean).join(" "),
  };
}

/** Measures that say little without whose they are: "worked" for twelve years, "opened" at $40. */
const SUBJECTED: ReadonlySet<string> = new Set(["money", "duration"]);

/** What went up or down by a measure, or is put at it: "exports fell", "deaths were down", "the loss is estimated at". */
function changeOf(tree: Tree, anchor: Token): { subject: Token; word: string } | undefined {
  let head = headOf(tree, anchor);
  for (let steps = 0; head && steps < 4; steps++) {
    const subject = childrenOf(tree, head, "nsubj")[0];
    if (subject && subject.index < anchor.index)
      return subject.upos === "PRON" ? undefined : { subject, word: SAYING.has(head.lemma) ? "" : head.form };
    head = headOf(tree, head);
  }
  return undefined;
}

/** "shares" of "shares opened at $40". */
function subjectOf(text: string, tree: Tree, verb: Token | undefined): string {
  const subject = verb && childrenOf(tree, verb, "nsubj")[0];
  return subject && subject.upos !== "PRON" ? phraseOf(text, tree, subject, { start: 0, end: verb.start }) : "";
}

/** A prepositional phrase right behind a measure: "north of Manila", "from its destination", "on the EU". */
function tailOf(words: readonly Token[], span: Span): Token[] {
  const next = words.filter(({ start }) => start >= span.end).slice(0, TAIL_WORDS);
  const stop = next.findIndex(({ upos }) => !TAIL.has(upos));
  const tail = stop < 0 ? next : next.slice(0, stop);
  while (tail.length > 0 && !/^(?:NOUN|PROPN)$/.test(tail.at(-1)!.upos)) tail.pop();
  return tail.some(({ upos }) => upos === "ADP") ? tail : [];
}

const TAIL = new Set(["ADP", "ADV", "DET", "ADJ", "PRON", "NOUN", "PROPN"]);
const TAIL_WORDS = 6;

/** A noun as a key: its whole hyphenated word, the end of it as a lemma, hyphens left out. */
function keyOf(text: string, { start, lemma }: Token): string {
  const before = /[\p{L}-]+-$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  return (before + lemma).replaceAll("-", "").toLowerCase();
}

const nounClass = (text: string, noun: Token): string =>
  PEOPLE_NOUNS.has(noun.lemma.toLowerCase()) ? "people" : keyOf(text, noun);

/** Verbs that report a figure and are not what it measures. */
const SAYING = new Set(["add", "announce", "claim", "confirm", "estimate", "report", "say", "state", "tell"]);

/** The nearest verb before "for five hours", with no comma between. */
function deedBefore(words: readonly Token[], { start }: Span): Token | undefined {
  const before = words.filter(({ end }) => end <= start).reverse();
  if (before[0]?.form !== "for") return undefined;
  const stop = before.find(({ upos }) => upos === "VERB" || upos === "PUNCT");
  return stop?.upos === "VERB" ? stop : undefined;
}

/** The verb that a noun belongs to, through the nouns above it. */
function governor(tree: Tree, token: Token): Token | undefined {
  let head = headOf(tree, token);
  for (let steps = 0; head && steps < 4; steps++) {
    if (head.upos === "VERB") return SAYING.has(head.lemma.toLowerCase()) ? undefined : head;
    head = headOf(tree, head);
  }
  return undefined;
}

/** A noun with its adjectives and one complement, as written, on one line; nothing from outside `within`. */
function phraseOf(text: string, tree: Tree, head: Token, within: Span): string {
  let start = head.start;
  for (const child of childrenOf(tree, head, "amod", "compound"))
    if (child.index < head.index && child.start >= within.start) start = Math.min(start, child.start);
  const after = childrenOf(tree, head, "nmod").find(({ index }) => index > head.index);
  const name = childrenOf(tree, head, "flat").at(-1) ?? head;
  const end = after && tree.tokens[head.index + 1]?.upos === "ADP" ? lastBelow(tree, after).end : name.end;
  if (end > Math.min(within.end, head.end + COMPLEMENT_LENGTH)) return lineOf(text, { start, end: head.end });
  const cut = text.slice(head.end, end).search(/[,;:.("“”]/);
  return lineOf(text, { start, end: cut < 0 ? end : head.end + cut });
}

/** Longest complement, in characters, that goes into a phrase. */
const COMPLEMENT_LENGTH = 40;

function lastBelow(tree: Tree, token: Token): Token {
  let last = token;
  for (;;) {
    const child = tree.children[last.index]!.at(-1);
    if (child === undefined || child < last.index) return last;
    last = tree.tokens[child]!;
  }
}
