/** Durations and sets. */

import { pad } from "../calendar.js";
import { durationOf } from "../duration.js";
import type { TimeRule } from "../grammar.js";
import { readCount, unitOf } from "./numbers.js";
import { clock, duration, monthOf, partOf, set, weekdayOf } from "./read.js";

/** The word that anchors, and the words up to the next mark that name the event; none after "one day prior". */
const ANCHOR = /^(\s+(?:after|before|following|prior(?: to)?|ahead of))(\s*)([^.,;:!?\n]{0,80})/i;

/** Words before "a day" or "a year" that make it a rate. */
const RATE =
  /(?:\d|%|percent|per cent|cents?|dollars?|pounds?|euros?|million|billion|thousand|times?|barrels?|flights?|seats?|once|twice|tons?|tonnes?|hours|days|weeks|people|cars|units|share)[ \t]+$/i;

export const LENGTHS: readonly TimeRule[] = [
  {
    pattern: "{count}~{unit}s?(?= (?:after|before|following|prior|ahead of)\\b)",
    read: ({ count = "", unit = "" }, { text, end }) => {
      const number = readCount(count);
      const [, word = "", gap = "", event = ""] = ANCHOR.exec(text.slice(end, end + 120)) ?? [];
      if (number === null || unit === "second") return null;
      const start = end + word.length + gap.length;
      return {
        type: "DURATION",
        sense: {
          kind: "anchored",
          value: durationOf(number, unitOf(unit)),
          unit: unitOf(unit),
          count: /after|following/i.test(word) ? number : -number,
          event: { start, end: start + event.length },
        },
      };
    },
    examples: [
      ["two days after the attack", "P2D"],
      ["a week before the vote", "P1W"],
    ],
  },
  {
    pattern:
      "(?:the )?{count}(?:~(?:more|additional|extra|full|whole|long|straight|consecutive|successive|trading|business|working|calendar|fiscal))?~{unit}s?(?:~long)?(?! old\\b|-old\\b|s?'? ago)(?<half> and a half)?",
    read: ({ count = "", unit = "", half }, { text, start, end }) => {
      if (unit === "second" && !/seconds|-second/i.test(text.slice(start, end))) return null;
      const of = unitOf(unit);
      const number = readCount(count);
      if (/^an?$/.test(count)) {
        if (of === "day" || of === "second" || of === "quarter" || of === "weekend") return null;
        if (RATE.test(text.slice(Math.max(0, start - 20), start))) return null;
        if (/^-\w/.test(text.slice(end, end + 2))) return null;
      }
      if (of === "quarter" && !/quarters/i.test(text.slice(start, end))) return null;
      if (of === "weekend") return null;
      const weeks = unit.startsWith("fortnight") && number !== null ? number * 2 : number;
      return duration(durationOf(weeks === null ? null : weeks + (half ? 0.5 : 0), of));
    },
    examples: [
      ["30-day", "P30D"],
      ["five hours", "PT5H"],
      ["two and a half years", "P2Y6M"],
      ["a few days", "PXD"],
      ["twenty-four hours", "PT24H"],
    ],
  },
  {
    pattern: "{count} and a half {unit}s?",
    read: ({ count = "", unit = "" }) => {
      const number = readCount(count);
      return number === null ? null : duration(durationOf(number + 0.5, unitOf(unit)));
    },
    examples: [["two and a half years", "P2Y6M"]],
  },
  {
    pattern: "{count:low}(?: {unit:first}s?)?(?: (?:to|or) |-){count:high}~{unit}s?(?! old|-old)",
    read: ({ low = "", unit = "" }) => {
      const number = readCount(low);
      return duration(durationOf(number, unitOf(unit)), "APPROX");
    },
    examples: [["two to three weeks", "P2W"]],
  },
  {
    pattern:
      "(?<=\\b(?:for|of|in|within|after|last|take|took|lasted|over|are|were|be|just|only|mere) )(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and) (?:minutes|hours|days|weeks|months|years|decades))?(?! old)",
    read: ({ unit = "" }) => duration(durationOf(null, unitOf(unit))),
    examples: [["for weeks", "PXW"]],
  },
  {
    pattern:
      "(?<unit>year|month|week|day|hour|decade|minutes|hours|days|weeks|months|years|decades)-?long(?! (?:term|run|ago))",
    read: ({ unit = "" }) => duration(durationOf(unit.endsWith("s") ? null : 1, unitOf(unit))),
    examples: [
      ["yearlong", "P1Y"],
      ["months-long", "PXM"],
    ],
  },
  {
    pattern: "(?:some|quite some) time(?! (?:ago|next|this))|a (?:long |short |little )?while(?! ago)",
    read: () => duration("PXX"),
    examples: [["a while", "PXX"]],
  },
  {
    pattern: "(?<word>hourly|daily|nightly|weekly|monthly|yearly)",
    read: ({ word = "" }) => set(OFTEN[word] ?? "P1D"),
    examples: [["daily", "P1D"]],
  },
  {
    pattern: "(?:every|each)(?: {count})?(?: other)? (?<noun>{unit}|{weekday}|{month}|{part})s?(?: {part:day})?",
    read: ({ count, noun = "", day }) => {
      const weekday = weekdayOf(noun);
      if (weekday > 0) return set(`XXXX-WXX-${weekday}${day ? `T${partOf(day)}` : ""}`);
      if (monthOf(noun) > 0) return set(`XXXX-${pad(monthOf(noun))}`);
      if (/^(?:morning|afternoon|evening|night|dawn|midday)$/.test(noun)) return set(`XXXX-XX-XXT${partOf(noun)}`);
      return set(durationOf(count === undefined ? 1 : readCount(count), unitOf(noun)));
    },
    examples: [
      ["every day", "P1D"],
      ["each Thursday", "XXXX-WXX-4"],
      ["every July", "XXXX-07"],
    ],
  },
  {
    pattern: "{weekday}s|{weekday:of} (?<part>mornings|afternoons|evenings|nights)",
    read: ({ weekday, of, part }) => {
      const number = weekdayOf(weekday ?? of);
      return number > 0 ? set(`XXXX-WXX-${number}${part ? `T${partOf(part.replace(/s$/, ""))}` : ""}`) : null;
    },
    examples: [["Tuesday nights", "XXXX-WXX-2TNI"]],
  },
];

