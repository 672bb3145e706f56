/**
 * Types of events for clauses. A deed has the type of its frame; a word about a deed has a type that follows from
 * both: to promise aid is to AGREE, to promise an attack is to THREATEN, to refuse either is to REJECT. So the
 * lists stay short, where pattern dictionaries (TABARI, PETRARCH) spell every pair out.
 */
import type { Clause, LanguageNotes } from "../../model/model.js";
import { isTimeWord } from "../en/time-words.js";
import {
  ASKERS,
  ATTACKS,
  CAUSERS,
  HARM_VERBS,
  MISHAPS,
  MOODS,
  PLEDGERS,
  REFUSERS,
  STARTERS,
  STOPPERS,
  WORD_GIVERS,
} from "./en/frames.js";
import { type Coding, type Company, codeNoun, codeVerb } from "./frames.js";

/** What a token refers to, as far as frames ask; the report's mentions know. */
export type Refers = (token: number) => "person" | "place" | "other";

export type Coder = {
  /** Type of what the clause itself says was done; null for states, reports and the many verbs of no interest. */
  deed(clause: Clause): Coding | null;
  /** Type of the clause with the deed that hangs on it taken in: "agreed to free", "refused to meet". */
  word(clause: Clause): Coding | null;
  /** The clause that says which deed an operator ("agree to", "begin", "refuse") is about; null without one. */
  complement(clause: Clause): Clause | null;
};

export function makeCoder({ tokens, clauses }: LanguageNotes, refers: Refers): Coder {
  const below: Clause[][] = clauses.map(() => []);
  for (const clause of clauses) below[clause.parent]?.push(clause);
  const lemmaAt = (token: number): string => tokens[token]!.lemma.toLowerCase();

  const companyOf = (clause: Clause): Company => {
    const doneTo = clause.voice === "passive" ? "subject" : "object";
    return {
      objects: clause.arguments
        .filter(({ role }) => role === doneTo)
        .map(({ head }) => head)
        .concat(titlesAfter(clause))
        .map((head) => ({
          lemma: lemmaAt(head),
          isPerson: refers(head) === "person",
          isPlace: refers(head) === "place",
        })),
      obliques: obliquesOf(clause),
    };
  };
  /** "was named chief executive": the title is told of the object as an object is. */
  const titlesAfter = ({ predicate }: Clause): number[] =>
    tokens
      .slice(predicate + 1, predicate + NEARBY)
      .filter(({ head, deprel, upos }) => head === predicate && deprel === "xcomp" && upos === "NOUN")
      .map(({ index }) => index);
  /** "on Thursday" tells when, and is no sign of what "on" else would mean: "struck on Thursday", "a strike on Riga". */
  const obliquesOf = (clause: Clause): Company["obliques"] =>
    clause.arguments.flatMap(({ preposition, head }) =>
      preposition === undefined || isTimeWord(tokens[head]!.form) ? [] : [{ preposition, lemma: lemmaAt(head) }],
    );

  const nounsBefore = (noun: Clause): string[] => {
    const found: string[] = [];
    for (let i = noun.predicate - 1; i >= 0 && tokens[i]!.head === noun.predicate; i--)
      if (/^(compound|amod|nmod)/.test(tokens[i]!.deprel)) found.push(lemmaAt(i));
    return found;
  };

  const deed = (clause: Clause): Coding | null => {
    if (clause.kind === "nominal") return codeNoun(clause.lemma, nounsBefore(clause), obliquesOf(clause));
    if (clause.kind !== "verb") return null;
    if (HARM_VERBS.has(clause.lemma) && isMishap(clause)) return mishapOf(clause.lemma);
    const coding = codeVerb(clause.lemma, companyOf(clause));
    return coding?.mode === "accident" && isFigurative(clause) ? null : coding;
  };

  /** "sank in the polls", "shares plunged", "the talks collapsed". */
  const isFigurative = (clause: Clause): boolean => clause.arguments.some(({ head }) => MOODS.has(lemmaAt(head)));

  /** "killed in a landslide", "the ferry sank, killing two": nobody's deed. Without a human doer, the words nearby decide. */
  const isMishap = (clause: Clause): boolean => {
    const doer = clause.arguments.find(({ role }) => role === (clause.voice === "passive" ? "agent" : "subject"));
    if (doer && (refers(doer.head) === "person" || ATTACKS.has(lemmaAt(doer.head)))) return false;
    const near = tokens.slice(Math.max(0, clause.predicate - NEARBY), clause.predicate + NEARBY);
    return near.some(({ sentence, lemma }) => sentence === clause.sentence && MISHAPS.has(lemma.toLowerCase()));
  };

  const complement = (clause: Clause): Clause | null =>
    below[clause.index]!.find(({ relation, kind }) => kind !== "nominal" && COMPLEMENTS.has(relation)) ??
    below[clause.index]!.find(({ relation, kind }) => kind === "nominal" && /^(obj|nsubj:pass)$/.test(relation)) ??
    null;

  const word = (clause: Clause, depth = 0): Coding | null => {
    const own = deed(clause);
    const inner = complement(clause);
    if (!inner || depth > MAX_DEPTH) return refusedOr(clause, own);
    const { lemma } = clause;
    if (REFUSERS.has(lemma) && (inner.relation === "xcomp" || !own)) return { type: "REJECT" };
    if (ASKERS.has(lemma) && inner.relation === "xcomp") return own ?? { type: "REQUEST" };
    const said = word(inner, depth + 1);
    if (WORD_GIVERS.has(lemma)) return givenWord(inner, said) ?? refusedOr(clause, own) ?? bareWord(clause, inner);
    if (STOPPERS.has(lemma) && said) return refusedOr(clause, stopped(said) ?? own);
    if ((STARTERS.has(lemma) || CAUSERS.has(lemma)) && said) return refusedOr(clause, said);
    if (CAUSERS.has(lemma) && inner.relation === "xcomp" && lemma !== "let") return own ?? { type: "REQUEST" };
    return refusedOr(clause, own ?? (inner.kind === "nominal" && isCarried(clause, inner) ? said : null));
  };
  return { deed, word: (clause) => word(clause), complement };
}

