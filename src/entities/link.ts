/**
 * Entities across reports: which chains of different reports are one person, body or place.
 *
 * Names are looked up by key (words, initials, the consonants of how they sound), so that only likely pairs are compared;
 * sure pairs are joined, doubtful ones become problems for the user to decide. Noun phrases without a name join the
 * holder of the office that they name, if the pile knows exactly one.
 */
import { byCodeUnit, type Entity, type EntityKind, fold, type Problem } from "../model/model.js";
import { type Bearer, type LinkedReport, readBearers } from "./bearers.js";
import { composeEntity } from "./compose-entity.js";
import { OFFICES } from "./en/titles.js";
import { findNamePairs } from "./name-pairs.js";
import { isOfficeHolder } from "./roles.js";
import { Unions } from "./unions.js";

/** The user's decisions, which win over every rule: names that are one, names that are not, names to show. */
export type EntityHand = {
  readonly merge?: readonly (readonly string[])[];
  readonly split?: readonly (readonly string[])[];
  /** From any form of an entity to the name it shall have. */
  readonly name?: Readonly<Record<string, string>>;
};

export type LinkedEntities = {
  /** Sorted by id. */
  readonly entities: Entity[];
  /** The entity of a report's chain (the report by its place in the pile); null for chains of pronouns alone. */
  readonly entityOf: (reportIndex: number, chain: number) => string | null;
  readonly problems: Problem[];
};

/** True for an entity that some report names; the others are known by a noun phrase only. */
export const isNamed = (entity: Entity): boolean => entity.mentions.some(({ form }) => form === "name");

/**
 * Entities of a pile; the order of reports changes nothing. Reports `entities/doubtful` for two names that may be one
 * and are kept apart, `entities/hand-unused` for a decision of the user that no longer meets a name.
 */
export function linkEntities(pile: readonly LinkedReport[], hand: EntityHand = {}): LinkedEntities {
  const bearers = readBearers(pile);
  const unions = new Unions(bearers.length, apartBy(bearers, hand));
  const problems = joinByHand(bearers, unions, hand);
  const named = bearers.filter(({ named }) => named);
  for (const { a, b, likeness } of findNamePairs(named)) {
    if (likeness === "same") unions.join(a.index, b.index);
    else if (unions.find(a.index) !== unions.find(b.index)) problems.push(doubtful(a, b));
  }
  joinOffices(bearers, unions);
  joinPhrases(bearers, unions);

  const clusters = new Map<number, Bearer[]>();
  for (const bearer of bearers) {
    const root = unions.find(bearer.index);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(bearer);
    else clusters.set(root, [bearer]);
  }
  const names = new Map(Object.entries(hand.name ?? {}).map(([form, name]) => [fold(form), name]));
  const taken = new Set<string>();
  const entities: Entity[] = [];
  const ids = new Map<string, string>();
  for (const cluster of clusters.values()) {
    const entity = composeEntity(pile, cluster, names, taken);
    entities.push(entity);
    for (const { report, chain } of cluster) ids.set(`${report} ${chain}`, entity.id);
  }
  entities.sort((a, b) => byCodeUnit(a.id, b.id));
  return { entities, entityOf: (report, chain) => ids.get(`${report} ${chain}`) ?? null, problems: distinct(problems) };
}

/** Pairs of bearers that the user keeps apart, as a test for the unions. */
function apartBy(bearers: readonly Bearer[], { split = [] }: EntityHand): (a: number, b: number) => boolean {
  const sides = split.map((names) => new Map(names.map((name, side) => [fold(name), side])));
  if (sides.length === 0) return () => false;
  const sidesOf = bearers.map(({ forms }) =>
    sides.map((side) => forms.map((form) => side.get(fold(form))).find((at) => at !== undefined)),
  );
  return (a, b) =>
    sides.some((_, s) => {
      const [one, two] = [sidesOf[a]![s], sidesOf[b]![s]];
      return one !== undefined && two !== undefined && one !== two;
    });
}