const OFTEN: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  yearly: "P1Y",
};

export const CLOCKS: readonly TimeRule[] = [
  {
    pattern:
      "{hour}(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>[ap])\\.? ?m(?:\\.|\\b)(?:,? {zone}| local time)?",
    read: ({ hour = "", minute = "00", half, zone }) => {
      const number = (Number(hour) % 12) + (half === "p" ? 12 : 0);
      return Number(hour) > 12 ? null : clock(`${pad(number)}:${minute}`, zone?.toUpperCase());
    },
    examples: [
      ["8:30 p.m.", "2025-04-17T20:30"],
      ["3 pm", "2025-04-17T15:00"],
    ],
  },
  {
    pattern: "(?<hour>[01]?\\d|2[0-3])[:.h]?(?<minute>[0-5]\\d)(?: hours)?,? {zone}",
    read: ({ hour = "", minute, zone }) => clock(`${pad(Number(hour))}:${minute}`, zone?.toUpperCase()),
    examples: [["0130 GMT", "2025-04-17T01:30"]],
  },
  {
    pattern:
      "(?<=\\b(?:at|by|until|till|from|to|around|about|after|before) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?! ?[ap]\\.?m|:\\d|-\\d)",
    read: ({ hour = "", minute }) => clock(`${pad(Number(hour))}:${minute}`),
    examples: [["at 15:00", "2025-04-17T15:00"]],
  },
  {
    pattern: "(?<hour>\\d{1,2}|{small}) o'clock",
    read: ({ hour = "" }) => {
      const number = readCount(hour);
      return number === null || number > 24 ? null : clock(`${pad(number)}:00`);
    },
    examples: [["five o'clock", "2025-04-17T05:00"]],
  },
  {
    pattern: "(?<!high )(?<word>noon|midnight)",
    read: ({ word }) => clock(word === "noon" ? "12:00" : "24:00"),
    examples: [["noon", "2025-04-17T12:00"]],
  },
  {
    pattern: "overnight(?! (?:stay|stays|rate|rates|success|bag|train|flight))",
    read: () => clock("NI"),
    examples: [["overnight", "2025-04-17TNI"]],
  },
  {
    pattern: "(?<det>the |mid~)?{part}",
    read: ({ det, part }, { text, start }) => ({
      ...clock(partOf(part)),
      loose: !(
        det?.startsWith("the") &&
        /\b(?:in|during|through|throughout|of|into)\s+$/i.test(text.slice(Math.max(0, start - 12), start))
      ),
    }),
    examples: [["in the morning", "2025-04-17TMO"]],
  },
];
