/** Person, number and sex of what a mention refers to, as far as its own words tell. */
import type { Token } from "../model/model.js";
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from "./en/first-names.js";
import { FEMALE_NOUNS, MALE_NOUNS } from "./en/nouns.js";
import { FEMALE_TITLES, MALE_TITLES } from "./en/titles.js";
import type { Candidate } from "./mentions.js";
import { type Gender, PRONOUN_TRAITS } from "./pronouns.js";
import { titleWord } from "./titles.js";

export type Traits = {
  /** Grammatical person of a pronoun; 3 for everything else. */
  readonly person: 1 | 2 | 3;
  /** Absent where the words fit both ("you", "police"). */
  readonly plural?: boolean;
  /** "neuter" for what is no person; absent for a person of either sex. */
  readonly gender?: Gender;
  readonly reflexive: boolean;
};

export function readTraits(tokens: readonly Token[], candidate: Candidate): Traits {
  const pronoun =
    candidate.form === "pronoun" ? PRONOUN_TRAITS.get(tokens[candidate.head]!.form.toLowerCase()) : undefined;
  if (pronoun) return { reflexive: false, ...pronoun };
  const gender = candidate.kind === "person" ? sexOf(tokens, candidate) : undefined;
  const animate = candidate.kind === "person" || candidate.kind === "group";
  const plural = COLLECTIVES.has(candidate.kind) && !candidate.plural ? undefined : candidate.plural;
  return {
    person: 3,
    reflexive: false,
    ...(plural === undefined ? {} : { plural }),
    ...(gender ? { gender } : animate ? {} : { gender: "neuter" as const }),
  };
}

/** A body or a team is "it" to one writer and "they" to the next. */
const COLLECTIVES: ReadonlySet<string> = new Set(["organisation", "group"]);

function sexOf(
  tokens: readonly Token[],
  { form, firstOfPhrase, firstToken, endToken, head }: Candidate,
): Gender | undefined {
  for (let i = firstOfPhrase; i < (form === "name" ? firstToken : endToken); i++) {
    const word = titleWord(tokens[i]!.form);
    if (form !== "name" && i !== head) continue;
    if (MALE_TITLES.has(word) || MALE_NOUNS.has(tokens[i]!.lemma)) return "male";
    if (FEMALE_TITLES.has(word) || FEMALE_NOUNS.has(tokens[i]!.lemma)) return "female";
  }
  if (form !== "name") return undefined;
  const given = tokens[firstToken]!.form.toLowerCase();
  if (MALE_FIRST_NAMES.has(given)) return "male";
  if (FEMALE_FIRST_NAMES.has(given)) return "female";
  return undefined;
}
