/**
 * Which reports of a pile tell one story.
 *
 * Reports are weighted word vectors (TF-IDF; words of the title and names count more), compared by cosine through an
 * inverted index and drawn apart by the days between them; average-link clustering joins them while the mean likeness
 * of two groups stays high enough. Each report is scored against its likeliest partners alone; what is missing for a
 * mean comes from the groups' summed vectors, so a pile of thousands is no trouble.
 */
import { byCodeUnit, fold, stableId } from "../model/model.js";
import { FUNCTION_WORDS } from "./en/function-words.js";

/** What grouping reads of a report; `date` is the ISO day of publication, where it is known. */
export type StoryDraft = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
};

/** The story of each report, in the order of `reports`: an id that depends on nothing but the reports grouped. */
export function groupStories(reports: readonly StoryDraft[]): string[] {
  const order = reports.map((_, index) => index).sort((a, b) => byCodeUnit(reports[a]!.id, reports[b]!.id));
  const sorted = order.map((index) => reports[index]!);
  const groups = joinAverage(sorted);
  const clusters: string[] = [];
  for (const group of groups) {
    const id = stableId("story", ...group.map((member) => sorted[member]!.id));
    for (const member of group) clusters[order[member]!] = id;
  }
  return clusters;
}

/** Mean likeness at which two groups are still one story; chosen on news stories grouped by hand. */
const SAME_STORY = 0.12;

/** Reports, beside those of the pile, that are taken to lack a word: without them a pile of one story has no rare words. */
const UNSEEN_REPORTS = 50;

const TITLE_WEIGHT = 2;
const NAME_WEIGHT = 1.5;

/** Words read of each report: news tells its story first. */
const WORDS_READ = 150;

/** Words that weigh most in a report are the ones looked up, and reports looked up for one word are bounded. */
const KEY_WORDS = 120;
const HOLDERS = 400;

/** Likeness below which a pair is as good as unlike. */
const FAINT = 0.03;

/** Days between two reports at which their likeness has fallen by half. */
const HALF_LIFE_DAYS = 6;

/** Likeliest partners that are kept for one report. */
const PARTNERS = 24;

const DAY_MS = 86_400_000;

/** Words with their weights; of length 1 for a report, the sum of its members' for a group. */
type Vector = Map<string, number>;

type Pair = { readonly a: number; readonly b: number; readonly likeness: number };

/** Reports that are taken for one story so far. */
type Group = {
  members: number[];
  readonly vector: Vector;
  /** Sum of the days that are known, and how many are. */
  days: number;
  dated: number;
  /** Summed likeness to the members of other live groups. */
  readonly sums: Map<number, number>;
};

function vectorsOf(reports: readonly StoryDraft[]): Vector[] {
  const counts = reports.map(countWords);
  const holders = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const weights = [...count].map(([word, times]): [string, number] => [
      word,
      (1 + Math.log(times)) * Math.log(1 + (reports.length + UNSEEN_REPORTS) / (holders.get(word)! + 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(
      weights
        .map(([word, weight]): [string, number] => [word, weight / length])
        .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
        .slice(0, KEY_WORDS),
    );
  });
}

/** For each report the earlier ones that it is likest to. */
function likeliestPairs(groups: readonly Group[]): Pair[] {
  const index = new Map<string, [number, number][]>();
  return groups.flatMap(({ vector }, b) => {
    const products = new Map<number, number>();
    for (const [word, weight] of vector) {
      const known = index.get(word);
      for (const [a, other] of known ?? []) products.set(a, (products.get(a) ?? 0) + weight * other);
      if (!known) index.set(word, [[b, weight]]);
      else if (known.length < HOLDERS) known.push([b, weight]);
    }
    return [...products]
      .map(([a, product]) => ({ a, b, likeness: product * nearness(groups[a]!, groups[b]!) }))
      .filter(({ likeness }) => likeness >= FAINT)
      .sort((x, y) => y.likeness - x.likeness || x.a - y.a)
      .slice(0, PARTNERS);
  });
}

function countWords({ title, text }: StoryDraft): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string, weight: number, most: number) => {
    let read = 0;
    for (const [word] of words.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)) {
      if (read++ >= most) return;
      const key = fold(word).replace(/'s?$/, "");
      if (key.length < 2 || FUNCTION_WORDS.has(key)) continue;
      const isName = /^\p{Lu}/u.test(word);
      const stem = isName ? key : key.slice(0, 7);
      counts.set(stem, (counts.get(stem) ?? 0) + weight * (isName ? NAME_WEIGHT : 1));
    }
  };
  add(title, TITLE_WEIGHT, WORDS_READ);
  add(text, 1, WORDS_READ);
  return counts;
}

