/**
 * Cues and slots by rule alone: verbs of speech, and the slots that they fill by grammar.
 * The floor that the learned model is measured against, and what reading falls back on where no model is loaded.
 */
import { REFUSAL_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from "./en/reporting-words.js";
import type { AttributionModel, SlotLabel } from "./frames.js";
import { childOf, isRelation } from "./tree.js";

/** Certain where a speech verb has something to report, else silent. */
export const RULES: AttributionModel = {
  cueChance: ({ tree, quoteAt }, cue) => {
    const lemma = cue.lemma.toLowerCase();
    if (cue.upos === "NOUN") return SPEECH_NOUNS.has(lemma) && childOf(tree, cue.index, "acl", "ccomp") ? 1 : 0;
    if (cue.upos !== "VERB") return 0;
    if (REFUSAL_VERBS.has(lemma)) return childOf(tree, cue.index, "xcomp") ? 1 : 0;
    if (!SPEECH_VERBS.has(lemma)) return 0;
    const reports =
      childOf(tree, cue.index, "ccomp", "xcomp", "parataxis") !== undefined || isRelation(cue, "parataxis");
    return reports || quoteAt[cue.index + 1] || quoteAt[cue.index + 2] ? 1 : 0;
  },
  slotChances: (_ground, _cue, slot) => certain(labelOf(slot.path)),
  startScore: ({ features }) => (features[0]!.startsWith("Sb tree") ? 1 : 0),
  endScore: ({ features }) => (features.includes("b tree") ? 1 : 0),
};

function labelOf(path: string): SlotLabel {
  if (/^(?:nsubj|obl:agent|nmod:poss|.*>nsubj)$/.test(path)) return "source";
  if (/^(?:ccomp|xcomp|acl|\^parataxis)$/.test(path)) return "content";
  return /^(?:aux|advmod|compound:prt)$/.test(path) ? "cue" : "none";
}

const certain = (label: SlotLabel): number[] => ORDER.map((other) => (other === label ? 1 : 0));

const ORDER: readonly SlotLabel[] = ["none", "source", "content", "cue", "lean"];
