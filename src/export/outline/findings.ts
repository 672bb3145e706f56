import type { Evidence, Finding, TimelineEntry } from "../../model/model.js";
import { isAhead, spanText, subjectOf } from "../../readout/readout.js";
import { capital, clip, inSentence, type Lookup, mergeAlike, oneLine, plural, supportNote } from "./lookup.js";
import type { Group, Item, Section } from "./shape.js";

const KINDS: readonly (readonly [Finding["kind"], string])[] = [
  ["disputed", "Where reports differ"],
  ["changed", "What changed from report to report"],
  ["agreed", "What independent reports agree on"],
  ["unconfirmed", "Planned or claimed, and not confirmed"],
  ["single-source", "Told by one origin only"],
];

/** What comparing the reports showed, one section a kind. */
export const findingSections = (lookup: Lookup): Section[] =>
  KINDS.map(([kind, title]) => {
    const findings = lookup.readout.findings.filter((finding) => finding.kind === kind);
    const sided = findings.filter(({ sides }) => sides.length > 1);
    const plain = mergeAlike(findings.filter(({ sides }) => sides.length === 1).map(plainItem));
    const groups = [...sided.map((finding) => sidesOf(finding, lookup)), { items: plain }];
    return { id: kind, title, ...(kind === "single-source" && { aside: true }), groups };
  });

function sidesOf(finding: Finding, lookup: Lookup): Group {
  const { dimension, sides } = finding;
  return {
    title: oneLine(subjectOf(finding)),
    ...(dimension !== undefined && { note: dimension }),
    items: sides.map(({ value, origins, reports, evidence }) => ({
      ...sideWords(value, evidence[0], lookup),
      notes: [...(origins > 1 ? [plural(origins, "origin")] : []), ...outletsOf(reports, lookup)],
      evidence,
    })),
  };
}

/** A value longer than this is a sentence and speaks for itself. */
const LONGEST_VALUE = 40;
const LONGEST_QUOTE = 180;

/** A bare value needs the words it stands in: 23 of what, and when. */
function sideWords(value: string, first: Evidence | undefined, lookup: Lookup): Pick<Item, "label" | "text"> {
  const words = inSentence(first?.quote ?? "", first, lookup);
  if (value.length > LONGEST_VALUE || words === "" || words === value) return { text: oneLine(value) };
  return { label: oneLine(value), text: capital(clip(words, LONGEST_QUOTE)) };
}

/** Outlets that hold a side, where they are known. */
const outletsOf = (reports: readonly string[], { report }: Lookup): string[] => [
  ...new Set(reports.map((id) => report(id)?.outlet).filter((outlet) => outlet !== undefined)),
];

const plainItem = ({ headline, origins, sides }: Finding): Item => ({
  text: capital(oneLine(headline)),
  notes: supportNote(origins),
  evidence: sides.flatMap(({ evidence }) => evidence),
});

/** What lies ahead of the latest report, in order of time. */
export function comingSection({ readout }: Lookup): Section {
  const items = readout.timeline.filter((entry) => isAhead(entry, readout.reports)).map(timelineItem);
  return { id: "next", title: "What comes next", groups: [{ items }] };
}

/** Past and planned, in order of time. */
export const timelineSection = ({ readout }: Lookup): Section => ({
  id: "timeline",
  title: "Timeline",
  groups: [{ items: readout.timeline.map(timelineItem) }],
});

const timelineItem = ({ time, what, status, evidence }: TimelineEntry): Item => ({
  label: spanText(time),
  text: capital(oneLine(what)),
  notes: status === "happened" ? [] : [status],
  evidence,
});
