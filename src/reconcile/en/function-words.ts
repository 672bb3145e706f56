/**
 * English words that say nothing about which story a sentence tells: closed-class words, auxiliaries, verbs of saying
 * and the commonest words of any news report. Compiled by us from general knowledge of English.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anyone anything are aren't around as at away back be became because become been before began being believe
  below between both but by called came can can't cannot come comes could couldn't day days did didn't do does doesn't
  doing don't done down during each earlier either else even ever every everyone few first following for former found
  from further gave get gets give given go goes going got had hadn't has hasn't have haven't having he he's her here
  hers herself him himself his how however i i'm i've if in including indeed instead into is isn't it it's its itself
  just keep kept know known last later least less let like likely long made make makes making many may me might mine
  more most mr mrs ms much must my myself near need neither never new next no none nor not nothing now of off often on
  once one only onto or other others our out over own part people per perhaps put quite rather really reported
  reportedly report reports said same saw say saying says second see seen several shall she she's should shouldn't
  since so some someone something still such take taken takes taking tell than that that's the their theirs them
  themselves then there there's these they they're thing things think this those though three through throughout thus
  time times to today together told too took toward towards two under until up upon us use used using very want was
  wasn't way we we're we've week weeks well went were weren't what whatever when where whether which while who whole
  whom whose why will with within without won't would wouldn't year years yes yesterday yet you you're your
  according added monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
