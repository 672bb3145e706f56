/** The door of the time stage: time expressions, their place on the calendar, and the day of each report. */
export {
  type DatedReport,
  dateReports,
  dayRangeOf,
  rankDays,
  weekAround,
} from "./dating/dating.js";
export { findTimexes } from "./find.js";
export { anchorOf, placeAnchored, placeTimexes } from "./place.js";
