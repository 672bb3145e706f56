/**
 * Nouns that name something done, and what "of" after them marks: the doer ("arrival of the envoy") or
 * what it was done to ("killing of the guard"). Compiled by us from general knowledge of English news prose.
 */
const words = (list: string): string[] => list.trim().split(/\s+/);

const DOER = words(`
  arrival departure visit trip tour return withdrawal retreat pullout resignation death appearance
  meeting talk talks summit conference negotiation negotiations discussion discussions consultation consultations
  dialogue conversation call session phone-call encounter gathering get-together audience briefing debate hearing
  protest demonstration rally march strike walkout riot uprising revolt mutiny coup
  explosion blast collapse crash sinking fire flood flooding earthquake quake landslide eruption storm outbreak
  advance offensive incursion invasion operation raid attack assault bombardment shelling airstrike
  refusal agreement apology pledge promise vow threat warning appeal plea request demand call offer
  statement speech election vote referendum victory defeat launch opening escape defection surrender
  contact exchange cooperation clash battle fighting skirmish war fight confrontation standoff
`);

const DONE_TO = words(`
  killing murder assassination execution beheading massacre slaughter shooting stabbing bombing torture rape
  kidnapping abduction seizure capture arrest detention imprisonment jailing expulsion deportation eviction
  conviction sentencing acquittal trial indictment prosecution extradition interrogation
  destruction demolition occupation annexation blockade siege closure suspension cancellation postponement
  rescue evacuation release freeing liberation deployment mobilization mobilisation dismissal appointment
  nomination inauguration impeachment ouster overthrow removal signing ratification approval adoption rejection
  endorsement condemnation denunciation criticism accusation imposition lifting delivery supply transfer sale
  purchase acquisition takeover merger construction test violation breach recall hacking poisoning drowning
  recognition termination repeal abolition dissolution establishment creation inspection investigation inquiry probe
`);

/** Lemma of an event noun → whose role "of" marks. */
export const EVENT_NOUNS: ReadonlyMap<string, "doer" | "done-to"> = new Map([
  ...DOER.map((noun) => [noun, "doer"] as const),
  ...DONE_TO.map((noun) => [noun, "done-to"] as const),
]);
