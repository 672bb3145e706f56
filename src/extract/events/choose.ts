/** Which clause tells an event, and which leaves it to another: one event, one clause. */
import type { Argument, Clause, Token } from "../../model/model.js";
import { isTimeWord } from "../en/time-words.js";
import { isCarried } from "./coder.js";
import {
  ASKERS,
  CAUSERS,
  FORECASTERS,
  REFUSERS,
  REPLIES,
  STARTERS,
  STOPPERS,
  TRAVEL_VERBS,
  WORD_GIVERS,
} from "./en/frames.js";
import type { Coding } from "./frames.js";
import { near, type Scene } from "./scene.js";

/** The type of the event that a clause tells; null for the clauses that tell none or leave it to another clause. */
export function codeEvent(scene: Scene, clause: Clause): Coding | null {
  const { coder, read } = scene;
  if (clause.kind === "copula" || isConsumed(scene, clause)) return null;
  const parent = read.language.clauses[clause.parent];
  if (clause.kind === "nominal") {
    const coding = coder.deed(clause);
    if (isComparison(parent, clause) || (parent && isSaidTwice(coding, coder.deed(parent)))) return null;
    if (coding?.type === "CONSULT" && parent && isMeeting(scene, parent) && !isCarried(parent, clause)) return null;
    return coding;
  }
  const inner = coder.complement(clause);
  const innerWord = inner && coder.word(inner);
  if (inner && innerWord) {
    if (inner.kind === "nominal" && isCarried(clause, inner)) return null;
    if (isDenial(clause, inner)) return null;
    if (STARTERS.has(clause.lemma) || CAUSERS.has(clause.lemma) || clause.lemma === "force") return null;
    if (WORD_GIVERS.has(clause.lemma) && !isOwnWord(clause, innerWord)) return coder.deed(clause);
    if (
      innerWord.type === "CONSULT" &&
      (REFUSERS.has(clause.lemma) || STOPPERS.has(clause.lemma) || inner.kind === "nominal")
    )
      return inner.kind === "nominal" ? null : { type: "REJECT" };
  }
  if (inner && REFUSERS.has(clause.lemma) && REPLIES.has(inner.lemma)) return null;
  if (clause.lemma === "fail" || (clause.lemma === "warn" && isMereWarning(clause, inner))) return null;
  if (isThingMet(scene, clause) || isJourneyToMeeting(scene, clause) || isForecast(scene, clause)) return null;
  const word = coder.word(clause);
  const deed = coder.deed(clause);
  return word?.type === "REJECT" && clause.negated && deed ? deed : word;
}

/** "met the target", "hosted the games", "flew commandos to the ship", "crews were called to a fire". */
function isThingMet({ read, cast }: Scene, clause: Clause): boolean {
  const { tokens } = read.language;
  const object = clause.arguments.find(({ role }) => role === (clause.voice === "passive" ? "subject" : "object"));
  if (clause.lemma === "call")
    return (
      clause.voice === "passive" ||
      clause.arguments.some(
        ({ preposition, head }) => /^(to|for|on|upon)$/.test(preposition ?? "") && !isTimeWord(tokens[head]!.form),
      ) ||
      (object !== undefined && isNamed(tokens, object))
    );
  if (clause.lemma === "retire" && clause.voice === "passive") return true; // "were retired general Ada and …"
  if (!object) return false;
  const kind = cast.mentionAt(object.head)?.kind;
  if (TRAVEL_VERBS.has(clause.lemma)) return kind !== "place" && kind !== "facility";
  if (!RECEIVING.has(clause.lemma)) return false;
  return kind === undefined ? /^NNS?$/.test(tokens[object.head]!.xpos) : NO_PARTNERS.has(kind);
}

/** "called the envoy a liar", "… “a liar”", "… reckless", "… well armed": what follows whom is a name for him. */
function isNamed(tokens: readonly Token[], { head }: Argument): boolean {
  let at = head + 1;
  while (tokens[at]?.upos === "PROPN") at++;
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next?.sentence !== tokens[head]!.sentence) return false;
  if (next.upos === "ADV") return second?.upos === "ADJ" || second?.xpos === "VBN";
  return /^["“‘'`]|^(a|an|the)$/i.test(next.form) || /^(ADJ|NOUN)$/.test(next.upos);
}

