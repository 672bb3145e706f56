/**
 * How far apart two spellings of one word are, when each may be another language's way of writing the same sounds.
 *
 * A word is read into sounds by the digraphs of the usual romanisations (English, French, German, Italian, Polish ways of
 * writing Slavic, Greek, Arabic, Persian, Turkish, Hebrew and Chinese names), and two sound strings are compared by a
 * weighted edit distance whose cheap steps are the ways in which romanisations differ: Ukrainian h for Russian g, Persian
 * gh for q, a vowel for its neighbour, a glide written or not. So Kiev meets Kyiv and Yermak meets Jermak by rule, while
 * Iran stays away from Iraq. Edit distance after Wagner and Fischer 1974; the costs are ours, set by
 * hand on the pairs of `test/entities/spelling.test.ts` and their like.
 */

/** The sounds of one word, one character each; vowels and consonants in reading order. */
export function soundsOf(word: string): string {
  let rest = plainLetters(word);
  rest = rest.replace(/(?:[iy]e?[iyj]?|e[iyj])$/, (end, at: number) => (at === 0 || end.endsWith("e") ? end : "i"));
  let sounds = "";
  for (let i = 0; i < rest.length; ) {
    const [letters, sound] = readSound(rest, i);
    if (sound !== sounds.at(-1) || VOWELS.has(sound)) sounds += sound;
    i += letters;
  }
  return sounds;
}

/** Cost of turning one sound string into the other: 0 for the same sounds, about 1 for each that truly differs. */
export function soundDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => sum(b, j));
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + dropCost(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + swapCost(a[i - 1]!, b[j - 1]!, i === a.length - 1 && j === b.length - 1);
      next.push(Math.min(swap, row[j]! + dropCost(a, i - 1), next[j - 1]! + dropCost(b, j - 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The most that two spellings of one word may differ: little for short words, where one sound makes another name. */
export const allowedDistance = (a: string, b: string): number => {
  const length = Math.max(a.length, b.length);
  return length <= 4 ? 0.25 : Math.min(0.1 * length, 1);
};

/** Folded consonants, alike for all spellings that could be close: a key to look up candidates by. */
export const skeletonOf = (sounds: string): string =>
  [...sounds]
    .map((sound) => SKELETON[sound] ?? "")
    .join("")
    .replace(/(.)\1+/g, "$1");

const VOWELS: ReadonlySet<string> = new Set("aeiou");

/** Letters with marks that stand for sounds of their own, then all other marks dropped. */
function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/[šşșś]/g, "sh")
    .replace(/[čć]/g, "ch")
    .replace(/[žż]/g, "zh")
    .replace(/đ/g, "dj")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/æ|œ/g, "e")
    .replace(/ı/g, "i")
    .replace(/ğ/g, "gh")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/[^a-z]/g, "");
}

/** Longest first. Capitals are sounds of two letters: S sh, Z zh, C ch, J dj, G gh; x is kh, c is ts. */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ["schtsch", "S"],
  ["chtch", "S"],
  ["shch", "S"],
  ["szcz", "S"],
  ["tsch", "C"],
  ["dsch", "J"],
  ["dzh", "J"],
  ["tch", "C"],
  ["sch", "S"],
  ["sh", "S"],
  ["ch", "C"],
  ["cz", "C"],
  ["sz", "S"],
  ["zh", "Z"],
  ["kh", "x"],
  ["gh", "G"],
  ["ph", "f"],
  ["th", "t"],
  ["dh", "d"],
  ["dj", "J"],
  ["ts", "c"],
  ["tz", "c"],
  ["ck", "k"],
  ["cq", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["oe", "o"],
  ["ue", "u"],
  ["ae", "e"],
  ["w", "v"],
  ["x", "ks"],
];

function readSound(word: string, i: number): [number, string] {
  const next = word[i + 1] ?? "";
  const found = DIGRAPHS.find(([letters]) => word.startsWith(letters, i));
  if (found) return [found[0].length, found[1]];
  switch (word[i]) {
    case "c":
      // A Serbian or Croatian name that lost its mark: "Vucic".
      if (next === "" && word[i - 1] === "i") return [1, "C"];
      return [1, /[eiy]/.test(next) ? "s" : "k"];
    case "g":
      return /^u[ei]/.test(word.slice(i + 1, i + 3)) ? [2, "g"] : [1, "g"];
    case "j":
      return [1, "J"];
    case "i":
    case "y":
      // Before a vowel it is a glide: "Iermak", "Yuri", "Zaporizhzhia".
      return [1, /[aeiouy]/.test(next) ? "y" : "i"];
    default:
      return [1, word[i]!];
  }
}

/** Letters that some romanisations write and some do not are cheap to drop; a last vowel is not (Petrov, Petrova). */
function dropCost(sounds: string, i: number): number {
  const sound = sounds[i]!;
  if (sound === "y") return 0.15;
  if (sound === "h") return 0.25;
  if (VOWELS.has(sound)) return i === sounds.length - 1 ? 1 : 0.4;
  return 1;
}

function sum(sounds: string, end: number): number {
  let total = 0;
  for (let i = 0; i < end; i++) total += dropCost(sounds, i);
  return total;
}

/** `beforeLast`: both stand before the last sound, where Ukrainian -iv is Russian -ov. */
function swapCost(a: string, b: string, beforeLast: boolean): number {
  if (a === b) return 0;
  const pair = a < b ? a + b : b + a;
  if (beforeLast && pair === "io") return 0.1;
  return SWAPS[pair] ?? (VOWELS.has(a) && VOWELS.has(b) ? 0.5 : 1);
}

const SWAPS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0.1, "iy hx kq Gg"],
      [0.15, "Gq"],
      [0.2, "gh ei ou fv gq JZ Jy ey"],
      [0.25, "Gx"],
      [0.3, "ae CS Cx cs Cc Jg GH ci Zz uv"],
      [0.35, "ao sz cz"],
      [0.4, "io eo bv gk Gk Sx gx dz Ss Gh CJ"],
      [0.5, "bp dt kx ct Cs Zs"],
    ] as const
  ).flatMap(([cost, pairs]) => pairs.split(" ").map((pair) => [[...pair].sort().join(""), cost])),
);

/** Sounds that may stand for each other fall together; h, g, j and glides come and go, so they are left out. */
const SKELETON: Readonly<Record<string, string>> = {
  p: "p",
  b: "p",
  f: "f",
  v: "f",
  t: "t",
  d: "t",
  k: "k",
  s: "s",
  z: "s",
  S: "s",
  Z: "s",
  C: "s",
  c: "s",
  m: "m",
  n: "n",
  l: "l",
  r: "r",
};
