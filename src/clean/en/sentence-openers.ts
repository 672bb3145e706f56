/**
 * Closed-class words that open an English news sentence and are capitalised nowhere else in running text.
 * Compiled by us from English grammar.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "A An The At In On For From With After Before During Since As When While If Although Despite Amid By " +
    "More Most Many Several Some Few Hundreds Thousands Dozens Scores Nearly Almost About Around Over Under Up " +
    "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve He She It They There This That These Those " +
    "His Her Its Their No Not Only"
  ).split(" "),
);
