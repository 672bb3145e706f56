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
  const stretches = new Map<number, Candidate[]>();
  for (const candidate of ranked) {
    const at = Math.floor(candidate.cue.index / STRETCH);
    const near = [at - 1, at, at + 1].flatMap((stretch) => stretches.get(stretch) ?? []);
    const { content } = candidate.attribution;
    const nested = near.filter(({ cue }) => holds(content, cue));
    const rivals = near.filter((other) => !nested.includes(other) && collide(candidate, other));
    const outweighed = nested.some(({ attribution }) => lengthOf(attribution.content) >= lengthOf(content));
    if (rivals.length > 0 || outweighed) continue;
    for (const stretch of [at - 1, at, at + 1]) {
      const kept = (stretches.get(stretch) ?? []).filter((other) => !nested.includes(other));
      stretches.set(stretch, stretch === at ? [...kept, candidate] : kept);
    }
  }
  return [...stretches.values()].flat().sort((a, b) => a.cue.index - b.cue.index);
}

/** Tokens of a stretch; cues further apart than two of them do not meet, which keeps a long report cheap. */
const STRETCH = 250;

/** True when both head the same word, share content, or the candidate's cue stands in what the other says. */
const collide = ({ cue, attribution }: Candidate, other: Candidate): boolean =>
  cue === other.cue || holds(other.attribution.content, cue) || share(attribution.content, other.attribution.content);

const lengthOf = (content: readonly Span[]) => content.reduce((sum, { start, end }) => sum + end - start, 0);

const holds = (content: readonly Span[], word: Span) => content.some((span) => covers(span, word));

const share = (a: readonly Span[], b: readonly Span[]) => a.some((span) => b.some((other) => overlaps(span, other)));
