/** Which neighbours make one expression, and which words beside one belong to it. */
import type { Join, Modifier, Reading } from "../grammar.js";
import type { DateFields, TimeSense } from "../sense.js";
import { withClock } from "./read.js";

export const JOINS: readonly Join[] = [
  {
    // “Thursday, April 17”, “June last year”, “the third quarter of 2024”, “Monday of last week”
    between: "| |, |,? the | of |(?:,? in| of) the | of fiscal | '|,? of ",
    join: (left, right) => {
      const [a, b] = [fieldsOf(left.sense), fieldsOf(right.sense)];
      if (!a || !b || !belong(a, b)) return null;
      const [one, other] = [left.sense, right.sense];
      const carried = one.kind === "date" && one.clock ? one.clock : other.kind === "date" ? other.clock : undefined;
      return {
        type: carried ? "TIME" : "DATE",
        sense: { kind: "date", fields: { ...a, ...b }, toward: "near", ...(carried ? { clock: carried } : {}) },
      };
    },
  },
  {
    // “last year's third quarter”, “1988 third quarter”, “2024's first half”
    between: "'s | ",
    join: (left, right) => {
      const [a, b] = [fieldsOf(left.sense), fieldsOf(right.sense)];
      if (!a || !b || !belong(b, a)) return null;
      return { type: "DATE", sense: { kind: "date", fields: { ...b, ...a }, toward: "near" } };
    },
  },
  {
    // “8:30 p.m. local time yesterday”, “10 p.m. on Sunday”, “the morning of April 5”
    between: "(?: local time)?(?:,? (?:on |of )?|,? \\[[^\\]\n]{1,12}\\] (?:on )?)",
    join: (left, right) => (left.sense.kind === "clock" ? timed(right, left) : null),
  },
  {
    // “Thursday morning”, “yesterday at 9 a.m.”, “Sunday at noon”
    between: " |,? (?:at|around|about|in the|by) |, ",
    join: (left, right) => (right.sense.kind === "clock" ? timed(left, right) : null),
  },
];

function timed(day: Reading, clock: Reading): Reading | null {
  if (clock.sense.kind !== "clock") return null;
  const sense = withClock(day.sense, clock.sense.clock);
  return sense && isDayLong(sense) ? { type: "TIME", sense } : null;
}

const isDayLong = (sense: TimeSense): boolean =>
  sense.kind === "shift" ||
  (sense.kind === "date" && (sense.fields.day ?? sense.fields.weekday ?? sense.fields.feast) !== undefined);

/** The date fields that a sense says, “last year” and “this week” among them; null where it is no date. */
function fieldsOf(sense: TimeSense): DateFields | null {
  if (sense.kind === "date") return sense.fields;
  if (sense.kind !== "shift" || sense.from !== "report" || sense.clock) return null;
  if (sense.unit === "year") return { yearShift: sense.count };
  if (sense.unit === "month") return { monthShift: sense.count };
  return sense.unit === "week" ? { weekShift: sense.count } : null;
}

/** True when `large` is the year, month or week that `small` is a part of, or names the same day again. */
function belong(small: DateFields, large: DateFields): boolean {
  const has = (fields: DateFields, ...names: (keyof DateFields)[]) => names.some((name) => fields[name] !== undefined);
  if (Object.keys(small).some((name) => has(large, name as keyof DateFields))) return false;
  const isYear = has(large, "year", "yearShift");
  if (has(small, "weekday") && !has(small, "day", "weekShift")) return has(large, "day", "weekShift");
  if (has(small, "year", "yearShift", "weekShift", "monthShift")) return false;
  return (
    isYear &&
    !has(large, "month", "quarter", "season", "half", "day") &&
    has(small, "month", "quarter", "half", "season")
  );
}

const on =
  (mod: string, ...types: Reading["type"][]) =>
  (piece: Reading): Reading | null =>
    piece.mod === undefined && types.includes(piece.type) && piece.sense.kind !== "vague" ? { ...piece, mod } : null;

/** A part of a longer time: days are cut only by "early" and "late". */
const within =
  (mod: string) =>
  (piece: Reading): Reading | null => {
    const { sense } = piece;
    if (sense.kind === "date" && (sense.fields.day !== undefined || sense.clock)) return null;
    return on(mod, "DATE")(piece);
  };

export const MODIFIERS: readonly Modifier[] = [
  {
    side: "left",
    pattern: "(?:the )?(?:early|earlier) (?:(?:in|on|part of) )?(?:the )?|earlier ",
    apply: on("START", "DATE", "TIME"),
  },
  {
    side: "left",
    pattern: "(?:(?:the|around the|about the) )?(?:beginning|start|first days|first weeks) of (?:the )?",
    apply: within("START"),
  },
  { side: "left", pattern: "(?:the )?mid~(?:the )?|(?:the )?middle of (?:the )?", apply: on("MID", "DATE", "TIME") },
  { side: "left", pattern: "(?:the )?(?:late|later) (?:(?:in|on) )?(?:the )?", apply: on("END", "DATE", "TIME") },
  {
    side: "left",
    pattern: "(?:(?:the|around the|about the) )?(?:end|close|last days|final days) of (?:the )?",
    apply: within("END"),
  },
  {
    side: "left",
    pattern: "(?:about|around|approximately|roughly|some|an estimated) ",
    apply: on("APPROX", "DURATION", "TIME"),
  },
  { side: "left", pattern: "(?:around|about|circa) ", apply: on("APPROX", "DATE") },
  {
    side: "left",
    pattern: "(?:nearly|almost|less than|fewer than|under|just under|not quite) ",
    apply: on("LESS_THAN", "DURATION"),
  },
  { side: "left", pattern: "(?:more than|over|well over|just over|longer than) ", apply: on("MORE_THAN", "DURATION") },
  { side: "left", pattern: "(?:at least|no less than|no fewer than) ", apply: on("EQUAL_OR_MORE", "DURATION") },
  {
    side: "left",
    pattern: "(?:up to|no more than|at most|as many as|not more than) ",
    apply: on("EQUAL_OR_LESS", "DURATION"),
  },
  {
    side: "left",
    pattern: "(?:nearly|almost|about|around|some|roughly|more than|over|at least) ",
    apply: (piece) => (piece.sense.kind === "shift" && piece.mod === undefined ? { ...piece, mod: "APPROX" } : null),
  },
  { side: "right", pattern: " or so", apply: on("APPROX", "DURATION", "DATE") },
  { side: "right", pattern: " or more", apply: on("EQUAL_OR_MORE", "DURATION") },
  { side: "right", pattern: " or (?:less|fewer)", apply: on("EQUAL_OR_LESS", "DURATION") },
  { side: "right", pattern: " (?:or later|and beyond|or after)", apply: on("ON_OR_AFTER", "DATE") },
  { side: "right", pattern: " or (?:earlier|before)", apply: on("ON_OR_BEFORE", "DATE") },
];
