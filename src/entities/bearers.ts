/** The chains of a pile as bearers of names: what linking compares. */
import {
  byCodeUnit,
  type Chain,
  type CleanReport,
  type EntityKind,
  fold,
  type LanguageNotes,
  lineOf,
  type Mention,
  type Token,
} from "../model/model.js";
import { HONORIFICS, RANKS } from "./en/titles.js";
import { generationOf } from "./generations.js";
import { countryOfWords } from "./knowledge.js";
import { type Office, readOffice } from "./roles.js";
import { coreWords } from "./same-name.js";
import { settleKinds } from "./settle-kinds.js";
import { titleWord } from "./titles.js";

/** A report as far as linking reads it. */
export type LinkedReport = {
  readonly report: CleanReport;
  readonly language: LanguageNotes;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
};

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
  /** "jr" of a person whom the pile tells by it from another. */
  readonly generation?: string;
  /** Every form in which the report writes it, titles and articles included where they stand. */
  readonly forms: readonly string[];
  /** How often the report names it. */
  readonly count: number;
  readonly offices: readonly Office[];
  /** Lemmas of the nouns that head its phrases without a name, and of the nouns right before its name ("the ferry Aurora"). */
  readonly heads: readonly string[];
  readonly plural: boolean;
  /** Folded proper nouns, adjectives of country and possessors that narrow its phrases: two that differ in them are two. */
  readonly owners: string;
  /** False where every phrase begins with "a" or its like: something new. */
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
  return withTellingGenerations(withSteadyKinds(bearers)).map((bearer, index) => ({ ...bearer, index }));
}

/**
 * Surface forms of one mention: as it stands, with its title, with its rank alone, with its title less the country,
 * with its article.
 */
export function formsOf({ report: { text }, language: { tokens } }: LinkedReport, mention: MentionLike): string[] {
  const forms = [lineOf(text, mention)];
  let first = mention.firstToken;
  if (mention.role) {
    const { start } = mention.role;
    while (first > 0 && tokens[first - 1]!.start >= start) first--;
    for (const from of titleStarts(tokens, first, mention.firstToken)) {
      forms.push(lineOf(text, { start: tokens[from]!.start, end: mention.end }));
    }
  }
  const article = tokens[first - 1];
  if (mention.form === "name" && article?.head === mention.head && ARTICLES.has(article.form.toLowerCase())) {
    forms.push(lineOf(text, { start: article.start, end: mention.end }));
  }
  return forms;
}

/** Where a title may begin: at its first word, after a country ("French | President"), before a rank ("chief | Adm."). */
function titleStarts(tokens: readonly Token[], first: number, end: number): number[] {
  const starts = [first];
  if (first + 1 < end && countryOfWords(tokens[first]!.form) !== undefined) starts.push(first + 1);
  let rank = end;
  while (rank > first && isRank(tokens[rank - 1]!)) rank--;
  for (let i = Math.max(rank, first + 1); i < end; i++) starts.push(i);
  return starts;
}

const isRank = ({ form }: Token): boolean => RANKS.has(titleWord(form)) || HONORIFICS.has(titleWord(form));

type MentionLike = Pick<Mention, "start" | "end" | "form" | "firstToken" | "head" | "role">;

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
  // A chain that also writes the full name without it may hold both, and then most of it is the elder.
  const full = names.map((mention) => lineOf(text, mention)).filter((form) => form.includes(" "));
  const generations = new Set(full.map(generationOf));
  const [generation] = generations.size === 1 ? generations : [undefined];
  const phrases = named ? roles.map((role) => lineOf(text, role)) : telling.map((mention) => lineOf(text, mention));
  return {
    report,
    chain: index,
    kind,
    named,
    name,
    words: named ? coreWords(name.replace(/^the\s+/i, ""), kind) : phraseWords(name),
    ...(generation === undefined ? {} : { generation }),
    forms: [...new Set(telling.flatMap((mention) => formsOf(linked, mention)))],
    count: names.length,
    offices: kind === "person" ? phrases.map(readOffice).filter((office) => office !== null) : [],
    heads: [
      ...new Set([
        ...telling.filter(({ form }) => form === "nominal").map(({ head }) => lemmaAt(linked, head)),
        ...names.flatMap((name) => nounBefore(linked, name)),
      ]),
    ],
    owners: named ? "" : ownersOf(linked, telling),
    plural: telling.every(({ plural }) => plural),
    definite: !telling.every((mention) => /^(?:an?|some|another)\s/i.test(lineOf(text, mention))),
  };
}

function ownersOf({ language: { tokens } }: LinkedReport, mentions: readonly Mention[]): string {
  const words = mentions.flatMap(({ firstToken, endToken, head }) =>
    tokens
      .slice(firstToken, endToken)
      .filter(({ upos, deprel, index, form }) => {
        if (index === head) return false;
        return upos === "PROPN" || deprel === "nmod:poss" || countryOfWords(form) !== undefined;
      })
      .map(({ lemma }) => fold(lemma)),
  );
  return [...new Set(words)].sort(byCodeUnit).join(" ");
}

function nounBefore({ language: { tokens } }: LinkedReport, { firstToken }: Mention): string[] {
  const before = tokens[firstToken - 1];
  return before?.upos === "NOUN" || before?.upos === "PROPN" ? [before.lemma.toLowerCase()] : [];
}

const lemmaAt = ({ language }: LinkedReport, token: number): string => language.tokens[token]!.lemma.toLowerCase();

const phraseWords = (name: string): string[] =>
  fold(name)
    .split(" ")
    .filter((word, i) => i > 0 || !(ARTICLES.has(word) || word === "some" || word === "many"));

/** Across the pile, too, one name has one kind. */
function withSteadyKinds(bearers: readonly Omit<Bearer, "index">[]): Omit<Bearer, "index">[] {
  const named = bearers.filter(({ named }) => named);
  const readings = named.flatMap(({ words, kind, count }) =>
    Array.from({ length: Math.min(count, 9) }, () => ({ name: words.join(" "), kind })),
  );
  const kinds = settleKinds(readings);
  const settled = new Map(readings.map(({ name, kind }, i) => [`${kind}|${name}`, kinds[i]!]));
  return bearers.map((bearer) => ({
    ...bearer,
    kind: (bearer.named && settled.get(`${bearer.kind}|${bearer.words.join(" ")}`)) || bearer.kind,
  }));
}

/**
 * Keeps the generations of those whom some report tells from a namesake. Chains of one report with the same words are
 * two because their generations told them apart there ("Robert Roe" beside "Robert S. Roe III" is often one man).
 */
function withTellingGenerations(bearers: readonly Omit<Bearer, "index">[]): Omit<Bearer, "index">[] {
  const persons = bearers.filter(({ kind, named }) => kind === "person" && named);
  const told = new Set<string>();
  for (const one of persons.filter(({ generation }) => generation !== undefined)) {
    const isTold = persons.some(
      (other) =>
        other.report === one.report &&
        other.generation !== one.generation &&
        other.words.join(" ") === one.words.join(" "),
    );
    if (isTold) told.add(one.words.at(-1)!);
  }
  return bearers.map(({ generation, ...bearer }) =>
    generation !== undefined && told.has(bearer.words.at(-1)!) ? { ...bearer, generation } : bearer,
  );
}
