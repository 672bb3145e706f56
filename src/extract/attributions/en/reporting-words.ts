/**
 * Words that report what somebody says, finds or holds, by lemma.
 * Compiled by us from general knowledge of news English and of the verb classes of say, tell, claim, show and think.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Somebody says it aloud or in writing: verbs. */
export const SPEECH_VERBS = words(`
  accuse acknowledge add admit advise advocate affirm allege announce answer apologise apologize appeal argue ask
  assail assert assure  attest aver bemoan berate blame blast blog boast brag brief broadcast call caution
  challenge charge chide chime cite claim clarify comment complain concede conclude condemn confess confide confirm
  congratulate contend continue contradict counter criticise criticize crow cry  declare decline decry demand
  denounce deny deride describe detail dictate disclose dismiss dispute dub elaborate email emphasise emphasize
  estimate exclaim explain express forecast fume gloat greet grumble guess hail hint imply indicate inform insist
  instruct interject joke lament lash lecture maintain marvel mention message mock mourn mutter muse note notify
  object observe opine order outline pledge plead point post praise pray predict proclaim project promise pronounce
  propose protest publish question quip quote rail reassure rebuke rebut recall recommend recount refer reflect
  refuse reiterate reject relate relay remark remember remind repeat reply report request respond retort retweet reveal
  rule say scoff scold shout shrug sigh signal slam speak speculate  state stress submit suggest summarise
  summarize swear talk taunt tease tell term testify text thank threaten thunder tout tweet underline underscore
  urge vent voice vouch vow warn  whisper wonder write yell`);

/** A document, a study or a body finds it. */
export const FINDING_VERBS = words(`
  calculate demonstrate determine find indicate list point prove reckon reveal say show suggest`);

/** Somebody holds it, as the report has learned. */
export const BELIEF_VERBS = words(`
  anticipate assume believe consider doubt envisage expect fear feel foresee hope imagine know perceive see
  suspect think understand view worry`);

/** What was said, as a noun: "his claim that". */
export const SPEECH_NOUNS = words(`
  accusation acknowledgement admission advice allegation announcement answer appeal apology argument assertion assessment
  assurance call caution charge claim comment complaint concession conclusion condemnation confession contention criticism
  declaration demand denial description estimate explanation finding forecast hint insistence letter message
  note observation opinion plea pledge post prediction proclamation promise proposal protest question reassurance
  recommendation remark reminder reply report request response revelation rumour rumor speculation statement story
  suggestion talk testimony threat tweet view vow warning word`);

/** Refusals to speak are headed by these: "declined to comment". */
export const REFUSAL_VERBS = words("decline refuse fail");

/** What is refused when it is speech that is refused. */
export const REFUSED =
  /\b(?:answer|comment|confirm|deny|disclose|discuss|elaborate|explain|give|identify|name|provide|reply|respond|reveal|say|speak|specify|speculate|talk)\b/;

/** Somebody denies it: "denied that", "her denial that". */
export const DENIAL_WORDS = words("denial deny disavow disclaim disown rebut refute repudiate");

/** Not to do these is to keep silent: "would not say", "did not respond". */
export const KEPT_SILENT = words(`
  answer comment confirm disclose discuss elaborate explain identify name reply respond reveal say specify speculate`);
