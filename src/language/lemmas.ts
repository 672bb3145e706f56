/**
 * Lemmatiser: picks for each word an edit script ("lower case, strip 3, add y") by a linear model over its form, ending
 * and tag. Scripts are learned from the treebank (after Chrupała 2006); irregular words are whole-word scripts, and past
 * forms that the treebank is too small to show are listed.
 */
import { PAST_FORMS } from "./en/irregular-verbs.js";
import { hashText, mix } from "./hash.js";
import { jsonOf, openPack } from "./pack.js";
import { readWeights, type Weights } from "./weights.js";

export type Lemmatiser = { readonly lemma: (form: string, upos: string, xpos: string) => string };

/** Reads the model from its file. */
export function loadLemmas(bytes: Uint8Array): Lemmatiser {
  const pack = openPack("lemmas", bytes);
  const scripts = jsonOf<string[]>(pack, "scripts");
  const weights = readWeights(pack, "script");
  const known = new Map<string, string>();
  return {
    lemma(form, upos, xpos) {
      const key = `${form} ${xpos} ${upos}`;
      let lemma = known.get(key);
      if (lemma === undefined) {
        const past = PAST_XPOS.has(xpos) ? PAST_FORMS.get(plainOf(form).toLowerCase()) : undefined;
        lemma = past ?? applyScript(form, scripts[chooseScript(form, upos, xpos, scripts.length, weights)]!);
        if (known.size < MOST_KNOWN) known.set(key, lemma);
      }
      return lemma;
    },
  };
}

/** Penn tags of past tense and past participle. */
const PAST_XPOS: ReadonlySet<string> = new Set(["VBD", "VBN"]);

/** The memory of lemmas already worked out stops growing here. */
const MOST_KNOWN = 50_000;

/**
 * The script that turns a form into its lemma: case ("l" lower, "k" kept, "t" first letter capital and the rest lower),
 * characters to strip from the end, characters to add; or "=" and the whole lemma where they share too little.
 */
export function scriptOf(form: string, lemma: string): string {
  for (const kind of ["l", "k", "t"]) {
    const cased = inCase(form, kind);
    let shared = 0;
    while (shared < cased.length && shared < lemma.length && cased[shared] === lemma[shared]) shared++;
    if (shared > 0 && cased.length - shared <= 4) return `${kind}${cased.length - shared}${lemma.slice(shared)}`;
  }
  return `=${lemma}`;
}

export function applyScript(form: string, script: string): string {
  if (script.startsWith("=")) return script.slice(1);
  const cased = inCase(plainOf(form), script[0]!);
  const kept = cased.slice(0, Math.max(0, cased.length - Number(script[1])));
  return kept + script.slice(2) || form;
}

/** Curly apostrophes straightened, as lemmas have them. */
export const plainOf = (form: string): string => form.replace(/[‘’]/g, "'");

function inCase(form: string, kind: string): string {
  if (kind === "l") return form.toLowerCase();
  return kind === "t" ? form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase() : form;
}

/** Index of the best script; shared with training. */
export function chooseScript(
  form: string,
  upos: string,
  xpos: string,
  scripts: number,
  weights: Pick<Weights, "addScores">,
  learn?: (features: Int32Array, count: number, guess: number) => void,
): number {
  const features = new Int32Array(24);
  const count = scriptFeatures(form, upos, xpos, features);
  const scores = new Int32Array(scripts);
  weights.addScores(features, count, scores);
  let best = 0;
  for (let c = 1; c < scripts; c++) if (scores[c]! > scores[best]!) best = c;
  learn?.(features, count, best);
  return best;
}

function scriptFeatures(form: string, upos: string, xpos: string, out: Int32Array): number {
  const lower = plainOf(form).toLowerCase();
  const tag = mix(hashText(upos), hashText(xpos));
  const first = form.slice(0, 1);
  const capital = first !== first.toLowerCase();
  const whole = form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
  const kind = (capital ? 2 : 0) + (whole ? 1 : 0);
  let n = 0;
  const add = (value: number) => {
    out[n] = mix(mix(0x1e3, n), value);
    n++;
  };
  add(tag);
  add(mix(tag, kind));
  add(mix(tag, hashText(form)));
  add(mix(tag, hashText(lower)));
  add(mix(hashText(lower), 7));
  for (let length = 1; length <= 6; length++) add(mix(tag, hashText(lower.slice(-length))));
  for (let length = 2; length <= 4; length++) add(mix(mix(tag, kind), hashText(`-${lower.slice(-length)}`)));
  add(mix(tag, hashText(`${lower.slice(0, 3)}+${lower.slice(-3)}`)));
  add(mix(tag, lower.length < 6 ? lower.length : 6));
  return n;
}
