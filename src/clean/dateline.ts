/**
 * Datelines: the place, day and agency with which agency copy begins ("NAIROBI, March 4 (Reuters) - ").
 * The forms follow the style books of the agencies; the place is read as written and resolved later.
 */
import type { Span } from "../model/model.js";
import { AGENCY_NAMES } from "./en/agencies.js";
import { SENTENCE_OPENERS } from "./en/sentence-openers.js";

export type Dateline = {
  /** From the start of the passage to the first word of the report, white space left out. */
  readonly span: Span;
  readonly place?: Span;
  readonly agency?: string;
};

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const DAY = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?))`;
const CAPS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`;
const MIXED = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|de|del|la|el|al|sur|of)){0,3}`;
const REGION = `(?:(?:, |/)${MIXED}){0,2}`;
const DASH = String.raw`(?:\s*(?:--|[–—―]-?)\s*|\s+-\s*|-\s+|:\s+)`;
const AGENCY = String.raw`\((?<agency>[\p{L}][\p{L}.& -]{1,30})\)`;

/** Each form names its groups `place` and `agency`; the first that fits wins. */
const FORMS: readonly RegExp[] = [
  // CITY, Country, Month 4 (Agency) -
  `^(?<place>${MIXED}${REGION})(?:,? ${DAY})?,? ?${AGENCY}${DASH}`,
  // Month 4 (Agency) --  ·  (Agency) --
  `^(?:${DAY} ?)?${AGENCY}${DASH}`,
  // CITY, Month 4 -  ·  CITY --  ·  CITY, Country:
  `^(?<place>${CAPS}${REGION})(?:,? ${DAY})?${DASH}(?=["“‘'(]?[\\p{Lu}\\d])`,
  // City — The ...; a colon or hyphen after a mixed-case word is too common to mean a place
  String.raw`^(?<place>${MIXED}${REGION})(?:,? ${DAY})?\s+(?:--|[–—―])\s+(?=["“‘'(]?[\p{Lu}\d])`,
  // City, Month 4 - The ...
  `^(?<place>${MIXED}${REGION}),? ${DAY}${DASH}(?=["“‘'(]?[\\p{Lu}\\d])`,
].map((form) => new RegExp(form, "du"));

/** Longest dateline looked for, in characters. */
const DATELINE_CHARS = 120;

/** The dateline that opens a passage of prose; undefined without one. */
export function findDateline(text: string, passage: Span): Dateline | undefined {
  const head = text.slice(passage.start, Math.min(passage.end, passage.start + DATELINE_CHARS));
  for (const form of FORMS) {
    const found = form.exec(head);
    if (!found) continue;
    const { agency: signed } = found.groups ?? {};
    const place = found.indices?.groups?.place;
    const named = place ? head.slice(...place) : "";
    if (NO_PLACES.test(named)) continue;
    // An agency that we do not know is believed when it or the place is set in capitals.
    const known = signed === undefined || AGENCY_NAMES.has(signed) || signed === signed.toUpperCase();
    if (!known && !/^\p{Lu}{3}/u.test(named)) continue;
    const agency = signed === undefined ? undefined : (AGENCY_NAMES.get(signed) ?? signed);
    return {
      span: { start: passage.start, end: passage.start + found[0].trimEnd().length },
      ...(place && { place: { start: passage.start + place[0], end: passage.start + place[1] } }),
      ...(agency !== undefined && { agency }),
    };
  }
  return bareDateline(head, passage);
}

/** "BEIRUT At least nine ...": capitals whose dash was lost, known by the sentence that begins right after them. */
function bareDateline(head: string, passage: Span): Dateline | undefined {
  const found = new RegExp(String.raw`^(${CAPS}) (\p{Lu}\p{Ll}*)\b`, "u").exec(head);
  const [, place, next] = found ?? [];
  if (place === undefined || next === undefined || place.length < 4 || !SENTENCE_OPENERS.has(next)) return undefined;
  if (NO_PLACES.test(place)) return undefined;
  const span = { start: passage.start, end: passage.start + place.length };
  return { span, place: span };
}

/** Labels that take a place's seat at the head of a report. */
const NO_PLACES =
  /^(?:BREAKING|UPDATE|UPDATED|WATCH|LIVE|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|CORRECTED|CORRECTION|NEWS|VIDEO|PHOTOS?|NOTE|REPORT|STATEMENT|FULL|IN|HOW|WHY|WHAT|WHO|ADVERTISEMENT|READ|MORE|SUMMARY|ALERT|URGENT|WARNING|QUESTION|ANSWER|REUTERS|Q|A|Update|Watch|Live|Opinion|Analysis|Correction|Note|Editor['’]s Note|Read|More|Breaking|Exclusive|Updated|Photo|Video)\b/;
