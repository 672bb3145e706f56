/** Sources that no tree hangs on their cue, found by where they stand. */
import { type Attribution, overlaps, type Span, type Token } from "../../model/model.js";
import { runs } from "./assemble.js";
import type { Candidate } from "./choose.js";
import { SPEECH_VERBS } from "./en/reporting-words.js";
import type { Ground } from "./features.js";
import { touching } from "./near.js";
import { childOf, tokensIn } from "./tree.js";

/**
 * The candidates, those of active verbs of speech given a source where they had none: a participle takes that of the
 * cue before it ("…, adding that"), a finite verb the noun phrase to its left.
 */
export function supplySources(ground: Ground, names: readonly Span[], candidates: readonly Candidate[]): Candidate[] {
  const supplied: Candidate[] = [];
  for (const candidate of candidates) {
    const { attribution } = candidate;
    const source =
      attribution.source.length === 0
        ? sourceFor(ground, candidate, supplied.at(-1))
        : wholeSource(ground, names, attribution);
    supplied.push({ ...candidate, attribution: { ...attribution, source } });
  }
  return supplied;
}

/**
 * A source made whole where the tree has parted it: begun with the name, or the person, that it begins inside or behind
 * ("[An official] familiar with the talks"), and ended with the word that it ends inside ("D[-Del.]").
 */
function wholeSource(
  { text, tree, quoteAt }: Ground,
  names: readonly Span[],
  { source, cue, content }: Attribution,
): readonly Span[] {
  const [lead, ...others] = source;
  const first = lead && tokensIn(tree.tokens, lead)[0];
  if (!lead || !first) return source;
  const isFree = (token: Token | undefined): token is Token =>
    token?.sentence === first.sentence &&
    !quoteAt[token.index] &&
    ![...cue, ...content, ...others].some((span) => overlaps(span, token));
  const name = touching(names, lead).find((span) => span.start < lead.start);
  let start =
    name && tokensIn(tree.tokens, { start: name.start, end: lead.start }).every(isFree) ? name.start : lead.start;
  if (first.upos === "ADJ" || first.xpos === "VBN") {
    let i = first.index - 1;
    while (isFree(tree.tokens[i]) && DESCRIBING.has(tree.tokens[i]!.upos) && first.index - i <= MOST_WORDS) i--;
    if (i < first.index - 1) start = tree.tokens[i + 1]!.start;
  }
  const rest = HYPHENED.exec(text.slice(lead.end, lead.end + MOST_HYPHENED))?.[0] ?? "";
  return [{ start, end: lead.end + rest.length }, ...others];
}

/** The rest of a word behind a hyphen: "-Del." of "D-Del.". */
const HYPHENED = /^-\p{L}+\.?/u;
const MOST_HYPHENED = 30;

const DESCRIBING: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

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
