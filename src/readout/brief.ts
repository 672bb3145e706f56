/**
 * The brief: the account that a person reads first, made of the reports' own sentences.
 *
 * Facts go by weight into their sections. A fact whose sentence is taken already adds its id to it, and one that says
 * what another sentence says is passed over, so that nothing is said twice.
 */
import {
  type BriefSentence,
  byCodeUnit,
  type Commitment,
  type Event,
  type Evidence,
  type Readout,
  type Statement,
  type TimeSpan,
} from "../model/model.js";
import { isFit, openTold, stretchOf, type Taken, type Telling, type Told, tellingsOf } from "./choose.js";
import { creditFor, quotedWords } from "./credits.js";
import { isAhead } from "./days.js";
import { disputeText } from "./disputes.js";
import { openScales, type Scales } from "./weigh.js";
import { dateText, isDated, openWordbook, type SoFar, type Wordbook, wordStretch } from "./wording.js";

type Facts = Omit<Readout, "brief">;
type Part = BriefSentence["section"];
type Desk = { readonly record: Facts; readonly book: Wordbook; readonly scales: Scales; readonly told: Told };
/** A sentence taken, and how it will be worded once it is known who was named before it. */
type Draft = {
  readonly taken: Taken;
  readonly word: (soFar: SoFar) => string;
  readonly time?: TimeSpan | undefined;
};

/** Most sentences of each section. */
const MOST = { lead: 4, meetings: 7, said: 8, "agreed-on": 6, disputed: 6, next: 6, background: 5 } as const;
/** With fewer past events than this the story still lies ahead, and its plans are its lead. */
const FEWEST_PAST = 2;
/** Sayings of one person. */
const MOST_OF_ONE_SPEAKER = 2;
/** A date is added to a sentence where so much of it is about the dated fact. */
const OWN_SHARE = 0.3;
/** Events so many days before the first report are background and lead nothing. */
const BACKGROUND_DAYS = 3;
const DAY_MS = 86_400_000;

/** The brief of a record, section by section in reading order; every sentence cites its facts and their words. */
export function composeBrief(record: Facts): BriefSentence[] {
  const book = openWordbook(record);
  const desk = { record, book, scales: openScales(record, book), told: openTold() };
  // What comes next is chosen before background and sayings: a date that lies ahead should not be lost among them.
  const drafts: { readonly [part in Exclude<Part, "disputed">]: Draft[] } = {
    lead: chooseLead(desk),
    meetings: chooseMeetings(desk),
    next: chooseNext(desk),
    "agreed-on": chooseAgreed(desk),
    said: chooseSayings(desk),
    background: chooseBackground(desk),
  };
  const soFar: SoFar = { named: new Set() };
  const worded = (part: keyof typeof drafts): BriefSentence[] =>
    drafts[part].map(({ taken, word }) => ({
      text: word(soFar),
      section: part,
      facts: [...taken.facts].sort(byCodeUnit),
      evidence: taken.evidence,
    }));
  return [
    ...worded("lead"),
    ...worded("meetings"),
    ...worded("said"),
    ...worded("agreed-on"),
    ...disputes(record),
    ...worded("next"),
    ...worded("background"),
  ];
}

/** What the pile agrees on as the main events, the weightiest first. */
function chooseLead(desk: Desk): Draft[] {
  const { record } = desk;
  const recent = record.events.filter(({ time }) => !isBackground(time, record));
  const past = recent.filter(({ status }) => status !== "planned" && status !== "possible");
  // Reports written before the event know it as a plan only.
  return takeBest(eventsOf(past.length >= FEWEST_PAST ? past : recent, desk), MOST.lead, desk);
}

/** Meetings and calls that took place, the weightiest first. */
function chooseMeetings(desk: Desk): Draft[] {
  const { record } = desk;
  const meetings = record.events.filter(
    (event) => isMeeting(event) && HELD.has(event.status) && !isBackground(event.time, record),
  );
  return takeBest(eventsOf(meetings, desk), MOST.meetings, desk);
}

/** Contacts between two sides that are named, or somebody's visit. */
const isMeeting = ({ type, mode, actors, recipients, others, parties }: Event): boolean =>
  type === "CONSULT" &&
  (mode === "visit" || actors.length + recipients.length + others.length + (parties?.length ?? 0) > 1);

