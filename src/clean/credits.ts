/** Credits: bylines, who else contributed, who took the picture, when the page says it appeared, and corrections. */
import type { Span } from "../model/model.js";
import { AGENCY_NAMES, PICTURE_SERVICES } from "./en/agencies.js";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:[\p{Lu}][\p{L}.'’-]{0,30}|(?:de|del|della|di|da|dos|du|van|von|der|den|el|al|bin|ibn|la|le|Mc)(?= ))){0,4}`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:Written|Reported|Posted|Published) )?(?:[Bb]y|BY)[: ]\s*(${NAME}(?:(?:, | and | & |, and | AND )${NAME}){0,5})(?:\s*$|\s*[,|/•·–—-].{0,120}$|,? (?:in|at|for|of|with) .{1,80}$)`,
  "u",
);

/** Names on a byline ("By Ana Silva and Tom Okoro in Lagos"); an empty list when the line is no byline. */
export function readByline(words: string): string[] {
  if (words.length > 220) return [];
  const names = BYLINE.exec(words)?.[1];
  if (names === undefined) return [];
  return names
    .split(/, and | and | AND | & |, /)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !AGENCY_NAMES.has(name) && !NOBODY.test(name));
}

/** "By Friday" and "By our staff" name nobody. */
const NOBODY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|.*\b(?:staff|agencies|desk|bureau|correspondents?|reporters?|team))$/i;

