import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY, blocks, clean, LEAD, mark } from "./cleaning.js";

const roleOf = (text: string, line: string): string | undefined =>
  blocks(text)
    .find((block) => block.endsWith(`: ${line}`))
    ?.split(":")[0];

describe("above the report", () => {
  it("the title is the line that speaks of what the report speaks of, and the site's name and slogan are furniture", () => {
    expect(
      blocks(
        `Northern Gazette Online\n\nNews You Can Trust Every Day\n\nWorld\n\nFerry crews walk out over pay\n\n${LEAD}\n\n${BODY}`,
      ),
    ).toEqual([
      "boilerplate: Northern Gazette Online",
      "boilerplate: News You Can Trust Every Day",
      "boilerplate: World",
      "title: Ferry crews walk out over pay",
      `paragraph: ${LEAD}`,
      `paragraph: ${BODY}`,
    ]);
  });

  it("a line under the title is the standfirst, a byline a credit, a picture's line a caption", () => {
    const text = `Ferry crews walk out over pay\nForty ships lie idle as talks with owners stall\nBy Ana Silva and Tom Okoro\nMarch 4, 2024\nFerries at anchor on Monday. (Ana Silva/AFP)\n${LEAD}\n${BODY}`;
    expect(blocks(text).slice(0, 6)).toEqual([
      "title: Ferry crews walk out over pay",
      "standfirst: Forty ships lie idle as talks with owners stall",
      "credit: By Ana Silva and Tom Okoro",
      "dateline: March 4, 2024",
      "caption: Ferries at anchor on Monday.",
      "credit: (Ana Silva/AFP)",
    ]);
    expect(clean(text).report).toMatchObject({
      title: "Ferry crews walk out over pay",
      bylines: ["Ana Silva", "Tom Okoro"],
    });
    expect(clean(text).report.agency).toBeUndefined();
  });

  it("a title may ask", () => {
    expect(blocks(`Has the ferry strike run its course?\n${LEAD}\n${BODY}`)[0]).toBe(
      "title: Has the ferry strike run its course?",
    );
  });

  it("a text may begin without a title", () => {
    expect(blocks(`${LEAD}\n\n${BODY}`)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${BODY}`]);
  });

  it("the site's name behind the title is cut off it", () => {
    const text = `Ferry crews walk out | Gazette\n\n${LEAD}`;
    expect(blocks(text, { marked: [mark(text, "Ferry crews walk out | Gazette", "title")] }).slice(0, 2)).toEqual([
      "title: Ferry crews walk out",
      "boilerplate: | Gazette",
    ]);
  });
});

describe("inside the report", () => {
  it("short lines head the prose below them", () => {
    expect(roleOf(`${LEAD}\n\nWhat the owners say\n\n${BODY}`, "What the owners say")).toBe("heading");
    expect(roleOf(`${LEAD}\n\nSAFETY RULES\n\n${BODY}`, "SAFETY RULES")).toBe("heading");
  });

  it("a list of links in the middle is furniture, and what follows it is not", () => {
    const text = `${LEAD}\nRecommended Stories\nlist of 1 item\nPort workers win pay rise\nend of list\n${BODY}`;
    expect(blocks(text).map((block) => block.split(":")[0])).toEqual([
      "paragraph",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "paragraph",
    ]);
  });

  it("items keep their bullets", () => {
    expect(
      blocks(`${LEAD}\nThe union asks for:\n- Four per cent more pay.\n- An end to night shifts\n${BODY}`).slice(1, 4),
    ).toEqual([
      "paragraph: The union asks for:",
      "list-item: - Four per cent more pay.",
      "list-item: - An end to night shifts",
    ]);
  });

  it("a post with its author and day is embedded, and both lines belong to it", () => {
    expect(
      blocks(
        `${LEAD}\nNo boats tomorrow either https://t.co/abc123\n— Crew Union (@crewunion) March 4, 2024\n${BODY}`,
      ).slice(1, 3),
    ).toEqual([
      "embed: No boats tomorrow either https://t.co/abc123",
      "embed: — Crew Union (@crewunion) March 4, 2024",
    ]);
  });

  it("corrections and contributors are told from the report", () => {
    const text = `${LEAD}\n\n${BODY}\n\nTom Okoro in the capital contributed to this report.\n\nAn earlier version of this article misstated the number of ships.`;
    expect(blocks(text).slice(2)).toEqual([
      "credit: Tom Okoro in the capital contributed to this report.",
      "correction: An earlier version of this article misstated the number of ships.",
    ]);
  });

  it("a disclosure in front of prose and a link behind it are cut off", () => {
    expect(
      blocks(
        `When you buy through links on our site, we may earn an affiliate commission. ${LEAD} Watch the crews march »\n\n${BODY}`,
      ).slice(0, 3),
    ).toEqual([
      "boilerplate: When you buy through links on our site, we may earn an affiliate commission.",
      `paragraph: ${LEAD}`,
      "boilerplate: Watch the crews march »",
    ]);
  });

  it("blocks that the format marked keep their roles", () => {
    const text = `${LEAD}\n\nWe will not move.\n\n${BODY}`;
    const marked = [
      mark(text, LEAD, "paragraph"),
      mark(text, "We will not move.", "quote"),
      mark(text, BODY, "paragraph"),
    ];
    expect(blocks(text, { marked })[1]).toBe("quote: We will not move.");
  });
});

