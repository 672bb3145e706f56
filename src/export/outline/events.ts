import { byCodeUnit, type Event } from "../../model/model.js";
import { spanText } from "../../readout/readout.js";
import { capital, inSentence, type Lookup, listOf, oneLine, supportNote } from "./lookup.js";
import type { Item, Section } from "./shape.js";

/** Meetings and calls, then all other events, each in order of time; what has no time comes last. */
export function eventSections(lookup: Lookup): Section[] {
  const events = [...lookup.readout.events].sort(byTime);
  const items = (wanted: (event: Event) => boolean): Item[] =>
    events.filter(wanted).map((event) => eventItem(event, lookup));
  return [
    { id: "meetings", title: "Meetings and calls", groups: [{ items: items(isMeeting) }] },
    { id: "events", title: "Other events", groups: [{ items: items((event) => !isMeeting(event)) }] },
  ];
}

const isMeeting = ({ type }: Event): boolean => type === "CONSULT";

const byTime = (a: Event, b: Event): number =>
  byCodeUnit(a.time?.start ?? "9999", b.time?.start ?? "9999") || b.origins - a.origins || byCodeUnit(a.id, b.id);

function eventItem(event: Event, lookup: Lookup): Item {
  const { names } = lookup;
  const people = [...names([...event.actors, ...event.recipients, ...event.others]), ...(event.parties ?? [])];
  const where = [...new Set(names([event.venue, event.place].filter((id) => id !== undefined)))];
  return {
    ...(event.time && { label: spanText(event.time) }),
    text: capital(inSentence(event.what, event.evidence[0], lookup)),
    notes: [
      ...(event.status === "happened" ? [] : [event.status]),
      ...(isMeeting(event) && people.length > 0 ? [`with ${listOf([...new Set(people)].map(oneLine))}`] : []),
      ...(where.length > 0 ? [`at ${where.join(", ")}`] : []),
      ...creditOf(event, lookup),
      ...supportNote(event.origins),
    ],
    evidence: event.evidence,
  };
}

/** Who says so, where no report vouches for it itself. */
function creditOf({ saidBy }: Event, { statement, names }: Lookup): string[] {
  const sources = (saidBy ?? []).flatMap((id) => {
    const said = statement(id);
    if (!said) return [];
    const name = said.speaker === null ? undefined : names([said.speaker])[0];
    // A lone lower-case word (“they”, “sources”) names nobody.
    return [name ?? (/^\p{Ll}+$/u.test(said.speakerText) ? "" : oneLine(said.speakerText))];
  });
  const named = [...new Set(sources)].filter(Boolean).slice(0, MOST_SOURCES);
  return named.length > 0 ? [`according to ${listOf(named)}`] : [];
}

const MOST_SOURCES = 3;
