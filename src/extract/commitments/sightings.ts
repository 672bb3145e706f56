import {
  type Clause,
  type CommitmentDraft,
  covers,
  type EventDraft,
  hull,
  type Span,
  type Token,
  wordsOf,
} from "../../model/model.js";
import { findBreaches } from "./breaches.js";
import { LOOSE_KINDS, PLEDGING, SUSPENDING } from "./en/words.js";
import { nounStatus, readGovernor, type Status } from "./governor.js";
import type { Ground } from "./ground.js";
import { readPhrase } from "./phrase.js";
import { readDays } from "./term.js";

/** One place where a report speaks of a commitment. */
export type Sighting = Pick<
  CommitmentDraft,
  "kind" | "what" | "parties" | "acceptedBy" | "rejectedBy" | "days" | "start" | "end" | "breaches"
> & {
  /** Lemma of the noun that names it. */
  readonly noun: string;
  readonly evidence: Span;
  /** null where nothing tells how it stands. */
  readonly status: Status | null;
  /** Lower-case words that set it apart from others of its kind. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  readonly isLoose: boolean;
};

/** Every noun that names a commitment, with what its clause says of it. */
export function findSightings(ground: Ground): Sighting[] {
  const { tokens, sentences } = ground.read.language;
  const named = tokens.filter((token) => {
    const role = ground.read.report.blocks[sentences[token.sentence]?.block ?? -1]?.role;
    return (
      token.upos === "NOUN" &&
      token.deprel !== "compound" &&
      !/^(boilerplate|credit)$/.test(role ?? "") &&
      ground.kindOf(token)
    );
  });
  const inner = new Map<number, Token[]>();
  for (const token of named) {
    const outer = outermost(ground, token);
    inner.set(outer.index, [...(inner.get(outer.index) ?? []), token]);
  }
  return [...inner].map(([outer, nouns]) => readSighting(ground, tokens[outer]!, nouns));
}

/** "a proposal last month for a truce" is one commitment, the proposal; what is said of the truce is said of it. */
function outermost({ read, kindOf, governorsOf }: Ground, noun: Token): Token {
  const { tokens } = read.language;
  let found = noun;
  let above = noun;
  for (let steps = 0; steps < 3 && above.deprel.startsWith("nmod"); steps++) {
    above = tokens[above.head]!;
    if (above.upos === "NOUN" && kindOf(above)) found = above;
  }
  if (found !== noun) return found;
  // The parser may hang "for a truce" on the verb that has the proposal.
  for (const { arguments: list } of governorsOf(noun.index)) {
    if (!list.some(({ head, preposition }) => head === noun.index && preposition === "for")) continue;
    const before = list.find(({ head }) => head < noun.index && tokens[head]!.upos === "NOUN" && kindOf(tokens[head]!));
    if (before) return tokens[before.head]!;
  }
  return noun;
}

function readSighting(ground: Ground, noun: Token, nouns: readonly Token[]): Sighting {
  const kind = ground.kindOf(noun)!;
  const governors = nouns.flatMap(({ index }) => ground.governorsOf(index));
  const phrase = readPhrase(ground, noun);
  const taken = nouns.flatMap((named) =>
    ground.governorsOf(named.index).map((clause) => readGovernor(ground, clause, named)),
  );
  const told = taken.map(({ status }) => status).find((found) => found !== null) ?? nounStatus(ground, noun);
  const status = phrase.isWished && told !== "rejected" ? "proposed" : told;
  const { what } = phrase;
  const evidence = evidenceOf(ground, noun, what, governors);
  const days =
    readDays(wordsOf(ground.read.report.text, what)) ?? taken.find((found) => found.days !== undefined)?.days;
  return {
    kind,
    noun: noun.lemma.toLowerCase(),
    what,
    evidence,
    modifiers: phrase.modifiers,
    isDefinite: phrase.isDefinite,
    isLoose: LOOSE_KINDS.has(kind),
    status,
    parties: [...phrase.parties, ...taken.flatMap(({ parties }) => parties)],
    acceptedBy: taken.flatMap(({ acceptedBy }) => acceptedBy),
    rejectedBy: taken.flatMap(({ rejectedBy }) => rejectedBy),
    ...(days === undefined ? {} : { days }),
    ...timesOf(ground, noun, evidence, status),
    breaches: findBreaches(ground, noun),
  };
}

/** The clause of the verb that says most; else the smallest clause round the phrase; else the phrase. */
function evidenceOf(ground: Ground, noun: Token, what: Span, governors: readonly Clause[]): Span {
  const around = ground.clausesOf(noun.sentence).filter((clause) => covers(clause, what));
  const bySize = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start);
  const clause = governors.find(({ kind }) => kind !== "nominal") ?? [...around].sort(bySize)[0];
  if (!clause) return what;
  const whole = hull([what, { start: clause.start, end: clause.end }]);
  return whole.end - whole.start <= MAX_EVIDENCE ? whole : hull([what, ground.read.language.tokens[clause.predicate]!]);
}

