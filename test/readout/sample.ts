/** A small record built by hand: an invented strike in an invented port, told by a wire, its reprint and a local paper. */
import type { Entity, Event, Evidence, Readout, Report, Statement, TimeSpan } from "../../src/model/model.js";
import { readoutSchema } from "../../src/model/model.js";
import { composeReadout } from "../../src/readout/readout.js";

const WIRE = `Port of Larkhaven shut as crane drivers strike

LARKHAVEN, May 6 (Sample Agency) - Crane drivers shut the port of Larkhaven on Tuesday after talks with its owner failed, the union said.

Mayor Ilse Brandt met Tomas Reyes, the head of the dockers' union, at the town hall for two hours. "We are close to an agreement, and I will not let it slip," Brandt told reporters.

But he said that 400 workers had stopped work. The two sides will meet again on Thursday.

In April the owner, Larkhaven Quays, cut the night shift.`;

const REPRINT = WIRE.replace("crane drivers strike", "crane drivers walk out").replace("for two hours", "for a while");

const LOCAL = `No ships today

Some 350 dockers stayed at home on Tuesday, the harbour office said, and eleven ships waited outside Larkhaven.

Brandt saw Reyes in the town hall. Larkhaven Quays refused to take part.`;

const day = (iso: string, evidence: Evidence[] = []): TimeSpan => ({
  start: iso,
  end: iso,
  precision: "day",
  how: "stated",
  evidence,
});

/** Blocks are the paragraphs, the dateline apart; the first is the title. */
function report(id: string, text: string, more: Partial<Report> = {}): Report {
  const blocks = [...text.matchAll(/LARKHAVEN, .* - |[^\n]+/g)].map((line, index) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: index === 0 ? ("title" as const) : line[0].endsWith(" - ") ? ("dateline" as const) : ("paragraph" as const),
  }));
  return {
    id,
    sha256: id,
    title: text.split("\n")[0]!,
    bylines: [],
    language: "en",
    genre: "news",
    published: day("2025-05-06"),
    text,
    blocks,
    lineage: { relation: "independent", passages: [], newReporting: [] },
    origin: id,
    ...more,
  };
}