const CREDITS: readonly RegExp[] = [
  /\b(?:also )?contributed (?:to this (?:report|story|article|piece)|reporting|from)\b/i,
  /\bcontributed\.?$/,
  /^\(?(?:additional |writing and )?(?:reporting|writing|editing) by\b/i,
  /^\(?reported by\b.{0,160}$/i,
  /\bprovided (?:coverage|reporting) from\b/i,
  /\breported from\b.{0,120}$/,
  /^to contact the (?:reporters?|editors?|writers?|authors?)\b/i,
  /^(?:source|sources|agency|agencies|edited by|translated by|photographs? by|video by|produced by|compiled by)\s*:?\s+.{0,80}$/i,
  /\bis an? (?:[\p{L}-]+ ){0,5}(?:reporter|correspondent|columnist|editor|staff writer|contributor|fellow|lecturer|professor) (?:at|for|with|of|in|based|covering)\b/u,
  /^by .{0,40}\b(?:staff|agencies|desk|bureau|correspondents?|reporters?|team)$/i,
  /^(?:with|by) (?:agencies|agency|wire reports?|wire services?|staff reports?|inputs from)\b/i,
  /^(?:first |last )?(?:posted|published|updated|modified)\b[^.!?]{0,20}\d[^!?]{0,30}$/i,
  /^some information (?:for|in) this (?:report|story|article) was provided by\b/i,
  /^(?:staff|agencies|wire services?|from our correspondent|staff (?:writer|reporter)|news desk|web desk|our correspondent)$/i,
];

/** Prose cites "reported from", and a biography can close an opinion piece; a credit is a line or two. */
const CREDIT_CHARS = 420;

/** True for a line that says who wrote, filed, edited or sent the report. */
export function isCredit(words: string): boolean {
  if (words.length > CREDIT_CHARS) return false;
  const bare = words.replace(/^[\s(—–-]+|[\s).]+$/g, "");
  return (
    readByline(words).length > 0 ||
    AGENCY_NAMES.has(bare) ||
    bare.split(/\s*[/,|&]\s*/).every((part) => AGENCY_NAMES.has(part)) ||
    PHOTOGRAPHER.test(words) ||
    CREDITS.some((credit) => credit.test(words)) ||
    // "BBC News, Washington", the desk under a byline
    /^[\p{Lu}][\p{L}.&' ]{1,30} (?:News|Correspondent|Bureau|Staff|Editor|Reporter|correspondent|editor|reporter),? ?[\p{Lu}][\p{L} ]{0,30}$/u.test(
      words,
    )
  );
}

/** The agency that a credit line names alone or in brackets: "(Reuters)", "AP/AFP", "Reporting by ... (Reuters)". */
export function creditedAgency(words: string): string | undefined {
  const bare = words.replace(/^[\s(©—–-]+|[\s).]+$/g, "");
  for (const part of bare.split(/\s*[/,|&]\s*/)) if (AGENCY_NAMES.has(part)) return AGENCY_NAMES.get(part);
  return undefined;
}

const SERVICES = [...AGENCY_NAMES.keys(), ...PICTURE_SERVICES].sort((a, b) => b.length - a.length).join("|");
const PHOTO_TAIL = new RegExp(
  [
    String.raw`\([^()]{1,60}(?:/|, | via )(?:${SERVICES})(?:[/ ,-][^()]{1,40})?\)`, // (Ana Silva/AFP)
    String.raw`[([](?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)(?: by|:| credit)[^()[\]]{1,80}[)\]]`, // [Photo by Ana Silva]
    String.raw`\((?:${PICTURE_SERVICES.join("|")})\)`, // (Getty Images)
    "REUTERS/[^.]{2,60}", // REUTERS/Ana Silva
    String.raw`\[(?:[^[\]]{1,60}/)?(?:${SERVICES}|GETTY|REUTERS|EPA)\]`, // [Reuters]
    String.raw`\(?(?:${SERVICES}) (?:[Ff]ile )?(?:[Pp]hoto|PHOTO)(?:[/ ,][^()]{1,60})?\)?`, // (AP Photo/Ana Silva)
    `(?:Photo|Photograph|Image|Picture)s?(?: by| credit)?: [^.]{2,80}`, // Photograph: Ana Silva
    String.raw`©\s?[^.]{2,60}`,
  ]
    .map((form) => `(?:${form})`)
    .join("|")
    .replace(/^.*$/s, (forms) => `(?:${forms})\\.?$`),
);

/** Where an agency signs at the end of a passage, "(Reuters)" or "--Reuters"; undefined when none does. */
export function agencySignature(text: string, { start, end }: Span): Span | undefined {
  const tail = text.slice(Math.max(start, end - 60), end);
  const found = /(?:\s\(([\p{L} .&/-]{2,40})\)|\s*(?:--|[-–—])\s?([\p{L} .&/]{2,40}))\.?$/u.exec(tail);
  return found && creditedAgency(found[1] ?? found[2]!) ? { start: end - found[0].trimStart().length, end } : undefined;
}

/** "Ana Silva/Getty Images" on a line of its own. */
const PHOTOGRAPHER = new RegExp(String.raw`^[\p{Lu}][\p{L}.'’ -]{2,40}/(?:${SERVICES})$`, "u");

/** Where the photo credit at the end of a passage stands: "(Ana Silva/AFP)", "Photograph: ..."; undefined without one. */
export function photoCredit(text: string, { start, end }: Span): Span | undefined {
  if (end - start > 1200) return undefined;
  const found = PHOTO_TAIL.exec(text.slice(start, end));
  return found ? { start: start + found.index, end } : undefined;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./] ?\\d{1,2}[./] ?\\d{2,4}|\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4})`;
const DATE_STAMP = new RegExp(
  `^(?:.{0,30}\\b(?=(?:published|posted|updated)\\b))?(?:(?:first |last )?(?:published|posted|updated|modified|created|date|issued|released)(?: (?:on|at|date))?:? *)?(?:[\\d: ]{4,9}(?:am|pm)? *(?:[a-z]{2,4} *)?,? *)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?${DAY}(?:[ ,|/t•·–—-]*.{0,60})$`,
  "i",
);

/** A line that is only the day on which the page appeared: "Published: 4 May 2019 10:02 GMT". */
export const isDateStamp = (words: string): boolean =>
  words.length <= 120 && DATE_STAMP.test(words) && !/[.!?]["”]?$/.test(words.replace(/[ap]\.m\.$/, ""));

const CORRECTIONS: readonly RegExp[] = [
  /^(?:corrections?|clarification|editor['’]?s['’]? note|corrected|erratum)\b[^a-z]{0,40}(?::|$|—|–|-)/i,
  /\b(?:an )?(?:earlier|previous|original) version of this (?:article|story|report|piece|post|headline|caption)\b/i,
  /\bthis (?:article|story|report|piece|post) (?:has been|was) (?:updated|corrected|amended|revised|clarified)\b/i,
  /^\((?:corrects|adds|updates|recasts|removes|fixes|clarifies)\b/i,
];

/** A note says in its first words that it is one; a short one may say so later. */
const NOTE_CHARS = 300;
const NOTE_OPENING_CHARS = 80;

/** True for a note that corrects the report or says that it was updated. */
export const isCorrection = (words: string): boolean =>
  words.length <= 1500 &&
  CORRECTIONS.some((note) => {
    const at = words.search(note);
    return at >= 0 && (at <= NOTE_OPENING_CHARS || words.length <= NOTE_CHARS);
  });
