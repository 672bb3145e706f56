import {
  type Clause,
  covers,
  type Mention,
  type ReadReport,
  type Span,
  type Token,
  wordsOf,
} from "../../model/model.js";
import type { Cast } from "./cast.js";
import { TRAVEL_VERBS } from "./en/frames.js";
import { PLACE_NOUNS } from "./en/parts.js";
import type { Coding } from "./frames.js";

/** Where and when an event was, and what it was about. */
export type Setting = {
  /** Indexes of the timexes that say when, in reading order; given the event's words, also the one right after them. */
  timexesOf(frame: readonly Clause[], evidence?: Span): number[];
  /** `words` is a place that stands right after the event's words. */
  placeOf(frame: readonly Clause[], coding: Coding, evidence: Span): { place?: number; venue?: number; words?: Span };
  /** Lemmas of what it was about, in reading order. */
  topicsOf(frame: readonly Clause[], coding: Coding): string[];
};

export function readSetting(read: ReadReport, cast: Cast): Setting {
  const { tokens, clauses } = read.language;
  const clauseOf = new Map(clauses.map((clause) => [clause.predicate, clause.index]));
  const dated = read.timexes.filter(({ type }) => type !== "DURATION" && type !== "SET");
  const datedByStart = new Map(dated.map((timex) => [timex.start, timex]));
  /** "the 2016 campaign", "the treaty of 1994": the date of a noun, and not of what is told with it. */
  const isOfNoun = (top: number, words: string): boolean => {
    const { deprel, head } = tokens[top]!;
    if (tokens[head]?.upos !== "NOUN" || clauseOf.has(head)) return false;
    if (/^nmod/.test(deprel)) return /^(of|from)$/.test(caseOf(cast, tokens[top]!) ?? "");
    return /^(compound|amod|nummod)/.test(deprel) && /\d{4}/.test(words);
  };
  const timexesByClause = new Map<number, number[]>();
  const tokenAt = tokenFinder(tokens);
  for (const timex of dated) {
    const top = topToken(tokens, tokenAt(timex.start), timex.end);
    if (caseOf(cast, tokens[top]!) === "since" || isOfNoun(top, wordsOf(read.report.text, timex))) continue;
    const clause = clauseAbove(tokens, clauseOf, top);
    if (clause !== undefined) timexesByClause.set(clause, [...(timexesByClause.get(clause) ?? []), timex.index]);
  }
  const isTimex = (token: Token): boolean => timexAt(read.timexes, token);

  /** "resumes next week | in Riga": a place right after the words. */
  const placeAfter = ({ end }: Span): Mention | null => {
    const gap = /^ (?:in|at) (?:the )?/.exec(read.report.text.slice(end, end + 8));
    const mention = gap && placesByStart.get(end + gap[0].length);
    return mention || null;
  };
  const placesByStart = new Map(
    read.mentions
      .filter(({ kind, form }) => form === "name" && (kind === "place" || kind === "facility"))
      .map((mention) => [mention.start, mention]),
  );

  return {
    timexesOf(frame, evidence) {
      const own = new Set(frame.map(({ index }) => index));
      // "is due to meet them on Friday": parsers differ on which verb the day hangs on.
      const [deed] = frame;
      const governor = clauses[deed!.parent];
      if (governor && deed!.relation === "xcomp") own.add(governor.index);
      const found = [...own].flatMap((index) => timexesByClause.get(index) ?? []).sort((a, b) => a - b);
      if (found.length > 0 || !evidence) return found;
      const next = NEXT_GAP.exec(read.report.text.slice(evidence.end, evidence.end + MAX_GAP));
      const timex = next && datedByStart.get(evidence.end + next[0].length);
      return timex ? [timex.index] : [];
    },
    placeOf(frame, coding, evidence) {
      const found: { place?: number; venue?: number } = {};
      for (const clause of frame)
        for (const { head, preposition, role } of clause.arguments) {
          const isGoal =
            (coding.mode === "visit" || TRAVEL_VERBS.has(clause.lemma)) &&
            (preposition === "to" || preposition === "for" || (role === "object" && clause.kind === "verb"));
          for (const near of [tokens[head]!, ...cast.children(head).filter((child) => child.deprel === "nmod")]) {
            const marker = near.index === head ? preposition : caseOf(cast, near);
            if (!(near.index === head && isGoal) && !(marker !== undefined && WHERE.has(marker))) continue;
            const chain = placeChain(read, cast, near.index);
            if (chain === null) continue;
            if (read.chains[chain]!.kind === "facility") found.venue ??= chain;
            else found.place ??= chain;
          }
        }
      const after = placeAfter(evidence);
      if (after !== null && found.place === undefined && found.venue === undefined)
        return { [read.chains[after.chain]!.kind === "facility" ? "venue" : "place"]: after.chain, words: after };
      return found;
    },
    topicsOf(frame, coding) {
      if (!TALKED_OVER.has(coding.type)) return [];
      const heads = frame.flatMap((clause) =>
        clause.arguments.filter(
          ({ head, preposition, role }) =>
            (preposition !== undefined && ABOUT.has(preposition) && !isTimex(tokens[head]!)) ||
            (role === "object" && clause.lemma === "discuss" && coding.type === "CONSULT"),
        ),
      );
      const lemmas = heads.flatMap(({ head }) => [
        tokens[head]!,
        ...cast.children(head).filter((child) => child.deprel === "conj"),
      ]);
      return [...new Set(lemmas.filter(({ upos }) => upos === "NOUN" || upos === "PROPN").map(topicOf))];
    },
  };
}

