/** Small readers that the English rules share. */
import type { Reading } from "../grammar.js";
import type { Clock, DateFields, TimeSense, Toward, Unit } from "../sense.js";
import { MONTHS, ORDINALS, PARTS_OF_DAY, WEEKDAY_SHORT, WEEKDAYS } from "./words.js";

export const date = (fields: DateFields, toward: Toward = "near", strict?: boolean): Reading => ({
  type: "DATE",
  sense: { kind: "date", fields, toward, ...(strict ? { strict } : {}) },
});

export const shift = (
  unit: Unit,
  count: number,
  options: { from?: "report" | "mentioned"; grain?: Unit; clock?: Clock } = {},
): Reading => ({
  type: options.clock ? "TIME" : "DATE",
  sense: {
    kind: "shift",
    from: options.from ?? "report",
    unit,
    count,
    ...(options.grain ? { grain: options.grain } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
  },
});

export const vague = (value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Reading => ({
  type: "DATE",
  sense: { kind: "vague", value },
});

export const duration = (value: string, mod?: string): Reading => ({
  type: "DURATION",
  sense: { kind: "duration", value },
  ...(mod ? { mod } : {}),
});

export const set = (value: string): Reading => ({ type: "SET", sense: { kind: "set", value } });

export const clock = (at: string, zone?: string): Reading => ({
  type: "TIME",
  sense: { kind: "clock", clock: { at, ...(zone ? { zone } : {}) } },
});

export const monthOf = (word = ""): number => MONTHS[word.replace(/\.$/, "")] ?? 0;
export const weekdayOf = (word = ""): number => {
  const name = word.replace(/\.$/, "");
  return WEEKDAYS[name] ?? WEEKDAY_SHORT[name] ?? 0;
};
export const ordinalOf = (word = ""): number => ORDINALS[word] ?? Number.parseInt(word, 10);
export const partOf = (word = ""): string => PARTS_OF_DAY[word] ?? "MO";

/** A two-digit year as news means it: 1970 to 2069. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

/** The same sense with a time of day; null where the sense cannot carry one. */
export function withClock(sense: TimeSense, at: Clock): TimeSense | null {
  if (sense.kind === "date" || (sense.kind === "shift" && (sense.grain ?? sense.unit) === "day"))
    return sense.clock ? null : { ...sense, clock: at };
  return null;
}
