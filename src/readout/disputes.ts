/** Where reports differ, in one line. */
import type { Finding, Readout } from "../model/model.js";
import { labelReports } from "./labels.js";

/** The headline with each side and the reports that hold it: "Killed in the blast: 35 (001, 004); at least 32 (003)". */
export function disputeText({ headline, sides }: Finding, { reports }: Pick<Readout, "reports">): string {
  const labels = labelReports(reports.map(({ id }) => id));
  const told = sides.map(({ value, reports }) => `${value} (${reports.map((id) => labels.get(id) ?? id).join(", ")})`);
  return `${headline.replace(/[.:]+$/, "")}: ${told.join("; ")}`;
}
