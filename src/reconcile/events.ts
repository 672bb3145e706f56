/**
 * Events of the whole pile: one event that several reports tell, or one report tells twice, becomes one.
 *
 * Pairs are scored on who, when, where, what kind and in which words; groups grow from the best pair down
 * and never join two events that cannot be one (other days, other kind of contact, nobody in common).
 */

import { countryOfWords } from "../entities/entities.js";
import {
  byCodeUnit,
  covers,
  type Event,
  type EventDraft,
  type EventStatus,
  type Evidence,
  lineOf,
  type Span,
  stableId,
  type TimeSpan,
} from "../model/model.js";
import { groupPairs, type ScoredPair } from "./cluster.js";
import {
  daysIn,
  entitiesOf,
  evidenceOf,
  idOf,
  isLongBefore,
  narrower,
  originsOf,
  type PileReport,
  sentencesAt,
  timeOf,
  timesMeet,
} from "./pile.js";
import type { GatheredStatements } from "./statements.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

/** One report's telling of an event, with its people, place and time resolved. */
export type Telling = {
  readonly report: number;
  readonly draft: EventDraft;
  readonly who: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Place and venue; countries are too wide to tell events apart. */
  readonly where: ReadonlySet<string>;
  readonly time: TimeSpan | undefined;
  /** Told of a time long before the report: background, and not the story's own days. */
  readonly apart: boolean;
  readonly bag: Bag;
};

/** An event of the record with the tellings it was made from. */
export type GatheredEvent = { readonly event: Event; readonly tellings: readonly Telling[] };

/** Score, 0 to 1, from which two tellings are one event; chosen by reading groups of the dev stories. */
const SAME_EVENT = 0.5;
/** Tellings of one report must be plainer still: a reporter rarely tells a thing twice in other words. */
const SAME_REPORT_EXTRA = 0.1;
/** A time this long cannot tell two events apart. */
const DEFINITE_DAYS = 10;

/** Events of the pile, in order of their first telling. */
export function gatherEvents(words: PileWords, said: GatheredStatements): GatheredEvent[] {
  const tellings = words.pile.flatMap((report, r) =>
    report.notes.events.map((draft) => tellingOf(words, report, r, draft)),
  );
  const pairs: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(tellings.map(keysOf))) {
    const score = sameEvent(tellings[a]!, tellings[b]!);
    if (score > 0) pairs.push({ a, b, score });
  }
  return groupPairs(tellings.length, pairs, (a, b) => conflict(tellings[a]!, tellings[b]!)).map((group) => {
    const members = group.map((index) => tellings[index]!);
    return { event: eventOf(words.pile, members, said), tellings: members };
  });
}

function tellingOf(words: PileWords, report: PileReport, r: number, draft: EventDraft): Telling {
  const places = [draft.place, draft.venue].filter((chain) => chain !== undefined);
  const hosts = draft.host === undefined ? [] : [draft.host];
  const time = timeOf(report, draft.timexes.length > 0 ? draft.timexes : freeTimexes(report, draft));
  return {
    report: r,
    draft,
    who: new Set(entitiesOf(report, [...draft.actors, ...draft.recipients, ...draft.others, ...hosts])),
    actors: new Set(entitiesOf(report, draft.actors)),
    where: new Set(
      entitiesOf(
        report,
        places.filter((chain) => !countryOfWords(report.notes.chains[chain]!.name)),
      ),
    ),
    time,
    apart: time !== undefined && isLongBefore(time, report.published),
    bag: words.bagOf(r, [draft.evidence]),
  };
}

/** The one date of an event's sentence, where nothing else in the report has taken it; empty for none or several. */
function freeTimexes(report: PileReport, { evidence }: EventDraft): number[] {
  const { events, statements } = report.notes;
  const taken = new Set([...events, ...statements].flatMap(({ timexes }) => timexes));
  const [sentence] = sentencesAt(report, evidence);
  const dates = report.timexes.filter(({ type, ...at }) => type === "DATE" && sentence && covers(sentence, at));
  return dates.length === 1 && !taken.has(dates[0]!.index) ? [dates[0]!.index] : [];
}

