/**
 * Verbs that only carry the noun they take ("hold talks", "make a visit", "launch an attack"): their subject and
 * their obliques are the noun's own. Compiled by us from general knowledge of English (light-verb constructions).
 */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `hold have make take give conduct carry_out launch stage mount begin start open resume continue
  host attend join convene organize organise arrange schedule plan call chair conclude finish end
  undertake pay place commit perpetrate execute perform lead convoke reopen restart complete sign reach
  face suffer deliver issue extend announce order cancel postpone delay suspend call_off break_off
  prepare hope_for request seek propose offer wrap_up kick_off cut_short plot wage`
    .trim()
    .split(/\s+/)
    .map((verb) => verb.replace("_", " ")),
);

/** Verb and preposition that carry a noun in the same way: "take part in a meeting". */
export const SUPPORT_PHRASES: ReadonlySet<string> = new Set([
  "take in", // take part in
  "participate in",
  "engage in",
  "meet for",
  "sit for",
  "gather for",
  "travel for",
  "arrive for",
  "fly for",
  "come for",
  "go on",
  "embark on",
  "be in",
  "due for",
  "head for",
  "return for",
  "visit for",
]);

/** Verbs whose hearer or receiver follows "to". */
export const TO_RECIPIENT_VERBS: ReadonlySet<string> = new Set(
  `give send hand tell say offer deliver sell speak talk present pay lend submit provide supply announce explain
  write propose grant award transfer show donate return extradite surrender report complain appeal listen
  apologize apologise issue express convey pass concede promise pledge hand_over turn_over ship`
    .trim()
    .split(/\s+/)
    .map((verb) => verb.replace("_", " ")),
);
