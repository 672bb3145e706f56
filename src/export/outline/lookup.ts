/** The record with its cross-references opened: names for entity ids, support in words. */
import { type Entity, type Evidence, lineOf, type Readout, type Report, type Statement } from "../../model/model.js";
import { labelReports, sentenceAround } from "../../readout/readout.js";
import type { Item } from "./shape.js";

/** What the sections look things up in. */
export type Lookup = {
  readonly readout: Readout;
  readonly report: (id: string) => Report | undefined;
  readonly entity: (id: string) => Entity | undefined;
  readonly statement: (id: string) => Statement | undefined;
  /** Names of entities in the order given, ids that name none left out. */
  readonly names: (ids: readonly string[]) => string[];
  /** Short name of a report. */
  readonly label: (report: string) => string;
  /** Origins among some reports. */
  readonly origins: (reports: readonly string[]) => number;
};

/** Opens a record for reading by id. */
export function openLookup(readout: Readout): Lookup {
  const reports = new Map(readout.reports.map((report) => [report.id, report]));
  const entities = new Map(readout.entities.map((entity) => [entity.id, entity]));
  const statements = new Map(readout.statements.map((statement) => [statement.id, statement]));
  const labels = labelReports([...reports.keys()]);
  return {
    readout,
    report: (id) => reports.get(id),
    entity: (id) => entities.get(id),
    statement: (id) => statements.get(id),
    names: (ids) => ids.map((id) => entities.get(id)?.name).filter((name) => name !== undefined),
    label: (report) => labels.get(report) ?? report,
    origins: (ids) => new Set(ids.map((id) => reports.get(id)?.origin ?? id)).size,
  };
}

/** "3 origins" where a thing has more than one witness, nothing for one. */
export const supportNote = (origins: number): string[] => (origins > 1 ? [`${origins} origins`] : []);

/** A small first letter made large, for words taken from the middle of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** At most so many characters, cut between words. */
export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most) + 1).trim() || text.slice(0, most)} …`;

/** Fewer words than this need their sentence to be understood: "of talks with the union". */
const FEWEST_WORDS = 6;
const LONGEST_SENTENCE = 300;

/** Some words of the evidence, or the sentence around them where they are but a phrase. */
export function inSentence(words: string, evidence: Evidence | undefined, { report }: Lookup): string {
  const line = oneLine(words);
  const found = evidence && report(evidence.report);
  if (!found || line.split(" ").length >= FEWEST_WORDS) return line;
  const sentence = sentenceAround(found, evidence);
  return sentence.end - sentence.start > LONGEST_SENTENCE ? line : lineOf(found.text, sentence);
}

/** Text on one line. */
export const oneLine = (text: string): string => lineOf(text, { start: 0, end: text.length });

/** The first evidence of each report, at most `limit` in all: enough to open, where a fact has hundreds. */
export function firstOfEach(evidence: readonly Evidence[], limit: number): Evidence[] {
  const seen = new Set<string>();
  const first: Evidence[] = [];
  for (const each of evidence) {
    if (seen.has(each.report)) continue;
    seen.add(each.report);
    first.push(each);
    if (first.length === limit) break;
  }
  return first;
}

/** Items in the same words made one, with the evidence of all. */
export function mergeAlike(items: readonly Item[]): Item[] {
  const alike = new Map<string, Item>();
  for (const item of items) {
    const key = [item.label, item.text, ...item.notes].join("\u0000");
    const same = alike.get(key);
    alike.set(key, same ? { ...same, evidence: [...same.evidence, ...item.evidence] } : item);
  }
  return [...alike.values()];
}

/** "a, b and c". */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "1 report", "2 reports". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
