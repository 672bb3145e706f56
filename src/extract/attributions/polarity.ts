/** Whether a speaker denies what a cue reports, or declines to speak of it. */
import type { StatementDraft, Token } from "../../model/model.js";
import { DENIAL_WORDS, KEPT_SILENT, REFUSAL_VERBS } from "./en/reporting-words.js";
import { isRelation, type Tree } from "./tree.js";

/** "denied" and "refused" as the cue tells; undefined for an assertion, and where a denial is itself denied. */
export function polarityOf(tree: Tree, cue: Token): StatementDraft["polarity"] | undefined {
  const lemma = cue.lemma.toLowerCase();
  if (REFUSAL_VERBS.has(lemma)) return "refused";
  const isNegated = tree.children[cue.index]!.some(
    (child) => child.index < cue.index && isRelation(child, "advmod", "cc", "det") && NEGATIONS.test(child.form),
  );
  if (DENIAL_WORDS.has(lemma)) return isNegated ? undefined : "denied";
  return isNegated && KEPT_SILENT.has(lemma) ? "refused" : undefined;
}

const NEGATIONS = /^(?:not|n[’']?t|never|neither|nor)$/i;
