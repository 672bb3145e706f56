/**
 * What a translation leaves alone: numbers, names, and words that travel between languages.
 *
 * A word is reduced to the classes of its consonants (after Soundex, Russell 1918, with r and l in one class, since
 * Japanese has one sound for both), read off Latin, Cyrillic and katakana letters alike, so that "Boeing", "Боинг" and
 * "ボーイング" are one anchor. Sentences of anchors are then aligned like sentences of words.
 */
import type { Told } from "./alignment.js";
import type { BodyWord } from "./passages.js";

/** Sentences of a body as bags of anchors; sentences without any are left out. */
export function readAnchors(words: readonly BodyWord[], text: string): Told[] {
  const told: Told[] = [];
  let weights = new Map<string, number>();
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i === words.length || (words[i]!.opens && i > start)) {
      const weight = [...weights.values()].reduce((sum, each) => sum + each, 0);
      if (weight > 0) told.push({ words: { start, end: i }, weights, weight });
      weights = new Map();
      start = i;
    }
    if (i === words.length) break;
    let end = i;
    while (isKana(text, words[i]!) && words[end + 1]?.start === words[end]!.end && isKana(text, words[end + 1]!)) end++;
    const anchor = anchorOf(text.slice(words[i]!.start, words[end]!.end), words[i]!);
    if (anchor) weights.set(anchor.key, Math.max(anchor.weight, weights.get(anchor.key) ?? 0));
    i = end;
  }
  return told;
}

/** Consonant classes that a word must have to be told from others. */
const LEAST_CLASSES = 3;

/** Letters of a common word that may travel: "telephone", "parlement". */
const LONG_WORD = 6;

function anchorOf(word: string, { key }: BodyWord): { key: string; weight: number } | null {
  if (/^\p{N}/u.test(word)) {
    const digits = key.replace(/[.,]/g, "");
    return { key: digits, weight: digits.length > 1 ? 1.5 : 0.5 };
  }
  const classes = classesOf(word);
  if (classes.length < LEAST_CLASSES) return null;
  if (/^\p{Lu}|^\p{Script=Katakana}/u.test(word)) return { key: classes, weight: 1 };
  return word.length >= LONG_WORD ? { key: classes, weight: 0.4 } : null;
}

const isKana = (text: string, { start }: BodyWord): boolean => /[\p{Script=Katakana}ー]/u.test(text[start]!);

/** Consonant classes of a word in reading order, the same class once in a row. */
function classesOf(word: string): string {
  let classes = "";
  for (const letter of word.toLowerCase()) {
    // Katakana carries its voicing mark in the letter, Latin its accents: only the latter come off.
    const plain = CLASS_OF.has(letter) ? letter : letter.normalize("NFKD")[0]!;
    const found = CLASS_OF.get(plain);
    if (found !== undefined && found !== classes.at(-1)) classes += found;
  }
  return classes;
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  [
    ["b", "bpfvw бпфв バビブベボパピプペポファフヴブ"],
    ["k", "cgjkqsxz гжзкйсхцчшщѓґ カキクケコガギグゲゴサシスセソザジズゼゾチヂヅ"],
    ["t", "dtþð дт タツテトダデド"],
    ["l", "lr лр ラリルレロ"],
    ["m", "mn мн マミムメモナニヌネノン"],
  ].flatMap(([key, letters]) => [...letters!.replaceAll(" ", "")].map((letter): [string, string] => [letter, key!])),
);
