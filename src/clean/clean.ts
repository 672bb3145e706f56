/**
 * Cleaning: what is the report, what is the page around it. Blocks are labelled; the text is never cut or edited,
 * so an offset means the same before and after.
 */
import {
  type Block,
  type CleanReport,
  lineOf,
  type Problem,
  type ReportDraft,
  type Span,
  wordsOf,
} from "../model/model.js";
import { creditedAgency, readByline } from "./credits.js";
import { TRANSLATION_SIGNS } from "./en/genre-cues.js";
import { detectGenre } from "./genre.js";
import { labelPassages } from "./label.js";
import { findPassages } from "./lines.js";
import { splitPassages } from "./split.js";

export { repeatedLines } from "./repeated-lines.js";

export type Cleaned = { readonly report: CleanReport; readonly problems: readonly Problem[] };

/**
 * The report with its blocks (in order, apart, covering all but white space), its genre, and what datelines and
 * credits (of words, not of pictures) say: agency, place, bylines and title where no metadata gave them.
 * `outletLines` are folded lines that the pile repeats, from `repeatedLines`. Reports `clean/no-body` and `clean/cut-off`.
 */
export function cleanReport(draft: ReportDraft, outletLines: ReadonlySet<string> = new Set()): Cleaned {
  const { text } = draft;
  const passages = findPassages(text, draft.marked);
  const roles = labelPassages(passages, outletLines);
  const { blocks, dateline } = splitPassages(text, passages, roles, draft.outlet);
  const credits = blocks
    .filter(({ role }, i) => role === "credit" && blocks[i - 1]?.role !== "caption")
    .map((block) => lineOf(text, block));
  const agency = dateline?.agency ?? credits.map(creditedAgency).find((name) => name !== undefined);
  const title = draft.title ?? firstWords(text, blocks, "title");
  const report: CleanReport = {
    ...draft,
    ...(title !== undefined && { title }),
    bylines: draft.bylines.length > 0 ? draft.bylines : [...new Set(credits.flatMap(readByline))],
    blocks,
    genre: detectGenre(text, blocks, draft.url),
    ...(agency !== undefined && { agency }),
    ...(dateline?.place && { place: dateline.place }),
    ...(isTranslated(text, blocks) && { translated: true }),
  };
  return { report, problems: findProblems(report) };
}

const firstWords = (text: string, blocks: readonly Block[], role: Block["role"]): string | undefined => {
  const found: Span | undefined = blocks.find((block) => block.role === role);
  return found && lineOf(text, found);
};

/** A note in a short block says that the text was translated; prose may speak of other translations. */
const isTranslated = (text: string, blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.role !== "paragraph" && block.end - block.start <= 400 && TRANSLATION_SIGNS.test(wordsOf(text, block)),
  );

const BODY_ROLES: readonly Block["role"][] = ["paragraph", "quote", "list-item"];

function findProblems({ id, text, blocks }: CleanReport): Problem[] {
  const body = blocks.filter(({ role }) => BODY_ROLES.includes(role));
  const last = body.at(-1);
  if (!last)
    return [
      {
        code: "clean/no-body",
        message: `${id}: no running text was found, only short lines`,
        report: id,
        hint: "check that the file holds the article and not just its page",
      },
    ];
  // Judged by paragraphs alone: list items often go without a stop.
  if (last.role !== "paragraph" || last !== blocks.at(-1) || !isCutOff(lineOf(text, last))) return [];
  return [
    {
      code: "clean/cut-off",
      message: `${id}: the text stops in the middle of a sentence: “…${lineOf(text, { start: Math.max(last.start, last.end - 40), end: last.end })}”`,
      report: id,
      start: last.end,
      end: last.end,
      hint: "fetch the whole article; what follows is not in the record",
    },
  ];
}

/** No mark at the end, and the words after the last stop are no name, with which some reports are signed. */
const isCutOff = (words: string): boolean =>
  !/[\p{P}\p{S}]$/u.test(words) && !/[.!?]["'”’)]*(?: \p{Lu}[\p{L}.'’-]*){2,5}$/u.test(words);
