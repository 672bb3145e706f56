/**
 * The record in the order in which a person reads it, the same for every format: sections, groups, items.
 * Each item is one fact in words, with the words of the reports that it rests on. A renderer adds only its own marks.
 */
import type { Readout } from "../../model/model.js";
import { spanText } from "../../readout/readout.js";
import { briefSection } from "./brief.js";
import { entitySection } from "./entities.js";
import { eventSections } from "./events.js";
import { figureSection } from "./figures.js";
import { comingSection, findingSections, timelineSection } from "./findings.js";
import { openLookup, plural } from "./lookup.js";
import { commitmentSection, positionSection } from "./pledges.js";
import { problemSection, reportLines } from "./reports.js";
import type { ReportLine, Section } from "./shape.js";
import { statementSection } from "./statements.js";

export type { Group, Item, ReportLine, Section } from "./shape.js";

/** What a reader is shown of a record. */
export type Outline = {
  readonly title: string;
  /** How many reports, of how many origins, about which days. */
  readonly summary: string;
  readonly brief: Section;
  readonly reports: readonly ReportLine[];
  /** Sections that have something in them. */
  readonly sections: readonly Section[];
};

/** Everything that a person is shown of a record, in reading order. */
export function composeOutline(readout: Readout): Outline {
  const lookup = openLookup(readout);
  const sections = [
    ...eventSections(lookup),
    statementSection(lookup),
    figureSection(lookup),
    commitmentSection(lookup),
    positionSection(lookup),
    ...findingSections(lookup),
    comingSection(lookup),
    timelineSection(lookup),
    entitySection(lookup),
    problemSection(lookup),
  ];
  return {
    title: readout.story.title || "Untitled story",
    summary: summaryOf(readout),
    brief: briefSection(lookup),
    reports: reportLines(lookup),
    sections: sections
      .map((section) => ({ ...section, groups: section.groups.filter(({ items }) => items.length > 0) }))
      .filter(({ groups }) => groups.length > 0),
  };
}

function summaryOf({ reports, story }: Readout): string {
  const origins = new Set(reports.map(({ origin }) => origin)).size;
  const counted = `${plural(reports.length, "report")} of ${plural(origins, "independent origin")}`;
  return story.span ? `${counted}, ${spanText(story.span)}` : counted;
}
