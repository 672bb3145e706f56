import { byCodeUnit, type Entity } from "../../model/model.js";
import { firstOfEach, type Lookup, oneLine, plural } from "./lookup.js";
import type { Item, Section } from "./shape.js";

const KINDS: readonly (readonly [Entity["kind"], string])[] = [
  ["person", "People"],
  ["organisation", "Organisations"],
  ["place", "Places"],
  ["facility", "Buildings and sites"],
  ["group", "Groups"],
  ["named-event", "Named events"],
  ["work", "Works"],
  ["product", "Products"],
  ["other", "Other names"],
];
/** A name opens its first mention in at most so many reports. */
const MENTIONS_SHOWN = 12;
const ROLES_SHOWN = 3;

/** Who and what the story is about, with every spelling met; the most mentioned first, then what has no name. */
export function entitySection({ readout }: Lookup): Section {
  const entities = [...readout.entities].sort(
    (a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id),
  );
  const named = KINDS.map(([kind, title]) => ({
    title,
    items: entities.filter((entity) => entity.kind === kind && isNamed(entity)).map(entityItem),
  }));
  const described = { title: "Described, not named", items: entities.filter((each) => !isNamed(each)).map(entityItem) };
  return { id: "entities", title: "Names", groups: [...named, described] };
}

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === "name");

function entityItem({ name, roles, mentions, country }: Entity): Item {
  const spellings = mentions.filter(({ form }) => form === "name").map(({ quote }) => oneLine(quote));
  const others = [...new Set(spellings)].filter((spelling) => spelling !== name);
  return {
    text: oneLine(name),
    notes: [
      ...[...new Set(roles.map(({ text }) => oneLine(text)))].slice(0, ROLES_SHOWN),
      ...(country === undefined ? [] : [country]),
      ...(others.length > 0 ? [`also ${others.join(", ")}`] : []),
      plural(mentions.length, "mention"),
    ],
    evidence: firstOfEach(
      [...mentions].sort((a, b) => Number(b.form === "name") - Number(a.form === "name")),
      MENTIONS_SHOWN,
    ),
  };
}
