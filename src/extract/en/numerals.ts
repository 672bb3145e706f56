/** English number words. Compiled by us from general knowledge of English. */

import { ONES, TENS } from "../../language/language.js";

/** Words below a hundred. "one" counts only where its noun is counted; the caller decides. */
export const SMALL_NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...ONES, ...TENS, zero: 0, fourty: 40 }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
  }),
);
