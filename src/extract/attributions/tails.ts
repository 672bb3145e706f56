/**
 * Cues set beside what they report by commas: "The bridge is safe, the mayor said.", “Use it,” said Barnes.
 *
 * Parsers often lose such a cue at the end of a long sentence; words and tags alone show it: a finite verb of speech,
 * its subject on one side and a comma or a closing quotation mark on the other side of both. A question or a cry that is
 * quoted ends its sentence (“Why?” the mayor asked.): then nothing else stands in the cue's.
 */
import type { Sentence, Token } from "../../model/model.js";
import { runs, stretchToQuotes } from "./assemble.js";
import type { Candidate } from "./choose.js";
import { SPEECH_VERBS } from "./en/reporting-words.js";
import type { Ground } from "./features.js";

/** Candidates of this kind, in reading order; at most one a sentence. */
export function findTails(ground: Ground, sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap((sentence) => {
    const parts = tailOf(ground, sentence);
    if (!parts) return [];
    const { tree, quotes } = ground;
    const claimed = new Set([...parts.source, ...parts.cue]);
    const content = stretchToQuotes(runs(tree, parts.content, claimed), quotes);
    return [
      {
        cue: parts.verb,
        chance: SURE,
        attribution: { source: runs(tree, parts.source), cue: runs(tree, parts.cue), content },
      },
    ];
  });
}

/** A cue set off by commas is nearly as plain as a label. */
const SURE = 0.995;

type Tail = { verb: Token; source: Set<number>; cue: Set<number>; content: Set<number> };

function tailOf({ tree: { tokens }, quoteAt }: Ground, { firstToken, endToken }: Sentence): Tail | undefined {
  const at = (index: number) => (index >= firstToken && index < endToken ? tokens[index] : undefined);
  const isPause = (index: number) => at(index)?.form === "," || (at(index) && quoteAt[index] && !quoteAt[index + 1]);
  for (let i = endToken - 1; i > firstToken; i--) {
    const verb = tokens[i]!;
    if (quoteAt[i] || !FINITE.has(verb.xpos) || !SPEECH_VERBS.has(verb.lemma.toLowerCase())) continue;
    let group = i;
    while (GROUP.has(at(group - 1)?.upos ?? "")) group--;
    const inverted = isPause(group - 1) && verb.lemma !== "tell";
    if (inverted && LEADS_ADVERBIAL.has(at(i + 1)?.upos ?? "")) continue;
    let first = group;
    while (!inverted && NOMINAL.has(at(first - 1)?.upos ?? "") && !quoteAt[first - 1]) first--;
    let end = i + 1;
    const reach = inverted ? MOST_INVERTED : MOST_AFTER;
    while (
      at(end) &&
      !isStop(at(end)!) &&
      end - i <= reach &&
      (inverted ? NOMINAL : ADJUNCT).has(at(end)!.upos) &&
      !quoteAt[end]
    )
      end++;
    if (inverted) end = pastApposition(end, at);
    const over = !at(end) || isStop(at(end)!);
    const named = inverted ? end > i + 1 : first < group;
    const behind = !inverted && first === firstToken && quoteAt[first - 1] !== undefined;
    if (!over || !named || !(behind || isPause((inverted ? group : first) - 1))) continue;
    if (!inverted && end > i + 1 && !LEADS_ADJUNCT.has(at(i + 1)!.upos) && verb.lemma !== "tell") continue;
    const before = (inverted ? group : first) - 1;
    const setsScene = !quoteAt[before] && (quoteAt[end + 1] || PARTICIPLES.has(at(firstToken)!.xpos));
    if (setsScene) continue;
    const content = range(firstToken, before - 1);
    if (content.size < LEAST_CONTENT && !behind) continue;
    if (at(end)?.form === "," && !quoteAt[before] && goesOn(at(end + 1)))
      for (const index of range(end + 1, endToken - 1)) content.add(index);
    return { verb, source: inverted ? range(i + 1, end - 1) : range(first, group - 1), cue: range(group, i), content };
  }
  return undefined;
}

/** After these no subject follows: “…,” the mayor, 61, said on Monday. */
const LEADS_ADVERBIAL: ReadonlySet<string> = new Set(["ADP", "ADV", "SCONJ"]);

/** Past "the mayor of Bergen" behind "said Anna Berg,", where a stop ends it as well. */
function pastApposition(end: number, at: (index: number) => Token | undefined): number {
  if (at(end)?.form !== "," || !LEADS_APPOSITION.has(at(end + 1)?.upos ?? "")) return end;
  let next = end + 1;
  while (at(next) && NOMINAL.has(at(next)!.upos) && next - end <= MOST_INVERTED) next++;
  return !at(next) || isStop(at(next)!) ? next : end;
}

const LEADS_APPOSITION: ReadonlySet<string> = new Set(["DET", "NOUN", "ADJ", "PROPN", "NUM"]);

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "VBN"]);
const GROUP: ReadonlySet<string> = new Set(["AUX", "ADV"]);
const NOMINAL: ReadonlySet<string> = new Set([
  "DET",
  "ADJ",
  "NOUN",
  "PROPN",
  "PRON",
  "NUM",
  "ADP",
  "PART",
  "CCONJ",
  "SYM",
]);
const ADJUNCT: ReadonlySet<string> = new Set([...NOMINAL, "ADV"]);
/** What may follow a cue that ends its sentence: "said on Monday", "said late Monday", "said Monday". */
const LEADS_ADJUNCT: ReadonlySet<string> = new Set(["ADP", "ADV", "PROPN"]);
const MOST_AFTER = 8;
const MOST_INVERTED = 14;
/** Words before the cue, below which a comma parts something else ("On Monday, he said."). */
const LEAST_CONTENT = 4;

/** "Asked about the bridge, she said", "Speaking in Oslo, he said": a scene, no saying. */
const PARTICIPLES: ReadonlySet<string> = new Set(["VBN", "VBG"]);

const isStop = ({ form }: Token) => /^(?:[.,;:!?]|[—–-]{1,2})$/.test(form);

/** True when what follows the cue's second comma carries the saying on, rather than telling how it was said. */
const goesOn = (next: Token | undefined) =>
  next !== undefined && next.xpos !== "VBG" && next.upos !== "PRON" && next.xpos !== "WDT";

function range(first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (let i = first; i <= last; i++) found.add(i);
  return found;
}
