import { type Clause, hull, type ReadReport, type Span, type Token } from "../../model/model.js";

/**
 * The words an event rests on: its predicate with auxiliaries, those who take part, and when; one stretch of text that
 * begins where a reader would begin it: at the subject, or at a fronted phrase with its preposition.
 */
export function evidenceOf(read: ReadReport, frame: readonly Clause[], times: readonly Span[]): Span {
  const { tokens, clauses } = read.language;
  const spans: Span[] = [...times];
  for (const clause of frame) {
    spans.push(tokens[clause.predicate]!);
    if (clause.kind === "nominal") spans.push(clause);
    for (const token of tokens.slice(Math.max(0, clause.predicate - WINDOW), clause.predicate + WINDOW))
      if (token.head === clause.predicate && /^(aux|cop|mark|advmod|compound:prt|det|amod|compound)/.test(token.deprel))
        spans.push(token);
    for (const argument of clause.arguments)
      if (tokens[argument.head]!.sentence === clause.sentence)
        spans.push(argument.end - argument.start <= MAX_ARGUMENT ? argument : tokens[argument.head]!);
  }
  const [deed] = frame;
  for (const below of clauses.slice(deed!.index + 1, deed!.index + WINDOW))
    if (below.parent === deed!.index && (/^(xcomp|ccomp)$/.test(below.relation) || isCharge(tokens, below)))
      spans.push(below);
  const { start, end } = hull(spans);
  return { start: startOf(tokens, frame, start), end };
}

/** "accused Bo | of hiding the books": a participle tied to the deed by a preposition tells what it was about. */
const isCharge = (tokens: readonly Token[], { predicate, relation }: Clause): boolean =>
  relation === "advcl" &&
  tokens[predicate]!.xpos === "VBG" &&
  /^(of|for|with|from|against)$/.test(tokens[predicate - 1]!.form);

/** Characters; of a longer phrase its head must do. */
const MAX_ARGUMENT = 160;
/** Auxiliaries and complements stand near their verb. */
const WINDOW = 30;

/** Where words that begin at `start` begin when they are to stand alone; never behind the first predicate. */
function startOf(tokens: readonly Token[], frame: readonly Clause[], start: number): number {
  const predicates = frame.map(({ predicate }) => predicate);
  const last = Math.min(...predicates);
  const isNoun = frame.every(({ kind }) => kind === "nominal");
  let first = firstTokenAt(tokens, start, last);
  while (first < last && isLead(tokens, predicates, first, isNoun)) first++;
  if (isRelative(tokens[first]!)) first = antecedentStart(tokens, first);
  while (first > 0 && isNounOpened(tokens[first - 1]!, tokens[first]!)) first--;
  if (first > 0 && isFronted(tokens, first - 1, predicates)) first--;
  return tokens[first]!.start;
}

function firstTokenAt(tokens: readonly Token[], start: number, from: number): number {
  let first = from;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  return first;
}

/** A mark, or a word that ties the clause to another and says nothing of its own: "and", "that", "because", "where". */
function isLead(tokens: readonly Token[], predicates: readonly number[], at: number, isNoun: boolean): boolean {
  const { upos, deprel, head, form, xpos } = tokens[at]!;
  if (upos === "PUNCT") return !OPENING.has(form);
  if (upos === "CCONJ") return !/^(both|either|neither|nor)$/i.test(form);
  const isOwn = predicates.includes(head);
  if (isNoun) return isOwn && deprel === "case";
  return isOwn && xpos !== "TO" && (deprel === "mark" || xpos === "WRB") && !CONDITIONALS.has(form.toLowerCase());
}

const OPENING = new Set(["“", '"', "‘", "'", "``", "(", "$", "£", "€"]);
/** Without these the words would claim more than the report does. */
const CONDITIONALS = new Set(["if", "unless", "whether", "until", "lest", "without", "instead", "rather"]);

const isRelative = ({ xpos, form }: Token): boolean => /^(WP|WDT)$/.test(xpos) && /^(who|which|that)$/i.test(form);

/** "the envoy, who resigned": the words begin with the noun that "who" stands for. */
function antecedentStart(tokens: readonly Token[], pronoun: number): number {
  const { sentence } = tokens[pronoun]!;
  let noun = pronoun - 1;
  if (tokens[noun]?.upos === "PUNCT") noun--;
  if (!/^(NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") || tokens[noun]!.sentence !== sentence) return pronoun;
  let first = noun;
  while (first > 0 && noun - first < MAX_NAME && isBeforeNoun(tokens[first - 1]!, sentence)) first--;
  return first;
}

const MAX_NAME = 8;

/** "the country's first woman envoy": the words that may stand before a noun in its phrase. */
const isBeforeNoun = ({ upos, xpos, sentence }: Token, within: number): boolean =>
  sentence === within && (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(upos) || xpos === "POS" || xpos === "PRP$");

/** "the" of "the envoy". */
const isNounOpened = ({ deprel, head }: Token, { index }: Token): boolean =>
  /^(det|amod|compound|nummod|nmod:poss)/.test(deprel) && head === index;

/** The preposition that opens a sentence, or stands behind a comma: "in" of "In May, the envoy resigned". */
function isFronted(tokens: readonly Token[], at: number, predicates: readonly number[]): boolean {
  const { deprel, head, sentence, upos } = tokens[at]!;
  if (sentence !== tokens[at + 1]!.sentence || (upos !== "ADP" && deprel !== "case")) return false;
  const before = tokens[at - 1];
  const isFirst = before?.sentence !== sentence || before.upos === "PUNCT" || before.upos === "CCONJ";
  return isFirst && !predicates.includes(head) && !/^(mark|compound:prt)/.test(deprel);
}
