/** Where reports differ, in one line. */
import type { Finding, Report } from "../model/model.js";
import { labelReports } from "./labels.js";

/** The headline with each side and who holds it: "Killed in the blast: 35 (Example Wire); at least 32 (The Specimen)". */
export function disputeText({ headline, sides }: Finding, reports: readonly Report[]): string {
  const labels = labelReports(reports.map(({ id }) => id));
  const outlets = new Map(reports.map(({ id, outlet }) => [id, outlet ?? labels.get(id) ?? id]));
  const told = sides.map(
    (side) => `${side.value} (${[...new Set(side.reports.map((id) => outlets.get(id) ?? id))].join(", ")})`,
  );
  return `${headline.replace(/[.:]+$/, "")}: ${told.join("; ")}`;
}
