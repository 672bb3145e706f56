/**
 * Statements: attributions that say something, with their speakers resolved, and the report's own estimates.
 *
 * An attribution makes a statement when it is quoted, or its cue is a word of speech, finding or belief; wishes, plans
 * and support are left to events and positions.
 */
import {
  type Attribution,
  byPlace,
  overlaps,
  type ReadReport,
  type Span,
  type StatementDraft,
  type Token,
  trimSpan,
  wordsOf,
} from "../../model/model.js";
import { HEARSAY_ADVERBS } from "./en/hearsay.js";
import {
  BELIEF_VERBS,
  FINDING_VERBS,
  REFUSAL_VERBS,
  REFUSED,
  SPEECH_NOUNS,
  SPEECH_VERBS,
} from "./en/reporting-words.js";
import { BODIES, DOCUMENTS, OUTLETS, UNNAMED_SPEAKERS } from "./en/sourcing-words.js";
import type { Ground } from "./features.js";
import { addresseeOf, channelOf, formOf, hearersIn, likelihoodOf } from "./form.js";
import { polarityOf } from "./polarity.js";
import { goesOnWith, type Running } from "./pronoun-sources.js";
import { antecedentSource } from "./relatives.js";
import { castOf, type Speaker, speakerOf } from "./speakers.js";
import { childOf, tokensIn, topOf } from "./tree.js";

/** An attribution and the word that heads its cue. */
export type Cited = Attribution & { readonly head: Token };

/** Statements of a report in reading order, its own estimates among them. */
export function composeStatements(read: ReadReport, ground: Ground, cited: readonly Cited[]): StatementDraft[] {
  const { text, genre } = read.report;
  const said = cited.filter((attribution) => isStatement(ground, attribution));
  const chainAt = new Map(read.mentions.map(({ head, chain }) => [head, chain]));
  const taken = new Set(said.map(({ head }) => head.sentence));
  for (const { content } of said)
    for (const span of content) for (const token of tokensIn(ground.tree.tokens, span)) taken.add(token.sentence);
  const drafts = [
    ...draftsOf(read, ground, said),
    ...ownEstimates(read, taken, genre === "analysis" || genre === "opinion"),
  ];
  return drafts
    .sort((a, b) => byPlace(a.content[0]!, b.content[0]!))
    .map((draft, index) => ({ ...draft, index, about: aboutOf(ground, chainAt, draft.content) }))
    .map((draft) => {
      const likelihood = draft.likelihood ?? likelihoodOf(saying(text, draft.content), isShort(draft.content));
      return likelihood ? { ...draft, likelihood } : draft;
    });
}

type Draft = Omit<StatementDraft, "index" | "about">;

function draftsOf(read: ReadReport, ground: Ground, said: readonly Cited[]): Draft[] {
  const { text } = read.report;
  const { tree } = ground;
  const cast = castOf(text, tree, read.mentions, read.chains);
  const bySentence = new Map<number, Cited[]>();
  for (const one of said) bySentence.set(one.head.sentence, [...(bySentence.get(one.head.sentence) ?? []), one]);
  const timexesIn = new Map<number, number[]>();
  for (const timex of read.timexes) {
    const sentence = tokensIn(tree.tokens, timex)[0]?.sentence ?? -1;
    timexesIn.set(sentence, [...(timexesIn.get(sentence) ?? []), timex.index]);
  }
  const isSaid = new Set(said.flatMap(({ content }) => content).flatMap((span) => tokensIn(tree.tokens, span)));
  const drafts: Draft[] = [];
  const speakers: (Running & { readonly channel: string | undefined })[] = [];
  for (const one of said) {
    const { cue, content, head } = one;
    const source = antecedentSource(cast, one.source);
    const polarity = polarityOf(tree, head);
    const parts = partsOf(ground, content).filter(
      (part) => polarity || head.lemma === "plead" || saysMuch(ground, part),
    );
    if (!source || parts.length === 0) continue;
    const own = speakerOf(cast, source);
    const before = goesOnWith(cast, source, speakers, isSaid);
    const speaker: Speaker = before ? { ...before.speaker, speakerText: own.speakerText } : own;
    const beside = outside(read, ground, one, bySentence.get(head.sentence) ?? []);
    const words = beside.map((span) => wordsOf(text, span)).join(" ");
    const channel = channelOf(words) ?? (CONTINUES.has(head.lemma) ? before?.channel : undefined);
    const addressee = addresseeOf(text, tree, head, one) ?? hearersIn(words);
    const shared = {
      source,
      cue,
      ...speaker,
      ...(polarity ? { polarity } : {}),
      ...(addressee ? { addressee } : {}),
      ...(channel ? { channel } : {}),
      timexes: (timexesIn.get(head.sentence) ?? []).filter((index) =>
        beside.some((span) => overlaps(span, read.timexes[index]!)),
      ),
    };
    for (const part of parts) drafts.push({ ...shared, content: part, form: formOf(ground, part) });
    speakers.push({ speaker, head, channel });
  }
  return drafts;
}

/** Cues that carry a saying on: how it was said need not be told again. */
const CONTINUES: ReadonlySet<string> = new Set(["add", "continue", "go", "conclude", "note"]);

