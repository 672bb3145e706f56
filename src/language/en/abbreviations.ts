/**
 * English abbreviations written with a full stop that is part of the word. Compiled by us from general knowledge of
 * newspaper style; lower case, without the stop.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that keep their stop wherever they stand. */
export const ABBREVIATIONS = words(`
  adm aka approx apt assn assoc asst attn ave bdrm blvd bldg brig bros btw ca capt cf cmdr col comdr conf cpl dept dr drs
  eds elev encl eng eq esp esq ext ft gen gov govt hon hwy ie eg incl insp intl kg lat lieut lt lv maj messrs mgr misc
  mlle mme mr mrs ms msgr mts natl op orig ph pl pp pres prin prof pvt qtr rd reps rev rs secs sen sens sgt sgts spkr sr
  ste supt surg tel thu thur thurs tue tues treas univ ust viz vols vs wk jr
`);

/** Words that keep it when they are written with a capital: months, "St. Louis", "Acme Inc." */
export const CAPITAL_ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec st mt co inc ltd corp rep sec ed
`);

/** Words that keep it before a number: "No. 5", "Wed. 3 May". */
export const NUMBER_ABBREVIATIONS = words("no nos fig figs vol p para art ch mon wed fri sat sun");

/** Words that are written without a stop as well: it is theirs when the sentence plainly goes on. */
export const WEAK_ABBREVIATIONS = words(`
  adj al cent comm cont dom ed etc eve ex fed hr hrs inc lb lbs km long ltd max min mins mph nat oz pct plc prop pt rec
  rep ret sec spec sq temp yr yrs
`);
