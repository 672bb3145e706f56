/** What is plain from a statement's words and marks: its form, its channel, its addressee, its likelihood. */
import {
  type Attribution,
  type Likelihood,
  lineOf,
  overlaps,
  type Span,
  type Statement,
  type Token,
} from "../../model/model.js";
import { CHANNELS } from "./en/channels.js";
import { ESTIMATES, NO_ESTIMATE } from "./en/estimates.js";
import type { Ground } from "./features.js";
import { childOf, isRelation, type Tree, tokensIn } from "./tree.js";

/** Direct when (nearly) all words stand in quotation marks, partial when some do. */
export function formOf({ tree, quoteAt }: Ground, content: readonly Span[]): Statement["form"] {
  const words = content.flatMap((span) => tokensIn(tree.tokens, span)).filter(({ upos }) => upos !== "PUNCT");
  const quoted = words.filter(({ index }) => quoteAt[index]).length;
  return quoted === 0 ? "indirect" : quoted >= DIRECT_SHARE * words.length ? "direct" : "partial";
}

/** Share of words in quotation marks from which a statement is direct, as PolNeAR's scorer has it. */
const DIRECT_SHARE = 0.9;

/** Where or how it was said, by the words beside it; undefined when they do not tell. */
export const channelOf = (words: string): string | undefined => CHANNELS.find(([pattern]) => pattern.test(words))?.[1];

/** The band of the first estimate in a piece of text; `plain` takes modals ("may") for estimates too. */
export function likelihoodOf(words: string, plain: boolean): Likelihood | undefined {
  const read = words.replace(NO_ESTIMATE, " ");
  return ESTIMATES.find(({ pattern, bare }) => (plain || !bare) && pattern.test(read))?.band;
}

/** To whom it was said: what "told" takes, or what "to" leads to after a verb of speech. */
export function addresseeOf(
  text: string,
  tree: Tree,
  cue: Token,
  { source, content }: Attribution,
): string | undefined {
  const heard = tree.children[cue.index]!.find((child) => {
    if ([...source, ...content].some((span) => overlaps(span, child))) return false;
    if (isRelation(child, "iobj")) return true;
    if (isRelation(child, "obj")) return TAKES_HEARER.has(cue.lemma) && cue.index < child.index;
    return isRelation(child, "obl") && childOf(tree, child.index, "case")?.lemma === "to" && SAYS_TO.has(cue.lemma);
  });
  if (!heard) return undefined;
  const first = tree.tokens[tree.first[heard.index]!]!;
  const lead = childOf(tree, heard.index, "case");
  const clause = childOf(tree, heard.index, "acl", "advcl", "punct", "parataxis");
  const start = lead && lead.index < heard.index ? tree.tokens[lead.index + 1]!.start : first.start;
  const end =
    clause && clause.index > heard.index
      ? tree.tokens[tree.first[clause.index]! - 1]!.end
      : tree.tokens[tree.last[heard.index]!]!.end;
  return lineOf(text, { start, end: Math.max(end, heard.end) });
}

/** Journalists named beside a cue, wherever the tree hangs them. */
export const hearersIn = (words: string): string | undefined =>
  /\b(?:told|to|with) ((?:[\w’'-]+ ){0,3}(?:reporters|journalists|correspondents))\b/.exec(words)?.[1];

const TAKES_HEARER: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "assure",
  "remind",
  "warn",
  "advise",
  "notify",
  "brief",
  "reassure",
  "caution",
  "ask",
  "urge",
]);
const SAYS_TO: ReadonlySet<string> = new Set([
  "say",
  "speak",
  "write",
  "explain",
  "confirm",
  "repeat",
  "state",
  "stress",
  "announce",
  "report",
  "complain",
  "relay",
  "comment",
  "remark",
]);
