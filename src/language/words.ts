/**
 * What the models see of each word of a sentence, as numbers: form, shape, affixes and clusters, computed once and
 * shared by all feature templates.
 */
import type { Clusters } from "./clusters.js";
import { hashText } from "./hash.js";

export type Words = {
  readonly count: number;
  readonly form: Int32Array;
  /** Lower-cased, digits as 0. */
  readonly lower: Int32Array;
  /** "Xxx-00" with runs cut to two. */
  readonly shape: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** 1 for a word that begins with a capital. */
  readonly upper: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  /** 1 in a sentence whose letters are nearly all capitals, 2 where nearly all words are capitalised (a headline), else 0. */
  readonly style: number;
};

/** Value of a list at `i`, or a mark of its own before the sentence (-1) and after it (-2). */
export const at = (list: Int32Array, i: number): number => (i < 0 ? -1 : i >= list.length ? -2 : list[i]!);

/** The words of one sentence, ready for feature templates. */
export function viewWords(forms: readonly string[], clusters: Clusters): Words {
  const count = forms.length;
  const lists = () => new Int32Array(count);
  const words = {
    count,
    form: lists(),
    lower: lists(),
    shape: lists(),
    prefix1: lists(),
    prefix3: lists(),
    prefix4: lists(),
    suffix1: lists(),
    suffix2: lists(),
    suffix3: lists(),
    suffix4: lists(),
    upper: lists(),
    fine: lists(),
    middle: lists(),
    coarse: lists(),
    style: styleOf(forms),
  };
  for (const [i, form] of forms.entries()) {
    const plain = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
    const small = plain.toLowerCase();
    const lower = small.replace(/[0-9]/g, "0");
    words.form[i] = hashText(plain);
    words.lower[i] = hashText(lower);
    words.shape[i] = hashText(shapeOf(plain));
    words.prefix1[i] = hashText(lower.slice(0, 1));
    words.prefix3[i] = hashText(lower.slice(0, 3));
    words.prefix4[i] = hashText(lower.slice(0, 4));
    words.suffix1[i] = hashText(lower.slice(-1));
    words.suffix2[i] = hashText(lower.slice(-2));
    words.suffix3[i] = hashText(lower.slice(-3));
    words.suffix4[i] = hashText(lower.slice(-4));
    words.upper[i] = /^\p{Lu}/u.test(plain) ? 1 : 0;
    const { fine, middle, coarse } = clusters.find(small);
    words.fine[i] = fine;
    words.middle[i] = middle;
    words.coarse[i] = coarse;
  }
  return words;
}

function shapeOf(form: string): string {
  let shape = "";
  for (const char of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "0" : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function styleOf(forms: readonly string[]): number {
  const worded = forms.filter((form) => /^\p{L}{2}/u.test(form));
  if (worded.length < 3) return 0;
  const share = (test: RegExp) => worded.filter((form) => test.test(form)).length / worded.length;
  if (share(/^\P{Ll}+$/u) > 0.75) return 1;
  return share(/^\p{Lu}/u) > 0.7 ? 2 : 0;
}
