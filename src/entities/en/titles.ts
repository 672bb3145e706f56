/**
 * Words that stand before or after a person's name and are not part of it: honorifics, ranks, offices.
 * Compiled by us from general knowledge of how news names people. Lower case, without full stops.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles that say nothing of what a person does. */
export const HONORIFICS = words(`
  mr mrs ms mx miss mister sir dame lord lady dr doctor prof professor rev reverend fr father sister brother hon
  honourable honorable madam madame monsieur mme mlle herr frau señor señora senor senora don doña sheikh sheik shaikh
  imam rabbi pastor bishop archbishop cardinal pope saint st ayatollah mullah maulana hajji haji hojatoleslam patriarch
  king queen prince princess emperor empress duke duchess count countess baron baroness sultan emir sayyid
`);

export const MALE_TITLES = words(`
  mr mister sir lord fr father brother monsieur herr señor senor don king prince emperor duke count baron sultan emir
  pope imam ayatollah mullah maulana cardinal rabbi patriarch sheikh sheik chairman congressman spokesman councilman
`);
export const FEMALE_TITLES = words(`
  mrs ms miss dame lady madam madame mme mlle sister frau señora senora doña queen princess empress duchess countess
  baroness chairwoman congresswoman spokeswoman councilwoman
`);

/** Ranks, in full and as news shortens them. */
export const RANKS = words(`
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander adm admiral vice
  rear brig brigadier commodore marshal field air chief warrant officer private pvt pfc ensign constable sheriff deputy
  inspector insp superintendent supt det detective senior staff master gunnery petty airman seaman midshipman cadet
  trooper marshal warden lance chief retired ret former ex acting interim
`);

/** Heads of the noun phrases that name an office: "Foreign Minister", "Secretary of State", "chief of staff". */
export const OFFICES = words(`
  adviser advisor advocate aide ambassador analyst anchor archbishop attorney ayatollah auditor banker bishop boss
  candidate captain chair chairman chairperson chairwoman chancellor chief clerk co-founder coach colonel columnist
  commander commandant commissioner comptroller congressman congresswoman consul coordinator coroner correspondent
  councillor councilor councilman councilwoman counsel counsellor counselor creator deputy designer detective dictator
  diplomat director doctor economist editor emir emperor engineer envoy executive expert general goalkeeper governor
  guard head historian imam inspector investigator journalist judge justice king lawmaker lawyer leader legislator
  lieutenant magistrate major manager marshal mayor mediator mep midfielder minister monarch mp negotiator officer
  official ombudsman operator organiser organizer owner partner patriarch physician pilot poet pope premier president
  prime primate prince princess principal producer professor programmer prosecutor provost queen rabbi rapporteur
  rector reporter representative researcher scientist secretary senator sergeant sheikh sheriff skipper solicitor
  speaker spokesman spokesperson spokeswoman strategist striker sultan superintendent surgeon teacher treasurer
  undersecretary vice-chancellor vice-president warden whip writer author actor actress singer director-general
  councilmember congressperson congressmember historian tycoon billionaire activist dissident cleric hostage farmer
  resident student victim survivor witness neighbour neighbor volunteer defender winger footballer cyclist boxer
  swimmer champion comedian novelist filmmaker photographer architect chef pianist composer veteran founder
  sen rep gov amb atty
  defendant lobbyist trader investor broker regulator watchdog correspondent
`);

/** Offices that writers set right behind a body's name and before a person's: "Senate Speaker Ann Lee". */
export const HOLDERS = words(`
  ambassador candidate ceo cfo chair chairman chairwoman chief commissioner coo director governor leader mayor minister
  nominee president secretary senator speaker spokesman spokesperson spokeswoman
`);

/** Adjectives and nouns that narrow an office and may stand inside a title: "Deputy Foreign Minister". */
export const OFFICE_MODIFIERS = words(`
  acting agriculture assistant associate attorney chief communications co-chief culture defence defense deputy
  development district economic economics economy education energy environment executive ex- federal finance first
  foreign former health high home honorary housing industry information interim interior international investment
  joint justice junior labor labour lead local managing military minority majority national opposition outgoing
  parliamentary permanent planning police press presidential prime principal private public regional retired
  science second security senior social special sports state supreme top tourism trade transport transportation
  treasury under union veteran vice welfare youth then incoming newly-elected longtime late ruling
`);