/** What is hosted or met and is nobody: games, a ship. */
const NO_PARTNERS: ReadonlySet<string> = new Set(["named-event", "work", "facility", "other"]);

/** Verbs that tell a meeting when their object is someone. */
const RECEIVING = new Set(["meet", "host", "receive", "welcome", "greet", "see"]);

/** "flew to Riga for talks", "… to meet B": the meeting is the event, and has the journey's place. */
function isJourneyToMeeting(scene: Scene, clause: Clause): boolean {
  if (!TRAVEL_VERBS.has(clause.lemma)) return false;
  return near(scene, clause).some(
    (below) =>
      below.parent === clause.index &&
      scene.coder.deed(below)?.type === "CONSULT" &&
      (below.kind === "nominal" ? isCarried(clause, below) : /^(advcl|xcomp)$/.test(below.relation)),
  );
}

/** "The weather service warned of gales" is advice. */
const isForecast = ({ read }: Scene, clause: Clause): boolean =>
  clause.lemma === "warn" &&
  clause.arguments.some(
    ({ role, head }) => role === "subject" && FORECASTERS.has(read.language.tokens[head]!.lemma.toLowerCase()),
  );

/** "warned that it may rain": something said, and no threat; "warned Bo against it" is one. */
const isMereWarning = ({ arguments: found, voice }: Clause, inner: Clause | null): boolean =>
  inner?.relation === "ccomp" ||
  !(
    voice === "passive" ||
    found.some(({ role, preposition }) => role === "object" || /^(of|against)$/.test(preposition ?? ""))
  );

/** "went on strike": the verb has the noun's type, mode and all. */
const isSaidTwice = (noun: Coding | null, verb: Coding | null): boolean =>
  noun?.mode !== undefined && noun.type === verb?.type && noun.mode === verb.mode && noun.type !== "CONSULT";

/** "serves as a demonstration", "more than a visit". */
const isComparison = (verb: Clause | undefined, noun: Clause): boolean =>
  /^(as|like|than)$/.test(verb?.arguments.find(({ head }) => head === noun.predicate)?.preposition ?? "");

/** To agree, promise or threaten is a deed of its own unless the deed promised is a meeting, which is told as planned. */
const isOwnWord = ({ lemma }: Clause, inner: Coding): boolean => OWN_WORDS.has(lemma) && inner.type !== "CONSULT";
const OWN_WORDS = new Set(["agree", "promise", "pledge", "vow", "offer", "undertake", "commit", "swear", "threaten"]);

/** True for a clause that an outer clause has taken up: what was urged, refused or threatened was not done. */
function isConsumed(scene: Scene, clause: Clause): boolean {
  const { clauses } = scene.read.language;
  let inner = clause;
  // A coordinated infinitive hangs on what its first conjunct hangs on.
  for (let steps = 0; inner.relation === "conj" && inner.tense === "none" && steps < MAX_CONJUNCTS; steps++) {
    const first = clauses[inner.parent];
    if (!first) return false;
    inner = first;
  }
  const outer = clauses[inner.parent];
  if (!outer || clause.kind === "nominal" || !/^(xcomp|ccomp)$/.test(inner.relation) || isDenial(outer, inner))
    return false;
  const taker = scene.coder.word(outer)?.type ?? "";
  const isTaken =
    REFUSERS.has(outer.lemma) ||
    ASKERS.has(outer.lemma) ||
    (STOPPERS.has(outer.lemma) && inner.relation === "xcomp") ||
    TAKING.has(scene.coder.deed(outer)?.type ?? "") ||
    (OWN_WORDS.has(outer.lemma) && scene.coder.word(inner)?.type !== "CONSULT");
  return isTaken && (inner.relation === "xcomp" || TAKING.has(taker));
}

const MAX_CONJUNCTS = 16;

/** "denied that they had met": the deed is told, as denied. */
const isDenial = (outer: Clause, inner: Clause): boolean => outer.lemma === "deny" && inner.relation === "ccomp";

const TAKING: ReadonlySet<string> = new Set(["REQUEST", "REJECT", "THREATEN", "ACCUSE"]);

const isMeeting = (scene: Scene, clause: Clause): boolean =>
  clause.kind === "verb" && scene.coder.deed(clause)?.type === "CONSULT";
