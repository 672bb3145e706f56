/** Common words that open an English sentence, lower case. Compiled by us from general knowledge. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a after all also an and another as asked at before both but by during each earlier even for from he her his how
  however i if in instead it its later many meanwhile most my no not now of on once one other our people she since so
  some still such that the their then there these they this those though to today two under until we what when where
  while who why with yet you your`.split(/\s+/),
);
