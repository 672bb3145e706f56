/**
 * Pronouns as sources: "he said" goes on with the one who spoke before.
 *
 * The nearest man named is mostly one whom the speaker spoke of. So a pronoun takes the speaker of the statement before
 * it where number and sex fit, unless the report itself has turned to another: the subject of a clause between them.
 */
import { lineOf, type Span, type Token } from "../../model/model.js";
import type { Cast, Speaker } from "./speakers.js";
import { childOf, isRelation, tokensIn } from "./tree.js";

/** The speaker of the statement before, and the word that headed its cue. */
export type Running = { readonly speaker: Speaker; readonly head: Token };

/**
 * The latest of the speakers so far whom a source that is a pronoun goes on with; undefined where it does not.
 * `isSaid` holds the words cited from anybody.
 */
export function goesOnWith<T extends Running>(
  cast: Cast,
  source: readonly Span[],
  speakers: readonly T[],
  isSaid: ReadonlySet<Token>,
): T | undefined {
  const pronoun = pronounOf(cast, source);
  const running = pronoun && speakers.slice(-MOST_SPEAKERS).findLast(({ speaker }) => fits(cast, pronoun, speaker));
  if (!running || pronoun.sentence - running.head.sentence > MOST_SENTENCES) return undefined;
  const turns = cast.tree.tokens.slice(running.head.index + 1, pronoun.index).some((token) => {
    const mention = isSaid.has(token) || !isTurnedTo(cast, token, pronoun) ? undefined : cast.byHead.get(token.index);
    const other = mention && mention.form !== "pronoun" && mention.chain !== running.speaker.speaker;
    return other && agrees(cast, pronoun, mention.chain);
  });
  return turns ? undefined : running;
}

/** Speakers back that one may still run on, past a body or a crowd that spoke in between. */
const MOST_SPEAKERS = 3;

/** Sentences after which a speaker no longer runs on. */
const MOST_SENTENCES = 4;

/** The one pronoun of the third person that makes up a source. */
function pronounOf({ tree }: Cast, source: readonly Span[]): Token | undefined {
  const words = source.flatMap((span) => tokensIn(tree.tokens, span));
  return words.length === 1 && THIRD_PERSON.test(words[0]!.form) ? words[0] : undefined;
}

const THIRD_PERSON = /^(?:he|she|it|they)$/i;

function fits(cast: Cast, pronoun: Token, { speaker, sourcing, anonymous }: Speaker): boolean {
  const isSeveral = anonymous?.count === "several";
  switch (pronoun.form.toLowerCase()) {
    case "they":
      return isSeveral;
    case "it":
      return sourcing === "institution" || sourcing === "document" || sourcing === "report";
    default:
      return speaker === null ? anonymous?.count === "one" : agrees(cast, pronoun, speaker);
  }
}

/** True when a chain may be what a pronoun stands for: a person of that sex for "he", something else for "it". */
function agrees(cast: Cast, pronoun: Token, chain: number): boolean {
  const { kind, mentions } = cast.chains[chain]!;
  const form = pronoun.form.toLowerCase();
  if (form === "they") return true;
  if (form === "it") return kind !== "person";
  const members = mentions.map((index) => cast.mentions[index]!);
  if (kind !== "person" || !members.some((member) => member.form !== "pronoun" && !member.plural)) return false;
  return (sexOf(cast, chain) ?? form) === form;
}

/** "he" or "she", as a person's titles tell, or else the pronouns that the chain holds. */
function sexOf({ text, tree, chains, mentions }: Cast, chain: number): "he" | "she" | undefined {
  const members = chains[chain]!.mentions.map((index) => mentions[index]!);
  const titles = members.map(({ role, start, end }) => lineOf(text, role ?? { start, end })).join(" ");
  if (SHE_TITLES.test(titles)) return "she";
  if (HE_TITLES.test(titles)) return "he";
  const forms = members.map(({ head }) => tree.tokens[head]!.form);
  const men = forms.filter((form) => /^(?:he|him|his|himself)$/i.test(form)).length;
  const women = forms.filter((form) => /^(?:she|her|hers|herself)$/i.test(form)).length;
  return men === women ? undefined : men > women ? "he" : "she";
}

const SHE_TITLES = /\b(?:Mrs|Ms|Miss|Madam|Lady|Queen|Princess|Baroness|\w+woman)\b/;
const HE_TITLES = /\b(?:Mr|Lord|King|Prince|Baron|Pope|\w+[sk]man|Congressman|Chairman)\b/;

/** A subject of a main clause or of the pronoun's own sentence; an object where no person is the subject. */
function isTurnedTo({ tree, byHead }: Cast, token: Token, pronoun: Token): boolean {
  const verb = tree.tokens[token.head];
  if (!verb || !(token.sentence === pronoun.sentence || isRelation(verb, "root", "conj", "parataxis"))) return false;
  if (isRelation(token, "nsubj")) return true;
  const subject = childOf(tree, verb.index, "nsubj");
  return isRelation(token, "obj") && subject !== undefined && byHead.get(subject.index)?.kind !== "person";
}
