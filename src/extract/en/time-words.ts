/** Words that head a phrase of time. Compiled by us from general knowledge of English. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today tomorrow yesterday day night morning afternoon evening week weekend month year eve
  anniversary occasion`.split(/\s+/),
);

/** "Thursday", "the 5th", "2019". */
export const isTimeWord = (form: string): boolean =>
  TIME_WORDS.has(form.toLowerCase()) || /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/i.test(form);
