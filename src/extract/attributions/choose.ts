/** Which of the attributions that a text offers stand: the likely ones, the outermost of nested ones. */
import { type Attribution, covers, overlaps, type Span, type Token } from "../../model/model.js";

/** An attribution that may stand. */
export type Candidate = {
  /** The word that heads the cue. */
  readonly cue: Token;
  /** Probability that it stands, 0 to 1. */
  readonly chance: number;
  /** Its content is empty where it awaits the quotation beside it. */
  readonly attribution: Attribution;
};

/**
 * Candidates that stand, in reading order of their cues. A word belongs to one content at most, and a cue inside
 * another's content is what that source says, not what the report says (PolNeAR marks the outermost alone).
 */
export function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.chance - a.chance || a.cue.index - b.cue.index);
  let chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.some(({ cue }) => cue === candidate.cue)) continue;
    const { content } = candidate.attribution;
    const rivals = chosen.filter(({ attribution }) => share(content, attribution.content));
    if (chosen.some(({ attribution }) => holds(attribution.content, candidate.cue))) continue;
    if (rivals.some(({ cue }) => !holds(content, cue))) continue;
    chosen = chosen.filter(({ cue }) => !holds(content, cue));
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.cue.index - b.cue.index);
}

const holds = (content: readonly Span[], word: Span) => content.some((span) => covers(span, word));

const share = (a: readonly Span[], b: readonly Span[]) => a.some((span) => b.some((other) => overlaps(span, other)));
