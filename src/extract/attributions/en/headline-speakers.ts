/**
 * Last words of those who speak in a headline without being named: "Police: Two held", "Rates to rise: bank".
 * Compiled by us from general knowledge of headlines.
 */
export const HEADLINE_SPEAKERS: ReadonlySet<string> = new Set(
  `activists adviser agency aide aides ambassador analyst analysts army attorney auditor authorities bank bishop boss
  campaign captain chairman chancellor charity chief coach commander commission commissioner committee company congressman
  council court defence defense diplomat director doctor doctors economist economists embassy envoy eu expert experts
  family father fbi firm governor government group hospital husband judge judges kremlin lawmaker lawmakers lawyer lawyers
  leader leaders mayor media military minister ministry monitor mother mp mps navy nato ngo office officer official
  officials opposition organisers organizers parents parliament party pentagon pm police poll polls pope premier president
  prosecution prosecutor prosecutors regulator report reports researchers residents rights-group scientists secretary
  senator sheriff source sources spokesman spokesperson spokeswoman state-media study survey survivor survivors treasury
  tv un union unions watchdog widow wife witness witnesses`.split(/\s+/),
);
