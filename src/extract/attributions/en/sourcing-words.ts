/**
 * Nouns that tell what kind of source speaks, by lemma.
 * Compiled by us from general knowledge of how news writing names and hides its sources.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Those who speak without a name when the article is indefinite or missing: "a diplomat", "officials". */
export const UNNAMED_SPEAKERS = words(`
  activist adviser advisor aide ally analyst attendee bystander colleague commander critic delegate diplomat donor economist
  employee envoy executive expert eyewitness friend guard insider investigator lawmaker lawyer leader local member negotiator
  neighbour neighbor observer officer official operative organiser organizer participant people person politician prosecutor
  representative resident researcher sailor scientist senator soldier source spokesman spokesperson spokeswoman staffer
  strategist student supporter survivor trader veteran villager volunteer voter witness worker`);

/** Words of the plea for namelessness and its stock phrases. */
export const NAMELESS =
  /\b(?:anonym\w*|on background|not authori[sz]ed|wasn[’']t authori[sz]ed|familiar with|close to the|with knowledge of|briefed on|who asked not to be|not be (?:named|identified)|declined to be (?:named|identified))\b/i;

/** Written or measured things that are cited for what they say. */
export const DOCUMENTS = words(`
  act affidavit agenda agreement amendment analysis announcement article audit bill biography book bulletin charter code
  communique communiqué complaint constitution contract data decree dispatch document dossier draft email filing
  footage guideline index indictment law lawsuit ledger letter manifesto memo memoir memorandum minute note notice order
  paper petition plan platform poll post record recording release report research resolution result review ruling
  statement statistic statute study subpoena summary survey testimony text transcript treaty tweet verdict video warrant`);

/** Bodies that speak as one. */
export const BODIES = words(`
  academy administration agency alliance ambulance army association assembly authority bank board brigade bureau business
  cabinet campaign centre center chamber charity church club coalition coastguard college command commission committee
  company congress consortium corporation council county court delegation department directorate division embassy
  exchange federation firm force forum foundation fund government group guard hospital industry institute institution
  legislature ministry mission monitor movement navy network ngo office opposition organisation organization palace panel
  parliament party patrol police prosecution regulator secretariat senate service side staff tribunal troop union university
  watchdog`);

/** Those who publish: a report cites another report. */
export const OUTLETS = words(`
  broadcaster daily magazine media newspaper newswire outlet paper press site station tabloid website weekly wire`);

/** Words in the names of those who publish. */
export const OUTLET_NAMES = words(`
  AFP ANSA AP Agence Anadolu Associated BBC Bild Bloomberg Bulletin CBS CNBC CNN Chronicle Courier DPA Daily Dispatch EFE
  Echo Examiner Figaro Financial Gazette Globe Guardian Haaretz Herald Interfax Jazeera Journal Kyodo Ledger Mail Mirror
  Monde News Newsweek Observer PTI País Politico Post Press RIA Radio Record Register Reuters Spiegel Standard Star
  Sun TASS TV Tass Telegraph Times Tribune UPI Xinhua Yonhap Zeitung`);
