/** What a time expression means before its report has a date: plain data that survives JSON and a cache. */
import type { Span } from "../model/model.js";

/** Units that time is counted in. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** Which way an incomplete date is completed; "near" is whichever is nearer, and the past for a weekday. */
export type Toward = "past" | "future" | "near";

/** Time of day, as TIMEX3 writes it after the T: a clock time ("15:00") or a part of the day ("MO", "NI"). */
export type Clock = { readonly at: string; readonly zone?: string };

/** Fields of a date that the words give; what is missing is completed from the report's day. */
export type DateFields = {
  readonly year?: number;
  /** Years from the report's year: -1 in "June last year". */
  readonly yearShift?: number;
  readonly month?: number;
  readonly monthShift?: number;
  readonly day?: number;
  /** Last day of a range that begins on `day`: "March 3-5". */
  readonly lastDay?: number;
  readonly weekday?: number;
  readonly weekShift?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: string;
  /** A feast that moves or stands still: "easter-7" (days from Easter), "11-4-4" (month, weekday, which one). */
  readonly feast?: string;
};

export type TimeSense =
  /** "April 17", "Friday", "the third quarter of last year". `strict` is "last" or "next": never the report's day. */
  | {
      readonly kind: "date";
      readonly fields: DateFields;
      readonly toward: Toward;
      readonly strict?: boolean;
      readonly clock?: Clock;
    }
  /** A decade, a century or a day known by name, whose value needs no report: "the 1990s". */
  | { readonly kind: "era"; readonly value: string }
  /** So many units from the report's day, or from the time mentioned before: "last year", "two days later". */
  | {
      readonly kind: "shift";
      readonly from: "report" | "mentioned";
      readonly unit: Unit;
      readonly count: number;
      /** The unit that the result is as long as; the unit itself where absent. */
      readonly grain?: Unit;
      readonly clock?: Clock;
    }
  /** "recently", "now", "the near future". */
  | { readonly kind: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  /** A time of day alone. */
  | { readonly kind: "clock"; readonly clock: Clock }
  /** A length that is counted from an event: "two days after the attack"; `event` is the words that name it. */
  | {
      readonly kind: "anchored";
      readonly value: string;
      readonly unit: Unit;
      readonly count: number;
      readonly event: Span;
    };

/** True for a date whose year the words give, so that no report's day is needed. */
export const isAbsolute = (sense: TimeSense): boolean =>
  sense.kind === "era" || (sense.kind === "date" && sense.fields.year !== undefined);
