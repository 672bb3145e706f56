import { lineOf, type Problem, type Report } from "../../model/model.js";
import { spanText } from "../../readout/readout.js";
import { type Lookup, oneLine } from "./lookup.js";
import type { Item, ReportLine, Section } from "./shape.js";

/** One line a report, in the record's order. */
export const reportLines = (lookup: Lookup): ReportLine[] =>
  lookup.readout.reports.map((report) => ({
    id: report.id,
    label: lookup.label(report.id),
    title: oneLine(report.title ?? "") || "Untitled",
    outlet: [report.outlet, report.agency].filter(Boolean).join(" / "),
    published: publishedText(report),
    publishedEvidence: report.published?.evidence ?? [],
    genre: [report.translated ? "translated" : "", report.genre, report.language === "en" ? "" : `(${report.language})`]
      .filter(Boolean)
      .join(" "),
    lineage: lineageText(report, lookup),
    origin: lookup.label(report.origin),
    ...(report.url !== undefined && { url: report.url }),
  }));

function publishedText({ published }: Report): string {
  if (!published) return "";
  return published.how === "inferred" ? `${spanText(published)} (worked out)` : spanText(published);
}

function lineageText({ lineage }: Report, { label }: Lookup): string {
  const { relation, of, share } = lineage;
  if (relation === "independent" || of === undefined) return relation;
  return `${relation} of ${label(of)}${share === undefined ? "" : `, ${Math.round(share * 100)}% shared`}`;
}

/** What was odd about the input: a thinner record, and why. */
export function problemSection(lookup: Lookup): Section {
  const items = lookup.readout.problems.map((problem) => problemItem(problem, lookup));
  return { id: "problems", title: "Problems met", groups: [{ items }] };
}

function problemItem({ code, message, report, start, end, hint }: Problem, lookup: Lookup): Item {
  const text = report === undefined ? undefined : lookup.report(report)?.text;
  const placed = report !== undefined && text !== undefined && start !== undefined && end !== undefined && end > start;
  return {
    label: code,
    text: `${report === undefined ? "" : `${lookup.label(report)}: `}${oneLine(message)}`,
    notes: hint === undefined ? [] : [oneLine(hint)],
    evidence: placed ? [{ report, start, end, quote: lineOf(text, { start, end }) }] : [],
  };
}
