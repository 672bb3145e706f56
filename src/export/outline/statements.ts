import { byCodeUnit, type Statement } from "../../model/model.js";
import { roleOf, spanText } from "../../readout/readout.js";
import { type Lookup, oneLine, supportNote } from "./lookup.js";
import type { Group, Item, Section } from "./shape.js";

/** Who said what: a group for each speaker, named ones first, the most quoted before the rest; one saying in several reports is one item. */
export function statementSection(lookup: Lookup): Section {
  const bySpeaker = new Map<string, Statement[][]>();
  for (const saying of gatherSayings(lookup.readout.statements)) {
    const key = speakerKey(saying[0]!);
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), saying]);
  }
  const groups = [...bySpeaker.entries()]
    .sort(
      ([a, one], [b, two]) =>
        Number(isNameless(one)) - Number(isNameless(two)) || two.length - one.length || byCodeUnit(a, b),
    )
    .map(([, sayings]) => speakerGroup(sayings, lookup));
  return { id: "statements", title: "Who said what", groups };
}

/** A statement as a reader sees it: in quotation marks where all of it was, and only once. */
function sayingText({ text, form, polarity }: Pick<Statement, "text" | "form" | "polarity">): string {
  const line = oneLine(text).replace(/^that /, "");
  const words = form === "direct" ? `“${line.replace(/^["“”«„]+|[,"“”»]+$/g, "")}”` : line;
  return polarity ? `${polarity}: ${words}` : words;
}

const isNameless = (sayings: readonly Statement[][]): boolean => sayings[0]![0]!.speaker === null;

const speakerKey = ({ speaker, speakerText }: Statement): string => speaker ?? `\uffff${speakerText.toLowerCase()}`;

/** Statements joined by `sameAs`, in the record's order. */
function gatherSayings(statements: readonly Statement[]): Statement[][] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  return statements.flatMap((first) => {
    if (seen.has(first.id)) return [];
    const saying: Statement[] = [];
    const open = [first];
    for (let statement = open.pop(); statement; statement = open.pop()) {
      if (seen.has(statement.id)) continue;
      seen.add(statement.id);
      saying.push(statement);
      for (const id of statement.sameAs) {
        const same = byId.get(id);
        if (same) open.push(same);
      }
    }
    return [saying];
  });
}

function speakerGroup(sayings: readonly Statement[][], lookup: Lookup): Group {
  const first = sayings[0]![0]!;
  const entity = first.speaker === null ? undefined : lookup.entity(first.speaker);
  const role = entity && roleOf(entity, first.report);
  return {
    title: entity?.name ?? (oneLine(first.speakerText) || "Unnamed source"),
    ...(role !== undefined && { note: oneLine(role) }),
    items: sayings.map((saying) => sayingItem(saying, lookup)),
  };
}

function sayingItem(saying: readonly Statement[], lookup: Lookup): Item {
  const fullest = [...saying].sort((a, b) => b.text.length - a.text.length || byCodeUnit(a.id, b.id))[0]!;
  const { sourcing, channel, addressee, time, likelihood } = fullest;
  return {
    text: sayingText(fullest),
    notes: [
      ...(sourcing === "anonymous" ? ["unnamed"] : []),
      ...(channel === undefined ? [] : [channel]),
      ...(addressee === undefined ? [] : [`to ${addressee}`]),
      ...(time ? [spanText(time)] : []),
      ...(likelihood === undefined ? [] : [`judged ${likelihood.replaceAll("-", " ")}`]),
      ...supportNote(lookup.origins(saying.map(({ report }) => report))),
    ],
    evidence: saying.flatMap(({ content }) => content),
  };
}
