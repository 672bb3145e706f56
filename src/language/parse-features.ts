/**
 * Feature templates of the parser: the words on top of the stack (s0, s1, s2), the words to come (b0, b1, b2), their
 * outermost dependents, distances and counts of dependents, as in Zhang and Nivre (2011), "Transition-based dependency
 * parsing with rich non-local features"; clusters stand in for rare words.
 */
import { mix } from "./hash.js";
import type { ParseState } from "./parse-state.js";
import type { Words } from "./words.js";

/** More than the templates below. */
export const MOST_PARSE_FEATURES = 128;

/** Writes the feature keys of a state and returns their number. */
export function parseFeatures(w: Words, tags: Int32Array, state: ParseState, out: Int32Array): number {
  let n = 0;
  const add1 = (a: number) => {
    out[n] = mix(mix(0x51f, n), a);
    n++;
  };
  const add2 = (a: number, b: number) => {
    out[n] = mix(mix(mix(0x51f, n), a), b);
    n++;
  };
  const add3 = (a: number, b: number, c: number) => {
    out[n] = mix(mix(mix(mix(0x51f, n), a), b), c);
    n++;
  };
  const add4 = (a: number, b: number, c: number, d: number) => {
    out[n] = mix(mix(mix(mix(mix(0x51f, n), a), b), c), d);
    n++;
  };
  const word = (i: number) => (i < 0 ? -1 : i >= w.count ? -2 : w.lower[i]!);
  const tag = (i: number) => (i < 0 ? -1 : i >= w.count ? -2 : tags[i]!);
  const fine = (i: number) => (i < 0 ? -1 : i >= w.count ? -2 : w.fine[i]!);
  const middle = (i: number) => (i < 0 ? -1 : i >= w.count ? -2 : w.middle[i]!);
  const coarse = (i: number) => (i < 0 ? -1 : i >= w.count ? -2 : w.coarse[i]!);
  const relation = (i: number) => (i < 0 ? -1 : state.relations[i]!);

  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const of = (list: Int32Array, i: number) => (i < 0 || i > w.count ? -1 : list[i]!);
  const s0l1 = of(state.left1, s0);
  const s0l2 = of(state.left2, s0);
  const s0r1 = of(state.right1, s0);
  const s0r2 = of(state.right2, s0);
  const s1l1 = of(state.left1, s1);
  const s1r1 = of(state.right1, s1);
  const s1r2 = of(state.right2, s1);
  const b0l1 = of(state.left1, b0);
  const b0l2 = of(state.left2, b0);
  const [s0w, s1w, b0w, b1w] = [word(s0), word(s1), word(b0), word(b1)];
  const [s0t, s1t, s2t, b0t, b1t, b2t] = [tag(s0), tag(s1), tag(s2), tag(b0), tag(b1), tag(b2)];
  const [s0c, s1c, b0c] = [fine(s0), fine(s1), fine(b0)];
  const [s0m, s1m, b0m, b1m] = [middle(s0), middle(s1), middle(b0), middle(b1)];
  const near = s0 < 0 ? 0 : bucket(b0 - s0);
  const apart = s1 < 0 ? 0 : bucket(s0 - s1);
  const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 16 + state.rightCount[s0]!;
  const s1v = s1 < 0 ? 0 : state.leftCount[s1]! * 16 + state.rightCount[s1]!;
  const b0v = state.leftCount[b0]!;

  add2(s0w, s0t);
  add1(s0w);
  add1(s0t);
  add2(s1w, s1t);
  add1(s1w);
  add1(s1t);
  add2(s2t, word(s2));
  add2(b0w, b0t);
  add1(b0w);
  add1(b0t);
  add2(b1w, b1t);
  add1(b1t);
  add2(b2t, word(b2));
  add1(s0c);
  add1(s1c);
  add1(b0c);
  add1(fine(b1));

  add4(s0w, s0t, b0w, b0t);
  add3(s0w, s0t, b0t);
  add3(s0t, b0w, b0t);
  add2(s0w, b0w);
  add2(s0t, b0t);
  add4(s1w, s1t, s0w, s0t);
  add3(s1w, s1t, s0t);
  add3(s1t, s0w, s0t);
  add2(s1w, s0w);
  add2(s1t, s0t);
  add2(s1t, b0t);
  add2(b0t, b1t);
  add2(s1w, b0w);
  add2(s0c, b0c);
  add2(s1c, s0c);
  add2(s0m, b0m);
  add2(s1m, s0m);
  add2(s0c, b0t);
  add2(s0t, b0c);
  add2(s1c, s0t);
  add2(s1t, s0c);
  add3(s0m, s0t, b0m);
  add3(s1m, s0m, b0m);
  add2(s1c, b0c);

  add3(s0t, b0t, b1t);
  add4(s0t, b0t, b1t, b2t);
  add3(s1t, s0t, b0t);
  add4(s1t, s0t, b0t, b1t);
  add3(s2t, s1t, s0t);
  add3(s1m, s0t, b0m);
  add3(s1t, s0w, b0t);
  add3(s1w, s0t, b0t);
  add3(s1t, s0t, b0w);
  add3(s0t, b0t, b1w);
  add3(s0m, b0t, b1m);
  add4(s1m, s0w, b0m, b1t);
  add3(s1c, s0w, b0c);

  add3(s0t, tag(s0l1), b0t);
  add3(s0t, tag(s0r1), b0t);
  add3(s1t, tag(s1l1), s0t);
  add3(s1t, tag(s1r1), s0t);
  add3(s1t, s0t, tag(s0l1));
  add3(s1t, s0t, tag(s0r1));
  add3(s0t, b0t, tag(b0l1));
  add3(s1t, s0t, tag(b0l1));
  add2(s0w, relation(s0l1));
  add2(s0w, relation(s0r1));
  add2(s1w, relation(s1r1));
  add2(b0w, relation(b0l1));
  add3(s0t, relation(s0l1), relation(s0l2));
  add3(s0t, relation(s0r1), relation(s0r2));
  add3(s1t, relation(s1r1), relation(s1r2));
  add3(b0t, relation(b0l1), relation(b0l2));
  add4(s1t, s0t, relation(s1r1), relation(s0r1));
  add4(s0t, b0t, relation(s0r1), relation(b0l1));
  add4(s0t, s0m, relation(s0l1), relation(s0r1));
  add4(s1w, s0t, relation(s1l1), relation(s1r1));
  add3(s1t, word(s0l1), s0t);
  add3(s1w, word(s0l1), s0t);
  add3(s1m, word(s0l1), middle(s0));
  add3(s0t, word(s0r1), b0t);
  add3(s0m, word(b0l1), b0m);
  add3(s1t, word(s1r1), s0t);
  add4(s1c, word(s0l1), s0c, b0t);

  add3(s0t, s0v, b0t);
  add3(s1t, s1v, s0t);
  add2(s0w, s0v);
  add2(s1w, s1v);
  add3(b0t, b0v, s0t);
  add3(s0t, b0t, near);
  add3(s0w, b0t, near);
  add3(s0t, b0w, near);
  add3(s1t, s0t, apart);
  add3(s1w, s0t, apart);
  add3(s1t, s0w, apart);
  add4(coarse(s1), coarse(s0), coarse(b0), apart);
  add3(w.style, s0t, b0t);
  add2(Math.min(state.size, 4), b0t);
  return n;
}

/** Distances 1 to 4 as they are, then 5-6, 7-10 and beyond. */
const bucket = (distance: number): number => (distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : 7);
