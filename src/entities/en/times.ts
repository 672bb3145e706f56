/**
 * Names of days, months and feasts, in lower case: capitals that another stage reads. Compiled by us.
 */
export const TIME_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter ramadan today yesterday tomorrow`.split(/\s+/),
);
