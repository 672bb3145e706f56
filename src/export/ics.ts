/**
 * What comes next as a calendar (iCalendar, RFC 5545): one tentative entry for each planned event of the timeline.
 *
 * An entry is no more exact than the reports: whole days where they name a day, week or month, and a time of day
 * only where they name one. Then it has no end, since a record holds none. Written by hand: of the libraries,
 * `ics` folds lines at characters where the standard counts octets, and `ical-generator` needs a newer Node.
 */
import { byCodeUnit, type Event, type Readout, type TimelineEntry, type TimeSpan, wordsOf } from "../model/model.js";
import { isAhead, sentenceAround, spanText } from "../readout/readout.js";
import { capital, firstOfEach, type Lookup, oneLine, openLookup } from "./outline/lookup.js";

/** The calendar as a file; empty of entries, though some programs refuse such a file, where no report has a plan. */
export function renderIcs(readout: Readout): string {
  const desk: Desk = {
    lookup: openLookup(readout),
    events: new Map(readout.events.map((event) => [event.id, event])),
    stamp: stampOf(readout),
  };
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${textOf(`-//readout//readout ${readout.generator.version}//EN`)}`,
    `X-WR-CALNAME:${textOf(readout.story.title || "Untitled story")}`,
    ...plansOf(readout).flatMap((plan) => eventLines(plan, desk)),
    "END:VCALENDAR",
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");
}

type Desk = { readonly lookup: Lookup; readonly events: ReadonlyMap<string, Event>; readonly stamp: string };

/**
 * What the reports call planned and cannot have seen yet. What they only hold possible, or tell as done on a later
 * day, stays in the record: an entry in a calendar asserts more than a line in a list.
 */
const plansOf = ({ timeline, reports }: Readout): TimelineEntry[] =>
  mergeReprints(timeline.filter((entry) => entry.status === "planned" && isAhead(entry, reports) && hasDates(entry)));

/** iCalendar writes years with four digits and no sign; an entry also names the day after its last. */
const hasDates = ({ time }: TimelineEntry): boolean => /^\d/.test(time.start) && dayOf(time.end) < "9999-12-31";

/** The same words for the same time, as reprints have them, made one entry with the facts and evidence of all. */
function mergeReprints(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const alike = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    const key = [summaryOf(entry), ...timeLines(entry.time)].join("\n");
    const same = alike.get(key);
    const facts = [...(same?.facts ?? []), ...entry.facts];
    const evidence = [...(same?.evidence ?? []), ...entry.evidence];
    alike.set(key, { ...(same ?? entry), facts, evidence });
  }
  return [...alike.values()];
}

const eventLines = (entry: TimelineEntry, desk: Desk): string[] => [
  "BEGIN:VEVENT",
  `UID:${textOf(uidOf(entry, desk.lookup))}`,
  `DTSTAMP:${desk.stamp}`,
  ...timeLines(entry.time),
  `SUMMARY:${textOf(summaryOf(entry))}`,
  `DESCRIPTION:${[whenText(entry.time), ...tellings(entry, desk.lookup)].map(textOf).join("\\n")}`,
  ...placesOf(entry, desk).map((place) => `LOCATION:${textOf(place)}`),
  "STATUS:TENTATIVE",
  // A plan in the news keeps nobody busy.
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** Ids are unique within a record; the sum of a report's text makes them so among the calendars of many stories. */
const uidOf = ({ id, reports: [first = ""] }: TimelineEntry, { report }: Lookup): string =>
  `${id}-${report(first)?.sha256.slice(0, 12) ?? ""}`;

const summaryOf = ({ what }: TimelineEntry): string => capital(oneLine(what));

/**
 * When the entry was last revised, which the standard demands. The clock would give other bytes on each run,
 * so it is the day of the latest report, after which nothing here can have changed; 1970 where no day is known.
 */
function stampOf({ reports }: Readout): string {
  const days = reports.flatMap(({ published }) => (published ? [dayOf(published.end)] : []));
  return `${compact(days.sort(byCodeUnit).at(-1) ?? "1970-01-01")}T000000Z`;
}

/** Whole days, the last one excluded as the standard has it; or the time of day at which something begins. */
function timeLines(time: TimeSpan): string[] {
  const clock = clockOf(time);
  if (clock) return [`DTSTART:${compact(dayOf(time.start))}T${clock.hour}${clock.minute}00${clock.zone}`];
  return [`DTSTART;VALUE=DATE:${compact(dayOf(time.start))}`, `DTEND;VALUE=DATE:${compact(dayAfter(dayOf(time.end)))}`];
}

/**
 * The time of day, where the reports name one. It carries no zone, as the record has none, and so is the same hour
 * on every reader's clock, unless all words for it are in universal time. Other zones stay words: "IST" is three.
 */
function clockOf({ precision, timex, start, end, evidence }: TimeSpan) {
  if (precision !== "minute" || dayOf(start) !== dayOf(end)) return undefined;
  const [, hour, minute = "00"] = /T([01]\d|2[0-3])(?::([0-5]\d))?/.exec(timex ?? start) ?? [];
  const universal = evidence.length > 0 && evidence.every(({ quote }) => /\b(?:GMT|UTC)\b/.test(quote));
  return hour === undefined ? undefined : { hour, minute, zone: universal ? "Z" : "" };
}

/** "When: 21–27 April 2025, known to the week; worked out from “next week”" */
function whenText(time: TimeSpan): string {
  const clock = clockOf(time);
  const days = spanText({ ...time, start: dayOf(time.start) });
  const known = clock
    ? `${clock.hour}:${clock.minute} ${clock.zone ? "universal time" : "local time"}`
    : `known to the ${time.precision === "minute" ? "day" : time.precision}`;
  const words = atMost([...new Set(time.evidence.map(({ quote }) => `“${oneLine(quote)}”`))]).join(", ");
  const how = time.how === "stated" ? "stated as" : "worked out from";
  return `When: ${days}, ${known}${words ? `; ${how} ${words}` : ""}`;
}

/** "Sample Agency (001), The Specimen (002): “…”": the sentence in each report, the same words once. */
function tellings({ evidence }: TimelineEntry, lookup: Lookup): string[] {
  const tellers = new Map<string, string[]>();
  for (const each of firstOfEach(evidence, evidence.length)) {
    const report = lookup.report(each.report);
    const words = oneLine(report ? wordsOf(report.text, sentenceAround(report, each)) : each.quote);
    const label = lookup.label(each.report);
    tellers.set(words, [...(tellers.get(words) ?? []), report?.outlet ? `${report.outlet} (${label})` : label]);
  }
  return atMost([...tellers].map(([words, names]) => `${atMost(names).join(", ")}: “${words}”`));
}

/** Reports, tellings and time words shown in one entry; more would be a list that nobody reads in a calendar. */
const MOST_TOLD = 10;

const atMost = (all: readonly string[]): string[] =>
  all.length > MOST_TOLD ? [...all.slice(0, MOST_TOLD), `and ${all.length - MOST_TOLD} more`] : [...all];

/** Venue and place of the entry's event, on one line. */
function placesOf({ facts }: TimelineEntry, { events, lookup }: Desk): string[] {
  const places = facts.flatMap((id) => [events.get(id)?.venue, events.get(id)?.place]);
  const where = new Set(lookup.names(places.filter((id) => id !== undefined)));
  return where.size > 0 ? [[...where].join(", ")] : [];
}

const dayOf = (iso: string): string => iso.split("T")[0]!;

const compact = (day: string): string => day.replaceAll("-", "");

/** `Date` only as a calendar: universal time, no clock. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return dayOf(date.toISOString());
}

/** A TEXT value: on one line, its separators escaped, without controls and marks that turn the direction of writing. */
const textOf = (text: string): string =>
  oneLine(text)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\\;,]/g, "\\$&");

const OCTETS_A_LINE = 75;

/** Broken into lines of at most 75 octets, as the standard asks; each further one begins with a blank, which counts. */
function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS_A_LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
