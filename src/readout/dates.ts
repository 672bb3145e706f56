/** Dates as a reader expects them, in one form everywhere: "17 April 2025", "7–13 April 2025", "spring 2025". */
import type { TimeSpan } from "../model/model.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Northern seasons by the month in which they begin; a TIMEX3 season says so itself. */
const SEASONS: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  AU: "autumn",
  WI: "winter",
};

/** How an interval is written. */
export type DateStyle = {
  /** A year that goes without saying and is left out. */
  readonly knownYear?: string;
};

/** An interval in words; ends that share a month or a year say it once. */
export function spanText(time: TimeSpan, { knownYear }: DateStyle = {}): string {
  const [first, last] = [readDate(time.start), readDate(time.end)];
  const year = (of: string): string => (of === knownYear ? "" : ` ${of}`);
  switch (time.precision) {
    case "year":
    case "decade":
      return first.year === last.year ? first.year : `${first.year}–${last.year}`;
    case "season": {
      const season = SEASONS[time.timex?.slice(-2) ?? ""];
      return season ? `${season} ${first.year}` : daysText();
    }
    case "quarter":
      return first.year === last.year && last.month - first.month === 2
        ? `${["first", "second", "third", "fourth"][Math.floor(first.month / 3)]} quarter of ${first.year}`
        : daysText();
    case "month":
      return first.month === last.month && first.year === last.year
        ? `${MONTHS[first.month]}${year(first.year)}`
        : first.year === last.year
          ? `${MONTHS[first.month]}–${MONTHS[last.month]}${year(last.year)}`
          : `${MONTHS[first.month]} ${first.year} – ${MONTHS[last.month]} ${last.year}`;
    case "minute":
      return `${daysText()}${first.clock ? `, ${first.clock}` : ""}`;
    default:
      return daysText();
  }

  function daysText(): string {
    if (first.year !== last.year)
      return `${first.day} ${MONTHS[first.month]} ${first.year} – ${last.day} ${MONTHS[last.month]} ${last.year}`;
    if (first.month !== last.month)
      return `${first.day} ${MONTHS[first.month]} – ${last.day} ${MONTHS[last.month]}${year(last.year)}`;
    if (first.day !== last.day) return `${first.day}–${last.day} ${MONTHS[last.month]}${year(last.year)}`;
    return `${first.day} ${MONTHS[first.month]}${year(first.year)}`;
  }
}

type Day = { readonly year: string; readonly month: number; readonly day: number; readonly clock: string };

/** Parts of an ISO date or minute as the record's schema admits it. */
function readDate(iso: string): Day {
  const [date = "", clock = ""] = iso.split("T");
  const [, year = "", month = "1", day = "1"] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return { year, month: Number(month) - 1, day: Number(day), clock: clock.slice(0, 5) };
}
