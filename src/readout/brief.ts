/**
 * The brief: the account that a person reads first, made of the reports' own sentences.
 *
 * Facts go by weight into their sections. A fact whose sentence is taken already adds its id to it, and one that says
 * what another sentence says is passed over, so that nothing is said twice.
 */
import {
  type BriefSentence,
  byCodeUnit,
  type Event,
  type Evidence,
  type Readout,
  type Statement,
  type TimeSpan,
} from "../model/model.js";
import { openTold, stretchOf, type Taken, type Telling, type Told, tellingsOf } from "./choose.js";
import { creditFor, quotedWords } from "./credits.js";
import { disputeText } from "./disputes.js";
import { openScales, type Scales } from "./weigh.js";
import { dateText, isDated, openWordbook, type SoFar, type Wordbook, wordStretch } from "./wording.js";

type Facts = Omit<Readout, "brief">;
type Part = BriefSentence["section"];
type Desk = { readonly record: Facts; readonly book: Wordbook; readonly scales: Scales; readonly told: Told };
/** A sentence taken, and how it will be worded once it is known who was named before it. */
type Draft = { readonly taken: Taken; readonly word: (soFar: SoFar) => string };

/** Most sentences of each section. */
const MOST = { lead: 4, meetings: 7, said: 8, "agreed-on": 6, disputed: 6, next: 6, background: 5 } as const;
/** With fewer past events than this the story still lies ahead, and its plans are its lead. */
const FEWEST_PAST = 2;
/** Sayings of one person. */
const MOST_OF_ONE_SPEAKER = 2;
/** Events so many days before the story are its background. */
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
  const { record, scales } = desk;
  const recent = record.events.filter(({ time }) => !isBackground(time, record));
  const past = recent.filter(({ status }) => status !== "planned" && status !== "possible");
  // Reports written before the event know it as a plan only.
  return takeEvents(past.length >= FEWEST_PAST ? past : recent, scales.event, MOST.lead, desk);
}

/** Meetings and calls that took place, in order of time. */
function chooseMeetings(desk: Desk): Draft[] {
  const { record, scales } = desk;
  const meetings = record.events.filter(
    ({ type, status, time }) =>
      type === "CONSULT" && ["happened", "ongoing", "called-off"].includes(status) && !isBackground(time, record),
  );
  return takeEvents(meetings, scales.event, MOST.meetings, desk);
}

/** What lies ahead of the latest report, the soonest first, and then what has no date. */
function chooseNext(desk: Desk): Draft[] {
  const { record, scales } = desk;
  const today = latestDay(record);
  const planned = record.events
    .filter(({ status, time }) => status === "planned" && (!time || !today || time.end.slice(0, 10) >= today))
    .sort((a, b) => byCodeUnit(a.time?.start ?? "9999", b.time?.start ?? "9999"));
  return takeEvents(planned, (event) => (event.time ? 10 : 0) + scales.event(event), MOST.next, desk);
}

/** Deals, pauses, plans and refusals. */
function chooseAgreed(desk: Desk): Draft[] {
  const { record, scales } = desk;
  const commitments = record.commitments
    .map((each) => ({ each, weight: scales.support(each.reports) + Math.max(...each.evidence.map(scales.prominence)) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.each.id, b.each.id))
    .flatMap(({ each }) => takeFact(each.id, each.evidence, each.parties, desk, each.end));
  const events = record.events.filter(
    ({ type, status, time }) =>
      (type === "AGREE" || type === "REJECT") && status !== "planned" && !isBackground(time, record),
  );
  return [
    ...commitments.slice(0, MOST["agreed-on"]),
    ...takeEvents(events, scales.event, MOST["agreed-on"] - Math.min(commitments.length, MOST["agreed-on"]), desk),
  ];
}

/** What came before the story, where it is told by several origins or matters much. */
function chooseBackground(desk: Desk): Draft[] {
  const { record, scales } = desk;
  const earlier = record.events.filter(({ time, status }) => status === "happened" && isBackground(time, record));
  return takeEvents(earlier, scales.event, MOST.background, desk);
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

function takeEvents(events: readonly Event[], weigh: (event: Event) => number, most: number, desk: Desk): Draft[] {
  const drafts: Draft[] = [];
  const weighed = events
    .map((event) => ({ event, weight: weigh(event) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.event.id, b.event.id));
  for (const { event } of weighed) {
    if (drafts.length >= most) break;
    drafts.push(
      ...takeFact(event.id, event.evidence, [...event.actors, ...event.recipients, ...event.others], desk, event.time),
    );
  }
  return drafts;
}

/** One sentence for a fact, with its date where the sentence does not give one; none when it is told already. */
function takeFact(
  id: string,
  evidence: readonly Evidence[],
  people: readonly string[],
  { book, scales, told }: Desk,
  time?: TimeSpan,
): Draft[] {
  const taken = told.take(id, evidence, tellingsOf(evidence, people, book, scales));
  if (!taken) return [];
  const word = (soFar: SoFar): string => {
    const words = wordStretch(taken.report, taken.span, book, soFar);
    return time && !isDated(taken.report, taken.span, book) ? withDate(words, dateText(time, soFar)) : words;
  };
  return [{ taken, word }];
}

function takeSaying(saying: readonly Statement[], { book, scales, told }: Desk): Draft | undefined {
  const evidence = saying.flatMap(({ content }) => content);
  for (const statement of saying) {
    const report = book.report(statement.report);
    if (!report) continue;
    const quoted = quotedWords(statement);
    const all = [...statement.content, ...[statement.source, statement.cueAt].filter((each) => each !== null)];
    const sentence = stretchOf(report, quoted ? statement.content : all);
    if (!sentence) continue;
    const telling: Telling = { report, span: sentence };
    const fit =
      quoted !== undefined || tellingsOf([{ ...statement.content[0]!, ...sentence }], [], book, scales).length > 0;
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
function isBackground(time: TimeSpan | undefined, { story }: Facts): boolean {
  if (!time || !story.span) return false;
  return Date.parse(story.span.start.slice(0, 10)) - Date.parse(time.end.slice(0, 10)) >= BACKGROUND_DAYS * DAY_MS;
}

const latestDay = ({ reports }: Facts): string | undefined =>
  reports
    .map(({ published }) => published?.start.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort(byCodeUnit)
    .at(-1);

/** The sentence with its date before the end mark. */
function withDate(words: string, date: string): string {
  const [, body = words, end = ""] = /^(.*?)([.!?]?)$/s.exec(words) ?? [];
  return `${body} (${date})${end}`;
}
