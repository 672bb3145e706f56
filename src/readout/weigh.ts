/**
 * What deserves the first lines: support by independent origins, a place near the top of reports and in their titles
 * (news is written in order of weight), and people whom many reports name. All parts run from 0 to 1.
 */
import type { Event, Evidence, Readout, Statement } from "../model/model.js";
import { overlap, type Words, wordsIn } from "./likeness.js";
import { blockAt } from "./sentences.js";
import type { Wordbook } from "./wordbook.js";

export type Scales = {
  readonly event: (event: Event) => number;
  /** A passage that is no event, on the same scale. */
  readonly words: (evidence: readonly Evidence[]) => number;
  /** A saying: one statement with its `sameAs`. */
  readonly saying: (saying: readonly Statement[]) => number;
  /** How near the top of its report evidence stands, 1 at the top. */
  readonly prominence: (evidence: Evidence) => number;
  /** Share of the pile's origins among some reports. */
  readonly support: (reports: readonly string[]) => number;
};

/** Longer quotations are for the list of statements. */
const LONG_SAYING = 220;
/** What an event counts for when it has not happened. */
const STATUS_WEIGHT: Readonly<Record<Event["status"], number>> = {
  happened: 1,
  ongoing: 0.9,
  "called-off": 0.9,
  planned: 0.6,
  denied: 0.5,
  possible: 0.3,
};

/** Scales for one record; shares of origins, of titles and of people are counted once. */
export function openScales(record: Omit<Readout, "brief">, book: Wordbook): Scales {
  const origins = new Set(record.reports.map(({ origin }) => origin)).size || 1;
  const titles = record.reports.map(({ title }) => wordsIn(title ?? "")).filter(({ size }) => size > 0);
  const share = new Map(
    record.entities.map(({ id, mentions }) => [
      id,
      new Set(mentions.map(({ report }) => book.report(report)?.origin ?? report)).size / origins,
    ]),
  );

  const support = (reports: readonly string[]): number =>
    new Set(reports.map((id) => book.report(id)?.origin ?? id)).size / origins;

  const prominence = ({ report, start }: Evidence): number => {
    const found = book.report(report);
    if (!found || blockAt(found, start)?.role === "boilerplate") return 0;
    return 1 - start / Math.max(1, found.text.length);
  };

  const titled = (words: Words): number =>
    titles.length === 0 ? 0 : titles.reduce((sum, title) => sum + overlap(title, words), 0) / titles.length;

  const people = (ids: readonly string[]): number =>
    Math.min(1, ids.reduce((sum, id) => sum + (share.get(id) ?? 0), 0) / 3);

  const words = (evidence: readonly Evidence[]): number =>
    1.5 * support(evidence.map(({ report }) => report)) +
    Math.max(...evidence.map(prominence)) +
    titled(wordsIn(evidence.map(({ quote }) => quote).join(" ")));

  return {
    support,
    prominence,
    words,
    event: (event) => {
      const known = people([...event.actors, ...event.recipients, ...event.others]);
      const kind = event.type === "OTHER" ? 0.8 : 1;
      return (words(event.evidence) + 0.8 * known) * kind * STATUS_WEIGHT[event.status];
    },
    saying: (saying) => {
      const [first] = saying;
      if (!first) return 0;
      const place = Math.max(...saying.flatMap(({ content }) => content).map(prominence));
      const named = first.speaker !== null && first.sourcing === "named" ? 0.4 : 0;
      const speaker = first.speaker === null ? 0 : (share.get(first.speaker) ?? 0);
      const quoted = first.form === "indirect" ? 0 : 0.3;
      const long = first.text.length > LONG_SAYING ? 0.6 : 0;
      return 1.2 * support(saying.map(({ report }) => report)) + 0.8 * place + 0.6 * speaker + named + quoted - long;
    },
  };
}
