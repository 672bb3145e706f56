/**
 * English words, as lemmas, for one kind of act, a set a line: a verb, its noun, and what news writes instead of them.
 * Compiled by us from general knowledge of news English.
 */
const SETS = `
acquire acquisition buy purchase takeover
accuse accusation charge
agree agreement accord deal pact
announce announcement
appoint appointment name nominate nomination pick tap
approve approval
arrest apprehend detain detention custody
arrive arrival
attack assault raid
blast explosion explode bombing bomb detonate detonation
blaze fire
capsize overturn
choose choice selection select
collide collision crash
condemn condemnation denounce
convict conviction
decide decision
die death perish
dismiss dismissal fire sack oust
elect election
escape flee flight
find discover discovery
host hosting emcee
injure injury wound hurt
investigate investigation probe inquiry enquiry
invade invasion
kill killing slay slaying murder
launch unveil unveiling
lead head
lose loss
marry marriage wedding wed
meet meeting
merge merger
negotiate negotiation talk talks
pay payment
plead plea
protest demonstrate demonstration
quake earthquake tremor temblor
quit resign resignation
reject rejection refuse refusal
release free
replace replacement succeed successor
rescue save
retire retirement
return comeback
rob robbery heist
say statement tell
sell sale
sentence sentencing
shoot shooting shot gunfire
sign signing
sink sinking
storm hurricane typhoon
strike walkout
sue lawsuit suit
suspend suspension
test testing
trade swap
try trial
visit trip
vote voting
win victory triumph
withdraw withdrawal
`;

/** The set of each form, by the set's first word; a form that stands in several keeps the first. */
export const ACT_OF: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .reverse()
    .flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)),
);
