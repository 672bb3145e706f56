import type { Argument, Clause, Mention, ReadReport, Span } from "../../model/model.js";
import type { Cast } from "./cast.js";
import { HEARERS, HOSTING } from "./en/parts.js";
import type { Coding } from "./frames.js";
import type { Surface } from "./surface.js";

/** Who took part in an event, and how. */
export type Parts = {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly others: readonly number[];
  readonly parties: readonly Span[];
  readonly host?: number;
  /** True when the doers are several. */
  readonly isPlural: boolean;
  /** Names found beside the clause's arguments. */
  readonly spans: readonly Span[];
};

/** Reads the participants off the clauses that tell the event, lists taken apart; a chain takes part once. */
export function findParts(
  cast: Cast,
  surface: Surface,
  read: ReadReport,
  frame: readonly Clause[],
  coding: Coding,
): Parts {
  const sides = { actors: new Set<number>(), recipients: new Set<number>(), others: new Set<number>() };
  const parties: Span[] = [];
  let isPlural = false;
  const doers: number[] = [];
  const seen = new Set<number>();
  for (const clause of frame)
    for (const argument of clause.arguments) {
      const side = sideOf(clause, argument, coding, frame);
      const token = read.language.tokens[argument.head]!;
      if (!side || seen.has(argument.head) || HEARERS.has(token.lemma.toLowerCase())) continue;
      seen.add(argument.head);
      const members = cast.membersOf(argument);
      const { chains } =
        members.chains.length > 0 || !isTheyLike(token.form)
          ? members
          : { chains: lastPair(read, cast, argument.head) };
      if (side === "actors") {
        doers.push(...chains);
        isPlural ||=
          chains.length + members.parties.length > 1 || /^(NNP?S|CD)$/.test(token.xpos) || isTheyLike(token.form);
      }
      const listed = coding.type === "CONSULT" ? surface.listAround(argument.head).map(({ chain }) => chain) : [];
      if (side === "actors") isPlural ||= listed.length > 1;
      for (const chain of [...chains, ...listed]) if (isParticipant(read, chain, argument)) sides[side].add(chain);
      parties.push(...members.parties);
    }
  const { actors, recipients, others } = sides;
  const [deed] = frame;
  const spans: Span[] = [];
  const addPartner = (mention: Mention): void => {
    recipients.add(mention.chain);
    spans.push({ start: mention.start, end: mention.end });
  };
  if (coding.type === "CONSULT" && recipients.size === 0 && parties.length === 0 && actors.size > 0)
    for (const mention of surface.partnersAfter(deed!, DIRECT.has(deed!.lemma))) addPartner(mention);
  if (coding.type === "CONSULT") for (const mention of surface.leadersAfter(deed!)) addPartner(mention);
  for (const chain of actors) recipients.delete(chain);
  for (const chain of [...actors, ...recipients]) others.delete(chain);
  const isHosted = coding.type === "CONSULT" && frame.some(({ lemma }) => HOSTING.has(lemma));
  const host = isHosted ? doers.find((chain) => actors.has(chain)) : undefined;
  return {
    actors: [...actors],
    recipients: [...recipients],
    others: [...others],
    parties: parties.filter((span, i) => parties.findIndex(({ start }) => start === span.start) === i),
    ...(host === undefined ? {} : { host }),
    isPlural,
    spans,
  };
}

/** Verbs whose object is whom they meet. */
const DIRECT = new Set(["meet", "host", "receive", "greet", "welcome", "see", "brief", "telephone", "phone"]);

type Side = "actors" | "recipients" | "others";

function sideOf(clause: Clause, argument: Argument, coding: Coding, frame: readonly Clause[]): Side | null {
  const { role, preposition } = argument;
  if (frame.some(({ predicate }) => predicate === argument.head)) return null;
  const isDeed = clause.index === frame[0]!.index;
  if (role === "agent") return "actors";
  if (role === "subject") {
    if (clause.voice === "passive") return isDeed ? "recipients" : null;
    return isDeed || clause.arguments.some(({ role: other }) => other === "object") ? "actors" : null;
  }
  if (role === "object") return isDeed || coding.type === "CONSULT" ? "recipients" : null;
  if (role === "recipient") return "recipients";
  if (preposition === undefined) return null;
  if (preposition === "between" || preposition === "among") return "actors";
  if (TOGETHER.has(preposition)) return "others";
  if (preposition === "from" && coding.type === "CONSULT") return null;
  if (coding.type === "OTHER") return preposition === "against" ? "recipients" : null;
  if (coding.type === "CONSULT")
    return preposition === "with" || (preposition === "to" && isDeed && clause.kind === "verb") ? "recipients" : null;
  return TOWARDS.has(preposition) && isDeed ? "recipients" : preposition === "with" ? "recipients" : null;
}

const TOWARDS = new Set(["with", "against", "to", "on", "upon", "at", "toward", "towards", "for"]);
const TOGETHER = new Set(["together with", "along with", "alongside", "including", "accompanied by"]);

/** People, bodies and countries take part; a place after "in", "at" or "to" is where it was. */
function isParticipant({ chains }: ReadReport, chain: number, { role, preposition }: Argument): boolean {
  const kind = chains[chain]?.kind;
  if (kind === "facility") return role !== "oblique";
  if (kind === "place")
    return (
      role !== "oblique" ||
      preposition === "with" ||
      preposition === "between" ||
      preposition === "against" ||
      preposition === "on"
    );
  return kind !== "work" && kind !== "other" && kind !== "named-event";
}

const isTheyLike = (form: string): boolean => /^(they|them|both|two|we|sides)$/i.test(form);

/** The last two people or bodies named before a token, for a "they" that the chains leave open. */
function lastPair(read: ReadReport, cast: Cast, token: number): number[] {
  const found: number[] = [];
  const from = read.language.tokens[token]!.sentence - 1;
  for (let i = token - 1; i >= 0 && found.length < 2 && read.language.tokens[i]!.sentence >= from; i--) {
    const mention = cast.mentionAt(i);
    if (!mention || mention.head !== i || mention.kind !== "person" || !cast.isNamed(mention.chain)) continue;
    if (!found.includes(mention.chain)) found.push(mention.chain);
  }
  return found.length === 2 ? found.reverse() : [];
}