/** The words `quote` in a report; the sample must hold them. */
function evidenceIn({ id, text }: Report, quote: string): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the sample has no “${quote}” in ${id}`);
  return { report: id, start, end: start + quote.length, quote };
}

const wire = report("001_wire", WIRE, { outlet: "Sample Agency" });
const reprint = report("002_reprint", REPRINT, {
  outlet: "The Specimen",
  lineage: { relation: "copy", of: "001_wire", share: 0.97, passages: [], newReporting: [] },
  origin: "001_wire",
});
const local = report("003_local", LOCAL, { outlet: "Larkhaven Example" });
const [inWire, inReprint, inLocal] = [wire, reprint, local].map(
  (each) => (quote: string) => evidenceIn(each, quote),
) as [(quote: string) => Evidence, (quote: string) => Evidence, (quote: string) => Evidence];

const named = (evidence: Evidence) => ({ ...evidence, form: "name" as const });

const entity = (
  id: string,
  name: string,
  kind: Entity["kind"],
  mentions: Entity["mentions"],
  role?: Evidence,
): Entity => ({
  id,
  name,
  kind,
  aliases: [...new Set(mentions.filter(({ form }) => form === "name").map(({ quote }) => quote))],
  roles: role ? [{ text: role.quote, evidence: [role] }] : [],
  mentions,
});

const event = (id: string, what: string, more: Partial<Event> & Pick<Event, "evidence">): Event => ({
  id,
  what,
  type: "OTHER",
  status: "happened",
  actors: [],
  recipients: [],
  others: [],
  topics: [],
  reports: [...new Set(more.evidence.map(({ report }) => report))],
  origins: new Set(more.evidence.map(({ report }) => (report === "002_reprint" ? "001_wire" : report))).size,
  ...more,
});

const heClause = inWire("he said that 400 workers had stopped work");
const he: Entity["mentions"][number] = { ...heClause, end: heClause.start + 2, quote: "he", form: "pronoun" };

const quoted = (id: string, report: string, evidence: Evidence, sameAs: string[]): Statement => ({
  id,
  report,
  speaker: "en-brandt",
  speakerText: "Brandt",
  sourcing: "named",
  form: "direct",
  text: evidence.quote,
  about: [],
  source: null,
  cueAt: null,
  content: [evidence],
  sameAs,
});

const SAYING = '"We are close to an agreement, and I will not let it slip,"';

/** The record, checked against its schema. */
export const sample: Readout = readoutSchema.parse(
  composeReadout({
    generator: { name: "readout", version: "0.0.0", models: [] },
    story: {
      id: "story-sample",
      title: "Port of Larkhaven shut as crane drivers strike",
      span: { ...day("2025-05-06"), end: "2025-05-08" },
      places: [],
      topics: [],
    },
    reports: [wire, reprint, local],
    entities: [
      entity(
        "en-brandt",
        "Ilse Brandt",
        "person",
        [named(inWire("Ilse Brandt")), named(inReprint("Ilse Brandt")), named(inLocal("Brandt"))],
        inWire("Mayor"),
      ),
      entity(
        "en-reyes",
        "Tomas Reyes",
        "person",
        [named(inWire("Tomas Reyes")), named(inReprint("Tomas Reyes")), named(inLocal("Reyes")), he],
        inWire("the head of the dockers' union"),
      ),
      entity("en-port", "Larkhaven", "place", [named(inWire("Larkhaven")), named(inLocal("Larkhaven"))]),
    ],
    events: [
      event("ev-shut", "Crane drivers shut the port of Larkhaven on Tuesday", {
        evidence: [
          inWire("Crane drivers shut the port of Larkhaven on Tuesday"),
          inReprint("Crane drivers shut the port of Larkhaven on Tuesday"),
        ],
        time: day("2025-05-06", [inWire("Tuesday"), inReprint("Tuesday")]),
      }),
      event("ev-meet", "Mayor Ilse Brandt met Tomas Reyes", {
        type: "CONSULT",
        mode: "meet",
        actors: ["en-brandt"],
        recipients: ["en-reyes"],
        evidence: [
          inWire("Mayor Ilse Brandt met Tomas Reyes"),
          inReprint("Mayor Ilse Brandt met Tomas Reyes"),
          inLocal("Brandt saw Reyes in the town hall"),
        ],
        time: day("2025-05-06"),
      }),
      event("ev-again", "The two sides will meet again on Thursday", {
        type: "CONSULT",
        status: "planned",
        evidence: [inWire("The two sides will meet again on Thursday")],
        time: day("2025-05-08", [inWire("Thursday")]),
      }),
      event("ev-cut", "the owner, Larkhaven Quays, cut the night shift", {
        evidence: [inWire("In April the owner, Larkhaven Quays, cut the night shift")],
        time: {
          start: "2025-04-01",
          end: "2025-04-30",
          precision: "month",
          how: "inferred",
          evidence: [inWire("April")],
        },
      }),
    ],
    statements: [
      quoted("st-wire", "001_wire", inWire(SAYING), ["st-reprint"]),
      quoted("st-reprint", "002_reprint", inReprint(SAYING), ["st-wire"]),
      {
        ...quoted("st-count", "001_wire", inWire("400 workers had stopped work"), []),
        speaker: "en-reyes",
        speakerText: "he",
        form: "indirect",
        source: { report: he.report, start: he.start, end: he.end, quote: he.quote },
        cueAt: inWire("said that"),
      },
    ],
    figures: [
      {
        id: "fi-wire",
        report: "001_wire",
        value: 400,
        bound: "exact",
        unit: "workers",
        of: "workers on strike",
        evidence: [inWire("400 workers had stopped work")],
      },
      {
        id: "fi-local",
        report: "003_local",
        value: 350,
        bound: "about",
        unit: "dockers",
        of: "dockers on strike",
        evidence: [inLocal("Some 350 dockers")],
      },
    ],
    commitments: [],
    positions: [
      {
        id: "po-quays",
        actor: "en-port",
        issue: "talks",
        stance: "against",
        gist: "Larkhaven Quays refused to take part",
        evidence: [inLocal("Larkhaven Quays refused to take part")],
        reports: ["003_local"],
      },
    ],
    findings: [
      {
        id: "fn-count",
        kind: "disputed",
        dimension: "figure",
        headline: "People on strike",
        origins: 2,
        sides: [
          { value: "400", reports: ["001_wire"], origins: 1, evidence: [inWire("400 workers had stopped work")] },
          { value: "about 350", reports: ["003_local"], origins: 1, evidence: [inLocal("Some 350 dockers")] },
        ],
        facts: ["fi-wire", "fi-local"],
      },
    ],
    timeline: [
      {
        id: "tl-shut",
        time: day("2025-05-06"),
        what: "Crane drivers shut the port of Larkhaven on Tuesday",
        status: "happened",
        facts: ["ev-shut"],
        evidence: [inWire("Crane drivers shut the port of Larkhaven on Tuesday")],
        reports: ["001_wire"],
      },
      {
        id: "tl-again",
        time: day("2025-05-08"),
        what: "The two sides will meet again on Thursday",
        status: "planned",
        facts: ["ev-again"],
        evidence: [inWire("The two sides will meet again on Thursday")],
        reports: ["001_wire"],
      },
    ],
    problems: [{ code: "time/no-anchor", message: "a date could not be placed", report: "003_local" }],
  }),
);