/** What proposes a telling for comparison: its words and its people. */
const keysOf = ({ bag, who }: Telling): Bag => new Map([...bag, ...[...who].map((id) => [id, 1] as const)]);

/** How surely two tellings are one event, 0 when they fall short. */
function sameEvent(a: Telling, b: Telling): number {
  if (conflict(a, b)) return 0;
  const words = likeness(a.bag, b.bag);
  const shared = [...a.who].filter((id) => b.who.has(id)).length;
  const fewest = Math.min(a.who.size, b.who.size);
  const who = fewest === 0 ? 0.3 : shared / fewest;
  const when = a.time && b.time ? 1 : 0.4;
  const where = a.where.size > 0 && b.where.size > 0 && [...a.where].some((id) => b.where.has(id)) ? 1 : 0.4;
  const kind = a.draft.type !== b.draft.type || a.draft.mode !== b.draft.mode ? 0 : a.draft.mode ? 1 : 0.4;
  const met = isContact(a) && isContact(b) && (shared >= 2 || (when === 1 && where === 1));
  const sameDay = kind === 1 && shared > 0 && when === 1;
  const score =
    met || sameDay
      ? 0.45 * who + 0.25 * when + 0.15 * where + 0.15 * words + 0.1
      : 0.5 * words + 0.2 * who + 0.1 * when + 0.05 * where + 0.2 * kind;
  return score >= SAME_EVENT + (a.report === b.report ? SAME_REPORT_EXTRA : 0) ? score : 0;
}

const isContact = ({ draft }: Telling): boolean => draft.type === "CONSULT";

/** A man who met one person and a man who met another were at two meetings, unless day and place are one. */
function metOthers(a: Telling, b: Telling): boolean {
  const shared = [...a.who].filter((id) => b.who.has(id)).length;
  const onePlace = a.time !== undefined && b.time !== undefined && [...a.where].some((id) => b.where.has(id));
  return a.who.size > 1 && b.who.size > 1 && shared < 2 && !onePlace;
}

/** Two tellings that cannot be one event. */
function conflict(a: Telling, b: Telling): boolean {
  if (isContact(a) !== isContact(b)) return true;
  if (isContact(a) && metOthers(a, b)) return true;
  if (a.apart !== b.apart && !isContact(a)) return true;
  if (isContact(a) && (a.draft.mode === "call") !== (b.draft.mode === "call")) return true;
  if (a.draft.type !== b.draft.type && a.draft.type !== "OTHER" && b.draft.type !== "OTHER") return true;
  if (
    a.time &&
    b.time &&
    daysIn(a.time) <= DEFINITE_DAYS &&
    daysIn(b.time) <= DEFINITE_DAYS &&
    !timesMeet(a.time, b.time)
  )
    return true;
  const apart = a.where.size > 0 && b.where.size > 0 && ![...a.where].some((id) => b.where.has(id));
  // In a meeting either side may be named first; elsewhere who did it to whom tells two deeds apart.
  const otherDoers = a.actors.size > 0 && b.actors.size > 0 && ![...a.actors].some((id) => b.actors.has(id));
  if ((apart || otherDoers) && !isContact(a)) return true;
  return a.who.size > 1 && b.who.size > 1 && ![...a.who].some((id) => b.who.has(id));
}

/** What holds when tellings differ: that it happened outweighs that it was planned. */
const STATUS_ORDER: readonly EventStatus[] = ["happened", "ongoing", "called-off", "denied", "planned", "possible"];

