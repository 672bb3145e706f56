/** Where reports differ, in one line. */
import type { Finding, Report } from "../model/model.js";
import { spanText } from "./dates.js";
import { labelReports } from "./labels.js";

/** What differs, then each side and who holds it: "Killed in the blast: 35 (Example Wire); at least 32 (The Specimen)". */
export function disputeText({ headline, sides }: Finding, reports: readonly Report[]): string {
  const labels = labelReports(reports.map(({ id }) => id));
  const holders = new Map(reports.map(({ id, outlet }) => [id, outlet ?? labels.get(id) ?? id]));
  const told = sides.map(
    ({ value, reports }) =>
      `${writeDates(value)} (${[...new Set(reports.map((id) => holders.get(id) ?? id))].join(", ")})`,
  );
  return `${subjectOf({ headline, sides })}: ${told.join("; ")}`;
}

/** The headline without the values that its end repeats: "people killed: 35 or 32" becomes "People killed". */
export function subjectOf({ headline, sides }: Pick<Finding, "headline" | "sides">): string {
  const colon = headline.lastIndexOf(": ");
  const tail = headline.slice(colon);
  const repeats = colon > 0 && sides.every(({ value }) => tail.includes(value));
  const subject = (repeats ? headline.slice(0, colon) : headline).replace(/[\s.:]+$/, "");
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

/** ISO days in a side's value as the brief writes them. */
const writeDates = (value: string): string =>
  value.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    spanText({ start: day, end: day, precision: "day", how: "stated", evidence: [] }),
  );
