import { describe, expect, it } from "vitest";
import type { Block, CleanReport, TimeSpan } from "../../src/model/model.js";
import { traceLineage } from "../../src/reconcile/lineage.js";

const WIRE = `Dock workers in the port of Valmere walked off the job on Tuesday after talks on overtime pay collapsed.

The harbour union said 1,400 crane drivers and lashers had joined the stoppage, which halted two of the four terminals before noon.

Port director Ines Caldera told reporters that ships carrying fresh fruit would be unloaded by managers until a court rules on the dispute.

Shipping lines warned that a stoppage of more than three days would push freight rates up across the northern coast.

The last strike at Valmere, eleven years ago, ended after the government sent a mediator from the capital.`;

const REWRITE = `Talks about overtime pay broke down and dock workers walked out of Valmere's port on Tuesday.

According to the harbour union, the stoppage was joined by 1,400 lashers and crane drivers; two of four terminals stood still before noon.

Ships with fresh fruit are to be unloaded by managers until a court has ruled on the dispute, port director Ines Caldera told reporters.

Freight rates across the northern coast would be pushed up by a stoppage of more than three days, shipping lines warned.

A mediator sent by the government from the capital ended the last strike at Valmere eleven years ago.`;

const OTHER = `VALMERE - Lorries queued for six kilometres outside the harbour gates as a walkout by longshoremen entered its first evening.

"We have been patient for a year, and we will not go back for a promise," said Tomas Brandl, who has driven a crane since 1998.

Fruit importers said they had begun to send cargo to Ostmark instead.`;

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: "paragraph",
  }));

const report = (id: string, text: string, rest: Partial<CleanReport> = {}): CleanReport => ({
  id,
  text,
  sha256: `hash of ${text}`,
  bylines: [],
  language: "en",
  marked: [],
  blocks: paragraphs(text),
  genre: "news",
  ...rest,
});

const onDay = (day: string): TimeSpan => ({ start: day, end: day, precision: "day", how: "stated", evidence: [] });

const trace = (reports: readonly CleanReport[], days: readonly string[] = []) =>
  traceLineage(
    reports,
    reports.map((_, index) => (days[index] ? onDay(days[index]) : null)),
  );

const quoting = (id: string, before: string, after: string) =>
  report(
    id,
    `${before}\n\n“This city has waited long enough. We shall open the bridge before the winter, we shall open it to walkers first, and nobody who lives on the island will pay a toll to go home,” the mayor said.\n\n${after}`,
  );

describe("lineage", () => {
  it("calls a reprint a copy of the report published first", () => {
    const [late, early] = trace([report("gazette", WIRE), report("agency", WIRE)], ["2024-05-03", "2024-05-02"]);
    expect(late!.lineage).toMatchObject({ relation: "copy", of: "agency", share: 1, newReporting: [] });
    expect(early!.lineage).toEqual({ relation: "independent", passages: [], newReporting: [] });
    expect(late!.origin).toBe("agency");
    expect(early!.origin).toBe("agency");
  });

  it("sees a copy through changed loaded words", () => {
    const spun = WIRE.replaceAll("stoppage", "illegal blockade").replaceAll(
      "walked off the job",
      "deserted their posts",
    );
    const traced = trace([report("a", WIRE), report("b", spun)]);
    expect(traced.map(({ lineage }) => lineage.relation).sort()).toEqual(["copy", "independent"]);
  });

  it("calls a part taken over an excerpt", () => {
    const short = WIRE.split("\n\n").slice(0, 2).join("\n\n");
    const [, excerpt] = trace([report("long", WIRE), report("short", short)]);
    expect(excerpt!.lineage).toMatchObject({ relation: "excerpt", of: "long" });
  });

  it("calls the same facts in other words a rewrite", () => {
    const [, rewrite] = trace([report("agency", WIRE), report("site", REWRITE)], ["2024-05-02", "2024-05-03"]);
    expect(rewrite!.lineage).toMatchObject({ relation: "rewrite", of: "agency" });
    expect(rewrite!.lineage.share).toBeGreaterThan(0.5);
  });

  it("marks what a report adds to the text it took over", () => {
    const added = "Hours later the labour ministry called both sides to a meeting at its offices on Friday morning.";
    const [, fuller] = trace(
      [report("agency", WIRE), report("daily", `${WIRE}\n\n${added}`)],
      ["2024-05-02", "2024-05-03"],
    );
    expect(fuller!.lineage.newReporting.map(({ quote }) => quote)).toEqual([added]);
  });

  it("cites passages exactly on both sides", () => {
    const reports = [report("agency", WIRE), report("site", REWRITE), report("daily", WIRE.slice(0, 420))];
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    const cited = trace(reports).flatMap(({ lineage }) => lineage.passages.flatMap(({ here, there }) => [here, there]));
    expect(cited.length).toBeGreaterThan(4);
    for (const { report, start, end, quote } of cited) expect(texts.get(report)!.slice(start, end)).toBe(quote);
  });

  it("does not depend on the order of reports", () => {
    const reports = [report("a", WIRE), report("b", REWRITE), report("c", OTHER), report("d", WIRE.slice(0, 420))];
    const forward = trace(reports);
    const backward = trace([...reports].reverse()).reverse();
    expect(backward).toEqual(forward);
  });

  it("adds no origin with a reprint", () => {
    const pile = [report("a", WIRE), report("b", OTHER)];
    const count = (reports: readonly CleanReport[]) => new Set(trace(reports).map(({ origin }) => origin)).size;
    expect(count(pile)).toBe(2);
    for (const text of [WIRE, OTHER, REWRITE]) expect(count([...pile, report("z", text)])).toBe(2);
  });

  it("finds reprints in a pile too large to compare whole", () => {
    // Other reports of the strike: its names and figures, and words of their own around them.
    const pile = Array.from({ length: 150 }, (_, n) => {
      const own = Array.from({ length: 90 }, (_, i) => `z${(n * 90 + i).toString(36)}`).join(" ");
      return report(`r${n}`, `${OTHER.slice(0, 60)} ${own} Valmere Caldera 1,400 strike terminals.`);
    });
    const traced = trace([...pile, report("agency", WIRE), report("gazette", WIRE), report("site", REWRITE)]);
    expect(new Set(traced.slice(-3).map(({ origin }) => origin)).size).toBe(1);
    expect(new Set(traced.map(({ origin }) => origin)).size).toBe(151);
  });
});

