import { describe, expect, it } from "vitest";
import { BODY, clean, LEAD } from "./cleaning.js";

const genre = (text: string, url?: string): string => clean(text, url ? { url } : {}).report.genre;

describe("genre", () => {
  it("is news for what was done", () => {
    expect(genre(`Ferry crews walk out over pay\n\n${LEAD}\n\n${BODY}`)).toBe("news");
  });

  it("is a preview for what is to come", () => {
    expect(
      genre(
        "Ministers heading to Lima for talks on ferry pay\n\nTransport ministers from six countries are expected to travel to Lima later this week, officials familiar with the trip said.\n\nThey are set to meet union leaders on Thursday and will hold talks with owners before heading home.",
      ),
    ).toBe("preview");
  });

  it("is news for what was done, although more is planned", () => {
    expect(
      genre(
        `Ministers met ferry unions in Lima\n\nSix ministers met union leaders on Monday and agreed on a pay rise.\n\nThey will meet again on Friday.`,
      ),
    ).toBe("news");
  });

  it("is analysis for what is weighed", () => {
    expect(
      genre(
        "Has the ferry union overreached?\n\nThe Harbour Institute shared its analysis of the strike.\n\nIt's clear that this is not about pay alone. Another significant factor is the vote in May, which raises the question of who gains. Thus the owners' strategy likely aims to wait, the institute suggests.\n\nIn contrast, the crews' leverage is limited, and the situation points toward a deal.",
      ),
    ).toBe("analysis");
  });

  it("is what the page says it is", () => {
    expect(genre(`Opinion: The crews deserve better\n\n${LEAD}\n\n${BODY}`)).toBe("opinion");
    expect(genre(`Analysis: what the strike means\n\n${LEAD}\n\n${BODY}`)).toBe("analysis");
    expect(genre(`Ferry strike: live updates\n\n${LEAD}\n\n${BODY}`)).toBe("live");
    expect(genre(`Joint statement by the port and the union\n\n${LEAD}\n\n${BODY}`)).toBe("statement");
    expect(genre(`${LEAD}\n\n${BODY}`, "https://gazette.example/opinion/2024/ferries")).toBe("opinion");
  });

  it("is opinion where the writer says I throughout", () => {
    const paragraph =
      "I have sailed with these crews for years, and I know what my own father earned. To me the offer is an insult.";
    expect(genre(`The crews deserve better\n\n${[paragraph, paragraph, paragraph].join("\n\n")}`)).toBe("opinion");
  });

  it("is news where somebody quoted says I", () => {
    const paragraph =
      "“I have sailed for years, and I know what my father earned. To me it is an insult,” one of the crew said.";
    expect(genre(`Ferry crews walk out\n\n${[paragraph, paragraph, paragraph].join("\n\n")}`)).toBe("news");
  });

  it("is told by form where speakers or hours lead each paragraph", () => {
    const turns = [
      "Q: Why strike?",
      "A: Because we must, said nobody else.",
      "Q: For how long?",
      "A: As long as it takes us.",
      "Q: And then?",
      "A: Then we go back to work.",
    ];
    expect(genre(`${LEAD}\n\n${turns.join("\n\n")}`)).toBe("interview");
    const hours = [
      "10.05am The first crews leave.",
      "10.40am The owners speak.",
      "11.15am The mayor arrives.",
      "12.00 A second ship is tied up.",
      "12.30 Talks begin at the town hall.",
      "13.10 They are over.",
    ];
    expect(genre(`Ferry strike\n\n${LEAD}\n\n${hours.join("\n\n")}`)).toBe("live");
  });
});

it("a note tells that a text was translated, prose about translating does not", () => {
  expect(clean(`${LEAD}\n\n${BODY}\n\nThis article was translated from French`).report.translated).toBe(true);
  expect(
    clean(`${LEAD}\n\nThe treaty was translated from French in 1920, and nobody has read it since then.`).report
      .translated,
  ).toBeUndefined();
});
