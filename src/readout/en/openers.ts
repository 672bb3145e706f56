/**
 * Words that tie a sentence to the one before it, so that it cannot stand alone as it is.
 * Compiled by us from general knowledge of English news prose.
 */

/** Dropped from the front of a sentence where a comma follows; the sentence keeps its sense. */
export const CONNECTIVES: readonly string[] = [
  "additionally",
  "also",
  "as a result",
  "at the same time",
  "before that",
  "besides",
  "elsewhere",
  "for example",
  "for instance",
  "for its part",
  "further",
  "furthermore",
  "however",
  "in addition",
  "in turn",
  "indeed",
  "instead",
  "interestingly",
  "meanwhile",
  "moreover",
  "nevertheless",
  "nonetheless",
  "notably",
  "of course",
  "on the other hand",
  "otherwise",
  "separately",
  "so",
  "still",
  "that said",
  "then",
  "therefore",
  "though",
  "thus",
  "too",
];

/** Dropped with a comma or without one. */
export const LINKS: readonly string[] = [
  "a day earlier",
  "a day later",
  "and",
  "but",
  "earlier in the day",
  "hours earlier",
  "hours later",
  "later in the day",
  "or",
  "soon after",
  "yet",
];

/** A sentence that opens with one of these leans on the sentence before it. */
export const LEANING: readonly string[] = [
  "after that",
  "all of them",
  "at that time",
  "both",
  "by then",
  "either",
  "he",
  "her",
  "his",
  "it",
  "its",
  "neither",
  "one of them",
  "she",
  "some of them",
  "such",
  "that",
  "the duo",
  "the former",
  "the four",
  "the latter",
  "the other",
  "the others",
  "the pair",
  "the same",
  "the three",
  "the two",
  "their",
  "these",
  "they",
  "this",
  "those",
  "we",
];

/** Pronouns that a name can stand in for as it is. */
export const NAMED_BY: readonly string[] = ["he", "him", "she"];

/** The pronoun that a name with “’s” can stand in for; “her” may be either and is left alone. */
export const OWNED_BY: readonly string[] = ["his"];
