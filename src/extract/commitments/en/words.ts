/** Words of commitments and of what becomes of them. Compiled by us from general knowledge of English news prose. */
import type { CommitmentDraft } from "../../../model/model.js";

const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace("_", " "));

const KINDS: Record<Exclude<CommitmentDraft["kind"], "other">, string> = {
  ceasefire: "ceasefire cease-fire truce armistice",
  agreement: "agreement deal accord pact memorandum",
  treaty: "treaty convention",
  proposal: "proposal",
  plan: "plan roadmap deployment",
  suspension: "suspension pause moratorium",
  sanction: "sanction embargo",
  deadline: "deadline ultimatum",
  pledge: "pledge promise commitment vow",
};

/** Lemma of a noun that names a commitment → its kind. */
export const COMMITMENT_NOUNS: ReadonlyMap<string, CommitmentDraft["kind"]> = new Map(
  Object.entries(KINDS).flatMap(([kind, list]) => words(list).map((noun) => [noun, kind as CommitmentDraft["kind"]])),
);

/** Kinds whose nouns are too common to tell of a commitment unless more is said of it. */
export const LOOSE_KINDS: ReadonlySet<CommitmentDraft["kind"]> = new Set(["plan", "pledge", "suspension", "sanction"]);

/** Nouns that name a gathering unless a subject follows: "nominating convention", but "convention on refugees". */
export const GATHERINGS: ReadonlySet<string> = new Set(words("convention conventions"));
export const TREATY_MARKERS: ReadonlySet<string> = new Set(
  words("on against concerning relating governing banning prohibiting regulating"),
);

const STATUS_VERBS: Partial<Record<CommitmentDraft["status"], string>> = {
  agreed:
    "agree reach sign strike conclude clinch seal accept approve ratify ink adopt make finalise finalize settle welcome endorse",
  "in-force":
    "hold take_effect begin start remain observe respect impose announce declare extend renew implement enforce enter honour honor violate breach keep maintain come_into go_into monitor introduce slap go",
  expiring: "near expire_soon approach",
  expired: "expire lapse end run_out",
  broken: "collapse break_down fall_apart break shatter unravel fail crumble",
  rejected: "reject refuse rebuff spurn turn_down veto dismiss oppose",
  abandoned: "abandon scrap cancel quit tear_up ditch drop leave withdraw suspend pull_out revoke lift",
  proposed: "propose offer suggest put_forward present unveil call_for urge seek want demand table float submit push",
  "in-negotiation": "negotiate discuss broker work hammer_out mediate consider complete explore pursue review",
  planned: "plan prepare schedule envisage",
};

/** Lemma of the verb that governs a commitment → what it tells of it. */
export const STATUS_OF_VERB: ReadonlyMap<string, CommitmentDraft["status"]> = new Map(
  Object.entries(STATUS_VERBS).flatMap(([status, list]) =>
    words(list).map((verb) => [verb, status as CommitmentDraft["status"]]),
  ),
);

/** Verbs and nouns of breaking a commitment while it stands. */
export const BREACH_VERBS: ReadonlySet<string> = new Set(words("violate breach break flout"));
export const BREACH_NOUNS: ReadonlySet<string> = new Set(words("violation breach"));

/** Verbs by which someone takes a commitment up, or turns it down. */
export const ACCEPT_VERBS: ReadonlySet<string> = new Set(
  words("accept agree back sign approve endorse ratify welcome support embrace adopt"),
);
/** Not to do these is to turn it down; not to praise it is not. */
export const BINDING_VERBS: ReadonlySet<string> = new Set(words("accept agree sign approve ratify adopt"));
export const REJECT_VERBS: ReadonlySet<string> = new Set(
  words("reject refuse rebuff spurn turn_down veto dismiss oppose decline"),
);

/** Verbs whose subject and object are parties to the commitment they govern. */
export const PARTY_VERBS: ReadonlySet<string> = new Set(
  words(
    "agree reach sign strike conclude clinch seal negotiate announce declare impose propose offer make extend observe violate",
  ),
);

/** Nouns before "on" or "about" that show a commitment is still being talked over. */
export const NEGOTIATION_NOUNS: ReadonlySet<string> = new Set(
  words("talk negotiation discussion effort bid hope prospect progress work"),
);

/** Verbs by which a doer binds himself to what the verb below says. */
export const PLEDGING: ReadonlySet<string> = new Set(words("pledge promise vow undertake commit"));

/** Days of a term's unit. */
export const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** Verbs that suspend what they govern for a term: "pause the tariffs for 90 days". */
export const SUSPENDING: ReadonlySet<string> = new Set(words("pause suspend freeze postpone halt delay"));

/** Adjectives that say a commitment is not there yet. */
export const WISHED: ReadonlySet<string> = new Set(
  words("possible potential proposed new future draft eventual prospective tentative"),
);

/** Kinds that are in force unless something says otherwise. */
export const STANDING_KINDS: ReadonlySet<CommitmentDraft["kind"]> = new Set(["suspension", "sanction", "treaty"]);
