/** The day from which a pile of reports looks ahead. */
import { byCodeUnit, type Event, type Report, type TimeSpan } from "../model/model.js";

/** What may lie ahead: a fact with its status and, where it has one, its time. */
type Dated = { readonly status: Event["status"]; readonly time?: TimeSpan | undefined };

/**
 * True for what is planned for the day of the latest report or later, or for no day,
 * and for whatever else is put on a later day: nobody can have seen it yet.
 */
export function isAhead({ status, time }: Dated, reports: readonly Report[]): boolean {
  const latest = reports
    .map(({ published }) => published?.start.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort(byCodeUnit)
    .at(-1);
  if (status === "denied" || status === "called-off") return false;
  if (!time || latest === undefined) return status === "planned";
  return status === "planned" ? time.end.slice(0, 10) >= latest : time.start.slice(0, 10) > latest;
}
