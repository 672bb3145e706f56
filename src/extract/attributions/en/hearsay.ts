/**
 * Adverbs that credit a sentence to nobody named.
 * Compiled by us from general knowledge of news English.
 */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  "allegedly",
  "apparently",
  "ostensibly",
  "purportedly",
  "reportedly",
  "reputedly",
  "rumouredly",
  "supposedly",
]);