describe("below the report", () => {
  it("links, comment forms and labels are furniture", () => {
    const tail = [
      "More From Author",
      "Lighthouse Keeper Turns One Hundred",
      "Town Hall Gets New Roof",
      "Leave a comment",
      "Your email address will not be published.",
      "Categories",
    ];
    expect(blocks(`${LEAD}\n\n${BODY}\n\n${tail.join("\n\n")}`).slice(2)).toEqual(
      tail.map((line) => `boilerplate: ${line}`),
    );
  });

  it("a lone label at the end is furniture, a list at the end is not", () => {
    expect(blocks(`${LEAD}\n${BODY}\n- News`).at(-1)).toBe("boilerplate: - News");
    expect(blocks(`${LEAD}\nThe demands are:\n- Pay\n- Rest`).slice(-2)).toEqual([
      "list-item: - Pay",
      "list-item: - Rest",
    ]);
  });

  it("a last sentence without its stop is still the report", () => {
    expect(
      blocks(`${LEAD}\n\nThe crews meet again on Friday, and the owners have asked the mayor to come`).at(-1),
    ).toMatch(/^paragraph: /);
    expect(blocks(`${LEAD}\n\nThe crews meet again on Friday. Enditem`).slice(-2)).toEqual([
      "paragraph: The crews meet again on Friday.",
      "boilerplate: Enditem",
    ]);
  });

  it("a text that stops in the middle of a sentence is reported", () => {
    expect(clean(`${LEAD}\n\n${BODY} The harbour mas`).problems.map(({ code }) => code)).toEqual(["clean/cut-off"]);
    expect(clean("Home\nNews\nSport").problems.map(({ code }) => code)).toEqual(["clean/no-body"]);
  });
});

describe("any text", () => {
  const line = fc.constantFrom(
    "",
    " ",
    LEAD,
    BODY,
    "By Ana Silva",
    "- item",
    "-",
    "lower case goes on",
    "and the",
    ".",
    "SHARE",
    "PARIS — The talks began.",
    "A heading here",
    "12 comments",
    "(Ana Silva/AFP)",
    "© 2024",
    "\u00a0",
  );

  it("is covered by blocks in order, apart, and without white space at their ends", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const found = clean(text).report.blocks;
        let rest = "";
        let at = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          rest += text.slice(at, start);
          at = end;
        }
        expect((rest + text.slice(at)).trim()).toBe("");
      }),
      { seed: 20240304, numRuns: 300 },
    );
  });
});
