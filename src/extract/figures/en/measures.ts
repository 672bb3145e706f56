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
  /** Only people are so counted: "thousands of emails released" frees nobody. */
  readonly peopleOnly?: true;
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
  missing: { label: "missing", peopleOnly: true, does: "disappear vanish", is: "missing unaccounted" },
  trapped: { label: "trapped", done: "trap strand bury", is: "trapped stranded" },
  rescued: {
    label: "rescued",
    peopleOnly: true,
    done: "rescue pluck pull",
    does: "survive escape",
    is: "survivor alive",
    deed: "rescue",
  },
  infected: { label: "infected", done: "infect diagnose", is: "infection infected" },
  arrested: {
    label: "arrested",
    peopleOnly: true,
    done: "arrest detain jail imprison apprehend capture seize",
    is: "arrest arrested detained",
    role: "detainee",
  },
  charged: { label: "charged", peopleOnly: true, done: "charge indict convict sentence" },
  abducted: {
    label: "abducted",
    peopleOnly: true,
    done: "abduct kidnap",
    deed: "abduction kidnapping",
    role: "hostage abductee captive",
  },
  freed: { label: "freed", peopleOnly: true, done: "free release liberate", deed: "release liberation freeing" },
  displaced: {
    label: "displaced",
    peopleOnly: true,
    done: "displace evacuate relocate uproot evict",
    does: "flee",
    is: "displaced homeless",
    deed: "evacuation displacement eviction relocation",
    role: "refugee evacuee",
  },
  aboard: { label: "aboard", is: "aboard onboard", role: "passenger crew crewman crewmember" },
  capacity: { label: "capacity", is: "capacity" },
  dismissed: {
    label: "dismissed",
    peopleOnly: true,
    done: "dismiss sack fire",
    is: "layoff redundancy",
    deed: "dismissal sacking",
  },
  hired: { label: "hired", peopleOnly: true, done: "hire employ recruit", role: "employee worker job staff" },
  protesting: {
    label: "protesting",
    peopleOnly: true,
    does: "protest demonstrate march rally strike riot",
    role: "protester protestor demonstrator marcher striker",
  },
  attending: { label: "attending", peopleOnly: true, does: "attend gather", role: "attendee spectator participant" },
  voting: { label: "voting", does: "vote abstain", role: "vote ballot abstention" },
  elected: { label: "elected", peopleOnly: true, done: "elect" },
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
  passenger relative pupil bystander inhabitant family household hostage migrant victim citizen guard police`.split(
    /\s+/,
  ),
);

/** Nouns whose small counts are turns of phrase: "two things", "three times", "both sides". */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set(
  `bit couple end fold front half hand kind lot matter occasion one other part piece point question reason respect
  series set side sort step term thing time type way`.split(/\s+/),
);

/** Nouns for people by what they do or are, beside those above and those that `PEOPLE_ENDINGS` tells. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `activist actor agent ambassador athlete attacker bomber bystander candidate captain captive climber coach commander
  commuter customer deputy detainee diplomat director doctor driver engineer executive farmer fighter firefighter
  fisherman follower gunman hiker holidaymaker holiday-maker inmate insurgent intruder islander journalist judge
  juror lawmaker lawyer leader manager marine medic migrant militant minister monk motorist nun nurse offender officer
  official parent patient pilgrim pilot player politician priest prisoner professor rebel reporter rescuer rider
  sailor scholar senator settler shopper skier soldier stranger suspect swimmer teacher tenant terrorist trader
  trainer traveller traveler trooper user visitor voter walker writer youngster`.split(/\s+/),
);

/** Endings of nouns for people: "activists", "refugees", "firemen". */
export const PEOPLE_ENDINGS = /(?:ist|ian|ee|man|woman|folk)$/;

/** Living things whose fate is not counted with that of people. */
export const ANIMAL_NOUNS: ReadonlySet<string> = new Set(
  `animal bird buffalo camel cat cattle chicken cow deer dog dolphin donkey duck elephant fish goat hen herd horse lamb
  lion livestock monkey pet pig pigeon poultry rhino seal sheep tiger turkey turtle whale wolf`.split(/\s+/),
);
