/** Pairs of named bearers that may be one: looked up by key, compared one by one. */
import type { EntityKind } from "../model/model.js";
import type { Bearer } from "./bearers.js";
import { comparePersons, compareWords, isSolidName, type Likeness, surnameOf } from "./person-names.js";
import { isSameName, type NameForm, readNameForm } from "./same-name.js";
import { skeletonOf, soundsOf } from "./spelling.js";

export type NamePair = { readonly a: Bearer; readonly b: Bearer; readonly likeness: Exclude<Likeness, "different"> };

/** Pairs in a fixed order, sure ones first; bearers are compared once for each way of writing a name, not once each. */
export function findNamePairs(bearers: readonly Bearer[]): NamePair[] {
  const spellings = new Map<string, Spelling>();
  const same: NamePair[] = [];
  for (const bearer of bearers) {
    const key = `${kindClass(bearer.kind)}|${bearer.words.join(" ")}|${bearer.generation}`;
    const spelling = spellings.get(key);
    if (!spelling) spellings.set(key, { bearer, form: formOf(bearer), count: bearer.count });
    else {
      same.push({ a: spelling.bearer, b: bearer, likeness: "same" });
      spelling.count += bearer.count;
    }
  }
  const all = [...spellings.values()];
  const persons = all.filter(({ bearer }) => bearer.kind === "person");
  const things = all.filter(({ bearer }) => bearer.kind !== "person");
  const sure = [...same, ...fullNamePairs(persons), ...thingPairs(things)];
  return [...sure, ...surnamePairs(persons, sure)].sort(
    (a, b) => Number(a.likeness !== "same") - Number(b.likeness !== "same"),
  );
}

/** A way of writing a name, with the first bearer that has it and how often the pile writes it so. */
type Spelling = { readonly bearer: Bearer; readonly form: NameForm; count: number };

/** No more than this many names of one key are compared with each other: a bound on time, far above real piles. */
const MAX_BLOCK = 150;

const formOf = ({ name, kind, words }: Bearer): NameForm => ({ ...readNameForm(name, kind), words });

const kindClass = (kind: EntityKind): string => (kind === "person" || kind === "group" ? kind : "thing");

/** People with two words or more to their name. */
function fullNamePairs(persons: readonly Spelling[]): NamePair[] {
  const full = persons.filter(({ bearer }) => bearer.words.length > 1);
  return pairsByKey(full, ({ bearer: { words } }) => [
    ...words.filter((word) => word.length > 2).map((word) => soundKey(word)),
    `j${soundKey(words.join(""))}`,
  ]).flatMap(([a, b]) =>
    a.bearer.generation === b.bearer.generation ? judged(a, b, comparePersons(a.bearer.words, b.bearer.words)) : [],
  );
}

/**
 * A surname alone joins the one person who bears it; where several do, or where only the sound is alike, it is doubtful.
 * Two chains of one report were kept apart there and stay so.
 */
function surnamePairs(persons: readonly Spelling[], sure: readonly NamePair[]): NamePair[] {
  const full = persons.filter(({ bearer }) => bearer.words.length > 1);
  const group = groupsOf(sure);
  const bySurname = new Map<string, Spelling[]>();
  for (const spelling of full) {
    for (const key of new Set([surnameOf(spelling.bearer.words), spelling.bearer.words.at(-1)!].map(soundKey))) {
      bySurname.set(key, [...(bySurname.get(key) ?? []), spelling]);
    }
  }
  const pairs: NamePair[] = [];
  for (const short of persons.filter(({ bearer }) => bearer.words.length === 1)) {
    const word = short.bearer.words[0]!;
    const fits = (bySurname.get(soundKey(word)) ?? []).filter(
      ({ bearer }) =>
        bearer.generation === short.bearer.generation &&
        (compareWords(word, surnameOf(bearer.words)) === "same" || compareWords(word, bearer.words.at(-1)!) === "same"),
    );
    const exact = fits.filter(({ bearer: { words } }) => words.at(-1) === word || surnameOf(words) === word);
    const near = exact.length > 0 ? exact : fits;
    const solid = near.filter(({ bearer: { words }, count }) => isSolidName(words, count));
    const best = solid.length > 0 ? solid : near;
    const isOne = new Set(best.map(({ bearer }) => group(bearer.index))).size === 1;
    for (const { bearer } of best.slice(0, 3)) {
      pairs.push({ a: bearer, b: short.bearer, likeness: isOne ? "same" : "doubtful" });
      if (isOne) break;
    }
  }
  return pairs;
}

