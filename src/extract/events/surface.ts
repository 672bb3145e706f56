/**
 * Participants by the order of words, where the tree loses them: a list goes on over commas and "and", a meeting's
 * partner stands after "with". Only for meetings, whose participants are worth the risk.
 */
import type { Clause, Mention, ReadReport, Token } from "../../model/model.js";
import type { Cast } from "./cast.js";

export type Surface = {
  /** The mention with those listed beside it, in reading order: "A, B and C". */
  listAround(token: number): Mention[];
  /** Named people after a verb: at once ("hosted A"), or after "with" ("discussed trade with A"). */
  partnersAfter(deed: Clause, isDirect: boolean): Mention[];
  /** Who leads the group that a meeting was with: "a delegation from Ruritania led by A". */
  leadersAfter(deed: Clause): Mention[];
};

export function readSurface({ language: { tokens }, mentions }: ReadReport, cast: Cast): Surface {
  const named = mentions.filter(
    ({ form, kind, chain }) => form === "name" && TAKING_PART.has(kind) && cast.isNamed(chain),
  );
  const known = new Set(named);
  const formAt = (index: number): string => tokens[index]!.form.toLowerCase();
  const byFirst = new Map(named.map((mention) => [mention.firstToken, mention]));
  const byEnd = new Map(named.map((mention) => [mention.endToken, mention]));

  /** The next listed name after a mention: over "and" and then titles, or over a bare comma. */
  const next = (mention: Mention): Mention | undefined => {
    let i = mention.endToken;
    let joint = "";
    for (; i < tokens.length && JOINTS.has(formAt(i)); i++) joint = formAt(i);
    const sentence = tokens[mention.firstToken]!.sentence;
    for (let steps = 0; joint !== "" && i < tokens.length && steps < MAX_TITLE; i++, steps++) {
      const found = byFirst.get(i);
      if (tokens[i]!.sentence !== sentence) return undefined;
      if (found && tokens[found.endToken]?.xpos !== "POS") return isLike(mention, found) ? found : undefined;
      if ((!found && !isTitleWord(tokens[i]!)) || (joint === "," && /^(ADP|DET)$/.test(tokens[i]!.upos)))
        return undefined;
    }
    return undefined;
  };

  /** The listed name before a mention: directly before a comma or "and", or before "and" and titles. */
  const previous = (mention: Mention): Mention | undefined => {
    let i = mention.firstToken;
    while (
      i > 0 &&
      mention.firstToken - i < MAX_TITLE &&
      !JOINTS.has(formAt(i - 1)) &&
      isTitleWord(tokens[i - 1]!) &&
      !byEnd.has(i)
    )
      i--;
    const isDirect = i === mention.firstToken;
    let joint = "";
    for (; i > 0 && JOINTS.has(formAt(i - 1)); i--) joint = formAt(i - 1) === "," ? joint || "," : "and";
    const found = joint === "and" || (joint === "," && isDirect) ? byEnd.get(i) : undefined;
    return found && isLike(mention, found) && isListed(tokens, found) ? found : undefined;
  };

  const listAround = (token: number): Mention[] => {
    const start = cast.mentionAt(token);
    if (!start || !known.has(start)) return [];
    const list = [start];
    for (let first = previous(start); first && list.length < MAX_LIST; first = previous(first)) list.unshift(first);
    for (let last = next(start); last && list.length < MAX_LIST; last = next(last)) list.push(last);
    const last = list.at(-1)!;
    // "met A, and B said": the last name may begin the next clause.
    if (last !== start && /^(VB[DZP]|MD)$/.test(tokens[last.endToken]?.xpos ?? "") && !isSubjectSide(last)) list.pop();
    return list;
  };
  const isSubjectSide = ({ head }: Mention): boolean =>
    /^(nsubj|conj)/.test(tokens[head]!.deprel) && !hasVerbBefore(head);
  const hasVerbBefore = (token: number): boolean => {
    for (let i = token - 1; i >= 0 && tokens[i]!.sentence === tokens[token]!.sentence; i--)
      if (/^VB[DZPN]?$/.test(tokens[i]!.xpos)) return true;
    return false;
  };

  /** The person named at the end of a run of titles ("Rurish Foreign Minister Ada Osk"), else what is named at its start. */
  const personAt = (first: number): Mention | undefined => {
    const start = byFirst.get(first);
    for (let i = start && start.kind !== "person" ? start.endToken : first; start && i < first + MAX_TITLE; i++) {
      const found = byFirst.get(i);
      if (found?.kind === "person" && tokens[found.endToken]?.xpos !== "POS") return found;
      if (!tokens[i] || !isTitleWord(tokens[i]!)) break;
    }
    return start;
  };

  const partnersAfter = (verb: Clause, isDirect: boolean): Mention[] => {
    let isOpen = isDirect;
    for (let i = verb.predicate + 1; i < Math.min(tokens.length, verb.predicate + MAX_REACH); i++) {
      const token = tokens[i]!;
      if (
        token.sentence !== verb.sentence ||
        STOPS.has(token.form.toLowerCase()) ||
        /^(VB[DZP]|MD|:)$/.test(token.xpos)
      )
        return [];
      if (token.form.toLowerCase() === "with") isOpen = true;
      const found = isOpen ? personAt(i) : undefined;
      if (found && tokens[found.endToken]?.xpos !== "POS") return listAround(found.head);
      if (isOpen && !found && token.form.toLowerCase() !== "with" && !isTitleWord(token)) isOpen = false;
    }
    return [];
  };
  const leadersAfter = (deed: Clause): Mention[] => {
    for (let i = deed.predicate + 1; i < Math.min(tokens.length - 2, deed.predicate + MAX_REACH); i++) {
      if (tokens[i]!.sentence !== deed.sentence || /^(VBD|VBZ|VBP|MD|:)$/.test(tokens[i]!.xpos)) {
        if (!LED.has(formAt(i))) return [];
      }
      if (!LED.has(formAt(i)) || formAt(i + 1) !== "by") continue;
      for (let j = i + 2; j < Math.min(tokens.length, i + 2 + MAX_TITLE); j++) {
        const found = byFirst.get(j);
        if (found?.kind === "person") return [found];
        if (!isTitleWord(tokens[j]!)) return [];
      }
    }
    return [];
  };
  return { listAround, partnersAfter, leadersAfter };
}

