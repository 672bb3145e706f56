import {
  type Argument,
  type Clause,
  type CommitmentDraft,
  covers,
  hull,
  type Span,
  type Token,
} from "../../model/model.js";
import { BREACH_NOUNS, BREACH_VERBS } from "./en/words.js";
import type { Ground } from "./ground.js";

type Breach = CommitmentDraft["breaches"][number];

/** Violations that the clauses round a commitment's noun tell: by whom, and who says so. */
export function findBreaches(ground: Ground, noun: Token): Breach[] {
  const told = ground
    .governorsOf(noun.index)
    .filter((clause) => BREACH_VERBS.has(clause.lemma) && isObject(clause, noun))
    .map((clause) => breachBy(ground, clause));
  const named = namedBreach(ground, noun);
  return named ? [...told, named] : told;
}

const isObject = ({ arguments: found, voice }: Clause, noun: Token): boolean =>
  found.some(({ head, role }) => head === noun.index && role === (voice === "passive" ? "subject" : "object"));

/** "A violated the truce", "A accused B of violating it", "they accuse each other of violating it". */
function breachBy(ground: Ground, clause: Clause): Breach {
  const { clauses, tokens } = ground.read.language;
  const parent = clauses[clause.parent];
  const accusation = parent && /^(accuse|blame|charge)$/.test(parent.lemma) ? parent : null;
  if (!accusation) {
    const by = membersOf(ground, clause, clause.voice === "passive" ? "agent" : "subject");
    return { by: unique(by), saidBy: sayersOf(ground, clause), evidence: { start: clause.start, end: clause.end } };
  }
  const accusers = membersOf(ground, accusation, "subject");
  const isMutual = accusation.arguments.some(({ head }) => /^(each|other|another)$/i.test(tokens[head]!.form));
  return {
    by: unique(isMutual ? accusers : membersOf(ground, accusation, "object")),
    saidBy: unique([...accusers, ...sayersOf(ground, clause)]),
    evidence: hull([clause, accusation]),
  };
}

/** "A's violations of the truce". */
function namedBreach(ground: Ground, noun: Token): Breach | null {
  const { tokens, sentences } = ground.read.language;
  const above = tokens[noun.head];
  if (!above || !BREACH_NOUNS.has(above.lemma.toLowerCase().replace(/s$/, ""))) return null;
  const owner = ground.cast.children(above.index).find(({ deprel }) => deprel === "nmod:poss");
  const by = owner ? ground.cast.chainAt(owner.index) : null;
  const { start, end } = sentences[noun.sentence]!;
  return {
    by: by !== null && ground.cast.isNamed(by) ? [by] : [],
    saidBy: sayersOf(ground, noun),
    evidence: { start, end },
  };
}

const membersOf = ({ cast }: Ground, from: Clause, role: Argument["role"]): number[] =>
  from.arguments.filter((argument) => argument.role === role).flatMap((argument) => cast.membersOf(argument).chains);

/** Named speakers of the statements in which some words stand. */
const sayersOf = ({ statements, cast }: Ground, words: Span): number[] =>
  unique(
    statements.flatMap(({ content, speaker }) =>
      speaker !== null && cast.isNamed(speaker) && content.some((part) => covers(part, words)) ? [speaker] : [],
    ),
  );

const unique = (chains: readonly number[]): number[] => [...new Set(chains)];
