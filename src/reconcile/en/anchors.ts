/** Words between a length of time and the event that it is counted from. Compiled by us from general knowledge of English. */
export const AFTER_WORDS: ReadonlySet<string> = new Set(["after", "following"]);
export const BEFORE_WORDS: ReadonlySet<string> = new Set(["before", "preceding"]);
