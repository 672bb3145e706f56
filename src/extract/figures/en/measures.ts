/**
 * What news reports count, as classes, so that "22 drowned" and "23 deaths" can be held side by side.
 * Compiled by us from general knowledge of English news prose.
 */

/** How a word brings its class to the number beside it. */
export type MeasureWords = {
  /** Label for people counted with a word that does not say it: "drowning 22 people" are people killed. */
  readonly label: string;
  /** Verbs whose object (or passive subject) is counted: "killed 22". */
  readonly done?: string;
  /** Verbs whose subject is counted: "22 died". */
  readonly does?: string;
  /** Nouns that are counted themselves: "22 deaths", and adjectives: "22 dead", "29 missing". */
  readonly is?: string;
  /** Nouns for what was done to those counted: "the rescue of 40 people". */
  readonly deed?: string;
  /** Nouns that are so counted unless a deed says more: "57 passengers", but "57 passengers survived". */
  readonly role?: string;
};

export const MEASURES: Readonly<Record<string, MeasureWords>> = {
  killed: {
    label: "killed",
    done: "kill slay murder massacre execute behead assassinate drown martyr slaughter electrocute",
    does: "die perish drown succumb",
    is: "dead death fatality body corpse toll",
    deed: "killing murder massacre slaughter execution assassination drowning",
  },
  injured: {
    label: "injured",
    done: "injure wound hurt hospitalise hospitalize maim",
    is: "injured wounded injury hurt wound",
    deed: "wounding maiming",
  },
  casualties: { label: "casualties", is: "casualty", role: "victim" },
  missing: { label: "missing", does: "disappear vanish", is: "missing unaccounted" },
  trapped: { label: "trapped", done: "trap strand bury", is: "trapped stranded" },
  rescued: {
    label: "rescued",
    done: "rescue pluck pull",
    does: "survive escape",
    is: "survivor alive",
    deed: "rescue",
  },
  infected: { label: "infected", done: "infect diagnose", is: "infection infected" },
  arrested: {
    label: "arrested",
    done: "arrest detain jail imprison apprehend capture seize",
    is: "arrest arrested detained",
    role: "detainee",
  },
  charged: { label: "charged", done: "charge indict convict sentence" },
  abducted: {
    label: "abducted",
    done: "abduct kidnap",
    deed: "abduction kidnapping",
    role: "hostage abductee captive",
  },
  freed: { label: "freed", done: "free release liberate", deed: "release liberation freeing" },
  displaced: {
    label: "displaced",
    done: "displace evacuate relocate uproot evict",
    does: "flee",
    is: "displaced homeless",
    deed: "evacuation displacement eviction relocation",
    role: "refugee evacuee",
  },
  aboard: { label: "aboard", is: "aboard onboard", role: "passenger crew crewman crewmember" },
  capacity: { label: "capacity", is: "capacity" },
  dismissed: { label: "dismissed", done: "dismiss sack fire", is: "layoff redundancy", deed: "dismissal sacking" },
  hired: { label: "hired", done: "hire employ recruit", role: "employee worker job staff" },
  protesting: {
    label: "protesting",
    does: "protest demonstrate march rally strike riot",
    role: "protester protestor demonstrator marcher striker",
  },
  attending: { label: "attending", does: "attend gather", role: "attendee spectator participant" },
  voting: { label: "voting", does: "vote abstain", role: "vote ballot abstention" },
  elected: { label: "elected", done: "elect" },
  troops: {
    label: "troops",
    done: "deploy station mobilise mobilize",
    deed: "deployment",
    role: "soldier troop serviceman trooper peacekeeper",
  },
  destroyed: {
    label: "destroyed",
    done: "destroy damage demolish flatten wreck raze torch",
    deed: "destruction demolition",
  },
  affected: { label: "affected", done: "affect" },
  attacks: {
    label: "attacks",
    role: "attack strike airstrike raid bombing explosion blast missile rocket drone shell",
  },
};

/** Nouns for people in general: what is said of them, and not the noun, tells what is counted. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `people person man woman child individual civilian resident villager citizen adult boy girl baby infant teenager
  student tourist other member individual national human local youth pedestrian worshipper worshiper miner worker
  passenger relative pupil bystander inhabitant`.split(/\s+/),
);

/** Nouns whose small counts are turns of phrase: "two things", "three times", "both sides". */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set(
  `bit couple end fold front half hand kind lot matter occasion one other part piece point question reason respect
  series set side sort step term thing time type way`.split(/\s+/),
);

/** Living things whose fate is not counted with that of people. */
export const ANIMAL_NOUNS: ReadonlySet<string> = new Set(
  `animal bird buffalo camel cat cattle chicken cow deer dog dolphin donkey duck elephant fish goat hen herd horse lamb
  lion livestock monkey pet pig pigeon poultry rhino seal sheep tiger turkey turtle whale wolf`.split(/\s+/),
);
