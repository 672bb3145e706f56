/** The type of what one marked actor did to another: the event stage's coder on a single sentence. */
import { type Clause, type LanguageNotes, overlaps, type Span } from "../../model/model.js";
import { type Coder, makeCoder } from "./coder.js";
import type { Coding } from "./frames.js";

/**
 * Type of the event between the words of `source` and of `target`, from the clause that has both, the source before
 * all as its doer; null when no clause tells a deed.
 */
export function codeBetween(language: LanguageNotes, source: Span, target: Span): Coding | null {
  const { tokens, names } = language;
  const namedTokens = new Map(
    names.flatMap(({ kind, firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).map(({ index }) => [index, kind] as const),
    ),
  );
  const coder = makeCoder(language, (token) => {
    const at = tokens[token]!;
    if (overlaps(at, source) || overlaps(at, target)) return namedTokens.get(token) === "place" ? "place" : "person";
    const kind = namedTokens.get(token);
    return kind === "person" || kind === "organisation" ? "person" : kind === "place" ? "place" : "other";
  });
  let best: { score: number; coding: Coding } | null = null;
  for (const clause of language.clauses) {
    const coding = codingOf(coder, clause);
    if (!coding || isTakenUp(coder, language, clause)) continue;
    const score = scoreOf(wholeOf(coder, clause), language, source, target);
    if (!best || score > best.score) best = { score, coding };
  }
  return best?.coding ?? null;
}

/** True for the deed of a word that has a type itself: "agreed to withdraw" is one event. */
function isTakenUp(coder: Coder, { clauses }: LanguageNotes, clause: Clause): boolean {
  const outer = clauses[clause.parent];
  return outer !== undefined && coder.complement(outer)?.index === clause.index && codingOf(coder, outer) !== null;
}

/** A clause with the arguments of the deed that it takes up. */
function wholeOf(coder: Coder, clause: Clause): Clause {
  const inner = coder.complement(clause);
  if (!inner) return clause;
  const added = inner.arguments.map((found) =>
    found.role === "subject" ? { ...found, role: "oblique" as const } : found,
  );
  return { ...clause, arguments: [...clause.arguments, ...added] };
}

/** Type of a clause and what it takes up; what will be done is a word given on it, as the manual has it. */
function codingOf(coder: Coder, clause: Clause): Coding | null {
  const word = coder.word(clause);
  if (!word || word.type === "OTHER") return null;
  if (clause.tense !== "future" || clause.modal === "would" || WORDS.has(word.type)) return word;
  return { type: CONFLICT.has(word.type) ? "THREATEN" : "AGREE" };
}

/** Types that are words already. */
const WORDS: ReadonlySet<string> = new Set(["AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);
const CONFLICT: ReadonlySet<string> = new Set(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);

/** How well a clause has the source for its doer and the target for what it was done to; outer clauses win a tie. */
function scoreOf(clause: Clause, { tokens, clauses }: LanguageNotes, source: Span, target: Span): number {
  const at = (span: Span, roles: readonly string[]): boolean =>
    clause.arguments.some(({ role, head }) => roles.includes(role) && overlaps(tokens[head]!, span));
  const holds = (span: Span): boolean => clause.arguments.some((found) => overlaps(found, span));
  const doer = clause.voice === "passive" ? ["agent", "oblique"] : ["subject"];
  const others = clause.voice === "passive" ? ["subject"] : ["object", "recipient", "oblique", "agent"];
  let depth = 0;
  for (let up = clauses[clause.parent]; up && depth < 9; up = clauses[up.parent]) depth++;
  return (
    (at(source, doer) ? 4 : holds(source) ? 1.5 : 0) +
    (at(target, others) ? 3 : holds(target) ? 2 : overlaps(clause, target) ? 1 : 0) -
    depth * 0.3 -
    (clause.kind === "nominal" ? 0.5 : 0)
  );
}
