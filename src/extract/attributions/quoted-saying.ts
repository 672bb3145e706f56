/**
 * Direct speech set off by its own comma: “Use it,” the mayor said on Monday.
 *
 * The quotation ends where its mark closes, whatever the tree makes of the words behind it; those words are the
 * speaker's, or tell how it was said.
 */
import { type Attribution, covers, type Quote, type Span, trimSpan } from "../../model/model.js";
import { touching } from "./near.js";

/** The attribution with its content cut back to the quotations that a comma ends; what was cut may become the source. */
export function keepToQuotes(text: string, quotes: readonly Quote[], attribution: Attribution): Attribution {
  const cue = attribution.cue[0];
  const lead = cue && sayingBefore(text, quotes, attribution.content, cue);
  if (!cue || !lead) return attribution;
  const cut = attribution.content.find((span) => covers(span, lead) && span.end > lead.end);
  const content = attribution.content
    .map((span) => (span === cut ? { start: span.start, end: lead.end } : span))
    .filter((span) => span.end <= cue.start || span.start < lead.end || carriesOn(text, quotes, span));
  const between = trimMarks(text, { start: lead.end, end: cue.start });
  const named = /^\p{Lu}|,/u.test(text.slice(between.start, between.end));
  const source = attribution.source.map((span) =>
    (span.start < lead.end && span.end > lead.end) || (named && covers(between, span)) ? between : span,
  );
  const elsewhere = source.every((span) => span.start >= cue.end);
  const nobody = elsewhere && cut !== undefined && cut.end <= cue.start && between.end > between.start;
  return { cue: attribution.cue, content, source: nobody ? [between] : source };
}

/** The quote before the cue that its comma, question mark or the like ends, where the content holds some of it. */
function sayingBefore(text: string, quotes: readonly Quote[], content: readonly Span[], cue: Span): Quote | undefined {
  return touching(quotes, { start: cue.start - MOST_BETWEEN, end: cue.start }).find(
    (quote) =>
      quote.closed &&
      quote.end <= cue.start &&
      /[,?!…—–]["”’']*$/.test(text.slice(quote.start, quote.end)) &&
      content.some((span) => covers(span, quote)),
  );
}

/** Characters of a speaker with office and age between a quotation and its cue. */
const MOST_BETWEEN = 160;

/** A second part of a saying: quoted again, or joined on ("and that…"). */
const carriesOn = (text: string, quotes: readonly Quote[], span: Span) =>
  /^(?:and|but|or|that|because|so|yet)\b/.test(text.slice(span.start, span.end)) ||
  touching(quotes, span).some((quote) => covers(span, quote) && quote.start - span.start <= MOST_LEAD);

/** Characters that may lead a second quotation in: "and that". */
const MOST_LEAD = 12;

function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s,;:—–"”’']/.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–]/.test(text[end - 1]!)) end--;
  return { start, end };
}
