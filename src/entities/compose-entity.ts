/** One entity of the record, put together from the chains that were found to be one. */
import {
  byCodeUnit,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Evidence,
  fold,
  lineOf,
  type Span,
  stableId,
  wordsOf,
} from "../model/model.js";
import { type Bearer, formsOf, type LinkedReport } from "./bearers.js";
import { withoutGeneration } from "./generations.js";
import { isAcronym, knownName } from "./knowledge.js";
import { isFamilyFirst, surnameOf } from "./person-names.js";

/**
 * `given` maps folded forms to the name that the user wants; `taken` collects ids, so that two namesakes get two.
 * Mentions and roles are in the order of report id, then of place.
 */
export function composeEntity(
  pile: readonly LinkedReport[],
  cluster: readonly Bearer[],
  given: ReadonlyMap<string, string>,
  taken: Set<string>,
): Entity {
  const kind = kindOf(cluster);
  const named = cluster.some((bearer) => bearer.named);
  const aliases = new Set<string>();
  const counts = new Map<string, number>();
  const roles = new Map<string, { text: string; evidence: Evidence[] }>();
  const mentions: Entity["mentions"] = [];
  for (const { report, chain } of cluster) {
    const linked = pile[report]!;
    const evidence = (span: Span): Evidence => ({
      report: linked.report.id,
      start: span.start,
      end: span.end,
      quote: wordsOf(linked.report.text, span),
    });
    for (const index of linked.chains[chain]!.mentions) {
      const mention = linked.mentions[index]!;
      mentions.push({ ...evidence(mention), form: mention.form });
      if (mention.form === "pronoun") continue;
      for (const form of formsOf(linked, mention)) aliases.add(form);
      if (mention.form !== "name" && named) continue;
      const words = lineOf(linked.report.text, mention);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    for (const role of linked.chains[chain]!.roles) {
      const text = lineOf(linked.report.text, role);
      const entry = roles.get(fold(text)) ?? { text, evidence: [] };
      entry.evidence.push(evidence(role));
      roles.set(fold(text), entry);
    }
  }
  const known =
    named && kind !== "person" ? [...counts.keys()].sort(byCodeUnit).map(knownName).find(Boolean) : undefined;
  if (kind === "person" && named) for (const full of counts.keys()) aliases.add(familyName(full));
  const own = [...aliases].map((alias) => given.get(fold(alias))).find(Boolean);
  const name = own ?? (known && counts.has(known.name) ? known.name : bestName(counts));
  const id = freshId(taken, kind, name, named ? [] : [mentions[0]!.report, mentions[0]!.start]);
  const country = known?.country ?? countryOf(cluster);
  return {
    id,
    name,
    kind,
    aliases: [...aliases].sort(byCodeUnit),
    roles: [...roles.values()],
    ...(country ? { country } : {}),
    ...(known?.location && kind === "place" ? { location: known.location } : {}),
    mentions,
  };
}

/** The family name alone, by which readers look people up, whether or not a report writes it so. */
const familyName = (name: string): string => {
  const words = withoutGeneration(name).split(" ");
  if (isFamilyFirst(words.map(fold))) return words[0]!;
  return words.slice(-surnameOf(words.map(fold)).split(" ").length).join(" ");
};

function kindOf(cluster: readonly Bearer[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { kind, named, count } of cluster) votes.set(kind, (votes.get(kind) ?? 0) + (named ? count * 10 : 1));
  const rank = (kind: EntityKind) => ENTITY_KINDS.indexOf(kind);
  return [...votes].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]![0];
}

/** The fullest common form: two words before one, words before letters, then the most frequent, then the longest. */
function bestName(counts: ReadonlyMap<string, number>): string {
  const rank = (name: string): number =>
    (isAcronym(name.replace(/^the /i, "")) ? 0 : 4) +
    (name.includes(" ") ? 2 : 0) +
    (name === name.toUpperCase() ? 0 : 1);
  return [...counts].sort(
    ([a, n], [b, m]) => rank(b) - rank(a) || m - n || b.length - a.length || byCodeUnit(a, b),
  )[0]![0];
}

/** The country that most of a person's offices are held in. */
function countryOf(cluster: readonly Bearer[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { offices, named } of cluster) {
    if (!named) continue;
    for (const { country } of offices) if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0];
}

function freshId(taken: Set<string>, kind: EntityKind, name: string, place: readonly (string | number)[]): string {
  let id = stableId("ent", kind, fold(name), ...place);
  for (let n = 2; taken.has(id); n++) id = stableId("ent", kind, fold(name), ...place, n);
  taken.add(id);
  return id;
}
