/**
 * What kind of report it is. Labels that the page itself carries come first, then form (speakers, clock times),
 * then who speaks (I, an analyst), then tense: a preview tells of what is to come where news tells what was done.
 * The thresholds were chosen by reading dev stories; `bench` has no genre task.
 */
import { type Block, type Genre, wordsOf } from "../model/model.js";
import {
  ANALYSIS_CUES,
  ANALYST_CUES,
  ASKING_TITLE,
  EXPLAINING_TITLE,
  FIRST_PERSON,
  FUTURE_CUES,
  GENRE_LABELS,
  GENRE_SECTIONS,
  PAST_CUES,
} from "./en/genre-cues.js";

/** Text that the slower cues read: the top of the report is where its kind shows. */
const READ_CHARS = 20_000;
/** Paragraphs that make the lead. */
const LEAD_PARAGRAPHS = 3;

/** The genre of a labelled text, with its page's address where there is one; "news" when nothing speaks for another. */
export function detectGenre(text: string, blocks: readonly Block[], url = ""): Genre {
  const wordsIn = (...roles: Block["role"][]): string[] =>
    blocks.filter(({ role }) => roles.includes(role)).map((block) => wordsOf(text, block));
  const title = wordsIn("title")[0] ?? "";
  const paragraphs = wordsIn("paragraph", "quote", "list-item", "heading");
  const labelled = labelledGenre([title, ...labelsAbove(text, blocks)]) ?? sectionGenre(url);
  if (labelled) return labelled;
  if (paragraphs.length === 0) return "other";
  const form = genreByForm(paragraphs);
  if (form) return form;
  const body = paragraphs.join("\n").slice(0, READ_CHARS);
  if (isOpinion(body)) return "opinion";
  if (isAnalysis(title, body)) return "analysis";
  return isPreview([title, ...wordsIn("standfirst")], wordsIn("paragraph").slice(0, LEAD_PARAGRAPHS))
    ? "preview"
    : "news";
}

/** Short lines above the first paragraph, where a page names its section: "Opinion". */
function labelsAbove(text: string, blocks: readonly Block[]): string[] {
  const first = blocks.findIndex(({ role }) => role === "paragraph");
  return blocks
    .slice(0, Math.max(first, 0))
    .filter(
      ({ role, start, end }) =>
        (role === "boilerplate" || role === "standfirst" || role === "heading") && end - start <= 60,
    )
    .map((block) => wordsOf(text, block));
}

function labelledGenre(labels: readonly string[]): Genre | undefined {
  for (const label of labels) for (const [pattern, genre] of GENRE_LABELS) if (pattern.test(label)) return genre;
  return undefined;
}

const sectionGenre = (url: string): Genre | undefined => GENRE_SECTIONS.find(([pattern]) => pattern.test(url))?.[1];

/** Speakers' names before each turn, questions in turn with answers, or a clock time before each entry. */
function genreByForm(paragraphs: readonly string[]): Genre | undefined {
  const share = (pattern: RegExp): number =>
    paragraphs.filter((words) => pattern.test(words)).length / paragraphs.length;
  if (paragraphs.length < 6) return undefined;
  if (
    share(/^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?[A-Z]{2,4})?\s*(?:[:|—–-]|$|\s\p{Lu})/iu) >
    0.25
  )
    return "live";
  if (share(/^(?:Q|A|Question|Answer)[.:]\s/) > 0.4) return "interview";
  if (share(/^[\p{Lu}][\p{Lu} .'’-]{1,40}(?: \([^)]{1,40}\))?:\s/u) > 0.4) return "transcript";
  if (share(/^[^“"]{10,250}\?$/) > 0.25) return "interview";
  return undefined;
}

/** Words outside quotation marks: what people say in a report is not its writer's voice. */
const outsideQuotes = (body: string): string =>
  body.replace(
    /“[^”\n]{0,2000}”?|"[^"\n]{0,2000}"?|(?:''|``)[^\n]{0,2000}?(?:''|$)|(?<!\p{L})[‘'](?!')[^\n’']{2,300}[’'](?!\p{L})/gmu,
    " ",
  );

/** Per thousand words. */
function density(body: string, cues: RegExp): number {
  const words = body.split(/\s+/).length;
  return ((body.match(cues)?.length ?? 0) * 1000) / Math.max(words, 150);
}

/** The writer says I often, and in several paragraphs: a quotation whose marks were lost fills one or two. */
function isOpinion(body: string): boolean {
  const own = outsideQuotes(body);
  const paragraphs = own.split("\n");
  const personal = paragraphs.filter((words) => words.match(FIRST_PERSON)).length;
  return density(own, FIRST_PERSON) >= 8 && personal >= Math.min(3, paragraphs.length);
}

function isAnalysis(title: string, body: string): boolean {
  const own = outsideQuotes(body);
  const judged = density(own, ANALYSIS_CUES) + 8 * Math.min(own.match(ANALYST_CUES)?.length ?? 0, 2);
  const titled = EXPLAINING_TITLE.test(title) || ASKING_TITLE.test(title) ? 8 : 0;
  return judged + titled >= 20;
}

/** More is to come than was done, in the headline and the lead taken together. */
function isPreview(heads: readonly string[], lead: readonly string[]): boolean {
  const count = (words: readonly string[], cues: RegExp): number => words.join("\n").match(cues)?.length ?? 0;
  const headed = count(heads, FUTURE_CUES) > 0 && count(heads.slice(0, 1), PAST_CUES) === 0;
  const future = count(heads, FUTURE_CUES) + count(lead, FUTURE_CUES);
  const past = count(heads, PAST_CUES) + count(lead, PAST_CUES);
  return headed ? future >= 2 && future > past : future >= 4 && future > 2 * past;
}
