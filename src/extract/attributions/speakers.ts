/**
 * Who a source is: its chain, and what kind of source it makes.
 *
 * The chain is that of the mention whose head heads the source's words. The kind is read from that chain and from the
 * head noun: a person with a name or a definite office is named, one with an indefinite article is anonymous, a body
 * is an institution, a thing that is read is a document, one who publishes is another report.
 */
import {
  type Chain,
  lineOf,
  type Mention,
  overlaps,
  type Span,
  type StatementDraft,
  type Token,
} from "../../model/model.js";
import { BODIES, DOCUMENTS, NAMELESS, OUTLET_NAMES, OUTLETS, UNNAMED_SPEAKERS } from "./en/sourcing-words.js";
import { childOf, isRelation, type Tree, tokensIn, topOf } from "./tree.js";

/** The part of a statement that says who speaks. */
export type Speaker = Pick<StatementDraft, "speaker" | "speakerText" | "sourcing"> & {
  readonly anonymous?: NonNullable<StatementDraft["anonymous"]>;
};

/** What speakers are resolved with. */
export type Cast = {
  readonly text: string;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** Mention by the index of its head token; a name by any of its tokens. */
  readonly byHead: ReadonlyMap<number, Mention>;
};

/** The cast of a report. */
export const castOf = (text: string, tree: Tree, mentions: readonly Mention[], chains: readonly Chain[]): Cast => ({
  text,
  tree,
  mentions,
  chains,
  byHead: new Map([
    ...mentions
      .filter(({ form }) => form === "name")
      .flatMap((name) => tokensIn(tree.tokens, name).map(({ index }) => [index, name] as const)),
    ...mentions.map((mention) => [mention.head, mention] as const),
  ]),
});

/** The speaker that a source's words name. */
export function speakerOf(cast: Cast, source: readonly Span[]): Speaker {
  const { text, tree, chains } = cast;
  const words = source.flatMap((span) => tokensIn(tree.tokens, span));
  const head = nounOf(words);
  const speakerText = source.map((span) => lineOf(text, span)).join(" ");
  if (!head) return { speaker: null, speakerText, sourcing: "anonymous", anonymous: { count: "unknown" } };
  const mention = mentionOf(cast, head, words);
  const chain = mention && chains[mention.chain];
  const known = chain ? chain.mentions.map((index) => cast.mentions[index]!) : [];
  const named = known.some(({ form }) => form === "name");
  const first = known.find(({ form }) => form !== "pronoun");
  const noun = first && !named ? tree.tokens[first.head]! : head;
  const lemma = noun.lemma.toLowerCase();
  const speaker = mention?.chain ?? null;

  const nameless = head.upos === "NOUN" && ALWAYS_NAMELESS.has(head.lemma.toLowerCase()) && mention?.form !== "name";
  if (named && chain?.kind === "person" && !nameless) return { speaker, speakerText, sourcing: "named" };
  if (!nameless && isOutlet(noun, chain)) return { speaker, speakerText, sourcing: "report" };
  if (DOCUMENTS.has(lemma) && !named) return { speaker, speakerText, sourcing: "document" };
  if (BODIES.has(lemma) || chain?.kind === "organisation" || chain?.kind === "place" || chain?.kind === "facility")
    return { speaker, speakerText, sourcing: "institution" };
  const around = `${speakerText} ${lineOf(text, sentenceTail(tree, head))}`;
  if (nameless || isNameless(cast, noun) || (NAMELESS.test(around) && !named)) {
    return { speaker: null, speakerText, sourcing: "anonymous", anonymous: namelessness(cast, nameless ? head : noun) };
  }
  return { speaker, speakerText, sourcing: "named" };
}

