import {
  type Argument,
  type Clause,
  type CommitmentDraft,
  covers,
  type EventDraft,
  hull,
  type ReadReport,
  type Span,
  type StatementDraft,
  type Token,
  wordsOf,
} from "../../model/model.js";
import type { Cast } from "../events/cast.js";
import {
  ACCEPT_VERBS,
  BREACH_NOUNS,
  BREACH_VERBS,
  COMMITMENT_NOUNS,
  LOOSE_KINDS,
  NEGOTIATION_NOUNS,
  PARTY_VERBS,
  PLEDGING,
  REJECT_VERBS,
  STATUS_OF_VERB,
} from "./en/words.js";
import { readDays } from "./term.js";

/** One place where a report speaks of a commitment. */
export type Sighting = Pick<
  CommitmentDraft,
  "kind" | "what" | "parties" | "acceptedBy" | "rejectedBy" | "days" | "start" | "end" | "breaches"
> & {
  readonly evidence: Span;
  /** null where nothing tells how it stands. */
  readonly status: CommitmentDraft["status"] | null;
  /** Lower-case words that set it apart from others of its kind. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  readonly isLoose: boolean;
};

/** Every noun that names a commitment, with what its clause says of it. */
export function findSightings(read: ReadReport, cast: Cast, statements: readonly StatementDraft[]): Sighting[] {
  const { tokens, sentences } = read.language;
  return tokens.flatMap((token) => {
    const kind = COMMITMENT_NOUNS.get(token.lemma.toLowerCase());
    if (!kind || token.upos !== "NOUN" || token.deprel === "compound" || isInsideAnother(read, token)) return [];
    if (read.report.blocks[sentences[token.sentence]?.block ?? -1]?.role === "boilerplate") return [];
    return readSighting(read, cast, statements, token, kind);
  });
}

/** "a proposal for a truce" is one commitment, the proposal. */
function isInsideAnother({ language: { tokens } }: ReadReport, { head, deprel }: Token): boolean {
  return deprel === "nmod" && head >= 0 && COMMITMENT_NOUNS.has(tokens[head]!.lemma.toLowerCase());
}

function readSighting(
  read: ReadReport,
  cast: Cast,
  statements: readonly StatementDraft[],
  noun: Token,
  kind: Sighting["kind"],
): Sighting[] {
  const governors = read.language.clauses.filter(
    ({ sentence, predicate, arguments: found }) =>
      sentence === noun.sentence && predicate !== noun.index && found.some(({ head }) => head === noun.index),
  );
  const phrase = readPhrase(read, cast, noun);
  const evidence = evidenceOf(read, phrase.what, governors);
  const taken = governors.map((clause) => readGovernor(read, cast, clause, noun));
  const status = taken.map((found) => found.status).find((found) => found !== null) ?? nounStatus(read, noun);
  const times = timesOf(read, evidence, status);
  const days =
    readDays(wordsOf(read.report.text, phrase.what)) ?? taken.find((found) => found.days !== undefined)?.days;
  return [
    {
      kind,
      what: phrase.what,
      evidence,
      modifiers: phrase.modifiers,
      isDefinite: phrase.isDefinite,
      isLoose: LOOSE_KINDS.has(kind),
      status,
      parties: [...phrase.parties, ...taken.flatMap(({ parties }) => parties)],
      acceptedBy: taken.flatMap(({ acceptedBy }) => acceptedBy),
      rejectedBy: taken.flatMap(({ rejectedBy }) => rejectedBy),
      ...(days === undefined ? {} : { days }),
      ...times,
      breaches: breachesOf(read, cast, statements, noun, governors),
    },
  ];
}

type Phrase = {
  readonly what: Span;
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  readonly parties: readonly number[];
};

/** The naming phrase, from its first modifier to a short complement: "30-day truce on energy". */
function readPhrase({ language: { tokens } }: ReadReport, cast: Cast, noun: Token): Phrase {
  const parts: Token[] = [noun];
  const modifiers: string[] = [];
  const parties: number[] = [];
  let isDefinite = false;
  for (const child of cast.children(noun.index)) {
    const chain = cast.chainAt(child.index);
    const isOwner = /^(nmod:poss|compound)$/.test(child.deprel) && chain !== null && cast.isNamed(chain);
    if (isOwner) parties.push(chain);
    if (child.deprel === "det") isDefinite ||= /^(the|this|that|these|those)$/i.test(child.form);
    if (child.deprel === "nmod:poss") isDefinite = true;
    const isModifier =
      /^(compound|amod|nummod|nmod:desc)$/.test(child.deprel) &&
      child.index < noun.index &&
      !VAGUE.has(child.lemma.toLowerCase());
    const isComplement =
      /^(nmod|acl)$/.test(child.deprel) && child.index > noun.index && child.index - noun.index <= MAX_COMPLEMENT;
    if (!isModifier && !isComplement) continue;
    const marker = cast
      .children(child.index)
      .find(({ deprel }) => deprel === "case")
      ?.form.toLowerCase();
    if (isComplement && (child.deprel === "nmod" ? !NAMING.has(marker ?? "") : child.xpos !== "VB")) continue;
    if (marker === "between" || marker === "with") {
      for (const near of [child, ...cast.children(child.index).filter(({ deprel }) => deprel === "conj")]) {
        const member = cast.chainAt(near.index);
        if (member !== null && cast.isNamed(member)) parties.push(member);
      }
    }
    modifiers.push(child.lemma.toLowerCase());
    parts.push(child, ...below(cast, child.index));
  }
  const first = Math.min(...parts.map(({ index }) => index));
  const last = Math.max(...parts.map(({ index }) => index));
  return { what: { start: tokens[first]!.start, end: tokens[last]!.end }, modifiers, isDefinite, parties };
}

/** Words that set nothing apart. */
const VAGUE = new Set([
  "new",
  "possible",
  "potential",
  "such",
  "any",
  "first",
  "full",
  "final",
  "lasting",
  "eventual",
  "other",
  "same",
  "so-called",
]);
const NAMING = new Set(["of", "on", "for", "with", "between", "to", "over", "against"]);
const MAX_COMPLEMENT = 6;

/** What hangs on a token, relative clauses left out. */
function below(cast: Cast, token: number): Token[] {
  const found: Token[] = [];
  const open = [token];
  for (let i = 0; i < open.length && open.length < 12; i++)
    for (const child of cast.children(open[i]!)) {
      if (/^(acl:relcl|advcl|parataxis|appos|punct)/.test(child.deprel)) continue;
      found.push(child);
      open.push(child.index);
    }
  return found;
}

type Governed = Pick<Sighting, "status" | "parties" | "acceptedBy" | "rejectedBy" | "days">;

/** What the verb that has the noun for an argument says of it. */
function readGovernor(read: ReadReport, cast: Cast, clause: Clause, noun: Token): Governed {
  const { lemma, arguments: found } = clause;
  const role = found.find(({ head }) => head === noun.index)!;
  const isTaken =
    role.role === "object" ||
    (clause.voice === "passive" && role.role === "subject") ||
    (lemma === "agree" && /^(to|on|upon)$/.test(role.preposition ?? ""));
  const doers = found
    .filter(
      ({ role: side, head }) =>
        head !== noun.index && (side === "agent" || (side === "subject" && clause.voice === "active")),
    )
    .flatMap((argument) => cast.membersOf(argument).chains);
  const withs = found
    .filter(({ preposition }) => preposition === "with")
    .flatMap((argument) => cast.membersOf(argument).chains);
  const isReal = !clause.negated && isFactual(read, clause);
  const term = found.find(
    ({ preposition, start, end }) =>
      preposition === "for" && readDays(read.report.text.slice(start, end)) !== undefined,
  );
  const days = term && readDays(read.report.text.slice(term.start, term.end));
  return {
    status: isTaken || role.role === "subject" ? statusFrom(clause, isReal) : null,
    parties: isTaken && PARTY_VERBS.has(lemma) ? [...doers, ...withs] : [],
    acceptedBy: isTaken && isReal && ACCEPT_VERBS.has(lemma) ? doers : [],
    rejectedBy: isTaken && (REJECT_VERBS.has(lemma) || (clause.negated && ACCEPT_VERBS.has(lemma))) ? doers : [],
    ...(days === undefined ? {} : { days }),
  };
}

function statusFrom(clause: Clause, isReal: boolean): Sighting["status"] {
  const status = STATUS_OF_VERB.get(clause.lemma) ?? null;
  if (status === "expired" && (!isReal || clause.tense !== "past")) return "expiring";
  if (status === null || isReal || !DONE.has(status)) return status;
  return clause.tense === "future" ? "planned" : "in-negotiation";
}

const DONE: ReadonlySet<CommitmentDraft["status"]> = new Set(["agreed", "in-force", "expired", "broken"]);

/** Past or present, not hanging on a modal, an infinitive or an "if". */
function isFactual({ language: { tokens } }: ReadReport, clause: Clause): boolean {
  if (clause.modal !== null || tokens[clause.predicate]!.xpos === "VB") return false;
  return !isUnderCondition(tokens, clause);
}

const isUnderCondition = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens
    .slice(Math.max(0, clause.predicate - 20), clause.predicate)
    .some(
      ({ head, deprel, form }) =>
        head === clause.predicate && deprel === "mark" && /^(if|unless|until|whether|once)$/i.test(form),
    );

/** "talks on a truce", "near the end of a truce". */
function nounStatus({ language: { tokens } }: ReadReport, noun: Token): Sighting["status"] {
  const above = tokens[noun.head];
  if (!above || !noun.deprel.startsWith("nmod")) return null;
  if (NEGOTIATION_NOUNS.has(above.lemma)) return "in-negotiation";
  if (above.lemma === "end" || above.lemma === "expiry") return "expiring";
  return BREACH_NOUNS.has(above.lemma) ? "in-force" : null;
}

/** Violations that the clause round the noun tells: by whom, and who says so. */
function breachesOf(
  read: ReadReport,
  cast: Cast,
  statements: readonly StatementDraft[],
  noun: Token,
  governors: readonly Clause[],
): CommitmentDraft["breaches"] {
  const { clauses, tokens } = read.language;
  const found: CommitmentDraft["breaches"][number][] = [];
  const sayersOf = (span: Span): number[] =>
    statements.flatMap(({ content, speaker }) =>
      speaker !== null && content.some((part) => covers(part, span)) ? [speaker] : [],
    );
  for (const clause of governors.filter(({ lemma }) => BREACH_VERBS.has(lemma))) {
    const accusation = clauses[clause.parent];
    const isAccused = accusation !== undefined && /^(accuse|blame|charge)$/.test(accusation.lemma);
    const membersOf = (from: Clause, role: Argument["role"]): number[] =>
      from.arguments
        .filter((argument) => argument.role === role)
        .flatMap((argument) => cast.membersOf(argument).chains);
    const accusers = isAccused ? membersOf(accusation, "subject") : [];
    const isMutual =
      isAccused && accusation.arguments.some(({ head }) => /^(each|other|another)$/i.test(tokens[head]!.form));
    const by = isMutual
      ? accusers
      : isAccused
        ? membersOf(accusation, "object")
        : membersOf(clause, clause.voice === "passive" ? "agent" : "subject");
    const evidence = isAccused ? hull([clause, accusation]) : { start: clause.start, end: clause.end };
    found.push({ by: [...new Set(by)], saidBy: [...new Set([...accusers, ...sayersOf(clause)])], evidence });
  }
  const above = tokens[noun.head];
  if (above && BREACH_NOUNS.has(above.lemma)) {
    const owner = cast.children(above.index).find(({ deprel }) => deprel === "nmod:poss");
    const by = owner ? cast.chainAt(owner.index) : null;
    const sentence = read.language.sentences[noun.sentence]!;
    found.push({
      by: by === null ? [] : [by],
      saidBy: [...new Set(sayersOf(noun))],
      evidence: { start: sentence.start, end: sentence.end },
    });
  }
  return found;
}

/** The clause that says most of it; the phrase alone where no verb governs it. */
function evidenceOf(read: ReadReport, what: Span, governors: readonly Clause[]): Span {
  const clause = governors.find(({ kind }) => kind !== "nominal") ?? governors[0];
  if (!clause) return above(read, what);
  const whole = hull([what, { start: clause.start, end: clause.end }]);
  return whole.end - whole.start <= MAX_EVIDENCE ? whole : hull([what, read.language.tokens[clause.predicate]!]);
}

/** The smallest clause that holds a span. */
function above({ language: { clauses } }: ReadReport, what: Span): Span {
  let best: Span = what;
  for (const clause of clauses)
    if (
      covers(clause, what) &&
      clause.end - clause.start <= MAX_EVIDENCE &&
      (best === what || clause.end - clause.start < best.end - best.start)
    )
      best = { start: clause.start, end: clause.end };
  return best;
}

/** Characters; longer evidence would be a paragraph. */
const MAX_EVIDENCE = 320;

function timesOf({ timexes }: ReadReport, evidence: Span, status: Sighting["status"]): Pick<Sighting, "start" | "end"> {
  const inside = timexes.filter((timex) => covers(evidence, timex) && timex.type === "DATE");
  if (inside.length === 0) return {};
  if (status === "expiring" || status === "expired") return { end: inside.at(-1)!.index };
  return status === "in-force" || status === "agreed" ? { start: inside[0]!.index } : {};
}

/** "A pledged to …": a commitment that no noun names. */
export function findPledges(read: ReadReport, cast: Cast, events: readonly EventDraft[]): Sighting[] {
  const { clauses, tokens } = read.language;
  return clauses.flatMap((clause) => {
    if (clause.kind !== "verb" || !PLEDGING.has(clause.lemma) || clause.negated) return [];
    const promised = clauses.find(({ parent, relation }) => parent === clause.index && relation === "xcomp");
    const event = events.find(({ trigger }) => trigger.start === tokens[clause.predicate]!.start);
    const parties =
      event?.actors ??
      clause.arguments.filter(({ role }) => role === "subject").flatMap((argument) => cast.membersOf(argument).chains);
    if (!promised || parties.length === 0) return [];
    const what = { start: tokens[promised.predicate]!.start, end: promised.end };
    const evidence = hull([
      tokens[clause.predicate]!,
      what,
      ...clause.arguments.filter(({ role }) => role === "subject"),
    ]);
    return [
      {
        kind: "pledge" as const,
        what,
        evidence,
        parties,
        acceptedBy: [],
        rejectedBy: [],
        breaches: [],
        status: "agreed" as const,
        modifiers: [promised.lemma, String(promised.index)],
        isDefinite: false,
        isLoose: true,
      },
    ];
  });
}
