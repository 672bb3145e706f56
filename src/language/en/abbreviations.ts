/**
 * English abbreviations written with a full stop that is part of the word. Compiled by us from general knowledge of
 * newspaper style; lower case, without the stop.
 */

/** Words that keep their stop wherever they stand. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm adj aka al apr approx apt assn assoc asst attn aug ave bdrm blvd bldg brig bros btw ca capt cent cf cmdr co col
  comdr comm conf cont corp cpl dec dept det dist div dom dr drs ed eds elev encl eng eq esp esq est etc eve ex ext
  feb fed fig figs fr fri ft gen gov govt hon hr hrs hwy ie eg inc incl insp intl jan jr jul jun kg km lat lb lbs lieut
  long lt lv ltd maj max min mins messrs mgr misc mlle mme mon mph mr mrs ms msgr mt mts nat natl no nos nov oct orig
  oz para pct ph pl plc pp pres prin prof prop pt pvt qtr rd rec rep reps ret rev rs sat sec secs sen sens sep sept sgt
  sgts spec spkr sq sr st ste sun supt surg tel temp thu thur thurs tue tues treas univ ust vol vols vs wed wk yr yrs`.split(
    /\s+/,
  ),
);

/** Of these, words that are also written without a stop: the stop is theirs only before a number or a lower-case word. */
export const WEAK_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adj al cent comm cont dom ed eve ex fed fig long max min mon no nat prop ret sat sec sun spec temp wed co pt rep rec dec
  det dist div est ext inc ltd corp etc km kg mph lb lbs oz hr hrs pct plc sq yr yrs para st mt para jan feb apr jun jul aug sept sep oct nov`.split(
    /\s+/,
  ),
);
