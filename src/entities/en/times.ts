/**
 * Names of days, months and feasts, in lower case: capitals that another stage reads. Compiled by us.
 */
export const TIME_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter ramadan today yesterday tomorrow`.split(/\s+/),
);

/** Months in short and year numbers, which with the names above make up a date: "Dec. 1987". */
export const isDateWord = (form: string): boolean =>
  TIME_NAMES.has(form.toLowerCase()) ||
  /^(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|[12]\d{3})$/.test(form);
