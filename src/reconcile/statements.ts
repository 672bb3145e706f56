/** Statements of the whole pile, and which of them are the same words told by several reports. */
import { byCodeUnit, fold, type Statement, type StatementDraft, stableId, wordsOf } from "../model/model.js";
import { entitiesOf, evidenceOf, idOf, type PileReport, timeOf } from "./pile.js";
import { type Bag, candidatePairs, likeness, type PileWords } from "./words.js";

export type GatheredStatements = {
  /** By report, then reading order. */
  readonly statements: readonly Statement[];
  /** Id of a report's statement by its draft index; null for an index that names none. */
  readonly statementId: (report: number, draft: number) => string | null;
};

/**
 * Cosine above which two statements of one speaker are the same saying: content words, numbers and names agree.
 * Chosen on the dev stories by reading pairs; re-translations of one quotation lie near 0.5.
 */
const SAME_SAYING = 0.45;
/** The same where the speaker of one is unnamed: only near-identical words will do. */
const SAME_WORDS = 0.8;
/** Characters from which the same words in one report are one saying, whoever is named for them. */
const LONG_SAYING = 40;
/** Shorter sayings are alike by chance; they must be identical. */
const MIN_WORDS = 3;

export function gatherStatements(words: PileWords): GatheredStatements {
  const { pile } = words;
  const ids = new Map<string, string>();
  const made: { statement: Statement; report: number; bag: Bag }[] = [];
  pile.forEach((report, r) => {
    const first = new Map<string, string>();
    for (const draft of report.notes.statements) {
      const statement = statementOf(report, draft);
      // A standfirst that the first paragraph repeats is one saying; short ones ("yes") may be two people's.
      const said = bare(statement.text);
      const saying = said.length >= LONG_SAYING ? said : `${statement.speaker ?? statement.speakerText} ${said}`;
      const known = first.get(saying);
      ids.set(`${r}:${draft.index}`, known ?? statement.id);
      if (known !== undefined) continue;
      first.set(saying, statement.id);
      made.push({ statement, report: r, bag: words.bagOf(r, draft.content) });
    }
  });

  const same = made.map((): string[] => []);
  for (const [a, b] of candidatePairs(made.map(({ bag }) => bag))) {
    if (made[a]!.report === made[b]!.report || !isSameSaying(made[a]!, made[b]!)) continue;
    same[a]!.push(made[b]!.statement.id);
    same[b]!.push(made[a]!.statement.id);
  }
  return {
    statements: made.map(({ statement }, index) => ({ ...statement, sameAs: same[index]!.sort(byCodeUnit) })),
    statementId: (report, draft) => ids.get(`${report}:${draft}`) ?? null,
  };
}

/** A saying on one line, its speaker first; a denial reads as one. */
export const sayingLine = ({ text, polarity }: Statement, speaker: string): string =>
  `${speaker}${polarity === "denied" ? " denied" : polarity === "refused" ? " would not say" : ""}: ${text}`;

function statementOf(report: PileReport, draft: StatementDraft): Statement {
  const { text } = report.notes.report;
  const time = timeOf(report, draft.timexes);
  const content = draft.content.map((span) => evidenceOf(report, span));
  const affiliation = draft.anonymous?.affiliation === undefined ? null : report.entityOf(draft.anonymous.affiliation);
  return {
    id: stableId("st", idOf(report), ...draft.content.flatMap(({ start, end }) => [start, end])),
    report: idOf(report),
    speaker: draft.speaker === null ? null : report.entityOf(draft.speaker),
    speakerText: draft.speakerText,
    sourcing: draft.sourcing,
    ...(draft.anonymous && {
      anonymous: {
        count: draft.anonymous.count,
        ...(affiliation !== null && { affiliation }),
        ...(draft.anonymous.level !== undefined && { level: draft.anonymous.level }),
      },
    }),
    form: draft.form,
    ...(draft.polarity && { polarity: draft.polarity }),
    text: content.map(({ quote }) => quote.replace(/\s+/g, " ")).join(" … "),
    ...(draft.cue[0] && { cue: draft.cue.map((span) => wordsOf(text, span)).join(" ") }),
    ...(draft.addressee !== undefined && { addressee: draft.addressee }),
    ...(draft.channel !== undefined && { channel: draft.channel }),
    ...(time && { time }),
    about: entitiesOf(report, draft.about),
    ...(draft.likelihood && { likelihood: draft.likelihood }),
    source: draft.source[0] ? evidenceOf(report, draft.source[0]) : null,
    cueAt: draft.cue[0] ? evidenceOf(report, draft.cue[0]) : null,
    content,
    sameAs: [],
  };
}

type Made = { readonly statement: Statement; readonly bag: Bag };

function isSameSaying(a: Made, b: Made): boolean {
  if (a.statement.polarity !== b.statement.polarity) return false;
  if (Math.min(a.bag.size, b.bag.size) < MIN_WORDS) return bare(a.statement.text) === bare(b.statement.text);
  const [one, other] = [a.statement.speaker, b.statement.speaker];
  if (one !== null && other !== null && one !== other) return false;
  return likeness(a.bag, b.bag) >= (one !== null && other !== null ? SAME_SAYING : SAME_WORDS);
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
