/**
 * Brackets and quotation marks hang from the head of what they enclose (UD guidelines on `punct`). A tree's own words
 * tell that head better than scores for each mark do, so marks that come in pairs are attached by this rule.
 */

const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "‘": "’",
  "«": "»",
  "``": "''",
  '"': '"',
};

/** The heads with each pair of marks attached to the head of the words between them. */
export function attachPairs(forms: readonly string[], deprels: readonly string[], heads: Int32Array): Int32Array {
  const bears = new Uint8Array(heads.length);
  for (const head of heads) if (head >= 0) bears[head] = 1;
  const isMark = (i: number) => deprels[i] === "punct" && bears[i] === 0;
  const out = heads.slice();
  for (const [from, to] of findPairs(forms, isMark)) {
    const top = headBetween(from, to, heads, deprels);
    if (top < 0) continue;
    out[from] = top;
    out[to] = top;
  }
  return out;
}

/** Opening and closing marks that belong together, by place. */
function findPairs(forms: readonly string[], isMark: (i: number) => boolean): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (const [i, form] of forms.entries()) {
    if (!isMark(i)) continue;
    const last = open.at(-1);
    if (last !== undefined && form === CLOSING[forms[last]!]) pairs.push([open.pop()!, i]);
    else if (CLOSING[form] !== undefined) open.push(i);
  }
  return pairs;
}

/** The word between two places whose head stands outside them, the root first; -1 when there is none. */
function headBetween(from: number, to: number, heads: Int32Array, deprels: readonly string[]): number {
  let top = -1;
  for (let i = from + 1; i < to; i++) {
    if (deprels[i] === "punct") continue;
    const head = heads[i]!;
    if (head === -1) return i;
    if (top < 0 && (head < from || head > to)) top = i;
  }
  return top;
}
