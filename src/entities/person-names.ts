/**
 * Whether two written names may belong to one person: spelling by sound, initials, short forms, parts left out or
 * turned round. Different first names keep people apart, whatever they share otherwise.
 */
import { FAMILY_FIRST, FAMILY_FIRST_IF_LONG } from "./en/family-names.js";
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from "./en/first-names.js";
import { NICKNAMES } from "./en/nicknames.js";
import { allowedDistance, soundDistance, soundsOf } from "./spelling.js";

export type Likeness = "same" | "doubtful" | "different";

/** Compares names given as folded words in written order; names of one word are compared with last words only. */
export function comparePersons(a: readonly string[], b: readonly string[]): Likeness {
  const [short, long] = a.length <= b.length ? [parts(a), parts(b)] : [parts(b), parts(a)];
  if (short.length === 0) return "different";
  if (short.length === 1) return compareWords(surnameOf(short), surnameOf(long));
  if (short.join("").replaceAll("-", "") === long.join("").replaceAll("-", "")) return "same";
  if (isFamilyFirst(short) && isFamilyFirst(long)) {
    const rest = ([, ...given]: readonly string[]) => given.join("").replaceAll("-", "");
    return compareWords(short[0]!, long[0]!) === "same" ? compareWords(rest(short), rest(long)) : "different";
  }
  const inOrder = compareInOrder(short, long);
  if (inOrder !== "different") return inOrder;
  // "Tim Roe" for "Theodore (Tim) Roe", "Leigh Hunt" for "Anna Leigh Hunt": known by what stands inside the full name.
  const tail = long.slice(-short.length);
  if (long.length > short.length && short.every((word, i) => compareWords(word, tail[i]!) === "same")) return "same";
  // Family name first: Hungarian, Chinese, Korean, Japanese, Vietnamese, and official lists.
  const turned = [...long.slice(1), long[0]!];
  return short.every((word, i) => compareWords(word, turned[i] ?? "") === "same") ? "same" : "different";
}

/** Spelling of one word against another. */
export function compareWords(a: string, b: string): Likeness {
  if (a === b) return "same";
  const [x, y] = [soundsOf(a), soundsOf(b)];
  if (x === "" || y === "") return "different";
  const distance = soundDistance(x, y);
  const allowed = allowedDistance(x, y);
  return distance <= allowed
    ? "same"
    : distance <= allowed * 1.4 && Math.min(x.length, y.length) > 5
      ? "doubtful"
      : "different";
}

/** The family name with its particles: "de los santos", "van der bellen". */
export function surnameOf(words: readonly string[]): string {
  if (isFamilyFirst(words)) return words[0]!;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!)) first--;
  return words.slice(Math.max(first, 0)).join(" ");
}

/** "Xi Jinping", "Moon Jae-in", "Kim Jong Un": Chinese, Korean and Vietnamese names, and not "Kim Novak". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.length < 2 || words.length > 3) return false;
  return FAMILY_FIRST.has(first) || (FAMILY_FIRST_IF_LONG.has(first) && (words.length === 3 || second.includes("-")));
}

/** False for a full name that may be a headline's verb and a surname ("Overrides Smith"): seen once, no first name. */
export const isSolidName = ([first = "", ...rest]: readonly string[], count: number): boolean =>
  rest.length === 0 || count > 1 || MALE_FIRST_NAMES.has(first) || FEMALE_FIRST_NAMES.has(first) || first.length === 1;

const PARTICLES: ReadonlySet<string> = new Set(
  "al el ben bin ibn de del della di da do dos das du la le los las van von der den ter ten zu af av mac st san".split(
    " ",
  ),
);

/** Words of a name, with Arabic articles set aside: "al-Assad" and "Assad" are one. */
function parts(words: readonly string[]): string[] {
  return words.map((word) => word.replace(/^(?:al|el|ul|as|ad|ar|az|an)-(?=.{3})/, "")).filter(Boolean);
}

/**
 * Last words must agree, and first words: by sound, as an initial, as a short form. What stands between may be missing
 * in one of the two; where both have it, it must not clash.
 */
function compareInOrder(short: readonly string[], long: readonly string[]): Likeness {
  const last = compareWords(surnameOf(short), surnameOf(long));
  const plainLast = compareWords(short.at(-1)!, long.at(-1)!);
  const surname = last === "same" || plainLast === "same" ? "same" : last === "doubtful" ? "doubtful" : plainLast;
  if (surname === "different") return isLeadingPart(short, long) ? "same" : "different";
  const given = compareGiven(short[0]!, long[0]!);
  if (given === "different") return "different";
  const middle = short
    .slice(1, -1)
    .every((word) => long.slice(1, -1).some((other) => compareGiven(word, other) !== "different"));
  if (!middle && long.length === short.length) return "different";
  return surname === "same" && given === "same" && middle ? "same" : "doubtful";
}

/** "José María Aznar" for "José María Aznar López": a second family name left out. */
const isLeadingPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 &&
  long.length === short.length + 1 &&
  short.every((word, i) => compareWords(word, long[i]!) === "same");

function compareGiven(a: string, b: string): Likeness {
  if (a === b || NICKNAMES.get(a)?.some((group) => NICKNAMES.get(b)?.includes(group))) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "same" : "different";
  if (isInitials(a, b) || isInitials(b, a)) return "same";
  const [oneHead, otherHead] = [a.split("-")[0]!, b.split("-")[0]!];
  if (a.includes("-") !== b.includes("-") && oneHead === otherHead) return "doubtful";
  return compareWords(a, b);
}

/** "jn" for "jean-noel". */
const isInitials = (short: string, long: string): boolean =>
  short.length === 2 &&
  long.includes("-") &&
  long
    .split("-")
    .map((part) => part[0])
    .join("") === short;
