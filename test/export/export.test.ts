import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderBrief, renderHtml, renderJson, renderMarkdown } from "../../src/export/export.js";
import { readoutSchema } from "../../src/model/model.js";
import { sample } from "../readout/sample.js";
import { HOSTILE, hostileReadout } from "./hostile.js";

describe("JSON", () => {
  it("comes back as it went out, and ends with a newline", () => {
    const json = renderJson(sample);
    expect(readoutSchema.parse(JSON.parse(json))).toEqual(sample);
    expect(json.endsWith("}\n")).toBe(true);
  });

  it("has its keys in one order, however the record was made", () => {
    const turned = Object.fromEntries(Object.entries(sample).reverse());
    expect(renderJson(turned as typeof sample)).toBe(renderJson(sample));
  });
});

describe("Markdown", () => {
  const lines = renderMarkdown(sample).split("\n");

  it("opens with the title, the support and the brief", () => {
    expect(lines.slice(0, 7)).toEqual([
      "# Port of Larkhaven shut as crane drivers strike",
      "",
      "3 reports of 2 independent origins, 6–8 May 2025.",
      "",
      "## In brief",
      "",
      "### What happened",
    ]);
  });

  it("says where each report comes from and which copies which", () => {
    expect(lines).toContain(
      "| 002 | Port of Larkhaven shut as crane drivers walk out | The Specimen | 6 May 2025 | news | copy of 001, 97% shared | 001 |",
    );
  });

  it("gives each fact with its day, its people, its support and its reports", () => {
    expect(lines).toContain(
      "- **6 May 2025** Mayor Ilse Brandt met Tomas Reyes — with Ilse Brandt and Tomas Reyes; 2 origins (001, 002, 003)",
    );
    expect(lines).toContain("- **about 350** dockers on strike (003)");
    expect(lines).toContain("- “We are close to an agreement, and I will not let it slip” (001, 002)");
  });

  it("leaves out sections that have nothing in them", () => {
    expect(lines).not.toContain("## Commitments");
  });

  it("shows hostile words as words", () => {
    const hostile = renderMarkdown(hostileReadout());
    expect(hostile).toContain("\\<img src=");
    expect(hostile).toContain("\\[link\\](javascript");
    expect(hostile).not.toMatch(/(^|[^\\])<(img|script|\/script)/m);
    expect(hostile).not.toContain("\u202e");
    const table = hostile.split("\n").filter((line) => line.startsWith("| 001 "));
    expect(table[0]!.match(/(?<!\\)\|/g)).toHaveLength(8);
  });

  it("gives the brief alone for a terminal", () => {
    expect(renderBrief(sample)).toContain("## What happened");
    expect(renderBrief(sample)).not.toContain("Larkhaven Example |");
  });
});

describe("the page", () => {
  it("holds every report and fact without any script", () => {
    const html = renderHtml(sample);
    for (const { id } of sample.reports) expect(html).toContain(`>${id.slice(0, 3)}</a>`);
    expect(html).toContain("Some 350 dockers stayed at home");
    expect(html).toContain('<a href="#r0-b2"');
  });

  it("lets no word of a report become markup", () => {
    const html = renderHtml(hostileReadout());
    expect(html).not.toContain(HOSTILE);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|href="javascript/);
  });

  it("forbids all requests and all scripts but its own", () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(renderHtml(sample))?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; base-uri/);
  });

  it("keeps any text to the character, so that offsets hold in it", () => {
    const bits = fc.constantFrom(
      "<",
      ">",
      "&amp;",
      "&",
      '"',
      "'",
      "\r",
      "</p>",
      "<!--",
      "]]>",
      "]",
      "é",
      "𝄞",
      "\u2028",
      "a ",
    );
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = `x${parts.join("")}x`;
        const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
        const { document } = parseHTML(renderHtml({ ...sample, reports: [{ ...sample.reports[0]!, text, blocks }] }));
        expect(document.querySelector("#r0-b0")?.textContent).toBe(text);
        expect(document.querySelectorAll("script")).toHaveLength(2);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is the same for the same record", () => {
    expect(renderHtml(sample)).toBe(renderHtml(structuredClone(sample)));
  });
});
