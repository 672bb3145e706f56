/** Names in the brief: in full at first mention, in one spelling, and in place of a pronoun that has no name near it. */
import { byCodeUnit, type Entity, overlaps, type Report, type Span, wordsOf } from "../model/model.js";
import { NAMED_BY, OWNED_BY } from "./en/openers.js";
import { isSpellingOf } from "./spelling.js";
import type { Edit, SoFar, Wordbook } from "./wordbook.js";

/** The words that name a speaker in a stretch, and who that is: surer than any other pronoun there. */
export type Speaking = Span & { readonly entity: Entity };

/** Full names at first mention, and a name for the pronoun by which a stretch first speaks of somebody. */
export function nameEdits(
  report: Report,
  span: Span,
  book: Wordbook,
  { named }: SoFar,
  quoted: readonly Span[],
  speaker?: Speaking,
): Edit[] {
  const people = book
    .namings(report.id, span)
    .filter((naming) => naming.entity.kind === "person" && !quoted.some((part) => overlaps(part, naming)));
  const isNamedIn = (entity: Entity): boolean =>
    people.some((other) => other.entity === entity && other.form === "name");
  const nameOf = (entity: Entity): string => {
    const name = named.has(entity.id) ? shortName(entity) : entity.name;
    named.add(entity.id);
    return name;
  };
  const edits: Edit[] = [];
  const alone = speaker && !people.some(({ start, entity }) => start < speaker.start && entity !== speaker.entity);
  if (speaker && alone && isPronoun(wordsOf(report.text, speaker)) && !isNamedIn(speaker.entity)) {
    edits.push({ start: speaker.start, end: speaker.end, words: nameOf(speaker.entity) });
  }
  for (const [index, { entity, form, start, end }] of people.entries()) {
    const words = wordsOf(report.text, { start, end });
    if (form === "pronoun") {
      // After another person a wrong guess would put words into the wrong mouth; before the name there is no need.
      if (index > 0 || isNamedIn(entity) || !isNamed(entity) || edits.length > 0) continue;
      const owner = OWNED_BY.includes(words.toLowerCase()) && start === span.start;
      if (owner) edits.push({ start, end, words: `${nameOf(entity)}’s` });
      else if (isPronoun(words)) edits.push({ start, end, words: nameOf(entity) });
    } else if (form === "name") {
      const put = spell(words, entity, named.has(entity.id));
      if (put !== words) edits.push({ start, end, words: put });
      named.add(entity.id);
    }
  }
  return edits;
}

/** A name in the record's spelling, in full where the person was not named before. */
function spell(words: string, entity: Entity, known: boolean): string {
  const short = shortName(entity);
  if (!words.includes(" ")) {
    if (!known && entity.name.includes(" ")) return entity.name;
    return known && isSpellingOf(words, short) ? short : words;
  }
  return isSpellingOf(words, entity.name) ? entity.name : words;
}

const isPronoun = (words: string): boolean => NAMED_BY.includes(words.toLowerCase());

/** True when a report calls the entity by a name: "one man" is none. */
export const isNamed = ({ name, mentions }: Entity): boolean =>
  /^\p{Lu}/u.test(name) && mentions.some(({ form }) => form === "name");

/** What a person is called after the first mention: the shortest spelling that ends the full name, with its “de” or “van”. */
function shortName({ name, aliases }: Entity): string {
  const parts = aliases.filter((alias) => name.endsWith(` ${alias}`));
  const last = parts.sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0];
  if (last === undefined) return name;
  const particles = /(?: \p{Ll}[\p{L}’']*)*$/u.exec(name.slice(0, -last.length - 1))?.[0] ?? "";
  return `${particles} ${last}`.trim();
}
