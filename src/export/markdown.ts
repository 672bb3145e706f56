/** The record as Markdown (CommonMark with tables), for reading in a terminal, a wiki or an editor. */
import { byCodeUnit, type Evidence, type Readout } from "../model/model.js";
import {
  composeOutline,
  type Group,
  type Item,
  type Outline,
  type ReportLine,
  type Section,
} from "./outline/outline.js";

/** The whole record: brief, reports, facts, findings, names. Every fact names the reports that it rests on. */
export function renderMarkdown(readout: Readout): string {
  const outline = composeOutline(readout);
  const labels = labelsOf(outline);
  return join([
    ...head(outline),
    ...sectionLines(outline.brief, labels),
    ...reportTable(outline.reports),
    ...outline.sections.flatMap((section) => sectionLines(section, labels)),
  ]);
}

/** Title and brief alone, for standard output. */
export function renderBrief(readout: Readout): string {
  const outline = composeOutline(readout);
  const labels = labelsOf(outline);
  return join([...head(outline), ...outline.brief.groups.flatMap((group) => groupLines(group, labels, "##"))]);
}

/**
 * Text that Markdown shows as it stands: no emphasis, link, tag, heading, list or table can come out of it.
 * Marks that turn the direction of writing are left out, since they would turn the lines after them too.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/&(?=#|\w)/g, "&amp;")
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .trim();
}

type Labels = ReadonlyMap<string, string>;

const join = (lines: readonly string[]): string =>
  `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;

const labelsOf = ({ reports }: Outline): Labels => new Map(reports.map(({ id, label }) => [id, label]));

const head = ({ title, summary }: Outline): string[] => [
  `# ${escapeMarkdown(title)}`,
  "",
  `${escapeMarkdown(summary)}.`,
  "",
];

const sectionLines = ({ title, groups }: Section, labels: Labels): string[] => [
  "",
  `## ${escapeMarkdown(title)}`,
  ...groups.flatMap((group) => groupLines(group, labels, "###")),
];

const groupLines = ({ title, note, items }: Group, labels: Labels, mark: string): string[] => [
  "",
  ...(title === undefined ? [] : [`${mark} ${escapeMarkdown(title)}${note ? ` (${escapeMarkdown(note)})` : ""}`, ""]),
  ...items.map((item) => itemLine(item, labels)),
  "",
];

function itemLine({ label, text, notes, evidence }: Item, labels: Labels): string {
  const reports = reportsOf(evidence).map((id) => labels.get(id) ?? id);
  return [
    "-",
    ...(label === undefined ? [] : [`**${escapeMarkdown(label)}**`]),
    escapeMarkdown(text),
    ...(notes.length > 0 ? [`— ${notes.map(escapeMarkdown).join("; ")}`] : []),
    ...(reports.length > 0 ? [`(${reports.map(escapeMarkdown).join(", ")})`] : []),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Reports in which evidence stands, in the order of the ids. */
const reportsOf = (evidence: readonly Evidence[]): string[] =>
  [...new Set(evidence.map(({ report }) => report))].sort(byCodeUnit);

const REPORT_COLUMNS: readonly (readonly [string, (line: ReportLine) => string])[] = [
  ["", ({ label }) => label],
  ["Title", ({ title }) => title],
  ["Outlet", ({ outlet }) => outlet],
  ["Published", ({ published }) => published],
  ["Kind", ({ genre }) => genre],
  ["Lineage", ({ lineage }) => lineage],
  ["Origin", ({ origin }) => origin],
];

const reportTable = (reports: readonly ReportLine[]): string[] => [
  "",
  "## Reports",
  "",
  row(REPORT_COLUMNS.map(([name]) => name)),
  row(REPORT_COLUMNS.map(() => "---")),
  ...reports.map((line) => row(REPORT_COLUMNS.map(([, cell]) => escapeMarkdown(cell(line) || "unknown")))),
  "",
];

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
