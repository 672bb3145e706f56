import type { Span, Token } from "../../model/model.js";
import type { Cast } from "../events/cast.js";
import { WISHED } from "./en/words.js";
import type { Ground } from "./ground.js";

export type Phrase = {
  readonly what: Span;
  /** Lower-case words that set it apart from others of its kind. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  /** "possible", "proposed": it is not there yet. */
  readonly isWished: boolean;
  /** Owners and those "between" or "with" whom it is. */
  readonly parties: readonly number[];
};

/** The phrase that names a commitment, from its first modifier to a short complement: "30-day truce on energy". */
export function readPhrase({ read, cast }: Ground, noun: Token): Phrase {
  const { tokens } = read.language;
  const parts: Token[] = [noun];
  const modifiers: string[] = [];
  const parties: number[] = [];
  let isDefinite = false;
  let isWished = false;
  for (const child of cast.children(noun.index)) {
    const word = child.lemma.toLowerCase();
    const chain = cast.chainAt(child.index);
    if (/^(nmod:poss|compound)$/.test(child.deprel) && chain !== null && cast.isNamed(chain)) parties.push(chain);
    if (child.deprel === "det") isDefinite ||= DEFINITE.test(child.form);
    if (child.deprel === "nmod:poss") isDefinite = true;
    isWished ||= WISHED.has(word);
    const isBefore = child.index < noun.index && /^(compound|amod|nummod|nmod:desc|nmod:unmarked)$/.test(child.deprel);
    const isAfter = child.index > noun.index && child.index - noun.index <= MAX_COMPLEMENT && isNaming(cast, child);
    if ((!isBefore && !isAfter) || VAGUE.has(word) || /^\p{P}+$/u.test(child.form)) continue;
    if (isAfter && PARTNER.has(markerOf(cast, child))) parties.push(...membersFrom(cast, child));
    if (!WISHED.has(word)) modifiers.push(word);
    parts.push(
      child,
      ...below(cast, child.index).filter(({ index }) => isAfter || Math.abs(index - child.index) <= MAX_MODIFIER),
    );
  }
  const first = Math.min(...parts.map(({ index }) => index));
  const last = Math.max(...parts.map(({ index }) => index));
  return { what: { start: tokens[first]!.start, end: tokens[last]!.end }, modifiers, isDefinite, isWished, parties };
}

const DEFINITE = /^(the|this|that|these|those)$/i;
/** Words that set nothing apart. */
const VAGUE = new Set(
  "such any first full final lasting other same so-called comprehensive unilateral immediate cease much more many several".split(
    " ",
  ),
);
const NAMING = new Set(["of", "on", "for", "with", "between", "to", "over", "against"]);
const PARTNER = new Set(["between", "with"]);
const MAX_COMPLEMENT = 6;
/** Tokens that the words of one modifier reach over: "90 - day". */
const MAX_MODIFIER = 3;

/** A complement that tells which one it is: "deal on minerals", "plan to cut taxes". */
const isNaming = (cast: Cast, child: Token): boolean =>
  (child.deprel === "nmod" && NAMING.has(markerOf(cast, child))) || (child.deprel === "acl" && child.xpos === "VB");

const markerOf = (cast: Cast, token: Token): string =>
  cast
    .children(token.index)
    .find(({ deprel }) => deprel === "case")
    ?.form.toLowerCase() ?? "";

const membersFrom = (cast: Cast, token: Token): number[] =>
  cast.membersOf({ role: "oblique", head: token.index, start: token.start, end: token.end }).chains.slice();

/** What hangs on a token, relative clauses left out. */
function below(cast: Cast, token: number): Token[] {
  const found: Token[] = [];
  const open = [token];
  for (let i = 0; i < open.length && open.length < MAX_WORDS; i++)
    for (const child of cast.children(open[i]!)) {
      if (/^(acl:relcl|advcl|parataxis|appos|punct)/.test(child.deprel)) continue;
      found.push(child);
      open.push(child.index);
    }
  return found;
}

const MAX_WORDS = 12;
