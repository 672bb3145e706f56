/** Half-open range of UTF-16 code units in a report's text: start included, end excluded, as `slice` does. */
export type Span = { readonly start: number; readonly end: number };

/** The words that a span covers. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words that a span covers on one line: runs of white space become one space. */
export const lineOf = (text: string, span: Span): string => wordsOf(text, span).replace(/\s+/g, " ").trim();

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of `spans`; throws a RangeError on an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("hull of no spans");
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The span without the white space at its ends; empty spans stay where they are. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
