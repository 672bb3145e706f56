/** Words that a deed may hang on, by what they make of it. Compiled by us from general knowledge of English. */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replace("_", " ")),
  );

/** The deed is to come: "is due to meet", "agreed to meet", "scheduled a meeting". */
export const PLANNING = words(`
  set due schedule slate expect plan intend decide agree promise pledge vow prepare ready supposed commit organise organize
  arrange announce determined going go about likely tip bind invite order instruct authorise authorize
  convene undertake swear propose appoint elect choose`);

/** The deed is wished for, tried, asked for or feared. */
export const HOPING = words(`
  hope want wish like love prefer hate seek try attempt offer willing able urge ask call_for demand request consider mull discuss propose threaten
  fear warn allow enable permit help push press encourage invite need aim strive wait consider weigh explore suggest recommend
  prevent avoid avert oppose discourage risk could unlikely possible ban forbid refrain block rule_out prohibit seek`);

/** The deed was not done, or someone says so. */
export const DENYING = words("deny refuse decline fail reject refute avoid forget neglect unable unwilling");

/** The deed had been planned and will not be done. */
export const CALLING_OFF = words(
  "cancel call_off scrap postpone abandon suspend delay shelve drop break_off put_off halt",
);

/** The deed goes on. */
export const GOING_ON = words("continue keep remain proceed persist");

/** Nouns that leave open whether what they speak of was done: "the threat of an attack". */
export const UNSURE_NOUNS = words(
  "threat possibility risk fear prospect chance plan call demand request proposal hope option danger warning need",
);

/** What is done so to a deed that a noun names is to come: "scheduled a vote"; who "planned the attack" is past that. */
export const SCHEDULING = words(
  "set due schedule slate expect plan prepare commit organise organize arrange announce convene likely invite",
);

/** What these govern is named, not told: "reform means cutting jobs". */
export const NAMING_DEEDS = words("include mean involve entail require support favour favor oppose");