function eventOf(pile: readonly PileReport[], tellings: readonly Telling[], said: GatheredStatements): Event {
  const lead = [...tellings].sort(
    (a, b) => fullness(b) - fullness(a) || a.report - b.report || a.draft.index - b.draft.index,
  )[0]!;
  const reports = [...new Set(tellings.map(({ report }) => report))].sort((a, b) => a - b);
  const all = (pick: (draft: EventDraft) => readonly number[]): string[] => [
    ...new Set(tellings.flatMap(({ report, draft }) => entitiesOf(pile[report]!, pick(draft)))),
  ];
  const one = (pick: (draft: EventDraft) => number | undefined): string | undefined =>
    [lead, ...tellings]
      .flatMap(({ report, draft }) => {
        const chain = pick(draft);
        return chain === undefined ? [] : entitiesOf(pile[report]!, [chain]);
      })
      .at(0);

  const actors = all(({ actors }) => actors);
  const recipients = all(({ recipients }) => recipients).filter((id) => !actors.includes(id));
  const others = all(({ others }) => others).filter((id) => !actors.includes(id) && !recipients.includes(id));
  const times = tellings.map(({ time }) => time).filter((time) => time !== undefined);
  const status = STATUS_ORDER.find((status) => tellings.some(({ draft }) => draft.status === status))!;
  const type = [lead, ...tellings].map(({ draft }) => draft.type).find((type) => type !== "OTHER") ?? "OTHER";
  const mode = [lead, ...tellings].map(({ draft }) => draft.mode).find((mode) => mode !== undefined);
  const saidBy = tellings.flatMap(({ report, draft }) => draft.saidBy.map((index) => said.statementId(report, index)));
  const parties = tellings.flatMap(({ report, draft }) =>
    draft.parties.map((span) => lineOf(pile[report]!.notes.report.text, span)),
  );
  const [host, place, venue] = [one(({ host }) => host), one(({ place }) => place), one(({ venue }) => venue)];
  return {
    id: stableId(
      "ev",
      ...tellings.map(({ report, draft }) => `${idOf(pile[report]!)}:${draft.trigger.start}`).sort(byCodeUnit),
    ),
    what: lineOf(pile[lead.report]!.notes.report.text, withoutLink(pile[lead.report]!, lead.draft)),
    type,
    ...(mode !== undefined && { mode }),
    status,
    actors,
    recipients,
    others,
    ...(parties.length > 0 && { parties: [...new Set(parties)] }),
    ...(host !== undefined && { host }),
    ...(place !== undefined && { place }),
    ...(venue !== undefined && { venue }),
    ...(times.length > 0 && { time: times.reduce(narrower) }),
    topics: [...new Set(tellings.flatMap(({ draft }) => draft.topics))],
    evidence: distinct(tellings.map(({ report, draft }) => evidenceOf(pile[report]!, draft.evidence))),
    reports: reports.map((r) => idOf(pile[r]!)),
    origins: originsOf(reports.map((r) => pile[r]!)),
    ...(tellings.every(({ draft }) => draft.saidBy.length > 0) && {
      saidBy: [...new Set(saidBy.filter((id) => id !== null))],
    }),
  };
}

const LINKS: ReadonlySet<string> = new Set(["mark", "cc", "punct"]);

/** A clause without the words that only tie it to what stands before: "while", "that", a comma, the trigger's preposition. */
function withoutLink(report: PileReport, { evidence, trigger }: EventDraft): Span {
  const inside = report.notes.language.tokens.filter(
    ({ start, end }) => start >= evidence.start && end <= evidence.end,
  );
  const named = inside.find(({ start }) => start === trigger.start)?.index;
  const first = inside.find(({ deprel, head }) => !LINKS.has(deprel) && !(deprel === "case" && head === named));
  return { start: first?.start ?? evidence.start, end: evidence.end };
}

/** How much of an event a telling fills in; the fullest gives the line that stands for it. */
const fullness = ({ who, where, time, draft }: Telling): number =>
  2 * who.size + where.size + (time ? 1 : 0) + (draft.status === "happened" ? 1 : 0);

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((item) => [`${item.report}:${item.start}:${item.end}`, item])).values(),
];
