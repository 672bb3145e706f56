import {
  type Argument,
  type Clause,
  overlaps,
  type ReadReport,
  type Span,
  type Stance,
  type Token,
} from "../../model/model.js";
import {
  AGAINST_CLAUSES,
  AGAINST_NOUNS,
  AGAINST_PHRASES,
  AGAINST_VERBS,
  CONDITIONS,
  FOR_CLAUSES,
  FOR_NOUNS,
  FOR_PHRASES,
  FOR_VERBS,
  MEASURE_NOUNS,
  MEASURE_VERBS,
  PERSONAL_VERBS,
  READY,
  SMALL_DEEDS,
  UNREADY,
  WELCOMING_VERBS,
} from "./en/words.js";

/** A stand on an issue, before its actor is resolved. */
export type Stand = { readonly stance: Stance; readonly issue: Span; readonly actors: readonly Argument[] };

/** The stand that a clause tells, null for most clauses; `isSomeone` knows the heads of words for people and bodies. */
export function readStance(read: ReadReport, clause: Clause, isSomeone: (token: number) => boolean): Stand | null {
  const stand =
    clause.kind === "nominal"
      ? null
      : clause.kind === "copula"
        ? adjectiveStand(read, clause)
        : verbStand(read, clause, isSomeone);
  if (!stand || isSupposed(read, clause)) return null;
  const isConditional = conditionOf(read, clause);
  if (isConditional && stand.stance !== "against") return { ...stand, stance: "conditional" };
  return stand;
}

/** "may back", "if they back", "doubts that they back": nobody's position yet. */
function isSupposed({ language: { tokens } }: ReadReport, { modal, relation, predicate }: Clause): boolean {
  if (modal === "may" || modal === "might" || modal === "could") return true;
  const above = tokens[tokens[predicate]!.head];
  if (relation.startsWith("acl") && above && DOUBTS.has(above.lemma.toLowerCase().replace(/s$/, ""))) return true;
  return tokens
    .slice(Math.max(0, predicate - REACH), predicate)
    .some(({ head, deprel, form }) => head === predicate && deprel === "mark" && /^(if|whether|unless)$/i.test(form));
}

const DOUBTS = new Set(["doubt", "question", "suggestion", "rumour", "rumor", "speculation", "possibility"]);

const flip = (stance: Stance): Stance => (stance === "for" ? "against" : stance === "against" ? "for" : stance);

function verbStand(read: ReadReport, clause: Clause, isSomeone: (token: number) => boolean): Stand | null {
  const { tokens } = read.language;
  const { lemma, arguments: found, voice } = clause;
  const actors = found.filter(({ role }) => role === (voice === "passive" ? "agent" : "subject"));
  const told = (stance: Stance, issue: Span): Stand => ({
    stance: clause.negated ? flip(stance) : stance,
    issue,
    actors,
  });

  const phrase = found.find(
    ({ preposition, start, end }) =>
      preposition !== undefined &&
      !read.timexes.some((timex) => overlaps(timex, { start, end })) &&
      (FOR_PHRASES.has(`${lemma} ${preposition}`) || AGAINST_PHRASES.has(`${lemma} ${preposition}`)),
  );
  if (phrase) return told(FOR_PHRASES.has(`${lemma} ${phrase.preposition}`) ? "for" : "against", phrase);

  const inner = complementOf(read, clause);
  if (inner && SMALL_DEEDS.has(inner.lemma)) return null;
  if (clause.negated && clause.tense === "past") return null; // "did not want to …": silence, or no longer so
  if (inner && (FOR_CLAUSES.has(lemma) || AGAINST_CLAUSES.has(lemma)) && isWanted(tokens, lemma, inner))
    return told(AGAINST_CLAUSES.has(lemma) ? "against" : inner.negated ? "against" : "for", issueOf(read, inner));

  const object = found.find(({ role }) => role === (voice === "passive" ? "subject" : "object"));
  const line =
    object &&
    redLine(
      read,
      clause,
      object.head,
      found.find(({ role }) => role === "subject"),
    );
  if (line) return line;
  const met = metWith(read, clause);
  if (met) return met;
  if (!object || tokens[object.head]!.upos === "PRON") return null;
  const isMeasure = MEASURE_NOUNS.has(tokens[object.head]!.lemma.toLowerCase());
  if (MEASURE_VERBS.has(lemma) && !isMeasure) return null;
  if (isSomeone(object.head) && !PERSONAL_VERBS.has(lemma)) return null;
  if (FOR_VERBS.has(lemma) || WELCOMING_VERBS.has(lemma)) return told("for", object);
  return AGAINST_VERBS.has(lemma) ? told("against", object) : null;
}

/** "proposed that they leave", "insisted they should leave"; "insists they left" is no more than a claim. */
const isWanted = (tokens: readonly Token[], lemma: string, inner: Clause): boolean =>
  inner.relation === "xcomp" ||
  /^(propose|demand|want|urge)$/.test(lemma) ||
  inner.modal === "should" ||
  inner.modal === "must" ||
  (tokens[inner.predicate]!.xpos === "VB" && inner.modal === null);

/** "was met with opposition from A", "drew support from A", "A voiced support for X". */
function metWith(read: ReadReport, clause: Clause): Stand | null {
  const { tokens } = read.language;
  const noun = clause.arguments.find(
    ({ head }) => FOR_NOUNS.has(tokens[head]!.lemma) || AGAINST_NOUNS.has(tokens[head]!.lemma),
  );
  if (!noun || noun.role === "subject") return null;
  const stance: Stance = FOR_NOUNS.has(tokens[noun.head]!.lemma) ? "for" : "against";
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const below = nounComplements(read, clause, noun.head);
  const holder = below.find(({ preposition }) => preposition === "from");
  const target = below.find(({ preposition }) => preposition === "to" || preposition === "for" || preposition === "of");
  if (holder && subject) return { stance, issue: subject, actors: [holder] };
  if (target && subject && VOICING.has(clause.lemma))
    return { stance: clause.negated ? flip(stance) : stance, issue: target, actors: [subject] };
  return null;
}

