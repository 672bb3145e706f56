/**
 * Words that cannot close an English line of running text: a line that ends in one goes on in the next.
 * Compiled by us from the closed classes of English grammar (articles, prepositions, conjunctions, auxiliaries).
 */
export const OPEN_ENDED_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this these those its his her their our my your " +
    "of to in on at by for with from into onto over under about after before between among amid against during " +
    "through toward towards upon within without despite until since than as via per " +
    "and or but nor so yet because although though while whereas if unless whether that which who whom whose " +
    "is are was were be been being has have had do does did will would can could may might must shall should " +
    "not very more most less least such both either neither each every some any no"
  ).split(" "),
);
