/** Sources that no tree hangs on their cue, found by where they stand. */
import type { Span, Token } from "../../model/model.js";
import { runs } from "./assemble.js";
import type { Candidate } from "./choose.js";
import { SPEECH_VERBS } from "./en/reporting-words.js";
import type { Ground } from "./features.js";
import { childOf } from "./tree.js";

/**
 * The candidates, those of active verbs of speech given a source where they had none: a participle takes that of the
 * cue before it ("…, adding that"), a finite verb the noun phrase to its left.
 */
export function supplySources(ground: Ground, candidates: readonly Candidate[]): Candidate[] {
  const supplied: Candidate[] = [];
  for (const candidate of candidates) {
    const { cue, attribution } = candidate;
    const source = attribution.source.length === 0 ? sourceFor(ground, candidate, supplied.at(-1)) : [];
    supplied.push(source.length > 0 ? { ...candidate, cue, attribution: { ...attribution, source } } : candidate);
  }
  return supplied;
}

function sourceFor(ground: Ground, { cue, attribution }: Candidate, before: Candidate | undefined): readonly Span[] {
  if (!SPEECH_VERBS.has(cue.lemma.toLowerCase()) || childOf(ground.tree, cue.index, "aux:pass", "nsubj:pass"))
    return [];
  if (cue.xpos === "VBG") return before?.cue.sentence === cue.sentence ? before.attribution.source : [];
  if (!FINITE.has(cue.xpos)) return [];
  const start = attribution.cue[0]?.start ?? cue.start;
  return phraseLeft(ground, cue, start);
}

/** The noun phrase that ends where a cue begins, what stands in commas or brackets behind it included. */
function phraseLeft({ tree, quoteAt }: Ground, cue: Token, cueStart: number): Span[] {
  const { tokens } = tree;
  let last = cue.index - 1;
  while (last >= 0 && tokens[last]!.start >= cueStart) last--;
  const found = new Set<number>();
  for (let i = last; i >= 0 && last - i < MOST_WORDS; i--) {
    const token = tokens[i]!;
    if (token.sentence !== cue.sentence || quoteAt[i] || !(NOMINAL.has(token.upos) || ASIDE.test(token.form))) break;
    found.add(i);
  }
  const named = [...found].some((index) => NAMING.has(tokens[index]!.upos));
  return named && found.size < MOST_WORDS ? runs(tree, found) : [];
}

const MOST_WORDS = 25;
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP", "PART"]);
const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);
const ASIDE = /^[,()-]$/;
