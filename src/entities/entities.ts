/**
 * The entities stage: who and what a report speaks of, and which of them are one across a pile of reports.
 * In a report: mentions, then chains. Across reports: entities, with every form they were seen in.
 */
import type { Chain, CleanReport, LanguageNotes, Mention } from "../model/model.js";
import { chainCandidates } from "./chains.js";
import { findCandidates } from "./mentions.js";
import { noteChains } from "./note-chains.js";
import { growTree } from "./phrase.js";

export type { LinkedReport } from "./bearers.js";
export { chainCandidates } from "./chains.js";
export { countryOfWords } from "./knowledge.js";
export { type EntityHand, isNamed, linkEntities } from "./link.js";
export { type Candidate, findCandidates } from "./mentions.js";
export { noteChains } from "./note-chains.js";
export { fullPhrase, growTree, type Tree } from "./phrase.js";

/**
 * Words that refer to people, bodies, places and named things, and the chains they form, both in reading order.
 * A name's titles are outside its span and kept as `role`; `head` is the head of the whole phrase, titles included, so
 * that it meets a clause's argument. Noun phrases that speak of no entity are left out. Boilerplate is passed over.
 */
export function findMentions(report: CleanReport, language: LanguageNotes): { mentions: Mention[]; chains: Chain[] } {
  const tree = growTree(language.tokens);
  const candidates = findCandidates(report, language, tree);
  return noteChains(report.text, tree, candidates, chainCandidates(report.text, language, tree, candidates));
}
