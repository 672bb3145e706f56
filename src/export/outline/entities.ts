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

/** Who and what the story is about, with every spelling met; the most mentioned first. */
export const entitySection = ({ readout }: Lookup): Section => ({
  id: "entities",
  title: "Names",
  groups: KINDS.map(([kind, title]) => ({
    title,
    items: readout.entities
      .filter((entity) => entity.kind === kind)
      .sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id))
      .map(entityItem),
  })),
});

function entityItem({ name, aliases, roles, mentions, country }: Entity): Item {
  const spellings = aliases.filter((alias) => alias !== name).map(oneLine);
  return {
    text: oneLine(name),
    notes: [
      ...[...new Set(roles.map(({ text }) => oneLine(text)))].slice(0, 3),
      ...(country === undefined ? [] : [country]),
      ...(spellings.length > 0 ? [`also ${spellings.join(", ")}`] : []),
      plural(mentions.length, "mention"),
    ],
    evidence: firstOfEach(
      [...mentions].sort((a, b) => Number(b.form === "name") - Number(a.form === "name")),
      MENTIONS_SHOWN,
    ),
  };
}