describe("translations", () => {
  const GERMAN = `Hafenarbeiter in Valmere haben am Dienstag die Arbeit niedergelegt, nachdem Gespräche über Überstunden gescheitert waren.

Die Hafengewerkschaft teilte mit, 1.400 Kranführer hätten sich dem Ausstand angeschlossen, der zwei der vier Terminals lahmlegte.

Hafendirektorin Ines Caldera sagte Reportern, Schiffe mit Obst würden von Managern entladen.

Der letzte Streik in Valmere endete vor elf Jahren, als die Regierung einen Vermittler aus der Hauptstadt schickte.`;
  const GERMAN_OTHER = `Der Bürgermeister von Ostmark will bis 2031 insgesamt 85 Kilometer Radwege bauen lassen.

Kritiker wie Stadträtin Lena Vogt halten die Kosten von 12 Millionen Euro für zu hoch.`;

  it("are tied by the names and figures they keep", () => {
    const [, german] = trace([report("a", WIRE), report("b", GERMAN, { language: "de" })]);
    expect(german).toMatchObject({ origin: "a", lineage: { relation: "translation", of: "a" } });
  });

  it("are not seen in reports of other things", () => {
    const traced = trace([report("a", WIRE), report("b", GERMAN_OTHER, { language: "de" })]);
    expect(traced.map(({ origin }) => origin)).toEqual(["a", "b"]);
  });
});

describe("what is no kin", () => {
  it("two reports of one event by two reporters", () => {
    expect(trace([report("a", WIRE), report("b", OTHER)]).map(({ origin }) => origin)).toEqual(["a", "b"]);
  });

  it("two reports that quote one speech", () => {
    const traced = trace([
      quoting("a", "Mayor Olsen promised on Monday that the new bridge would open this year.", "Work began in 2021."),
      quoting(
        "b",
        "There will be no toll for islanders, the head of the city told a packed council hall.",
        "The opposition asked who would pay.",
      ),
    ]);
    expect(traced.map(({ lineage }) => lineage.relation)).toEqual(["independent", "independent"]);
  });

  it("two reports with the same boilerplate", () => {
    const footer =
      "Sign up to our morning letter and never miss a story from the coast, with the best of our pictures.";
    const withFooter = (id: string, text: string) => {
      const whole = `${text}\n\n${footer}`;
      const blocks = paragraphs(whole);
      return report(id, whole, { blocks: [...blocks.slice(0, -1), { ...blocks.at(-1)!, role: "boilerplate" }] });
    };
    const traced = trace([withFooter("a", "Snow closed the pass."), withFooter("b", OTHER)]);
    expect(traced.map(({ origin }) => origin)).toEqual(["a", "b"]);
  });
});
