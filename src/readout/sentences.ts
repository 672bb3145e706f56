/** Sentences of a report around the words of a fact. */
import { type Block, type Evidence, type Report, type Span, trimSpan } from "../model/model.js";

/** The sentence, or run of sentences, of one block that holds some words; the words themselves where no block does. */
export function sentenceAround(report: Report, { start, end }: Evidence): Span {
  const block = blockAt(report, start);
  if (!block || end > block.end) return trimSpan(report.text, { start, end });
  const text = report.text.slice(block.start, block.end);
  let from = block.start;
  let to = block.end;
  for (const offset of breaksOf(text)) {
    const place = block.start + offset;
    if (place <= start) from = place;
    else if (place >= end) {
      to = place;
      break;
    }
  }
  return trimSpan(report.text, { start: from, end: to });
}

/** The block that holds an offset. */
export const blockAt = ({ blocks }: Report, offset: number): Block | undefined =>
  blocks.find(({ start, end }) => start <= offset && offset < end);

/** Where a new sentence begins: after an end mark, its closing quotes and blanks, before a capital, digit or opening quote. */
function breaksOf(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/[.!?…]["”’')\]]{0,3}\s+(?=["“‘'([]{0,2}[\p{Lu}\p{N}])/gu)) {
    if (match[0][0] === "." && isAbbreviation(text, match.index)) continue;
    found.push(match.index + match[0].length);
  }
  return found;
}

/** True for the full stop of an initial ("J.", "U.S.") or a shortened title. */
function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]{1,6}$/u.exec(text.slice(Math.max(0, stop - 6), stop))?.[0] ?? "";
  return /(^|\.)\p{L}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}

/** Titles and the like that are written with a full stop and followed by a name or number. */
const SHORTENED: ReadonlySet<string> = new Set(
  "adm brig capt cmdr col dr gen gov hon jr lt maj messrs mr mrs ms no nos pres prof rep rev sen sgt sr st vs".split(
    " ",
  ),
);
