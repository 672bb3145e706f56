/**
 * The record as one page that needs nothing else: no request, no server, no font or picture from elsewhere.
 *
 * Left what was found, right the reports; a fact opens its words. All of it is there without scripts
 * (a fact links to the paragraph that holds its words); the script in `web/page.js` adds exact marks and the filter.
 * Reports are hostile input: every string is escaped, the only data handed to the script are numbers,
 * and the policy in the head runs our script by its hash and nothing else.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Evidence, Readout, Report } from "../model/model.js";
import {
  composeOutline,
  type Group,
  type Item,
  type Outline,
  type ReportLine,
  type Section,
} from "./outline/outline.js";
import { blockAt, blockId, openPage, type Page, type Place, placesOf } from "./places.js";

/** A section longer than this starts closed, so that the page stays short enough to survey. */
const OPEN_ITEMS = 80;

/** The whole page as a string. */
export function renderHtml(readout: Readout): string {
  const outline = composeOutline(readout);
  const page = openPage(readout, outline);
  const record = [
    sectionHtml(outline.brief, page),
    reportsHtml(outline.reports, page),
    ...outline.sections.map((section) => sectionHtml(section, page)),
  ].join("\n");
  const texts = readout.reports.map((report, r) => articleHtml(report, outline.reports[r]!, page)).join("\n");
  return layout(outline, record, texts, page.facts);
}

/** Text inside an element or a quoted attribute; what a parser would drop or join is kept, so that offsets hold. */
const escapeHtml = (text: string): string => text.replace(/[&<>"'\r\0]/g, (mark) => ENTITIES[mark]!);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\ufffd",
};

function layout(
  { title, summary, brief, sections }: Outline,
  record: string,
  texts: string,
  facts: readonly Place[][],
): string {
  const style = asset("page.css");
  const script = asset("page.js");
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  const links = [brief, { id: "reports", title: "Reports" }, ...sections].map(
    ({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#record">Skip to the record</a>
<header class="masthead">
<div><h1 dir="auto">${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p></div>
<div class="filter" role="search"><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" spellcheck="false"><output id="matches" for="filter"></output></div>
</header>
<main id="record" tabindex="-1">
<nav aria-label="Sections"><ul>${links.join("")}</ul></nav>
${record}
</main>
<aside id="texts" aria-label="The reports" tabindex="0">
<p class="sheet"><span id="shown" role="status"></span><button type="button" id="close">Close</button></p>
${texts}
</aside>
<script type="application/json" id="places">${JSON.stringify(facts)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** A file of the page; the folder lies beside both `src` and `dist`. */
const asset = (name: string): string => readFileSync(new URL(`../../web/${name}`, import.meta.url), "utf8");

const hashOf = (content: string): string => `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;

function sectionHtml({ id, title, aside, groups }: Section, page: Page): string {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const open = !aside && count <= OPEN_ITEMS ? " open" : "";
  const body = groups.map((group) => groupHtml(group, page)).join("\n");
  return `<details class="section" id="${id}"${open}><summary><h2>${escapeHtml(title)}</h2> <span class="count">${count}</span></summary>
${body}
</details>`;
}

const groupHtml = ({ title, note, items }: Group, page: Page): string => `<section class="group">
${title === undefined ? "" : `<h3 dir="auto">${escapeHtml(title)}${note ? ` <small>${escapeHtml(note)}</small>` : ""}</h3>`}
<ul>
${items.map((item) => `<li${factMark(item.evidence, page)}>${itemHtml(item, page)}</li>`).join("\n")}
</ul>
</section>`;

function itemHtml({ label, text, notes, evidence }: Item, page: Page): string {
  return [
    label === undefined ? "" : `<b class="label">${escapeHtml(label)}</b>`,
    `<bdi class="words">${escapeHtml(text)}</bdi>`,
    notes.length > 0 ? `<small class="notes">${escapeHtml(notes.join("; "))}</small>` : "",
    refsHtml(evidence, page),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Enters a fact into the page's table and gives the attributes of its element. */
function factMark(evidence: readonly Evidence[], page: Page): string {
  const places = placesOf(evidence, page);
  if (places.length === 0) return "";
  page.facts.push(places);
  return ` class="fact" data-fact="${page.facts.length - 1}"`;
}

/** One link a report, to the block that holds the first of its words. */
function refsHtml(evidence: readonly Evidence[], page: Page): string {
  const first = new Map<number, Place>();
  for (const place of placesOf(evidence, page)) if (!first.has(place[0])) first.set(place[0], place);
  const links = [...first.values()]
    .sort(([a], [b]) => a - b)
    .map(([r, start]) => {
      const label = escapeHtml(page.labels[r]!);
      return `<a href="#${blockId(r, blockAt(page.blocks[r]!, start))}" data-report="${r}" aria-label="${label}: show the words">${label}</a>`;
    });
  return links.length > 0 ? `<span class="refs">${links.join(" ")}</span>` : "";
}

const reportsHtml = (lines: readonly ReportLine[], page: Page): string => `<details class="section" id="reports" open>
<summary><h2>Reports</h2> <span class="count">${lines.length}</span></summary>
<ul class="reports">
${lines.map((line, r) => `<li${factMark(line.publishedEvidence, page)}>${reportLineHtml(line, r)}</li>`).join("\n")}
</ul>
</details>`;

const reportLineHtml = ({ label, title, outlet, published, genre, lineage, origin }: ReportLine, r: number): string =>
  `<a class="report" href="#r${r}">${escapeHtml(label)}</a> <bdi class="words">${escapeHtml(title)}</bdi> <small class="notes">${[
    outlet,
    published ? `published ${published}` : "day unknown",
    genre,
    lineage,
    origin === label ? "" : `origin ${origin}`,
  ]
    .filter(Boolean)
    .map(escapeHtml)
    .join("; ")}</small>`;

function articleHtml({ text }: Report, line: ReportLine, { blocks, indexOf }: Page): string {
  const r = indexOf.get(line.id)!;
  const paragraphs = blocks[r]!.map(
    ({ start, end, role }, b) =>
      `<p id="${blockId(r, b)}" class="${role}" data-start="${start}" dir="auto">${escapeHtml(text.slice(start, end))}</p>`,
  );
  const source =
    line.url !== undefined && /^https?:\/\//i.test(line.url)
      ? ` <a href="${escapeHtml(line.url)}" rel="noopener noreferrer">original</a>`
      : "";
  return `<article id="r${r}" aria-label="Report ${escapeHtml(line.label)}">
<h2><span class="report">${escapeHtml(line.label)}</span> <small>${escapeHtml([line.outlet, line.published].filter(Boolean).join(", "))}${source}</small></h2>
${paragraphs.join("\n")}
</article>`;
}
