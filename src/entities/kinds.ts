/** What kind of thing a name or a noun refers to. */
import type { EntityKind, Name, Token } from "../model/model.js";
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from "./en/first-names.js";
import {
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GROUP_NOUNS,
  PLACE_NOUNS,
  PRODUCT_NOUNS,
  WORK_NOUNS,
} from "./en/nouns.js";
import { PERSON_NOUNS } from "./en/person-nouns.js";
import { countryOfDemonym, isPeople, knownName } from "./knowledge.js";

/** Kind of a common noun by its lemma; "other" for what is no person, body, place or thing with a name. */
export function kindOfNoun(lemma: string): EntityKind {
  const word = lemma.toLowerCase();
  const tail = word.slice(word.lastIndexOf("-") + 1);
  for (const form of word === tail ? [word] : [word, tail]) {
    for (const [kind, nouns] of NOUN_KINDS) if (nouns.has(form)) return kind;
  }
  return "other";
}

/** Kind of a name, from what its words or its neighbours say outright (`isTold`), else from the recogniser. */
export function kindOfName(tokens: readonly Token[], name: Name, words: string): { kind: EntityKind; isTold: boolean } {
  const told = toldKind(tokens, name, words);
  return told ? { kind: told, isTold: true } : { kind: guessKind(tokens, name, words), isTold: false };
}

/** A word that stands before the name of a ship or a storm and belongs to it. */
export const isForename = (form: string): boolean => isShipPrefix(form) || STORM_WORDS.has(form.toLowerCase());

/** Written in capitals: "MS Aurora" sails, "Ms Aurora" does not. */
export const isShipPrefix = (form: string): boolean => SHIP_PREFIXES.has(form.replace(/[./]/g, ""));

/** The kind that a ship's prefix, a storm's title or the noun beside the name says outright. */
function toldKind(tokens: readonly Token[], name: Name, words: string): EntityKind | undefined {
  const single = name.endToken - name.firstToken === 1;
  const first = tokens[name.firstToken]!.form.toLowerCase();
  if (isShipPrefix(tokens[name.firstToken]!.form) && !single) return "product";
  if (/^[JS]r\.?$/.test(tokens[name.endToken - 1]!.form) && !single) return "person";
  if (knownName(words) || countryOfDemonym(words) !== undefined || isPeople(words)) return undefined;
  if (!single && EVENT_HEADS.has(first) && name.kind !== "person") return "named-event";
  const beside = nounBeside(tokens, name);
  if (beside === undefined) return undefined;
  if (EVENT_HEADS.has(beside)) return "named-event";
  const kind = kindOfNoun(beside);
  if (kind === "place" && tokens[name.firstToken - 1]?.form === "of" && name.kind !== "organisation") return "place";
  const isOpen = name.kind === "other" || (name.kind === "person" && single && !isFirstName(words));
  return kind === "product" || (isOpen && TELLING_KINDS.has(kind)) ? kind : undefined;
}
/** "off Bergen", "near Kandi": only places are so located. */
const isLocated = (tokens: readonly Token[], { firstToken }: Name): boolean =>
  LOCATING.has(tokens[firstToken - 1]?.form.toLowerCase() ?? "");
const LOCATING: ReadonlySet<string> = new Set(
  "in near off outside around across southeastern northeastern southwestern northwestern eastern western northern southern central".split(
    " ",
  ),
);

const TELLING_KINDS: ReadonlySet<EntityKind> = new Set(["organisation", "place", "facility", "work"]);

function guessKind(tokens: readonly Token[], name: Name, words: string): EntityKind {
  const known = knownName(words);
  const head = tokens[name.endToken - 1]!;
  const last = head.form.toLowerCase();
  const single = name.endToken - name.firstToken === 1;
  if (known && name.kind !== "person") return known.kind;
  if (known?.key.startsWith("country:")) return "place";
  if (countryOfDemonym(words) !== undefined || (single && isPeople(words))) return "group";
  if (name.kind === "place" && head.xpos === "NNPS" && /ns$/.test(last)) return "group";
  if (name.kind === "person") return "person";
  if (!single) {
    if (name.kind !== "organisation" && EVENT_NOUNS.has(last)) return "named-event";
    if (FACILITY_NOUNS.has(last) && !BODY_NOUNS.has(last)) return "facility";
    if (name.kind === "other") return kindByLastWord(last);
  }
  return name.kind === "other" && single && isLocated(tokens, name) ? "place" : name.kind;
}

export const isFirstName = (word: string): boolean =>
  MALE_FIRST_NAMES.has(word.toLowerCase()) || FEMALE_FIRST_NAMES.has(word.toLowerCase());

const STORM_WORDS: ReadonlySet<string> = new Set(["hurricane", "storm", "typhoon", "cyclone", "tropical", "super"]);

/** Words that open the name of a storm, a war game, a campaign: "Hurricane Maria", "Operation Sophia". */
const EVENT_HEADS: ReadonlySet<string> = new Set(
  "hurricane storm typhoon cyclone operation tropical super battle treaty exercise".split(" "),
);

const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  "MV MB MS SS HMS USS RMS MT FV RV HMAS HMCS INS BRP USCGC KRI RFS TCG".split(" "),
);

const NOUN_KINDS: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  ["group", new Set(["people"])],
  ["person", PERSON_NOUNS],
  ["organisation", BODY_NOUNS],
  ["group", GROUP_NOUNS],
  ["product", PRODUCT_NOUNS],
  ["place", PLACE_NOUNS],
  ["facility", FACILITY_NOUNS],
  ["work", WORK_NOUNS],
];

function kindByLastWord(last: string): EntityKind {
  if (PLACE_NOUNS.has(last)) return "place";
  if (BODY_NOUNS.has(last)) return "organisation";
  if (PRODUCT_NOUNS.has(last)) return "product";
  if (WORK_NOUNS.has(last)) return "work";
  if (GROUP_NOUNS.has(last)) return "group";
  return "other";
}

/** Lemma of a common noun that says what the name is: "the ferry Aurora", "Dorset county", "a ferry - Aurora - sank". */
function nounBeside(tokens: readonly Token[], name: Name): string | undefined {
  const before = tokens[name.firstToken - 1];
  const after = tokens[name.endToken];
  if (before?.upos === "NOUN" && before.sentence === tokens[name.firstToken]!.sentence) return before.lemma;
  // "the city of Bergen"
  const above = before?.form === "of" ? tokens[name.firstToken - 2] : undefined;
  if (above?.upos === "NOUN" && PLACE_NOUNS.has(above.lemma)) return above.lemma;
  const head = tokens[name.firstToken]!;
  const apposed = head.deprel === "appos" ? tokens[head.head] : undefined;
  if (apposed?.upos === "NOUN") return apposed.lemma;
  if (after?.upos === "NOUN" && PLACE_NOUNS.has(after.lemma) && name.kind !== "person") return after.lemma;
  return undefined;
}
