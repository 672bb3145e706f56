/** Words that show where someone stands. Compiled by us from general knowledge of English news prose. */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("_", " ")),
  );

/** For what their object names. */
export const FOR_VERBS = words(`
  support back endorse favour favor advocate propose accept want seek demand champion embrace approve promote defend
  recommend suggest urge prefer request push_for call_for`);

/** Against what their object names. */
export const AGAINST_VERBS = words(`
  oppose reject resist refuse rebuff veto block dispute contest rule_out decline protest boycott denounce condemn criticise criticize slam blast
  dismiss question`);

/** Of these only what they say about a measure is a position ("condemned the law", not "condemned the attack"). */
export const MEASURE_VERBS = words(
  "welcome praise hail laud applaud commend denounce condemn criticise criticize slam blast dismiss question protest defend seek request demand want back embrace",
);
export const WELCOMING_VERBS = words("welcome praise hail laud applaud commend");

export const MEASURE_NOUNS = words(`
  plan proposal deal agreement decision move bill law legislation policy measure reform treaty pact accord ban sanction tariff tax
  ceasefire cease-fire truce deployment withdrawal expansion membership merger takeover strike referendum election vote resolution
  budget cut increase rise project idea initiative offer step approach ruling verdict independence recognition demand peace talk negotiation
  programme program restriction settlement annexation extradition release intervention invasion war suspension pause rule candidacy bid nomination`);

/** Verb and preposition: for, or against, what follows. */
export const FOR_PHRASES = words(
  "call_for push_for press_for vote_for argue_for campaign_for agree_to agree_with appeal_for lobby_for side_with commit_to plead_for",
);
export const AGAINST_PHRASES = words(
  "warn_against vote_against argue_against campaign_against object_to protest_against speak_against advise_against march_against rally_against caution_against",
);

/** Verbs whose infinitive or "that" clause is what they are for. */
export const FOR_CLAUSES = words(
  "want propose urge demand recommend suggest agree insist call advocate favour favor support prefer",
);
/** … and against. */
export const AGAINST_CLAUSES = words("refuse decline");

/** Adjectives of readiness: for, or, with a condition, conditional. */
export const READY = words("ready willing prepared open keen eager");
export const UNREADY = words("unwilling reluctant opposed");

/** Nouns of standing: "opposition to", "support for". */
export const FOR_NOUNS = words("support backing endorsement approval");
export const AGAINST_NOUNS = words("opposition objection resistance rejection");

/** What opens the condition on which someone would act. */
export const CONDITIONS = words("if unless until provided once before");

/** What it says nothing of someone's stand to refuse, or to want, to do. */
export const SMALL_DEEDS = words(
  "answer comment say elaborate name identify disclose tell speak give provide echo wait know see be have go take talk confirm",
);

/** With these a person may be the issue: "backs Ada". */
export const PERSONAL_VERBS = words("support back endorse oppose reject defend");