const mishapOf = (lemma: string): Coding => ({ type: "OTHER", mode: lemma === "destroy" ? "accident" : "death" });
/** Tokens on either side in which a word for a mishap explains a death. */
const NEARBY = 25;

const COMPLEMENTS = new Set(["xcomp", "ccomp"]);
/** "agreed to try to begin to withdraw": deeper than this nobody writes. */
const MAX_DEPTH = 4;

/** True when a verb only carries the noun: the noun has the verb's subject. */
export const isCarried = (verb: Clause, noun: Clause): boolean =>
  verb.arguments.some(
    (mine) =>
      mine.role === "subject" && noun.arguments.some(({ role, head }) => role === "subject" && head === mine.head),
  ) ||
  (verb.voice === "passive" && verb.arguments.some(({ role, head }) => role === "subject" && head === noun.predicate));

/** "will not extend": a refusal of what would else be a deed. */
function refusedOr(clause: Clause, coding: Coding | null): Coding | null {
  return coding && clause.negated && clause.tense === "future" && !clause.perfect ? { type: "REJECT" } : coding;
}

/** What it is to give one's word on a deed; null where no word is given ("said that he fell"). */
function givenWord(inner: Clause, said: Coding | null): Coding | null {
  const isPromise = inner.relation === "xcomp" || inner.tense === "future" || inner.kind === "nominal";
  if (!isPromise || !said) return null;
  if (inner.negated || said.type === "REJECT") return { type: "REJECT" };
  return HARMFUL.has(said.type) ? { type: "THREATEN" } : { type: "AGREE" };
}

/** "agreed to set up a station": a word given on a deed of no type is still given. */
const bareWord = ({ lemma, negated }: Clause, { relation }: Clause): Coding | null =>
  relation === "xcomp" && PLEDGERS.has(lemma) ? { type: negated ? "REJECT" : "AGREE" } : null;

/** To end harm is to RETREAT, to end help is to SANCTION. */
function stopped({ type }: Coding): Coding | null {
  if (HARMFUL.has(type)) return { type: "RETREAT" };
  return HELPFUL.has(type) ? { type: "SANCTION" } : null;
}

const HARMFUL: ReadonlySet<string> = new Set(["THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
const HELPFUL: ReadonlySet<string> = new Set(["CONSULT", "COOPERATE", "AID", "SUPPORT"]);
