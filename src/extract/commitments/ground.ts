import type { Clause, CommitmentDraft, ReadReport, StatementDraft, TimexDraft, Token } from "../../model/model.js";
import type { Cast } from "../events/cast.js";
import { COMMITMENT_NOUNS, GATHERINGS, TREATY_MARKERS } from "./en/words.js";

/** What readers of commitments look things up in, made once for a report. */
export type Ground = {
  readonly read: ReadReport;
  readonly cast: Cast;
  readonly statements: readonly StatementDraft[];
  /** Clauses that have a token for an argument's head, other than the token's own. */
  governorsOf(token: number): readonly Clause[];
  clausesOf(sentence: number): readonly Clause[];
  /** Dates that a sentence gives, in reading order. */
  datesOf(sentence: number): readonly TimexDraft[];
  /** Kind of commitment that a token names; "cease-fire" may come as three tokens. */
  kindOf(token: Token): CommitmentDraft["kind"] | undefined;
};

export function readGround(read: ReadReport, cast: Cast, statements: readonly StatementDraft[]): Ground {
  const { tokens, clauses, sentences } = read.language;
  const governors = new Map<number, Clause[]>();
  const bySentence = new Map<number, Clause[]>();
  const add = <K>(map: Map<K, Clause[]>, key: K, clause: Clause): void => {
    const list = map.get(key);
    if (list) list.push(clause);
    else map.set(key, [clause]);
  };
  for (const clause of clauses) {
    add(bySentence, clause.sentence, clause);
    for (const { head } of clause.arguments)
      if (head !== clause.predicate && tokens[head]!.sentence === clause.sentence) add(governors, head, clause);
  }
  const dates = new Map<number, TimexDraft[]>();
  let at = 0;
  for (const timex of read.timexes.filter(({ type }) => type === "DATE")) {
    while (at < sentences.length - 1 && sentences[at]!.end <= timex.start) at++;
    dates.set(at, [...(dates.get(at) ?? []), timex]);
  }
  return {
    read,
    cast,
    statements,
    governorsOf: (token) => governors.get(token) ?? [],
    datesOf: (sentence) => dates.get(sentence) ?? [],
    clausesOf: (sentence) => bySentence.get(sentence) ?? [],
    kindOf: ({ index, lemma }) => {
      if (GATHERINGS.has(lemma.toLowerCase()) && !TREATY_MARKERS.has(tokens[index + 1]?.form.toLowerCase() ?? ""))
        return undefined;
      const isHyphened =
        lemma === "fire" && tokens[index - 1]?.form === "-" && tokens[index - 2]?.lemma.toLowerCase() === "cease";
      return isHyphened ? "ceasefire" : COMMITMENT_NOUNS.get(lemma.toLowerCase().replace(/s$/, ""));
    },
  };
}
