/** A rough sentence splitter for labelling; the language stage has the careful one. */
import { type Span, trimSpan } from "../model/model.js";

/** Spans of the sentences in a passage, cut after a stop that is followed by white space and a capital, figure or opening mark. */
export function sentenceSpans(text: string, passage: Span): Span[] {
  const words = text.slice(passage.start, passage.end);
  const spans: Span[] = [];
  let start = 0;
  for (const stop of words.matchAll(/[.!?]["'”’)\]]{0,3}\s+(?:\/\s+)?(?=["'“‘(©]?[\p{Lu}\d©])/gu)) {
    if (
      /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|No)\.\s+$/.test(
        words.slice(Math.max(0, stop.index - 5), stop.index + stop[0].length),
      )
    )
      continue;
    const end = stop.index + stop[0].length;
    spans.push(trimSpan(text, { start: passage.start + start, end: passage.start + end }));
    start = end;
  }
  if (start < words.length) spans.push(trimSpan(text, { start: passage.start + start, end: passage.end }));
  return spans;
}
