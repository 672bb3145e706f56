/** Who said what: the most telling sayings of the pile, each with its credit. */
import { byCodeUnit, type Statement } from "../model/model.js";
import { creditFor, quotedWords } from "./credits.js";
import type { Desk, Draft } from "./desk.js";
import { isNamed, type Speaking } from "./naming.js";
import { isFit, stretchOf } from "./tellings.js";
import type { SoFar, Wordbook } from "./wordbook.js";
import { wordStretch } from "./wording.js";

/** Sayings of one person. */
const MOST_OF_ONE_SPEAKER = 2;

/** The most telling sayings, of several people; words quoted in full get a credit, others keep their sentence. */
export function chooseSayings(desk: Desk, most: number): Draft[] {
  const { record, scales } = desk;
  const bySpeaker = new Map<string, number>();
  const drafts: Draft[] = [];
  const sayings = sayingsOf(record.statements)
    .map((saying) => ({ saying, weight: scales.saying(saying) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.saying[0]!.id, b.saying[0]!.id));
  for (const { saying } of sayings) {
    if (drafts.length === most) break;
    const speaker = saying[0]!.speaker ?? saying[0]!.speakerText;
    if ((bySpeaker.get(speaker) ?? 0) >= MOST_OF_ONE_SPEAKER) continue;
    const draft = takeSaying(saying, desk);
    if (!draft) continue;
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    drafts.push(draft);
  }
  return drafts;
}

function takeSaying(saying: readonly Statement[], { book, told }: Desk): Draft | undefined {
  const evidence = saying.flatMap(({ content }) => content);
  for (const statement of saying) {
    const report = book.report(statement.report);
    if (!report) continue;
    const quoted = isNamedIn(statement, book) ? quotedWords(statement) : undefined;
    const all = [...statement.content, ...[statement.source, statement.cueAt].filter((each) => each !== null)];
    const span = stretchOf(report, quoted ? statement.content : all);
    const speaker = speakingOf(statement, book);
    if (!span || (!quoted && (!isFit(report, span, book) || speaker === "unknown"))) continue;
    const taken = told.take(statement.id, evidence, [{ report, span, share: 1 }]);
    if (!taken) continue;
    for (const { id } of saying) taken.facts.add(id);
    const word = (soFar: SoFar): string =>
      quoted
        ? `${quoted} — ${creditFor(statement, book, soFar)}`
        : wordStretch(report, span, book, soFar, speaker === "unknown" ? undefined : speaker);
    return { taken, word };
  }
  return undefined;
}

/** True when the record knows the speaker by a name, so that a credit says something. */
function isNamedIn({ speaker }: Statement, book: Wordbook): boolean {
  const entity = speaker === null ? undefined : book.entity(speaker);
  return entity !== undefined && isNamed(entity);
}

/** Where the sentence says who speaks, and who that is; "unknown" for a pronoun that stands for nobody known by name. */
function speakingOf({ source, speaker }: Statement, book: Wordbook): Speaking | "unknown" | undefined {
  if (source === null) return undefined;
  const entity = speaker === null ? undefined : book.entity(speaker);
  if (entity && isNamed(entity)) return { start: source.start, end: source.end, entity };
  return PRONOUN.test(source.quote) ? "unknown" : undefined;
}

const PRONOUN = /^(?:he|it|she|they|we|you|i)$/i;

/** Statements joined by `sameAs`, the words quoted in full first. */
function sayingsOf(statements: readonly Statement[]): Statement[][] {
  const order = { direct: 0, partial: 1, indirect: 2 };
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    if (seen.has(statement.id)) return [];
    const saying = [statement, ...statement.sameAs.map((id) => byId.get(id)).filter((same) => same !== undefined)];
    for (const { id } of saying) seen.add(id);
    return [saying.sort((a, b) => order[a.form] - order[b.form] || byCodeUnit(a.id, b.id))];
  });
}
