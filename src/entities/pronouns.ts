/** English pronouns that refer to an entity named elsewhere, with what they say about it. */

export type Gender = "male" | "female" | "neuter";

export type PronounTraits = {
  readonly person: 1 | 2 | 3;
  /** Absent where the form fits both ("you"). */
  readonly plural?: boolean;
  readonly gender?: Gender;
  readonly reflexive?: true;
};

/** By lower-case form, possessives and reflexives included. */
export const PRONOUN_TRAITS: ReadonlyMap<string, PronounTraits> = new Map([
  ...forms("i me my mine", { person: 1, plural: false }),
  ...forms("myself", { person: 1, plural: false, reflexive: true }),
  ...forms("we us our ours", { person: 1, plural: true }),
  ...forms("ourselves", { person: 1, plural: true, reflexive: true }),
  ...forms("you your yours", { person: 2 }),
  ...forms("yourself yourselves", { person: 2, reflexive: true }),
  ...forms("he him his", { person: 3, plural: false, gender: "male" }),
  ...forms("himself", { person: 3, plural: false, gender: "male", reflexive: true }),
  ...forms("she her hers", { person: 3, plural: false, gender: "female" }),
  ...forms("herself", { person: 3, plural: false, gender: "female", reflexive: true }),
  ...forms("it its", { person: 3, plural: false, gender: "neuter" }),
  ...forms("itself", { person: 3, plural: false, gender: "neuter", reflexive: true }),
  ...forms("they them their theirs", { person: 3, plural: true }),
  ...forms("themselves", { person: 3, plural: true, reflexive: true }),
]);

function forms(list: string, traits: PronounTraits): [string, PronounTraits][] {
  return list.split(" ").map((form) => [form, traits]);
}
