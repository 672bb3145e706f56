/**
 * The brief: the account that a person reads first, made of the reports' own sentences.
 *
 * Facts go by weight into their sections. A fact whose sentence is taken already adds its id to it, and one that says
 * what another sentence says is passed over, so that nothing is said twice.
 */
import { type BriefSentence, byCodeUnit, type Commitment, type Event, type TimeSpan } from "../model/model.js";
import { isAhead } from "./days.js";
import { type Candidate, type Desk, type Draft, eventsOf, type Facts, takeBest, weighWords } from "./desk.js";
import { disputeText } from "./disputes.js";
import { chooseSayings } from "./sayings.js";
import { openTold } from "./told.js";
import { openScales } from "./weigh.js";
import { openWordbook, type SoFar } from "./wordbook.js";

type Part = BriefSentence["section"];

/** Most sentences of each section. */
const MOST = { lead: 4, meetings: 7, said: 8, "agreed-on": 6, disputed: 6, next: 6, background: 5 } as const;
/** With fewer past events than this the story still lies ahead, and its plans are its lead. */
const FEWEST_PAST = 2;
/** Prominence of the first lines of a report. */
const OPENING = 0.9;
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
    said: chooseSayings(desk, MOST.said),
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
  const events = eventsOf(past.length >= FEWEST_PAST ? past : recent, desk);
  return takeBest([...events, ...agreedPassages(desk), ...openingClaims(desk)], MOST.lead, desk);
}

/** What several origins tell in like words, beside the events. */
function agreedPassages({ record, scales }: Desk): Candidate[] {
  const events = new Set(record.events.map(({ id }) => id));
  return record.findings
    .filter(({ kind, facts }) => kind === "agreed" && !facts.some((id) => events.has(id)))
    .map(({ id, sides }) => {
      const evidence = sides.flatMap(({ evidence }) => evidence);
      return { id, evidence, people: [], ahead: false, weight: scales.words(evidence) };
    });
}

/** What reports open with on somebody's word: "…, police said". News puts first what matters most. */
function openingClaims({ record, scales }: Desk): Candidate[] {
  return record.statements
    .filter(({ content }) => content.some((evidence) => scales.prominence(evidence) >= OPENING))
    .map(({ id, content }) => ({ id, evidence: content, people: [], ahead: false, weight: scales.words(content) }));
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
