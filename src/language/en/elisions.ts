/**
 * Words that English writes with a leading apostrophe for letters dropped ("'em", "'til", "the '90s").
 * Compiled by us from general knowledge of English spelling.
 */
const WORDS = ["bout", "cause", "coz", "cuz", "em", "fraid", "gainst", "im", "n", "neath", "nuff", "round", "s"];
const MORE = ["scuse", "sup", "til", "till", "tis", "twas", "twere", "twill", "twixt", "ve", "re", "ll"];

/** Matches at the character after the mark. */
export const ELISIONS = new RegExp(
  `^(?:(?:${[...WORDS, ...MORE].join("|")})(?![\\p{L}\\p{N}])|\\d\\ds?(?![\\p{L}\\p{N}]))`,
  "iu",
);