/** Characters; longer evidence would be a paragraph. */
const MAX_EVIDENCE = 320;

/** Start or end from the times in its words; else from the only time that its sentence gives. */
function timesOf(
  { datesOf }: Ground,
  { sentence }: Token,
  evidence: Span,
  status: Status | null,
): Pick<Sighting, "start" | "end"> {
  const around = datesOf(sentence);
  const inside = around.filter((timex) => covers(evidence, timex));
  const times = inside.length > 0 ? inside : around.length === 1 ? around : [];
  if (times.length === 0) return {};
  if (status === "expiring" || status === "expired") return { end: times.at(-1)!.index };
  return status === "in-force" || status === "agreed" ? { start: times[0]!.index } : {};
}

/** "paused the tariffs for 90 days": a suspension that no noun names; without a term it is an event only. */
export function findPauses({ read, cast }: Ground): Sighting[] {
  const { clauses, tokens } = read.language;
  return clauses.flatMap((clause): Sighting[] => {
    if (clause.kind !== "verb" || !SUSPENDING.has(clause.lemma) || clause.negated) return [];
    const object = clause.arguments.find(({ role }) => role === (clause.voice === "passive" ? "subject" : "object"));
    const term = clause.arguments.find(
      ({ preposition, start, end }) =>
        preposition === "for" && readDays(read.report.text.slice(start, end)) !== undefined,
    );
    const days = term && readDays(read.report.text.slice(term.start, term.end));
    if (!object || days === undefined) return [];
    const doers = clause.arguments.filter(({ role }) => role === (clause.voice === "passive" ? "agent" : "subject"));
    const what = hull([tokens[clause.predicate]!, object, term!]);
    return [
      {
        kind: "suspension",
        noun: clause.lemma,
        what,
        evidence: hull([what, ...doers.filter(({ head }) => tokens[head]!.sentence === clause.sentence)]),
        parties: doers.flatMap((found) => cast.membersOf(found).chains),
        acceptedBy: [],
        rejectedBy: [],
        breaches: [],
        days,
        status: clause.modal === null ? "in-force" : "planned",
        modifiers: [tokens[object.head]!.lemma.toLowerCase()],
        isDefinite: false,
        isLoose: false,
      },
    ];
  });
}

/** "A pledged to …": a commitment that no noun names. */
export function findPledges({ read, cast, clausesOf }: Ground, events: readonly EventDraft[]): Sighting[] {
  const { clauses, tokens } = read.language;
  const actorsAt = new Map(events.map(({ trigger, actors }) => [trigger.start, actors]));
  return clauses.flatMap((clause): Sighting[] => {
    if (clause.kind !== "verb" || !PLEDGING.has(clause.lemma) || clause.negated) return [];
    const promised = clausesOf(clause.sentence).find(
      ({ parent, relation }) => parent === clause.index && relation === "xcomp",
    );
    const subjects = clause.arguments.filter(({ role }) => role === "subject");
    const parties =
      actorsAt.get(tokens[clause.predicate]!.start) ?? subjects.flatMap((found) => cast.membersOf(found).chains);
    if (!promised || parties.length === 0) return [];
    const what = {
      start: tokens[promised.predicate]!.start,
      end: Math.max(promised.end, tokens[promised.predicate]!.end),
    };
    return [
      {
        kind: "pledge",
        noun: promised.lemma,
        what,
        evidence: hull([tokens[clause.predicate]!, what, ...subjects]),
        parties,
        acceptedBy: [],
        rejectedBy: [],
        breaches: [],
        status: "agreed",
        modifiers: [promised.lemma, String(promised.index)],
        isDefinite: false,
        isLoose: true,
      },
    ];
  });
}
