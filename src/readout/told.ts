/** Keeping count of what the brief tells, so that nothing is told twice. */
import { covers, type Evidence, wordsOf } from "../model/model.js";
import { overlap, type Words, wordsIn } from "./likeness.js";
import type { Telling } from "./tellings.js";

/** Share of common words from which two sentences say the same. */
const SAME_WORDS = 0.6;

/** A sentence of the brief before it is worded. */
export type Taken = Telling & {
  readonly facts: Set<string>;
  readonly evidence: Evidence[];
  readonly words: Words;
};

/** What the brief tells so far. */
export type Told = {
  /** Takes the first telling that says something new; null when the fact is told already or has no telling. */
  readonly take: (fact: string, evidence: readonly Evidence[], tellings: readonly Telling[]) => Taken | null;
};

/** Nothing told yet. */
export function openTold(): Told {
  const taken: Taken[] = [];
  return {
    take: (fact, evidence, tellings) => {
      for (const { report, span } of tellings) {
        const same = taken.find(
          (each) => each.report === report && each.span.start < span.end && span.start < each.span.end,
        );
        if (same) {
          same.facts.add(fact);
          addEvidence(same.evidence, evidence);
          return null;
        }
      }
      for (const telling of tellings) {
        const words = wordsIn(wordsOf(telling.report.text, telling.span));
        if (taken.some((each) => overlap(each.words, words) >= SAME_WORDS)) return null;
        const sentence = { ...telling, words, facts: new Set([fact]), evidence: [evidenceOf(telling)] };
        addEvidence(sentence.evidence, evidence);
        taken.push(sentence);
        return sentence;
      }
      return null;
    },
  };
}

const evidenceOf = ({ report, span: { start, end } }: Telling): Evidence => ({
  report: report.id,
  start,
  end,
  quote: wordsOf(report.text, { start, end }),
});

/** Adds what no evidence there covers yet. */
function addEvidence(to: Evidence[], evidence: readonly Evidence[]): void {
  for (const each of evidence) {
    if (!to.some((held) => held.report === each.report && covers(held, each))) to.push(each);
  }
}
