/** What the stage knows before it reads: countries, their people and capitals, bodies and their acronyms. No people. */
import { type EntityKind, fold } from "../model/model.js";
import { BODIES, type Body } from "./en/bodies.js";
import { COUNTRIES, type Country } from "./en/countries.js";

/** A name that the knowledge files hold: which thing it names, so that two names of one thing meet. */
export type Known = {
  /** The same for every name of one thing; different for different things. */
  readonly key: string;
  readonly kind: EntityKind;
  /** The usual name. */
  readonly name: string;
  readonly country?: string;
  readonly location?: { readonly lat: number; readonly lon: number };
};

/** The country, capital or body that a name stands for; undefined for all other names. Case counts in acronyms. */
export function knownName(name: string): Known | undefined {
  const plain = withoutArticle(name);
  return KNOWN.get(isAcronym(plain) ? plain.replace(/\./g, "") : foldName(plain));
}

/** ISO code of the country that an adjective or a word for its people belongs to: "French", "Filipinos". */
export const countryOfDemonym = (word: string): string | undefined =>
  DEMONYMS.get(foldName(word)) ?? DEMONYMS.get(foldName(word).replace(/s$/, ""));

/** ISO code of the country that words name or describe: "U.S.", "France", "French"; capitals do not count. */
export function countryOfWords(words: string): string | undefined {
  const known = knownName(words);
  if (known?.key.startsWith("country:")) return known.country;
  return countryOfDemonym(words);
}

/** Peoples and faiths that are no country's alone: "Europeans", "Kurds". */
export const isPeople = (word: string): boolean =>
  PEOPLES.has(foldName(word)) || PEOPLES.has(foldName(word).replace(/s$/, ""));

/** "NATO", "U.N.", "G7": two to six capitals, with digits or stops. */
export function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z0-9&.-]{1,9}$/.test(name) && /[A-Z].*[A-Z0-9]/.test(name);
}

export function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, "");
}

/** Folded without dots and apostrophes, so that "U.S." and "US", "N'Djamena" and "Ndjamena" meet. */
export function foldName(name: string): string {
  return fold(withoutArticle(name)).replace(/[.']/g, "");
}

const PEOPLES: ReadonlySet<string> = new Set(
  `african american arab asian european latin western westerner kurd kurdish muslim christian jew jewish catholic
  protestant orthodox sunni shia shiite hindu buddhist sikh tamil uyghur rohingya hutu tutsi basque catalan chechen tatar
  scot scottish welsh english cossack bedouin druze alawite yazidi roma gypsy maori inuit tuareg hispanic latino
  caucasian korean soviet yugoslav democratic slav slavic nordic scandinavian balkan baltic islamic islamist jihadist communist republican democrat
  socialist conservative liberal`.split(/\s+/),
);

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, adjectives }) => adjectives.map((word) => [foldName(word), code] as const)).reverse(),
);

const KNOWN: ReadonlyMap<string, Known> = new Map([
  ...BODIES.flatMap(bodyEntries),
  ...COUNTRIES.flatMap(countryEntries),
]);

function bodyEntries(body: Body): [string, Known][] {
  const known: Known = {
    key: `body:${foldName(body.names[0]!)}`,
    kind: body.kind,
    name: body.names[0]!,
    ...(body.country ? { country: body.country } : {}),
  };
  return body.names.flatMap((name) => entry(name, known));
}

function countryEntries({ code, names, capitals, seat }: Country): [string, Known][] {
  const country: Known = { key: `country:${code}`, kind: "place", name: names[0]!, country: code };
  const capital: Known = {
    key: `capital:${code}:${foldName(capitals[0] ?? "")}`,
    kind: "place",
    name: capitals[0] ?? "",
    country: code,
    ...(seat ? { location: seat } : {}),
  };
  return [...capitals.flatMap((name) => entry(name, capital)), ...names.flatMap((name) => entry(name, country))];
}

/** Acronyms are kept as they are written: "US" is a country and "us" is not, "WHO" a body and "who" a pronoun. */
function entry(name: string, known: Known): [string, Known][] {
  return isAcronym(name) ? [[name.replace(/\./g, ""), known]] : [[foldName(name), known]];
}
