/**
 * Names in headlines of the kind that write Every Word Like This. Capitals tell nothing there and a recogniser reads
 * "Roe Proposes" or "First Female" as names, so such a headline has the names that the report's other sentences have.
 */
import type { CleanReport, LanguageNotes, Name, Sentence, Token } from "../model/model.js";
import { isAcronym, knownName } from "./knowledge.js";

/** Indexes of the sentences that are headlines in title case; empty for a report that has nothing but headlines. */
export function findHeadlines(report: CleanReport, { tokens, sentences }: LanguageNotes): ReadonlySet<number> {
  const found = sentences.filter(
    ({ block, firstToken, endToken }) =>
      HEADLINE_ROLES.has(report.blocks[block]?.role ?? "") && isTitleCase(tokens.slice(firstToken, endToken)),
  );
  return new Set(found.length < sentences.length ? found.map(({ index }) => index) : []);
}

/** The report's names, those of its title-case headlines read anew. */
export function settleHeadlines({ tokens, sentences, names }: LanguageNotes, headlines: ReadonlySet<number>): Name[] {
  if (headlines.size === 0) return [...names];
  const told = names.filter(({ firstToken }) => !headlines.has(tokens[firstToken]!.sentence));
  const kinds = new Map<string, Name["kind"]>();
  for (const name of told) {
    const words = wordsOf(tokens, name);
    // A surname stands for its bearer, a body's last word does not stand for the body.
    const shortest = name.kind === "person" ? words.length - 1 : 0;
    for (let from = 0; from <= shortest; from++) addOnce(kinds, words.slice(from).join(" "), name.kind);
  }
  const guessed = names.filter((name) => !told.includes(name) && knownName(wordsOf(tokens, name).join(" ")));
  const found = sentences.filter(({ index }) => headlines.has(index)).flatMap((one) => findTold(tokens, one, kinds));
  const isFree = (name: Name) => !found.some((one) => one.firstToken < name.endToken && name.firstToken < one.endToken);
  return [...told, ...found, ...guessed.filter(isFree)].sort((a, b) => a.firstToken - b.firstToken);
}

const HEADLINE_ROLES: ReadonlySet<string> = new Set(["title", "standfirst", "heading"]);

/** Words of five letters and more have capitals in title case, but for one in eight; short ones may be small. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.slice(1).filter(({ form }) => /^\p{L}{5}/u.test(form));
  return long.length >= 2 && long.filter(({ form }) => /^\p{Ll}/u.test(form)).length * 8 <= long.length;
}

/** The longest names of the other sentences, from left to right. */
function findTold(tokens: readonly Token[], sentence: Sentence, kinds: ReadonlyMap<string, Name["kind"]>): Name[] {
  const found: Name[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first++) {
    for (let end = Math.min(sentence.endToken, first + MAX_WORDS); end > first; end--) {
      const range = { firstToken: first, endToken: end };
      const kind = kinds.get(wordsOf(tokens, range).join(" "));
      if (kind === undefined || !/^\p{Lu}/u.test(tokens[first]!.form)) continue;
      found.push({ ...range, kind, start: tokens[first]!.start, end: tokens[end - 1]!.end });
      first = end - 1;
      break;
    }
  }
  return found;
}

/** Names of more words are not looked for. */
const MAX_WORDS = 6;

/** Words as they are compared: in lower case, but for acronyms, so that "US" is not "us". */
const wordsOf = (tokens: readonly Token[], { firstToken, endToken }: Pick<Name, "firstToken" | "endToken">): string[] =>
  tokens.slice(firstToken, endToken).map(({ form }) => (isAcronym(form) ? form : form.toLowerCase()));

function addOnce<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
