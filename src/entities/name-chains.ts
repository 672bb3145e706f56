/** Grouping the names of one report: every spelling of a name first, then short forms under the full one. */
import { byCodeUnit, type EntityKind } from "../model/model.js";
import { isSolidName } from "./person-names.js";
import { isSameName, type NameForm, readNameForm } from "./same-name.js";

/** A name where it stands; `gender` as a title beside it tells ("Mrs"). */
export type PlacedName = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: "male" | "female" | "neuter" | undefined;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
};

/**
 * Group of each name, numbered from 0 in order of first appearance. A short form that fits two full names joins
 * the one introduced before it, or neither where both were: a report's "Clinton" may be either of two people.
 */
export function groupNames(names: readonly PlacedName[]): number[] {
  const spellings = new Map<string, Spelling>();
  const forms = names.map(({ name, kind }) => readNameForm(name, kind));
  const families = contrastedWords(names, forms);
  const spellingOf = names.map(({ kind, gender }, place) => {
    const form = tellingForm(forms[place]!, families);
    const key = [
      ...[kindClass(kind), form.words.join(" "), form.isAcronym],
      ...(kind === "person" ? [gender, form.generation] : []),
    ].join("|");
    const spelling = spellings.get(key) ?? { key, form, gender, first: place, count: 0, group: -1 };
    spelling.count++;
    spellings.set(key, spelling);
    return spelling;
  });
  const groups: Spelling[][] = [];
  const index = new Map<string, Set<number>>();
  for (const spelling of [...spellings.values()].sort(fullestFirst)) {
    const near = new Set(keysOf(spelling.form).flatMap((key) => [...(index.get(key) ?? [])]));
    const all = [...near].slice(0, MAX_NEAR).filter((group) => groups[group]!.some((other) => isSame(spelling, other)));
    const solid = all.filter((group) => groups[group]!.some(({ form, count }) => isSolidName(form.words, count)));
    const fits = solid.length > 0 ? solid : all;
    spelling.group =
      fits.length === 1
        ? fits[0]!
        : (sameWords(fits, groups, spelling) ?? introduced(fits, groups, spelling) ?? groups.length);
    if (spelling.group === groups.length) groups.push([]);
    groups[spelling.group]!.push(spelling);
    for (const key of keysOf(spelling.form)) index.set(key, (index.get(key) ?? new Set()).add(spelling.group));
  }
  return renumber(spellingOf.map(({ group }) => group));
}

/** Groups that one name is held against; a report of a thousand streets must not take a day. */
const MAX_NEAR = 100;

type Spelling = {
  readonly key: string;
  readonly form: NameForm;
  readonly gender: PlacedName["gender"];
  readonly first: number;
  count: number;
  group: number;
};

const isSame = (a: Spelling, b: Spelling): boolean =>
  !(a.gender && b.gender && a.gender !== b.gender) &&
  a.form.generation === b.form.generation &&
  isSameName(a.form, b.form);

/**
 * Words of people's names of which the report has a father and a son: it writes "Roe Jr." for short, or names both in
 * one sentence. Elsewhere "Jr." is how a paper writes a name in full ("John Roe Jr. ... John Roe").
 */
function contrastedWords(names: readonly PlacedName[], forms: readonly NameForm[]): ReadonlySet<string> {
  const plain = new Set<string>();
  for (const [i, { words, kind, generation }] of forms.entries()) {
    if (kind === "person" && generation === undefined) plain.add(`${names[i]!.sentence} ${words.join(" ")}`);
  }
  return new Set(
    forms.flatMap(({ words, generation }, i) => {
      const isTold = words.length === 1 || plain.has(`${names[i]!.sentence} ${words.join(" ")}`);
      return generation !== undefined && isTold ? words : [];
    }),
  );
}

/** A form whose generation is left out where it tells nobody apart. */
function tellingForm({ generation, ...form }: NameForm, families: ReadonlySet<string>): NameForm {
  const tells = generation !== undefined && form.words.some((word) => families.has(word));
  return tells ? { ...form, generation } : form;
}

/** Longest names first, so that short forms find them; acronyms after the names they may shorten. */
const fullestFirst = (a: Spelling, b: Spelling): number =>
  Number(a.form.isAcronym) - Number(b.form.isAcronym) ||
  b.form.words.length - a.form.words.length ||
  a.first - b.first ||
  byCodeUnit(a.key, b.key);

/** Of several groups that fit, the one that holds exactly these words. */
const sameWords = (fits: readonly number[], groups: readonly Spelling[][], spelling: Spelling): number | undefined =>
  fits.find((group) => groups[group]!.some(({ form }) => form.words.join(" ") === spelling.form.words.join(" ")));

/** Of several groups that fit, the only one that the report has introduced before the short form. */
function introduced(fits: readonly number[], groups: readonly Spelling[][], { first }: Spelling): number | undefined {
  const before = fits.filter((group) => groups[group]!.some((other) => other.first < first));
  return before.length === 1 ? before[0] : undefined;
}

/** Names that share none of these cannot be the same. */
function keysOf({ words, letters, known }: NameForm): string[] {
  const keys = [`w:${words[0]}`, `w:${words.at(-1)}`, `j:${words.join("")}`];
  if (letters.length > 1) keys.push(`a:${letters}`);
  if (known !== undefined) keys.push(`k:${known}`);
  return keys;
}

const kindClass = (kind: EntityKind): string => (kind === "person" || kind === "group" ? kind : "thing");

function renumber(groups: readonly number[]): number[] {
  const order = new Map<number, number>();
  for (const group of groups) if (!order.has(group)) order.set(group, order.size);
  return groups.map((group) => order.get(group)!);
}