/** The word that heads a source; the noun where the tree has made what describes it the head ("a person familiar with"). */
function nounOf(words: readonly Token[]): Token | undefined {
  const top = topOf(words);
  const names = ({ upos, lemma }: Token) => NAMING.has(upos) || UNNAMED_SPEAKERS.has(lemma.toLowerCase());
  return !top || names(top) ? top : (words.find(names) ?? top);
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/** The mention that the source's words are. */
function mentionOf({ tree, byHead }: Cast, head: Token, words: readonly Token[]): Mention | undefined {
  const own = byHead.get(head.index);
  if (own?.form === "name") return own;
  const inside = words.flatMap(({ index }) => byHead.get(index) ?? []);
  return inside.find((mention) => mention.form === "name" && isApposed(tree, mention, head)) ?? own;
}

/**
 * True for the name in "the minister, Anna Berg," and in "minister Anna Berg"; not for that in "an aide to Anna Berg" and
 * in "the Berg administration".
 */
function isApposed({ tokens }: Tree, { head: nameHead, kind, firstToken, role, start }: Mention, noun: Token): boolean {
  if (kind !== "person") return false;
  const { head, deprel } = tokens[nameHead]!;
  if (BODIES.has(noun.lemma.toLowerCase()) && nameHead < noun.index) return false;
  if (head === noun.index && /^(?:appos|flat|compound|nmod:desc)/.test(deprel)) return true;
  let first = firstToken;
  while (role && role.end <= start && tokens[first - 1]! && tokens[first - 1]!.start >= role.start) first--;
  return first > noun.index && tokens[first - 1]?.form === ",";
}

/** A newspaper or a station; a person who writes for one is a person. */
function isOutlet({ form, lemma }: Token, chain: Chain | undefined): boolean {
  if (chain?.kind === "person" || chain?.kind === "place") return false;
  if (OUTLETS.has(lemma.toLowerCase()) || OUTLET_NAMES.has(form)) return true;
  return chain?.name.split(" ").some((word) => OUTLET_NAMES.has(word)) ?? false;
}

/** A person without a name, introduced by "a" or by nothing: "a diplomat", "officials", "people familiar with the talks". */
function isNameless({ tree }: Cast, noun: Token): boolean {
  if (noun.upos === "PROPN") return false;
  if (noun.upos === "PRON" || noun.upos === "NUM" || noun.upos === "DET" || noun.upos === "ADJ")
    return noun.upos !== "PRON" || INDEFINITES.has(noun.lemma.toLowerCase());
  const determiner = childOf(tree, noun.index, "det", "nmod:poss");
  const definite = determiner !== undefined && !INDEFINITES.has(determiner.form.toLowerCase());
  const lemma = noun.lemma.toLowerCase();
  if (ALWAYS_NAMELESS.has(lemma)) return true;
  if (UNNAMED_SPEAKERS.has(lemma)) return !definite || noun.xpos === "NNS";
  return !definite && (determiner !== undefined || noun.xpos === "NNS");
}

/** Even "the official" is one whom the report will not name. */
const ALWAYS_NAMELESS: ReadonlySet<string> = new Set(["official", "source", "diplomat", "insider", "aide", "staffer"]);

const INDEFINITES: ReadonlySet<string> = new Set(
  "a an one another some several many few two three four five six dozens hundreds most other others any no both someone somebody anyone everyone nobody everybody".split(
    " ",
  ),
);

function namelessness({ tree, byHead }: Cast, noun: Token): NonNullable<Speaker["anonymous"]> {
  const kin = tree.children[noun.index]!;
  const ranks = kin.filter((child) => isRelation(child, "amod") && RANKS.has(child.form.toLowerCase()));
  const level = [...ranks, noun].map((token) => token.form.toLowerCase()).join(" ");
  const inside = tokensIn(tree.tokens, {
    start: tree.tokens[tree.first[noun.index]!]!.start,
    end: tree.tokens[tree.last[noun.index]!]!.end,
  });
  const affiliation = inside
    .map(({ index }) => byHead.get(index))
    .find((mention) => mention?.form === "name" && !overlaps(mention, noun));
  const count =
    noun.xpos === "NNS" || PLURALS.test(noun.form)
      ? "several"
      : noun.upos === "NOUN" || noun.upos === "NUM" || noun.upos === "ADJ"
        ? "one"
        : "unknown";
  return { count, level, ...(affiliation ? { affiliation: affiliation.chain } : {}) };
}

const PLURALS = /^(?:people|both|some|several|many|others|two|three|four|five|six)$/i;

const RANKS: ReadonlySet<string> = new Set(
  "senior top high-ranking ranking high-level mid-level junior former retired chief principal leading local regional federal military".split(
    " ",
  ),
);

/** The rest of the head's sentence as far as a line: the plea for namelessness stands there. */
function sentenceTail({ tokens }: Tree, head: Token): Span {
  let end = head.index;
  while (end + 1 < tokens.length && tokens[end + 1]!.sentence === head.sentence && end - head.index < PLEA_REACH) end++;
  return { start: head.start, end: tokens[end]!.end };
}

/** Words within which a plea for namelessness follows its source. */
const PLEA_REACH = 30;