const HELD: ReadonlySet<Event["status"]> = new Set(["happened", "ongoing", "called-off"]);

/** What lies ahead of the latest report, the soonest first, and then what has no date. */
function chooseNext(desk: Desk): Draft[] {
  const { record } = desk;
  const planned = record.events.filter((event) => isAhead(event, record.reports));
  const dated = record.timeline.filter((entry) => isAhead(entry, record.reports));
  const entries = dated.map(({ id, evidence, time }) => ({
    id,
    evidence,
    time,
    people: [],
    ahead: true,
    weight: weighWords(evidence, desk),
  }));
  const candidates = [...eventsOf(planned, desk), ...entries].map((each) => ({
    ...each,
    // A day that lies ahead is what the reader looks for here.
    weight: each.weight + (each.time ? 10 : 0),
  }));
  const day = ({ time }: Draft): string => time?.start ?? "9999";
  return takeBest(candidates, MOST.next, desk).sort((a, b) => byCodeUnit(day(a), day(b)));
}

/** Deals, pauses, plans and refusals. */
function chooseAgreed(desk: Desk): Draft[] {
  const { record } = desk;
  const commitments = record.commitments.map((commitment) => ({
    id: commitment.id,
    evidence: commitment.evidence,
    people: commitment.parties,
    time: commitment.end,
    weight: weighCommitment(commitment, desk),
  }));
  const events = record.events.filter(
    ({ type, status, time }) =>
      (type === "AGREE" || type === "REJECT") && status !== "planned" && !isBackground(time, record),
  );
  return takeBest([...commitments, ...eventsOf(events, desk)], MOST["agreed-on"], desk);
}

/** A commitment counts for more where somebody took, refused or broke it than while it is only talked about. */
function weighCommitment(commitment: Commitment, desk: Desk): number {
  const { status, kind, parties, acceptedBy, rejectedBy, breaches, days, end } = commitment;
  const marks = [parties, acceptedBy, rejectedBy, breaches].filter(({ length }) => length > 0).length;
  const settled = status === "proposed" || status === "in-negotiation" || kind === "pledge" || kind === "other" ? 0 : 1;
  const term = days !== undefined || end !== undefined ? 0.5 : 0;
  return 2 + settled + 0.4 * marks + term + weighWords(commitment.evidence, desk);
}

/** What came before the story, where it is told by several origins or matters much. */
function chooseBackground(desk: Desk): Draft[] {
  const { record } = desk;
  const earlier = record.events.filter(({ time, status }) => status === "happened" && daysBefore(time, record) > 0);
  return takeBest(eventsOf(earlier, desk), MOST.background, desk);
}

/** A fact that may get a sentence of its own. */
type Candidate = {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly people: readonly string[];
  readonly time?: TimeSpan | undefined;
  readonly weight: number;
  /** True for what lies ahead, false for what is past. */
  readonly ahead?: boolean;
};

const eventsOf = (events: readonly Event[], { scales }: Desk): Candidate[] =>
  events.map((event) => ({
    id: event.id,
    evidence: event.evidence,
    people: [...event.actors, ...event.recipients, ...event.others],
    time: event.time,
    weight: scales.event(event),
    ...(event.status !== "possible" && { ahead: event.status === "planned" }),
  }));

/** Weight of words that are no event: how many origins tell them, and how near the top. */
const weighWords = (evidence: readonly Evidence[], { scales }: Desk): number =>
  scales.support(evidence.map(({ report }) => report)) + Math.max(...evidence.map(scales.prominence));

