import { describe, expect, it } from "vitest";
import type { Finding, Readout } from "../../src/model/model.js";
import { readoutOf } from "../engine.js";

const found = ({ findings }: Readout, kind: Finding["kind"], words: string): Finding[] =>
  findings.filter((finding) => finding.kind === kind && JSON.stringify(finding.sides).includes(words));

describe("figures of one happening", async () => {
  const readout = await readoutOf({
    a: "ORVAL, March 3, 2024 — At least 12 people were killed on Saturday when a bridge over the Teva river in Orval collapsed, police said. Four people were missing. In 2003, a bridge collapse in the country killed 40 people.",
    b: "ORVAL, March 3, 2024 — The collapse of a bridge in Orval killed at least 14 people on Saturday, the mayor said. Four people are missing, rescuers said.",
    c: "BRELA, March 3, 2024 — A court in Brela on Sunday sentenced 14 men to prison for tax fraud. The judge called the fraud shameless.",
  });

  it("holds the tolls against each other, a side for each value", () => {
    const [dispute] = found(readout, "disputed", "14 people");
    expect(dispute?.dimension).toBe("figure");
    expect(dispute?.sides.map(({ reports }) => reports)).toEqual([["a"], ["b"]]);
  });

  it("agrees where the numbers are one", () => {
    expect(found(readout, "agreed", "Four people").flatMap(({ origins }) => origins)).toContain(2);
  });

  it("keeps an older disaster and another story out of the comparison", () => {
    expect(found(readout, "disputed", "40 people")).toEqual([]);
    expect(found(readout, "disputed", "14 men")).toEqual([]);
  });
});

describe("a toll that rises from day to day", async () => {
  const readout = await readoutOf({
    a: "DALMA, May 6, 2024 — Floods in Dalma killed 9 people on Monday, officials said.",
    b: "DALMA, May 8, 2024 — The death toll from the floods in Dalma climbed on Wednesday: 23 people were killed, the civil defence agency said. Helicopters carried food to villages that the water had cut off.",
  });

  it("is a change, not a dispute", () => {
    expect(found(readout, "changed", "23 people")).toHaveLength(1);
    expect(found(readout, "disputed", "23 people")).toEqual([]);
  });
});

describe("a meeting", async () => {
  const readout = await readoutOf({
    a: "VELIN, June 10, 2024 — Foreign Minister Irina Orlova will meet Prime Minister Jan Kovar in Velin on Wednesday to discuss fishing rights.",
    b: "VELIN, June 12, 2024 — After weeks of quarrels over cod, Jan Kovar received a guest: the prime minister met Irina Orlova in Velin on Wednesday. Neither of them spoke to the press. Trawlers of both countries stayed in port.",
    c: "VELIN, June 12, 2024 — Prime Minister Jan Kovar spoke by phone with President Omar Haddad on Tuesday.",
  });
  const meetings = readout.events.filter(({ type }) => type === "CONSULT");

  it("that was planned and then held is one event of two reports", () => {
    const [meeting] = meetings.filter(({ reports }) => reports.length === 2);
    expect(meeting).toMatchObject({ status: "happened", reports: ["a", "b"], origins: 2 });
    expect(meeting?.time).toMatchObject({ start: "2024-06-12", end: "2024-06-12" });
  });

  it("that was planned and then held is told as a change", () => {
    expect(readout.findings.filter(({ kind, dimension }) => kind === "changed" && dimension === "status")).toHaveLength(
      1,
    );
  });

  it("is not a telephone call of the same man", () => {
    expect(meetings.some(({ mode, reports }) => mode === "call" && reports.includes("b"))).toBe(false);
    expect(meetings.some(({ mode, reports }) => mode === "call" && reports.includes("c"))).toBe(true);
  });
});

describe("one saying in two reports", async () => {
  const readout = await readoutOf({
    a: "KORT, April 2, 2024 — “We will not sell the harbour, and we will not lease it to anybody,” said Mayor Lena Brandt after the vote.",
    b: "KORT, April 3, 2024 — Mayor Lena Brandt told reporters: “We will not sell the harbour and we will not lease it to anybody.” The port workers' union cheered.",
  });

  it("is linked both ways", () => {
    const [a, b] = readout.statements.filter(({ text }) => text.includes("sell the harbour"));
    expect(a?.sameAs).toContain(b?.id);
    expect(b?.sameAs).toContain(a?.id);
  });
});

describe("a plan whose day has passed", async () => {
  const readout = await readoutOf({
    a: "SOLA, July 1, 2024 — The nurses' union will hold a strike in Sola on July 3, 2024, the union said.",
    b: "SOLA, July 8, 2024 — Hospitals in Sola opened a new ward on Monday, the city said.",
  });

  it("is unconfirmed when no report tells that it happened", () => {
    expect(found(readout, "unconfirmed", "strike")).toHaveLength(1);
  });
});

describe("the timeline", async () => {
  const readout = await readoutOf({
    a: "NAREV, September 5, 2024 — Rebels shelled the town of Narev on Monday. President Ada Lind will visit Narev on Saturday. The war began in 2019.",
  });

  it("runs from past to planned", () => {
    expect(readout.timeline.map(({ time }) => time.start)).toEqual(
      [...readout.timeline.map(({ time }) => time.start)].sort(),
    );
    expect(readout.timeline.find(({ what }) => what.includes("shelled"))).toMatchObject({
      status: "happened",
      time: { start: "2024-09-02", end: "2024-09-02" },
    });
    expect(readout.timeline.find(({ what }) => what.includes("visit"))).toMatchObject({
      status: "planned",
      time: { start: "2024-09-07" },
    });
  });
});

describe("a pile of two stories", async () => {
  const readout = await readoutOf({
    a: "TERZA, May 2, 2024 — Bakers in Terza went on strike on Thursday over night work. The bakers' union said that 300 ovens stayed cold. Bread was short in Terza.",
    b: "TERZA, May 3, 2024 — The strike of the bakers in Terza went into its second day. The union wants an end to night work; bread was sold out in Terza by noon.",
    c: "OSTRAND, May 2, 2024 — The volcano Mount Kell erupted near Ostrand on Thursday, and ash closed the airport. Geologists expect more eruptions of Mount Kell.",
    d: "OSTRAND, May 3, 2024 — Ash from Mount Kell kept the airport of Ostrand shut for a second day after the volcano erupted. Geologists flew over the crater.",
  });

  it("is named as such", () => {
    const [problem] = readout.problems.filter(({ code }) => code === "reconcile/several-stories");
    expect(problem?.message).toContain("a, b | c, d");
  });
});

describe("an event counted from another", async () => {
  const readout = await readoutOf({
    a: "GORA, October 20, 2024 — Rebels attacked the port of Gora on Friday, the army said.",
    b: "LIMA BAY, October 21, 2024 — Rebels bombed the airport two days after the attack on the port of Gora. Fuel became scarce in Lima Bay, and drivers queued for hours.",
  });

  it("gets its day once the other's is known", () => {
    const [bombing] = readout.events.filter(({ evidence }) =>
      evidence.some(({ quote }) => quote.includes("bombed the airport")),
    );
    expect(bombing?.time).toMatchObject({ start: "2024-10-20", how: "inferred" });
  });
});
