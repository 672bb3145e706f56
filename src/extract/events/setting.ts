import { type Clause, covers, type ReadReport, type Token } from "../../model/model.js";
import type { Cast } from "./cast.js";
import { PLACE_NOUNS } from "./en/parts.js";
import type { Coding } from "./frames.js";

/** Where and when an event was, and what it was about. */
export type Setting = {
  /** Indexes of the timexes that say when, in reading order. */
  timexesOf(frame: readonly Clause[]): number[];
  placeOf(frame: readonly Clause[], coding: Coding): { place?: number; venue?: number };
  /** Lemmas of what it was about, in reading order. */
  topicsOf(frame: readonly Clause[], coding: Coding): string[];
};

export function readSetting(read: ReadReport, cast: Cast): Setting {
  const { tokens, clauses } = read.language;
  const clauseOf = new Map(clauses.map((clause) => [clause.predicate, clause.index]));
  const timexesByClause = new Map<number, number[]>();
  const tokenAt = tokenFinder(tokens);
  for (const timex of read.timexes) {
    if (timex.type === "DURATION" || timex.type === "SET") continue;
    const clause = clauseAbove(tokens, clauseOf, topToken(tokens, tokenAt(timex.start), timex.end));
    if (clause !== undefined) timexesByClause.set(clause, [...(timexesByClause.get(clause) ?? []), timex.index]);
  }
  const isTimex = (token: Token): boolean => timexCover(read, token);

  return {
    timexesOf(frame) {
      const own = new Set(frame.map(({ index }) => index));
      // "is due to meet them on Friday": parsers differ on which verb the day hangs on.
      const [deed] = frame;
      const governor = clauses[deed!.parent];
      if (governor && deed!.relation === "xcomp") own.add(governor.index);
      return [...own].flatMap((index) => timexesByClause.get(index) ?? []).sort((a, b) => a - b);
    },
    placeOf(frame, coding) {
      const found: { place?: number; venue?: number } = {};
      for (const clause of frame)
        for (const { head, preposition, role } of clause.arguments) {
          const isGoal =
            coding.mode === "visit" &&
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
      return found;
    },
    topicsOf(frame, coding) {
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

const WHERE = new Set(["in", "at", "near", "off", "outside", "inside", "around"]);
const ABOUT = new Set(["about", "on", "over", "regarding", "concerning"]);

const topicOf = ({ upos, form, lemma }: Token): string => (upos === "PROPN" ? form : lemma.toLowerCase());

const caseOf = (cast: Cast, token: Token): string | undefined =>
  cast
    .children(token.index)
    .find(({ deprel }) => deprel === "case")
    ?.form.toLowerCase();

const timexCover = (read: ReadReport, token: Token): boolean => read.timexes.some((timex) => covers(timex, token));

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
