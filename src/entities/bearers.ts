/** The chains of a pile as bearers of names: what linking compares. */
import { byCodeUnit, type Chain, type EntityKind, fold, lineOf, type Span } from "../model/model.js";
import { knownName } from "./knowledge.js";
import type { LinkedReport } from "./link.js";
import { type Office, readOffice } from "./roles.js";
import { coreWords } from "./same-name.js";

/** One chain of one report; pronouns alone bear no name and are left out. */
export type Bearer = {
  readonly index: number;
  /** Place of the report in the pile, and of the chain in the report. */
  readonly report: number;
  readonly chain: number;
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly name: string;
  /** Folded words of the name that tell it from others. */
  readonly words: readonly string[];
  /** Every form in which the report writes it, titles and articles included where they stand. */
  readonly forms: readonly string[];
  /** How often the report names it. */
  readonly count: number;
  readonly offices: readonly Office[];
  /** A noun phrase with "the". */
  readonly definite: boolean;
};

/** Bearers in the order of report id, then chain, so that the order of the pile leaves no trace. */
export function readBearers(pile: readonly LinkedReport[]): Bearer[] {
  const order = pile.map((_, i) => i).sort((a, b) => byCodeUnit(pile[a]!.report.id, pile[b]!.report.id) || a - b);
  const bearers: Omit<Bearer, "index">[] = [];
  for (const report of order) {
    for (const chain of pile[report]!.chains) {
      const bearer = readBearer(pile[report]!, report, chain);
      if (bearer) bearers.push(bearer);
    }
  }
  return settleKinds(bearers).map((bearer, index) => ({ ...bearer, index }));
}

/** Surface forms of one mention: as it stands, with its title, with its article. */
export function formsOf({ report: { text }, language: { tokens } }: LinkedReport, mention: MentionLike): string[] {
  const forms = [lineOf(text, mention)];
  const start = mention.role?.start ?? mention.start;
  if (mention.role) forms.push(lineOf(text, { start, end: mention.end }));
  const before = tokens[firstTokenAt(tokens, mention, start) - 1];
  if (mention.form === "name" && before && ARTICLES.has(before.form.toLowerCase()) && before.end >= start - 2) {
    forms.push(lineOf(text, { start: before.start, end: mention.end }));
  }
  return forms;
}

type MentionLike = Span & { readonly form: string; readonly firstToken: number; readonly role?: Span };

function firstTokenAt(tokens: readonly Span[], mention: MentionLike, start: number): number {
  let first = mention.firstToken;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  return first;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

function readBearer(
  linked: LinkedReport,
  report: number,
  { index, kind, name, mentions, roles }: Chain,
): Omit<Bearer, "index"> | null {
  const { text } = linked.report;
  const telling = mentions.map((i) => linked.mentions[i]!).filter(({ form }) => form !== "pronoun");
  if (telling.length === 0) return null;
  const names = telling.filter(({ form }) => form === "name");
  const named = names.length > 0;
  const phrases = named ? roles.map((role) => lineOf(text, role)) : telling.map((mention) => lineOf(text, mention));
  return {
    report,
    chain: index,
    kind,
    named,
    name,
    words: named ? coreWords(name.replace(/^the\s+/i, ""), kind) : phraseWords(name),
    forms: [...new Set(telling.flatMap((mention) => formsOf(linked, mention)))],
    count: names.length,
    offices: kind === "person" ? phrases.map(readOffice).filter((office) => office !== null) : [],
    definite: telling.some((mention) => /^the\s/i.test(lineOf(text, mention))),
  };
}

const phraseWords = (name: string): string[] =>
  fold(name)
    .split(" ")
    .filter((word, i) => i > 0 || !(ARTICLES.has(word) || word === "some" || word === "many"));

/**
 * A recogniser may take one name for a person here and a place there; across the pile the most common reading holds.
 * Names of the knowledge file keep theirs: Jordan is a country and a man.
 */
function settleKinds(bearers: readonly Omit<Bearer, "index">[]): Omit<Bearer, "index">[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const { named, words, kind, count } of bearers) {
    if (!named) continue;
    const key = words.join(" ");
    const tally = votes.get(key) ?? votes.set(key, new Map()).get(key)!;
    tally.set(kind, (tally.get(kind) ?? 0) + (kind === "other" ? count / 4 : count));
  }
  return bearers.map((bearer) => {
    const tally = votes.get(bearer.words.join(" "));
    if (!bearer.named || !tally || tally.size === 1 || knownName(bearer.name)) return bearer;
    const [kind] = [...tally].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]!;
    return { ...bearer, kind };
  });
}