const VOICING = new Set([
  "voice",
  "express",
  "offer",
  "give",
  "pledge",
  "declare",
  "reiterate",
  "announce",
  "signal",
  "have",
  "lend",
  "throw",
  "show",
  "maintain",
  "repeat",
]);

/** Phrases after a noun, whether the parser hangs them on the noun or on its verb. */
function nounComplements({ language: { tokens } }: ReadReport, clause: Clause, noun: number): Argument[] {
  const onVerb = clause.arguments.filter(({ head, preposition }) => preposition !== undefined && head > noun);
  const onNoun = tokens
    .slice(noun + 1, noun + REACH)
    .filter(({ head, deprel }) => head === noun && deprel === "nmod")
    .map((token): Argument => {
      const marker = tokens
        .slice(noun + 1, token.index)
        .find(({ head, deprel }) => head === token.index && deprel === "case");
      const end = phraseEnd(tokens, token);
      return {
        role: "oblique",
        head: token.index,
        start: phraseStart(tokens, token, marker),
        end,
        ...(marker ? { preposition: marker.form.toLowerCase() } : {}),
      };
    });
  return [...onNoun, ...onVerb];
}

const REACH = 25;

const phraseStart = (tokens: readonly Token[], head: Token, marker: Token | undefined): number =>
  marker ? tokens[marker.index + 1]!.start : head.start;

/** End of what hangs on a token, as far as it follows without a break. */
function phraseEnd(tokens: readonly Token[], top: Token): number {
  const inside = new Set([top.index]);
  let end = top.end;
  for (let i = top.index + 1; i < tokens.length && inside.has(tokens[i]!.head); i++) {
    if (/^(acl:relcl|parataxis|punct)/.test(tokens[i]!.deprel)) break;
    inside.add(i);
    end = tokens[i]!.end;
  }
  return end;
}

/** "is a red line for A": A is against it. */
function redLine(read: ReadReport, clause: Clause, noun: number, issue: Argument | undefined): Stand | null {
  const { tokens } = read.language;
  if (tokens[noun]!.lemma.toLowerCase() !== "line" || tokens[noun - 1]?.form.toLowerCase() !== "red" || !issue)
    return null;
  const holder = nounComplements(read, clause, noun).find(({ preposition }) => preposition === "for");
  return holder ? { stance: "against", issue, actors: [holder] } : null;
}

/** "is ready to talk", "is against the plan", "is a red line for A". */
function adjectiveStand(read: ReadReport, clause: Clause): Stand | null {
  const { tokens } = read.language;
  const actors = clause.arguments.filter(({ role }) => role === "subject");
  const predicate = tokens[clause.predicate]!;
  const lemma = predicate.lemma.toLowerCase();
  const told = (stance: Stance, issue: Span): Stand => ({
    stance: clause.negated ? flip(stance) : stance,
    issue,
    actors,
  });
  const line = redLine(read, clause, clause.predicate, actors[0]);
  if (line) return line;
  const inner = complementOf(read, clause);
  if (inner && READY.has(lemma)) return told("for", issueOf(read, inner));
  if (inner && UNREADY.has(lemma)) return told("against", issueOf(read, inner));
  const target = clause.arguments.find(({ preposition }) => preposition === "to");
  if (lemma === "opposed" && target) return told("against", target);
  const preposition = tokens
    .slice(Math.max(0, clause.predicate - 6), clause.predicate)
    .find(({ head, deprel }) => head === clause.predicate && deprel === "case");
  if (preposition && /^(against|for)$/i.test(preposition.form) && MEASURE_NOUNS.has(lemma))
    return told(preposition.form.toLowerCase() === "for" ? "for" : "against", {
      start: tokens[preposition.index + 1]!.start,
      end: clause.end,
    });
  return null;
}

/** The infinitive or "that" clause below a clause. */
function complementOf({ language: { clauses } }: ReadReport, clause: Clause): Clause | undefined {
  return clauses
    .slice(Math.max(0, clause.index - 4), clause.index + REACH)
    .find(
      ({ parent, relation, kind }) => parent === clause.index && kind !== "nominal" && /^(xcomp|ccomp)$/.test(relation),
    );
}

/** What a clause is about, from its verb on: "discuss territory". */
function issueOf({ language: { tokens } }: ReadReport, inner: Clause): Span {
  const subject = inner.arguments.find(
    ({ role, head }) => role === "subject" && head < inner.predicate && tokens[head]!.head === inner.predicate,
  );
  const start = subject ? subject.start : tokens[inner.predicate]!.start;
  return { start, end: Math.max(inner.end, tokens[inner.predicate]!.end) };
}

/** True when the clause, or the one it hangs on, has a condition below it: "until", "unless", "only if". */
function conditionOf({ language: { clauses, tokens } }: ReadReport, clause: Clause): boolean {
  const near = clauses.slice(Math.max(0, clause.index - 6), clause.index + REACH);
  const owned = new Set([clause.index]);
  for (const { index, parent, relation } of near) if (owned.has(parent) && relation === "xcomp") owned.add(index);
  return near.some(
    ({ parent, relation, predicate }) =>
      owned.has(parent) &&
      relation.startsWith("advcl") &&
      tokens
        .slice(Math.max(0, predicate - REACH), predicate)
        .some(
          ({ head, deprel, form }) =>
            head === predicate && /^(mark|advmod)$/.test(deprel) && CONDITIONS.has(form.toLowerCase()),
        ),
  );
}
