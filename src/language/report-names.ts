/**
 * Names over a whole report: a word that is plainly a person in one sentence is likely one in the next. Each capitalised
 * word's label scores are drawn towards what the report's other uses of it say, and then the best rows of labels are
 * chosen (the two-pass idea of Ratinov and Roth 2009, in soft form).
 */
import { COURTESY_TITLES } from "./en/titles.js";
import { chooseNames, KIND_COUNT, kindOfLabel, LABELS, type NameRange } from "./name-labels.js";

/** A sentence's words and their label scores, `LABELS` a word. */
export type ScoredSentence = { readonly forms: readonly string[]; readonly scores: Float32Array };

/** How far the other uses of a word draw; chosen on dev, where 0 gives less. */
const PULL = 1;

/** Added to the scores of no name and of each kind, in the order of labels: on dev the network finds too many people. */
const LEAN = [1.5, -0.5, 0, 0, 0] as const;

/** Added to the scores of a person for a capitalised word after "Mr" and its like. */
const TITLED = 3;

/** URLs, handles and hashtags are not names and bound those beside them. */
const ADDRESS = /^(?:https?:|www\.|[@#].)/;
const SURE = 100;

/** The names of each sentence, sentence by sentence. */
export function chooseReportNames(sentences: readonly ScoredSentence[]): NameRange[][] {
  const votes = new Map<string, { readonly sums: Float64Array; count: number }>();
  const shares = sentences.map(({ forms, scores }) =>
    forms.map((form, i) => {
      if (!/^\p{Lu}/u.test(form)) return null;
      const share = kindShares(scores, i);
      const vote = votes.get(form.toLowerCase()) ?? { sums: new Float64Array(KIND_COUNT + 1), count: 0 };
      for (let k = 0; k <= KIND_COUNT; k++) vote.sums[k]! += share[k]!;
      vote.count++;
      votes.set(form.toLowerCase(), vote);
      return share;
    }),
  );
  return sentences.map(({ forms, scores }, s) => {
    const drawn = scores.slice();
    for (const [i, form] of forms.entries()) {
      const titled = i > 0 && isCourtesyTitle(forms[i - 1]!) && /^\p{Lu}/u.test(form);
      for (let label = 0; label < LABELS; label++) {
        const k = kindOfLabel(label);
        drawn[i * LABELS + label]! += LEAN[k]! + (titled && k === 1 ? TITLED : 0);
      }
      if (ADDRESS.test(form)) drawn[i * LABELS]! += SURE;
      const share = shares[s]![i];
      const vote = votes.get(form.toLowerCase());
      if (!share || !vote || vote.count < 2) continue;
      for (let label = 0; label < LABELS; label++) {
        const k = kindOfLabel(label);
        const others = (vote.sums[k]! - share[k]!) / (vote.count - 1);
        drawn[i * LABELS + label]! += PULL * Math.log(others + 0.02);
      }
    }
    return chooseNames(drawn, forms.length).map((range) => withoutTitle(range, forms));
  });
}

const isCourtesyTitle = (form: string): boolean => COURTESY_TITLES.has(form.toLowerCase().replace(/\.$/, ""));

/** "Mr Diaz" is the name "Diaz". */
function withoutTitle(range: NameRange, forms: readonly string[]): NameRange {
  let from = range.from;
  if (range.kind === "person") while (from + 1 < range.to && isCourtesyTitle(forms[from]!)) from++;
  return { ...range, from };
}

/** Probability that word `i` is outside (0) or in a name of kind k - 1. */
function kindShares(scores: Float32Array, i: number): Float64Array {
  const shares = new Float64Array(KIND_COUNT + 1);
  let top = -Infinity;
  for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[i * LABELS + label]!);
  let sum = 0;
  for (let label = 0; label < LABELS; label++) {
    const weight = Math.exp(scores[i * LABELS + label]! - top);
    shares[kindOfLabel(label)]! += weight;
    sum += weight;
  }
  return shares.map((share) => share / sum);
}
