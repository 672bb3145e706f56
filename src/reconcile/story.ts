/** What the pile is about: its title, its days, its places and topics. */
import {
  byCodeUnit,
  type Entity,
  type Readout,
  type Report,
  stableId,
  type TimeSpan,
  type Topic,
} from "../model/model.js";
import { idOf, type PileReport } from "./pile.js";
import { likeness, type PileWords } from "./words.js";

/** Topics and places that a reader still takes in at a glance. */
const MAX_TOPICS = 8;
const MAX_PLACES = 6;

/** The story's head; `reports` are in the pile's order. */
export function describeStory(
  words: PileWords,
  reports: readonly Report[],
  entities: readonly Entity[],
): Readout["story"] {
  return {
    id: stableId("story", ...reports.map(({ sha256 }) => sha256).sort(byCodeUnit)),
    title: titleOf(words, reports),
    span: spanOf(reports),
    places: placesOf(entities),
    topics: topicsOf(words.pile),
  };
}

/** The title of the report that is most like the others; its first words where no report has a title. */
function titleOf(words: PileWords, reports: readonly Report[]): string {
  const bags = reports.map(({ text }, r) => words.bagOf(r, [{ start: 0, end: text.length }]));
  const central = reports
    .map((report, r) => ({
      report,
      score: bags.reduce((sum, bag, other) => sum + (other === r ? 0 : likeness(bags[r]!, bag)), 0),
    }))
    .sort(
      (a, b) =>
        Number(Boolean(b.report.title)) - Number(Boolean(a.report.title)) ||
        b.score - a.score ||
        byCodeUnit(a.report.id, b.report.id),
    )[0];
  if (!central) return "";
  const { title, text } = central.report;
  return title ?? text.trim().split("\n")[0]!.slice(0, 120);
}

/** From the first to the last day on which a report of the pile may have been published. */
function spanOf(reports: readonly Report[]): TimeSpan | null {
  const dated = reports.map(({ published }) => published).filter((time) => time !== null);
  if (dated.length === 0) return null;
  const start = dated.map(({ start }) => start.slice(0, 10)).sort(byCodeUnit)[0]!;
  const end = dated
    .map(({ end }) => end.slice(0, 10))
    .sort(byCodeUnit)
    .at(-1)!;
  return {
    start,
    end,
    precision: start === end ? "day" : "vague",
    how: dated.every(({ how }) => how === "stated") ? "stated" : "inferred",
    evidence: dated.flatMap(({ evidence }) => evidence),
  };
}

function placesOf(entities: readonly Entity[]): string[] {
  return entities
    .filter(({ kind }) => kind === "place")
    .map(({ id, mentions }) => ({
      id,
      reports: new Set(mentions.map(({ report }) => report)).size,
      mentions: mentions.length,
    }))
    .sort((a, b) => b.reports - a.reports || b.mentions - a.mentions || byCodeUnit(a.id, b.id))
    .slice(0, MAX_PLACES)
    .map(({ id }) => id);
}

/** Noun phrases of two words, and lone nouns, that several reports use; the longer swallows its parts. */
function topicsOf(pile: readonly PileReport[]): Topic[] {
  const found = new Map<string, { reports: Set<string>; count: number }>();
  const note = (label: string, report: string) => {
    const entry = found.get(label) ?? { reports: new Set(), count: 0 };
    entry.reports.add(report);
    entry.count++;
    found.set(label, entry);
  };
  for (const report of pile) {
    const { tokens } = report.notes.language;
    for (const token of tokens) {
      if (token.upos !== "NOUN" || token.lemma.length < 4) continue;
      note(token.lemma.toLowerCase(), idOf(report));
      const before = tokens[token.index - 1];
      const modifies = before?.head === token.index && (before.deprel === "amod" || before.deprel === "compound");
      if (before && modifies && (before.upos === "NOUN" || before.upos === "ADJ")) {
        note(`${before.lemma.toLowerCase()} ${token.lemma.toLowerCase()}`, idOf(report));
      }
    }
  }
  const least = pile.length > 1 ? 2 : 1;
  const ranked = [...found]
    .map(([label, { reports, count }]) => ({
      label,
      reports: [...reports].sort(byCodeUnit),
      score: reports.size * Math.log(1 + count) * (label.includes(" ") ? 2.5 : 1),
    }))
    .filter(({ reports }) => reports.length >= least)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.label, b.label));
  const topics: Topic[] = [];
  for (const { label, reports } of ranked) {
    if (topics.length === MAX_TOPICS) break;
    if (topics.some((topic) => topic.keywords.some((word) => label.split(" ").includes(word)))) continue;
    topics.push({ id: stableId("topic", label), label, keywords: label.split(" "), reports });
  }
  return topics;
}