/** Sentences for the weightiest candidates that are not told yet. */
function takeBest(candidates: readonly Candidate[], most: number, desk: Desk): Draft[] {
  const drafts: Draft[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight || byCodeUnit(a.id, b.id))) {
    if (drafts.length === most) break;
    const draft = takeFact(candidate, desk);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** A sentence for a fact, with its date where the sentence does not give one; none when it is told already. */
function takeFact(candidate: Candidate, { book, scales, told }: Desk): Draft | undefined {
  const { id, evidence, time } = candidate;
  const taken = told.take(id, evidence, tellingsOf(candidate, book, scales));
  if (!taken) return undefined;
  const word = (soFar: SoFar): string => {
    const words = wordStretch(taken.report, taken.span, book, soFar);
    return time && taken.share >= OWN_SHARE && !isDated(taken.report, taken.span, book)
      ? withDate(words, dateText(time, soFar))
      : words;
  };
  return { taken, word, time };
}

/** The most telling sayings, of several people; words quoted in full get a credit, others keep their sentence. */
function chooseSayings(desk: Desk): Draft[] {
  const { record, scales } = desk;
  const bySpeaker = new Map<string, number>();
  const drafts: Draft[] = [];
  const sayings = sayingsOf(record.statements)
    .map((saying) => ({ saying, weight: scales.saying(saying) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.saying[0]!.id, b.saying[0]!.id));
  for (const { saying } of sayings) {
    if (drafts.length === MOST.said) break;
    const speaker = saying[0]!.speaker ?? saying[0]!.speakerText;
    if ((bySpeaker.get(speaker) ?? 0) >= MOST_OF_ONE_SPEAKER) continue;
    const draft = takeSaying(saying, desk);
    if (!draft) continue;
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    drafts.push(draft);
  }
  return drafts;
}

function takeSaying(saying: readonly Statement[], { book, told }: Desk): Draft | undefined {
  const evidence = saying.flatMap(({ content }) => content);
  for (const statement of saying) {
    const report = book.report(statement.report);
    if (!report) continue;
    const quoted = quotedWords(statement);
    const all = [...statement.content, ...[statement.source, statement.cueAt].filter((each) => each !== null)];
    const sentence = stretchOf(report, quoted ? statement.content : all);
    if (!sentence) continue;
    const telling: Telling = { report, span: sentence, share: 1 };
    const fit = quoted !== undefined || isFit(report, sentence, book);
    const taken = fit ? told.take(statement.id, evidence, [telling]) : null;
    if (!taken) continue;
    for (const { id } of saying) taken.facts.add(id);
    const word = (soFar: SoFar): string =>
      quoted ? `${quoted} — ${creditFor(statement, book, soFar)}` : wordStretch(report, sentence, book, soFar);
    return { taken, word };
  }
  return undefined;
}

/** Statements joined by `sameAs`, the words quoted in full first. */
function sayingsOf(statements: readonly Statement[]): Statement[][] {
  const order = { direct: 0, partial: 1, indirect: 2 };
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    if (seen.has(statement.id)) return [];
    const saying = [statement, ...statement.sameAs.map((id) => byId.get(id)).filter((same) => same !== undefined)];
    for (const { id } of saying) seen.add(id);
    return [saying.sort((a, b) => order[a.form] - order[b.form] || byCodeUnit(a.id, b.id))];
  });
}

function disputes(record: Facts): BriefSentence[] {
  return record.findings
    .filter(({ kind, sides }) => kind === "disputed" && sides.length > 1)
    .sort((a, b) => b.origins - a.origins || byCodeUnit(a.id, b.id))
    .slice(0, MOST.disputed)
    .map((finding) => ({
      text: disputeText(finding, record.reports),
      section: "disputed",
      facts: [finding.id, ...finding.facts],
      evidence: finding.sides.flatMap(({ evidence }) => evidence),
    }));
}

/** True for what ended some days before the story's own days began. */
const isBackground = (time: TimeSpan | undefined, record: Facts): boolean =>
  daysBefore(time, record) >= BACKGROUND_DAYS;

/** Days from the end of a time to the story's first day; 0 for what is later or has no day. */
function daysBefore(time: TimeSpan | undefined, { story }: Facts): number {
  if (!time || !story.span) return 0;
  return Math.max(0, (Date.parse(story.span.start.slice(0, 10)) - Date.parse(time.end.slice(0, 10))) / DAY_MS);
}

/** The sentence with its date before the end mark. */
function withDate(words: string, date: string): string {
  const [, body = words, end = ""] = /^(.*?)([.!?]?)$/s.exec(words) ?? [];
  return `${body} (${date})${end}`;
}