/** 1 for groups of one day, falling with the days between; 1 where a day is not known. */
function nearness(a: Group, b: Group): number {
  if (a.dated === 0 || b.dated === 0) return 1;
  return 0.5 ** (Math.abs(a.days / a.dated - b.days / b.dated) / HALF_LIFE_DAYS);
}

/** Summed likeness of all members of two groups, from their summed vectors. */
function sumBetween(a: Group, b: Group): number {
  const [small, large] = a.vector.size <= b.vector.size ? [a.vector, b.vector] : [b.vector, a.vector];
  let product = 0;
  for (const [word, weight] of small) product += weight * (large.get(word) ?? 0);
  return product * nearness(a, b);
}

/** Average-link clustering: the likest two groups are joined until none is like enough. In order of first members. */
function joinAverage(reports: readonly StoryDraft[]): number[][] {
  const groups = vectorsOf(reports).map((vector, member): Group => {
    const day = Date.parse(reports[member]!.date?.slice(0, 10) ?? "") / DAY_MS;
    const dated = Number.isNaN(day) ? 0 : 1;
    return { members: [member], vector, days: dated * (day || 0), dated, sums: new Map() };
  });
  const queue = new MeanQueue();
  const enter = (a: number, b: number, sum: number): void => {
    groups[a]!.sums.set(b, sum);
    groups[b]!.sums.set(a, sum);
    const likeness = sum / (groups[a]!.members.length * groups[b]!.members.length);
    if (likeness >= SAME_STORY) queue.push({ a: Math.min(a, b), b: Math.max(a, b), likeness });
  };
  for (const { a, b, likeness } of likeliestPairs(groups)) enter(a, b, likeness);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [a, b] = [groups[next.a]!, groups[next.b]!];
    // A group that has grown or gone since left a stale entry behind.
    const sum = a.sums.get(next.b);
    if (sum === undefined || sum / (a.members.length * b.members.length) !== next.likeness) continue;
    a.sums.delete(next.b);
    b.sums.delete(next.a);
    const others = new Map<number, number>();
    for (const other of [...a.sums.keys(), ...b.sums.keys()])
      if (!others.has(other)) {
        const group = groups[other]!;
        others.set(other, (a.sums.get(other) ?? sumBetween(a, group)) + (b.sums.get(other) ?? sumBetween(b, group)));
      }
    join(a, b);
    for (const other of b.sums.keys()) groups[other]!.sums.delete(next.b);
    b.sums.clear();
    for (const [other, sum] of others) enter(next.a, other, sum);
  }
  return groups.map(({ members }) => members.sort((x, y) => x - y)).filter((members) => members.length > 0);
}

/** Takes the members of `b` into `a`. */
function join(a: Group, b: Group): void {
  a.members = [...a.members, ...b.members];
  b.members = [];
  for (const [word, weight] of b.vector) a.vector.set(word, (a.vector.get(word) ?? 0) + weight);
  b.vector.clear();
  a.days += b.days;
  a.dated += b.dated;
}

/** Pairs, the likest first; of equals the one with the earlier members. A binary heap. */
class MeanQueue {
  readonly #heap: Pair[] = [];

  push(pair: Pair): void {
    const heap = this.#heap;
    let at = heap.push(pair) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(heap[at]!, heap[up]!)) break;
      [heap[at], heap[up]] = [heap[up]!, heap[at]!];
      at = up;
    }
  }

  pop(): Pair | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
      if (least === at) return top;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  }
}

const before = (x: Pair, y: Pair): boolean =>
  x.likeness > y.likeness || (x.likeness === y.likeness && (x.a < y.a || (x.a === y.a && x.b < y.b)));
