import type { BriefSentence } from "../../model/model.js";
import { type Lookup, oneLine } from "./lookup.js";
import type { Section } from "./shape.js";

/** Headings of the brief, in the order in which it is read. */
const PARTS: readonly (readonly [BriefSentence["section"], string])[] = [
  ["lead", "What happened"],
  ["meetings", "Who met"],
  ["said", "Who said what"],
  ["agreed-on", "Agreed and refused"],
  ["disputed", "Where reports differ"],
  ["next", "What comes next"],
  ["background", "Background"],
];

/** The account a person reads first. */
export function briefSection({ readout }: Lookup): Section {
  const groups = PARTS.map(([part, title]) => ({
    title,
    items: readout.brief
      .filter(({ section }) => section === part)
      .map(({ text, evidence }) => ({ text: oneLine(text), notes: [], evidence })),
  }));
  return { id: "brief", title: "In brief", groups: groups.filter(({ items }) => items.length > 0) };
}
