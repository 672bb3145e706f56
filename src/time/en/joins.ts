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
    // “9:30 a.m. [0130 GMT]”
    between: " ?[\\[(]",
    join: (left, right) => (left.sense.kind === "clock" && right.sense.kind === "clock" ? left : null),
  },
  {
    // “8:30 p.m. local time yesterday”, “10 p.m. on Sunday”, “the morning of April 5”
    between: "[\\])]?(?: local time)?(?:,? (?:on |of )?)",
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

const isDate = ({ type, sense }: Reading): boolean => (type === "DATE" || type === "TIME") && sense.kind !== "vague";

/** A time long enough to have a beginning and an end; "the end of Thursday" is not said. */
const isLong = (piece: Reading): boolean =>
  isDate(piece) && !(piece.sense.kind === "date" && (piece.sense.fields.day !== undefined || piece.sense.clock));

/** “Get around Wednesday's ruling”: before a weekday these are no modifiers. */
const isWeekday = ({ sense }: Reading): boolean => sense.kind === "date" && sense.fields.weekday !== undefined;

const isLength = ({ type }: Reading): boolean => type === "DURATION";

/** A length with its count in front, not "the past week". */
const isCounted = (piece: Reading, words: string): boolean =>
  isLength(piece) && !/^(?:the|this|last|past)\b/i.test(words);

const isBackward = ({ sense }: Reading): boolean => sense.kind === "shift" && sense.count < 0;

const left = (mod: string, pattern: string, fits: Modifier["fits"]): Modifier => ({ mod, pattern, fits, side: "left" });
const right = (mod: string, pattern: string, fits: Modifier["fits"]): Modifier => ({
  mod,
  pattern,
  fits,
  side: "right",
});

export const MODIFIERS: readonly Modifier[] = [
  {
    pattern: "the ",
    side: "left",
    fits: ({ sense }, words) => sense.kind === "date" && /^(?:[12]\d{3}\s|year)/.test(words),
  },
  left("START", "(?:the )?(?:early|earlier) (?:(?:in|on|part of) )?(?:the )?|earlier ", isDate),
  left("START", "(?:(?:the|around the|about the) )?(?:beginning|start|first days|first weeks) of (?:the )?", isLong),
  left("MID", "(?:the )?mid~(?:the )?|(?:the )?middle of (?:the )?", isDate),
  left("END", "(?:the )?(?:late|later) (?:(?:in|on) )?(?:the )?", isDate),
  left("END", "(?:(?:the|around the|about the) )?(?:end|last days|final days) of (?:the )?", isLong),
  left("EQUAL_OR_MORE", "(?:at least|no less than|no fewer than) ", isCounted),
  left("EQUAL_OR_LESS", "(?:up to|no more than|at most|as many as|not more than) ", isCounted),
  left("LESS_THAN", "(?:nearly|almost|less than|fewer than|under|just under|not quite) ", isCounted),
  left("MORE_THAN", "(?:more than|over|well over|just over|longer than) ", isCounted),
  left("APPROX", "(?:about|around|approximately|roughly|some|an estimated) ", isCounted),
  left("APPROX", "(?:around|about|circa) ", (piece) => isDate(piece) && !isWeekday(piece)),
  left("APPROX", "(?:nearly|almost|some|roughly|more than|over|at least) ", isBackward),
  right("APPROX", " or so", isDate),
  right("APPROX", " or so", isLength),
  right("EQUAL_OR_MORE", " or more", isLength),
  right("EQUAL_OR_LESS", " or (?:less|fewer)", isLength),
  right("ON_OR_AFTER", " (?:or later|and beyond|or after)", isDate),
  right("ON_OR_BEFORE", " or (?:earlier|before)", isDate),
];