function joinByHand(bearers: readonly Bearer[], unions: Unions, hand: EntityHand): Problem[] {
  const byForm = new Map<string, number[]>();
  for (const { index, forms } of bearers) {
    for (const form of forms) byForm.set(fold(form), [...(byForm.get(fold(form)) ?? []), index]);
  }
  for (const names of hand.merge ?? []) {
    const found = names.flatMap((name) => byForm.get(fold(name)) ?? []);
    for (const other of found.slice(1)) unions.join(found[0]!, other);
  }
  const asked = [...(hand.merge ?? []).flat(), ...(hand.split ?? []).flat(), ...Object.keys(hand.name ?? {})];
  return asked
    .filter((name) => !byForm.has(fold(name)))
    .map((name) => ({
      code: "entities/hand-unused",
      message: `“${name}” in the entities file meets no name in the reports`,
      hint: "remove it or correct its spelling",
    }));
}

const doubtful = (a: Bearer, b: Bearer): Problem => {
  const [one, two] = [a.name, b.name].sort(byCodeUnit) as [string, string];
  return {
    code: "entities/doubtful",
    message: `“${one}” and “${two}” may be one; they are kept apart`,
    hint: "merge them in the entities file if they are",
  };
};

const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.code}\u0000${problem.message}`, problem])).values(),
];

/** "The French president" joins the one person that some report calls so. */
function joinOffices(bearers: readonly Bearer[], unions: Unions): void {
  const holders = bearers.filter(({ named, kind, offices }) => named && kind === "person" && offices.length > 0);
  const byCountry = new Map<string, Bearer[]>();
  for (const holder of holders) {
    for (const country of new Set(holder.offices.map((office) => office.country ?? ""))) {
      byCountry.set(country, [...(byCountry.get(country) ?? []), holder]);
    }
  }
  for (const bearer of bearers) {
    const [phrase] = bearer.offices;
    if (bearer.named || bearer.kind !== "person" || !phrase || !bearer.definite) continue;
    const fits = (byCountry.get(phrase.country ?? "") ?? []).filter(({ offices }) =>
      offices.some((office) => isOfficeHolder(phrase, office)),
    );
    if (new Set(fits.map(({ index }) => unions.find(index))).size === 1) unions.join(fits[0]!.index, bearer.index);
  }
}

/**
 * Those without a name meet when the same words name them ("the coast guard"), or the same noun where either report has
 * but one: the reports of one story speak of one driver, one ferry.
 * "His parents" may be anyone's, and "a ferry" is a new one.
 */
function joinPhrases(bearers: readonly Bearer[], unions: Unions): void {
  const nameless = bearers.filter(({ named }) => !named);
  const bodies = nameless.filter(({ kind, words }) => BODIES.has(kind) && !POSSESSIVES.has(words[0] ?? ""));
  for (const group of groupBy(bodies, ({ kind, words }) => `${kind}|${words.join(" ")}`)) {
    for (const bearer of group.slice(1)) unions.join(group[0]!.index, bearer.index);
  }
  const heads = bearers.flatMap((bearer) => bearer.heads.map((head) => ({ bearer, head })));
  const singles = heads.filter(
    ({ bearer, head }) => !bearer.plural && LONE.has(bearer.kind) && !OFFICES.has(head) && !ANYONE.has(head),
  );
  for (const group of groupBy(singles, ({ bearer, head }) => `${bearer.kind}|${head}|${bearer.owners}`)) {
    const lone = groupBy(group, ({ bearer }) => String(bearer.report)).flatMap((one) => (one.length === 1 ? one : []));
    const named = new Set(lone.filter(({ bearer }) => bearer.named).map(({ bearer }) => unions.find(bearer.index)));
    const joined = lone.filter(({ bearer }) => (bearer.named ? named.size < 2 : bearer.definite));
    for (const { bearer } of joined.slice(1)) unions.join(joined[0]!.bearer.index, bearer.index);
  }
}

const BODIES: ReadonlySet<EntityKind> = new Set(["organisation", "group", "facility", "place"]);
/** Kinds of which one story seldom has two under one noun. */
const LONE: ReadonlySet<EntityKind> = new Set(["person", "product", "facility"]);
const POSSESSIVES: ReadonlySet<string> = new Set("his her its their our my your".split(" "));
/** Nouns for people whom each report may have found for itself. */
const ANYONE: ReadonlySet<string> = new Set(
  `man woman boy girl child person resident witness critic observer relative friend colleague counterpart member one
  editor correspondent employee worker passenger parent father mother son daughter brother sister wife husband
  home house room office site`.split(/\s+/),
);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