/** Bodies, places, ships and the rest. */
function thingPairs(things: readonly Spelling[]): NamePair[] {
  return pairsByKey(things, ({ bearer: { words }, form: { known, letters } }) => [
    `s${words.map(soundKey).join(" ")}`,
    `j${words.join("")}`,
    ...(known ? [`k${known}`] : []),
    ...(letters.length > 1 ? [`a${letters}`] : []),
    ...(words.length > 1 ? [`f${words[0]}`, `l${words.slice(1).join(" ")}`] : [`f${words[0]}`, `l${words[0]}`]),
    `l${words.join(" ")}`,
  ]).flatMap(([a, b]) => judged(a, b, compareThings(a, b)));
}

/** "Brookings" may be any body of that first word; across reports only whole names count. */
const isCutShort = (a: NameForm, b: NameForm): boolean =>
  a.words.length !== b.words.length && Math.min(a.words.length, b.words.length) === 1 && !a.isAcronym && !b.isAcronym;

function compareThings(a: Spelling, b: Spelling): Likeness {
  if (a.bearer.kind === "group" || b.bearer.kind === "group") {
    return a.bearer.kind === b.bearer.kind && a.form.words.join(" ") === b.form.words.join(" ") ? "same" : "different";
  }
  if (isSameName(a.form, b.form)) {
    const isBody = a.bearer.kind === "organisation" && a.form.known === undefined;
    return isBody && isCutShort(a.form, b.form) ? "different" : "same";
  }
  if (a.form.known !== undefined && b.form.known !== undefined) return "different";
  const [one, two] = [a.form.words, b.form.words];
  if (one.length !== two.length || a.form.isAcronym || b.form.isAcronym) return "different";
  if (a.bearer.kind !== b.bearer.kind)
    return one.every((word, i) => soundsOf(word) === soundsOf(two[i]!)) ? "same" : "different";
  const each = one.map((word, i) => compareWords(word, two[i]!));
  return each.every((likeness) => likeness === "same") ? "same" : "different";
}

const judged = (a: Spelling, b: Spelling, likeness: Likeness): NamePair[] =>
  likeness === "different" ? [] : [{ a: a.bearer, b: b.bearer, likeness }];

function pairsByKey(spellings: readonly Spelling[], keysOf: (spelling: Spelling) => string[]): [Spelling, Spelling][] {
  const blocks = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const key of new Set(keysOf(spelling))) {
      const block = blocks.get(key);
      if (block) block.push(spelling);
      else blocks.set(key, [spelling]);
    }
  }
  const seen = new Set<string>();
  const pairs: [Spelling, Spelling][] = [];
  for (const block of blocks.values()) {
    const some = block.slice(0, MAX_BLOCK);
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) {
        const key = `${a.bearer.index} ${b.bearer.index}`;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

/** Which bearers the sure pairs already make one. */
function groupsOf(pairs: readonly NamePair[]): (index: number) => number {
  const parent = new Map<number, number>();
  const find = (index: number): number => {
    let root = index;
    while (parent.has(root)) root = parent.get(root)!;
    return root;
  };
  for (const { a, b, likeness } of pairs) {
    const [low, high] = [find(a.index), find(b.index)].sort((x, y) => x - y) as [number, number];
    if (likeness === "same" && low !== high) parent.set(high, low);
  }
  return find;
}

const soundKey = (word: string): string => skeletonOf(soundsOf(word));
