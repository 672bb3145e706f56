/** The commonest function words of English that no close language shares in number. Compiled by us from English grammar. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to for that with was were is are has had have been be by from as at it its on in not but his her he she " +
    "they their would will which who this these those an said after before about more than when while there could into"
  ).split(" "),
);