/** "met them for hours | last week": a time right after the words is theirs, whatever the parser hung it on. */
const NEXT_GAP = /^ (?:(?:on|in|at|late|early) )?/;
const MAX_GAP = 8;

const WHERE = new Set(["in", "at", "near", "off", "outside", "inside", "around"]);
const ABOUT = new Set(["about", "on", "over", "regarding", "concerning"]);

/** Types of event that are about something. */
const TALKED_OVER = new Set(["CONSULT", "AGREE", "COOPERATE"]);

const topicOf = ({ upos, form, lemma }: Token): string => (upos === "PROPN" ? form : lemma.toLowerCase());

const caseOf = (cast: Cast, token: Token): string | undefined =>
  cast
    .children(token.index)
    .find(({ deprel }) => deprel === "case")
    ?.form.toLowerCase();

/** True when a token stands in one of the timexes, which are in reading order. */
function timexAt(timexes: ReadReport["timexes"], token: Token): boolean {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timexes[middle]!.end <= token.start) low = middle + 1;
    else high = middle;
  }
  return low < timexes.length && covers(timexes[low]!, token);
}

/** The place a token names, by itself or as "the city of …". */
function placeChain(read: ReadReport, cast: Cast, token: number): number | null {
  const isPlace = (chain: number | null): chain is number =>
    chain !== null && cast.isNamed(chain) && /^(place|facility)$/.test(read.chains[chain]!.kind);
  const own = cast.chainAt(token);
  if (isPlace(own)) return own;
  if (!PLACE_NOUNS.has(read.language.tokens[token]!.lemma.toLowerCase())) return null;
  const named = cast
    .children(token)
    .map(({ index }) => cast.chainAt(index))
    .find(isPlace);
  return named ?? null;
}

/** Index of the first token at or after an offset; tokens are in reading order. */
const tokenFinder =
  (tokens: readonly Token[]) =>
  (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

/** The token of a run that hangs on a token outside it. */
function topToken(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    const head = tokens[tokens[i]!.head];
    if (tokens[i]!.upos !== "PUNCT" && (!head || head.index < first || head.start >= end)) return i;
  }
  return first;
}

/** Index of the clause that a token belongs to. */
function clauseAbove(
  tokens: readonly Token[],
  clauseOf: ReadonlyMap<number, number>,
  token: number,
): number | undefined {
  for (let i = token, steps = 0; i >= 0 && i < tokens.length && steps < 50; i = tokens[i]!.head, steps++) {
    const clause = clauseOf.get(i);
    if (clause !== undefined) return clause;
  }
  return undefined;
}