const TAKING_PART: ReadonlySet<Mention["kind"]> = new Set(["person", "organisation", "place", "group"]);
const JOINTS = new Set([",", "and", "&", "or"]);
/** Words that end the reach of a verb: what follows is another time or another clause. */
const STOPS = new Set([
  "before",
  "after",
  "ahead",
  "following",
  "while",
  "as",
  "who",
  "which",
  "that",
  ";",
  "during",
  "said",
  "but",
  "(",
  "where",
  "when",
]);
const LED = new Set(["led", "headed", "chaired"]);
const MAX_TITLE = 8;
const MAX_LIST = 12;
const MAX_REACH = 30;

/** "French President", "President Ada's envoy", "the Rurish foreign minister": what may stand before a name. */
const isTitleWord = ({ upos, xpos, form }: Token): boolean =>
  /^(ADJ|NOUN|PROPN|DET|NUM)$/.test(upos) || xpos === "POS" || xpos === "PRP$" || /^(of|for|both)$/i.test(form);

/** People are listed with people. */
const isLike = (a: Mention, b: Mention): boolean => (a.kind === "person") === (b.kind === "person");

/** A name before "and" is listed unless a preposition before it says that it stands elsewhere: "In Riga, Ada met". */
function isListed(tokens: readonly Token[], { firstToken }: Mention): boolean {
  for (let i = firstToken - 1, steps = 0; i >= 0 && steps < MAX_TITLE; i--, steps++) {
    if (tokens[i]!.upos === "ADP") return /^(between|among|with)$/i.test(tokens[i]!.form);
    if (!isTitleWord(tokens[i]!)) return true;
  }
  return true;
}
