/** Short courtesy titles before English names, lower case, without the stop. Compiled by us from general knowledge. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof sir dame lord lady mister madam rev hon gen col maj capt lt sgt gov sen rep".split(" "),
);
