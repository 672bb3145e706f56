/**
 * Names of one thing within one report, where spelling is steady: "Angela Merkel" and "Merkel", "European Union" and "EU",
 * "Dorset county" and "Dorset". Two people with one surname stay two.
 */
import { type EntityKind, fold } from "../model/model.js";
import { HONORIFICS } from "./en/titles.js";
import { generationOf, withoutGeneration } from "./generations.js";
import { isShipPrefix } from "./kinds.js";
import { countryOfDemonym, isAcronym, knownName, withoutArticle } from "./knowledge.js";

/** A name as the report writes it, ready for comparing. */
export type NameForm = {
  readonly kind: EntityKind;
  /** Folded words, without article, ship's prefix, company form or kind of settlement. */
  readonly words: readonly string[];
  /** The thing of the knowledge file that it names. */
  readonly known?: string;
  /** Letters of an acronym, or the initials of a longer name. */
  readonly letters: string;
  readonly isAcronym: boolean;
  /** Of a person's name: "jr". */
  readonly generation?: string;
};

export function readNameForm(name: string, kind: EntityKind): NameForm {
  const plain = withoutArticle(name).replace(/['’]s$/, "");
  const known = kind === "person" ? undefined : knownName(plain);
  const acronym = isAcronym(plain) && kind !== "person";
  const generation = kind === "person" ? generationOf(plain) : undefined;
  return {
    kind,
    words: coreWords(plain, kind),
    ...(known ? { known: known.key } : {}),
    letters: acronym ? plain.replace(/[^A-Za-z0-9]/g, "").toLowerCase() : initialsOf(plain),
    isAcronym: acronym,
    ...(generation === undefined ? {} : { generation }),
  };
}

/** True when two forms in one report name one thing beyond doubt, whichever comes first. */
export function isSameName(a: NameForm, b: NameForm): boolean {
  if (a.known !== undefined && b.known !== undefined) return a.known === b.known;
  if (!kindsMeet(a.kind, b.kind)) return false;
  if (a.words.join(" ") === b.words.join(" ") || a.words.join("") === b.words.join("")) return true;
  if (a.isAcronym !== b.isAcronym && a.kind !== "person" && b.kind !== "person") {
    return a.letters.length > 1 && a.letters === b.letters;
  }
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0 || short.words.length === long.words.length || short.isAcronym) return false;
  if (a.kind === "person" || b.kind === "person") {
    return endsWith(long.words, short.words) || (isGivenName(short, long) && a.kind === b.kind);
  }
  if (a.kind === "organisation" && b.kind === "organisation") return isShortBody(short.words, long.words);
  if (a.kind === "facility" || b.kind === "facility")
    return startsWith(long.words, short.words) && short.kind !== "place";
  if (a.kind === "product" || a.kind === "named-event") return endsWith(long.words, short.words);
  return false;
}

/** Folded words of a name without what is no part of its identity. */
export function coreWords(name: string, kind: EntityKind): string[] {
  const words = fold(kind === "person" ? withoutGeneration(name) : withoutPrefix(name))
    .replace(/[.,'"()]/g, "")
    .split(/[\s/]+/)
    .filter(Boolean);
  const inner = words.filter((word, i) => !isDispensable(word, i, words, kind));
  return inner.length > 0 ? inner : words;
}

/** Legal forms of companies. */
const COMPANY_FORMS: ReadonlySet<string> = new Set(
  "inc corp corporation co company ltd limited plc llc llp lp ag gmbh sa nv bv spa oyj ab asa kk group holdings holding".split(
    " ",
  ),
);
/** Kinds of settlement that a place is called by or not, as the writer likes. A river or a strait is another place. */
const SETTLEMENTS: ReadonlySet<string> = new Set(
  "city town village province state county region oblast district municipality governorate prefecture island islands isle republic".split(
    " ",
  ),
);
/** "MV Aurora" is the Aurora, whatever kind of thing the recogniser took her for. */
function withoutPrefix(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && isShipPrefix(first) ? rest.join(" ") : name;
}

function isDispensable(word: string, i: number, words: readonly string[], kind: EntityKind): boolean {
  const last = i === words.length - 1 && i > 0;
  switch (kind) {
    case "person":
      return i === 0 && words.length > 1 && HONORIFICS.has(word);
    case "organisation":
      return (last && COMPANY_FORMS.has(word)) || (i === 0 && words.length > 2 && countryOfDemonym(word) !== undefined);
    case "place":
      return last && SETTLEMENTS.has(word);
    default:
      return false;
  }
}

/** First letters of the words that count: "European Court of Human Rights" is "echr". */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word) && word.length > 1)
    .map((word) => word[0]!.toLowerCase())
    .join("");
}

/** Recognisers waver between kinds; only a person is never a place or a body of the same name. */
function kindsMeet(a: EntityKind, b: EntityKind): boolean {
  if (a === b || a === "other" || b === "other") return true;
  const bodies: readonly EntityKind[] = ["organisation", "facility", "place", "product"];
  return bodies.includes(a) && bodies.includes(b);
}

/** "Gloria" for "Gloria Thomas"; only where the short form is one word. */
const isGivenName = (short: NameForm, long: NameForm): boolean =>
  short.words.length === 1 && short.words[0] === long.words[0] && long.words.length <= 3;

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[long.length - short.length + i] === word);

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[i] === word);

/** "Brookings" for "Brookings Institution", "Health Ministry" for "Turkish Health Ministry". */
const isShortBody = (short: readonly string[], long: readonly string[]): boolean =>
  startsWith(long, short) ? short.length > 1 || long.length === 2 : short.length > 1 && endsWith(long, short);