/** True for a quotation, and for words enough to say something by themselves. */
const saysMuch = (ground: Ground, part: readonly Span[]): boolean =>
  formOf(ground, part) !== "indirect" ||
  part.flatMap((span) => tokensIn(ground.tree.tokens, span)).filter(({ upos }) => upos !== "PUNCT").length >=
    LEAST_WORDS;

/** Words below which a paraphrase is a fragment. */
const LEAST_WORDS = 3;

/** A content by stretches of one form: a paraphrase and the quotation that follows it are two statements. */
function partsOf(ground: Ground, content: readonly Span[]): Span[][] {
  const parts: Span[][] = [];
  for (const span of content) {
    const last = parts.at(-1)?.at(-1);
    const joins =
      last &&
      (sentenceOf(ground, last) === sentenceOf(ground, span) || formOf(ground, [last]) === formOf(ground, [span]));
    if (joins) parts.at(-1)!.push(span);
    else parts.push([span]);
  }
  return parts;
}

const sentenceOf = ({ tree }: Ground, { end }: Span) => tokensIn(tree.tokens, { start: end - 1, end })[0]?.sentence;

function isStatement({ text, tree, quoteAt }: Ground, { head, source, cue, content }: Cited): boolean {
  const lemma = head.lemma.toLowerCase();
  if (head.upos === "PUNCT" || lemma.startsWith("accord") || HEARSAY_ADVERBS.has(lemma)) return true;
  const words = [...cue, ...content].map((span) => wordsOf(text, span)).join(" ");
  if (REFUSAL_VERBS.has(lemma)) return REFUSED.test(words);
  const quoted = content.some(({ start }) => quoteAt[head.index + 1]?.start === start);
  const speech = SPEECH_VERBS.has(lemma) || SPEECH_NOUNS.has(lemma) || quoted;
  // "Asked about the bridge, she said": a question that nobody is named for is a scene.
  if (source.length === 0) return speech && head.upos === "VERB" && lemma !== "ask";
  if (speech) return true;
  const speaker = topOf(source.flatMap((span) => tokensIn(tree.tokens, span)));
  if (FINDING_VERBS.has(lemma))
    return speaker !== undefined && (speaker.upos !== "NOUN" || isSayer(speaker.lemma.toLowerCase()));
  return BELIEF_VERBS.has(lemma) && !childOf(tree, head.index, "aux:pass", "nsubj:pass");
}

/** What can show or find: a person, a body, a thing that is read; "the situation" shows nothing that was said. */
const isSayer = (noun: string): boolean =>
  DOCUMENTS.has(noun) || BODIES.has(noun) || UNNAMED_SPEAKERS.has(noun) || OUTLETS.has(noun);

/** The cue's sentence without what is said in it: the stretches where channel, hearer and time stand. */
function outside({ language }: ReadReport, { tree }: Ground, cited: Cited, neighbours: readonly Cited[]): Span[] {
  const { firstToken, endToken } = language.sentences[cited.head.sentence]!;
  const others = neighbours.filter(({ source }) => source[0]?.start !== cited.source[0]?.start);
  const contents = [cited, ...others].flatMap(({ content }) => content);
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (let i = firstToken; i < endToken; i++) {
    const token = tree.tokens[i]!;
    const isSaid = contents.some((span) => overlaps(span, token));
    if (isSaid) open = false;
    else if (open) spans.at(-1)!.end = token.end;
    else {
      spans.push({ start: token.start, end: token.end });
      open = true;
    }
  }
  return spans;
}

/** Estimates that the report makes itself: a sentence that cites nobody and weighs what is likely. */
function ownEstimates({ report, language }: ReadReport, taken: ReadonlySet<number>, plain: boolean): Draft[] {
  return language.sentences.flatMap((sentence) => {
    if (taken.has(sentence.index) || !PROSE.has(report.blocks[sentence.block]?.role ?? "")) return [];
    const likelihood = likelihoodOf(wordsOf(report.text, sentence), plain);
    if (!likelihood) return [];
    const content = [trimSpan(report.text, sentence)];
    return [
      {
        source: [],
        cue: [],
        content,
        speaker: null,
        speakerText: "",
        sourcing: "report",
        form: "indirect",
        timexes: [],
        likelihood,
      },
    ] satisfies Draft[];
  });
}

const PROSE: ReadonlySet<string> = new Set(["paragraph", "standfirst", "list-item"]);

const saying = (text: string, content: readonly Span[]) => content.map((span) => wordsOf(text, span)).join(" ");

/** A modal marks an estimate in a short saying; in a long one it says little about the whole. */
const isShort = (content: readonly Span[]) =>
  content.reduce((sum, { start, end }) => sum + end - start, 0) <= SHORT_SAYING;

/** Characters, some forty words. */
const SHORT_SAYING = 240;

function aboutOf({ tree }: Ground, chainAt: ReadonlyMap<number, number>, content: readonly Span[]): number[] {
  const chains = content
    .flatMap((span) => tokensIn(tree.tokens, span))
    .flatMap(({ index }) => chainAt.get(index) ?? []);
  return [...new Set(chains)].sort((a, b) => a - b);
}
