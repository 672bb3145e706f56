import { byCodeUnit, type Commitment, type Position } from "../../model/model.js";
import { spanText } from "../../readout/readout.js";
import { type Lookup, listOf, oneLine, supportNote } from "./lookup.js";
import type { Item, Section } from "./shape.js";

/** Ceasefires, deals, plans and deadlines: their parties, their term, who took and who refused them. */
export function commitmentSection(lookup: Lookup): Section {
  const items = lookup.readout.commitments.map((commitment) => commitmentItem(commitment, lookup));
  return { id: "commitments", title: "Commitments", groups: [{ items }] };
}

function commitmentItem(commitment: Commitment, lookup: Lookup): Item {
  const { names, origins } = lookup;
  const { start, end, days, breaches } = commitment;
  const party = (word: string, ids: readonly string[]): string[] =>
    ids.length > 0 ? [`${word} ${listOf(names(ids))}`] : [];
  return {
    label: commitment.status.replaceAll("-", " "),
    text: oneLine(commitment.what),
    notes: [
      commitment.kind,
      ...party("between", commitment.parties),
      ...party("accepted by", commitment.acceptedBy),
      ...party("refused by", commitment.rejectedBy),
      ...(days === undefined ? [] : [`${days} ${days === 1 ? "day" : "days"}`]),
      ...(start ? [`from ${spanText(start)}`] : []),
      ...(end ? [`until ${spanText(end)}`] : []),
      ...breaches.map(
        ({ by, saidBy }) =>
          `breach alleged${by.length > 0 ? ` of ${listOf(names(by))}` : ""}${saidBy.length > 0 ? ` by ${listOf(names(saidBy))}` : ""}`,
      ),
      ...supportNote(origins(commitment.reports)),
    ],
    evidence: [...commitment.evidence, ...breaches.flatMap(({ evidence }) => evidence)],
  };
}

/** Who is for and against what, by issue. */
export function positionSection(lookup: Lookup): Section {
  const byIssue = new Map<string, Position[]>();
  for (const position of lookup.readout.positions) {
    const issue = oneLine(position.issue);
    byIssue.set(issue, [...(byIssue.get(issue) ?? []), position]);
  }
  const groups = [...byIssue.entries()]
    .sort(([a, one], [b, two]) => two.length - one.length || byCodeUnit(a, b))
    .map(([issue, positions]) => ({
      title: issue,
      items: positions.map((position) => ({
        label: lookup.names([position.actor])[0] ?? position.actor,
        text: oneLine(position.gist),
        notes: [position.stance, ...(position.time ? [spanText(position.time)] : [])],
        evidence: position.evidence,
      })),
    }));
  return { id: "positions", title: "Positions", groups };
}
