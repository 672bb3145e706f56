/**
 * The title of a plain text: among the short lines above the first prose, the one that speaks of what the prose
 * speaks of. A site's name and slogan stand there too, and share no words with the report.
 */
import { fold, type Span } from "../model/model.js";
import type { Passage } from "./lines.js";

/** A headline runs longer than this only by accident. */
const TITLE_CHARS = 220;
/** Prose in which the title's words are looked for: the top of the report. */
const PROSE_CHARS = 3000;
/** Words are compared by their first letters, so that "visits" meets "visit". */
const STEM_CHARS = 5;

/** Index of the title among `head`, the passages above the prose; -1 when none can be one. */
export function findTitle(head: readonly Passage[], prose: string): number {
  const known = new Set(stems(prose.slice(0, PROSE_CHARS)));
  const candidates = head
    .map((passage, index) => ({ index, stems: stems(passage.words), chars: passage.words.length }))
    .filter(({ stems, chars }) => chars <= TITLE_CHARS && stems.length > 0)
    .map(({ index, stems }) => {
      const shared = stems.filter((stem) => known.has(stem)).length;
      return { index, words: stems.length, shared, share: shared / stems.length };
    });
  const fits = candidates.find(({ shared, share }) => shared >= 2 && share >= 0.25);
  const partly = candidates.find(({ share, words }) => share >= 0.3 && words >= 2);
  return (fits ?? partly ?? candidates.find(({ words }) => words >= 3))?.index ?? -1;
}

/** " | Daily Echo" or " - Daily Echo" behind a title, where it names the site; undefined without one. */
export function siteSuffix(text: string, title: Span, outlet: string | undefined): Span | undefined {
  const words = text.slice(title.start, title.end);
  const found = /\s+(?:\|\s*[^|]{2,50}|[-–—]\s+([^-–—|]{2,40}))$/.exec(words);
  if (!found || found.index < 10) return undefined;
  const site = found[1];
  if (site !== undefined && !(outlet && letters(outlet).includes(letters(site)))) return undefined;
  return { start: title.start + found.index + /^\s+/.exec(found[0])![0].length, end: title.end };
}

const letters = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]/gu, "");

const stems = (words: string): string[] =>
  [...fold(words).matchAll(/[\p{L}\p{N}]{4,}/gu)]
    .map(([word]) => word.slice(0, STEM_CHARS))
    .filter((stem) => !EMPTY.has(stem));

/** Stems that any two texts share. */
const EMPTY = new Set(
  "that this with from have what when where which your will been their they after about more latest news"
    .split(" ")
    .map((word) => word.slice(0, STEM_CHARS)),
);
