/** Offices as keys, so that "the French president" meets "French President Jane Doe" in another report. */
import { HONORIFICS, OFFICES, RANKS } from "./en/titles.js";
import { countryOfWords, foldName } from "./knowledge.js";

/** An office read off a role or a noun phrase. */
export type Office = {
  /** What heads it: "president", "minister", "secretary of state". */
  readonly head: string;
  /** ISO code of the country it is held in, where the words say. */
  readonly country?: string;
  /** Folded words that narrow it, countries, articles and "of" left out. */
  readonly modifiers: readonly string[];
};

/** The office that words name; null when they name none, or only a rank or an honorific. */
export function readOffice(words: string): Office | null {
  const all = foldName(words.replace(/['’]s\b/g, ""))
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !ARTICLES.has(word));
  const country = all.map((word) => countryOfWords(word === "us" ? "US" : word)).find(Boolean);
  const plain = all.filter((word) => countryOfWords(word === "us" ? "US" : word) === undefined);
  const last = plain.findLastIndex((word, i) => isOffice(word) && !(plain[i - 1] === "of"));
  const of = plain.findIndex((word, i) => i > 0 && word === "of" && isOffice(plain[i - 1]!));
  const at = of > 0 ? of - 1 : last;
  if (at < 0) return null;
  const head = plain[at]!;
  const modifiers = plain.filter((word, i) => i !== at && !LINKS.has(word));
  return { head, modifiers, ...(country ? { country } : {}) };
}

/**
 * True when a noun phrase without a name may mean the holder of an office: the same head, the same country, and nothing
 * in the phrase that the office does not say.
 */
export function isOfficeHolder(phrase: Office, office: Office): boolean {
  const head = LEADERS[phrase.head] ?? [phrase.head];
  return (
    head.includes(office.head) &&
    phrase.country !== undefined &&
    phrase.country === office.country &&
    phrase.modifiers.every((word) => office.modifiers.includes(word)) &&
    !office.modifiers.some((word) => LESSER.has(word) && !phrase.modifiers.includes(word)) &&
    (phrase.head !== "minister" || phrase.modifiers.length > 0)
  );
}

/** "The French leader" is who heads the state or the government. */
const LEADERS: Readonly<Record<string, readonly string[]>> = {
  leader: ["president", "premier", "king", "emir", "chancellor"],
  premier: ["premier", "minister"],
};

/** A vice-president is no president, a former one none any more. */
const LESSER: ReadonlySet<string> = new Set(
  "vice deputy former ex assistant interim acting designate elect late then under foreign defence defense finance".split(
    " ",
  ),
);

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "its", "their"]);
const LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "and", "s", "mr", "mrs", "ms"]);

const isOffice = (word: string): boolean => OFFICES.has(word) && !HONORIFICS.has(word) && !RANKS_ONLY.has(word);
const RANKS_ONLY: ReadonlySet<string> = new Set(
  [...RANKS].filter((word) => !["chief", "marshal", "inspector"].includes(word)),
);
