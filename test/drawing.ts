import { expect } from "vitest";
import { byPlace, type Span, wordsOf } from "../src/model/model.js";

/** A sentence with spans marked in it: "[source Barrot] [cue said] it." Brackets nest; the label is the first word. */
export type Drawing = { readonly text: string; readonly spans: readonly (Span & { readonly label: string })[] };

/** Reads a drawing; throws on a bracket that does not close. */
export function readDrawing(drawn: string): Drawing {
  let text = "";
  const open: { label: string; start: number }[] = [];
  const spans: (Span & { label: string })[] = [];
  for (let i = 0; i < drawn.length; i++) {
    const label = drawn[i] === "[" ? /^\[([a-z-]+) /.exec(drawn.slice(i))?.[1] : undefined;
    if (label !== undefined) {
      open.push({ label, start: text.length });
      i += label.length + 1;
    } else if (drawn[i] === "]" && open.length > 0) {
      const { label: closed, start } = open.pop()!;
      spans.push({ label: closed, start, end: text.length });
    } else text += drawn[i];
  }
  if (open.length > 0) throw new Error(`unclosed [${open[0]!.label} in: ${drawn}`);
  return { text, spans: spans.sort(byPlace) };
}

/** Draws labelled spans back into words, one line a span, so that a failing test shows the rule. */
export const drawn = (text: string, spans: readonly (Span & { readonly label: string })[]): string[] =>
  [...spans]
    .sort((a, b) => byPlace(a, b) || (a.label < b.label ? -1 : 1))
    .map((span) => `${span.label}: ${wordsOf(text, span)}`);

/** Asserts that a finder marks exactly what the drawing marks. */
export function draws(find: (text: string) => readonly (Span & { readonly label: string })[], drawing: string): void {
  const { text, spans } = readDrawing(drawing);
  expect(drawn(text, find(text))).toEqual(drawn(text, spans));
}
