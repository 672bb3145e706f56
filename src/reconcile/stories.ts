/**
 * Which reports of a pile tell one story.
 *
 * Reports are weighted word vectors (TF-IDF; words of the title and names count more), compared by cosine through an
 * inverted index and drawn apart by the days between them; average-link clustering joins them while the mean likeness
 * of two groups stays high enough. Only likely pairs are scored, so a pile of thousands is no trouble.
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
  const groups = joinAverage(sorted.length, likenesses(sorted));
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

type Pair = { readonly a: number; readonly b: number; readonly likeness: number };

function likenesses(reports: readonly StoryDraft[]): Pair[] {
  const counts = reports.map(countWords);
  const holders = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = counts.map((count) => {
    const weights = [...count].map(([word, times]): [string, number] => [
      word,
      (1 + Math.log(times)) * Math.log((reports.length + UNSEEN_REPORTS) / (holders.get(word)! + 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return weights
      .map(([word, weight]): [string, number] => [word, weight / length])
      .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
      .slice(0, KEY_WORDS);
  });
  const index = new Map<string, [number, number][]>();
  const pairs: Pair[] = [];
  for (const [b, vector] of vectors.entries()) {
    const products = new Map<number, number>();
    for (const [word, weight] of vector) {
      const known = index.get(word);
      for (const [a, other] of known ?? []) products.set(a, (products.get(a) ?? 0) + weight * other);
      if (!known) index.set(word, [[b, weight]]);
      else if (known.length < HOLDERS) known.push([b, weight]);
    }
    for (const [a, product] of products) {
      const likeness = product * nearness(reports[a]!.date, reports[b]!.date);
      if (likeness >= FAINT) pairs.push({ a, b, likeness });
    }
  }
  return pairs;
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

/** 1 for reports of one day, falling with the days between; 1 where a day is not known. */
function nearness(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 1;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 1 : 0.5 ** (days / HALF_LIFE_DAYS);
}

/**
 * Average-link clustering of a sparse graph: the likest two groups are joined until none is like enough.
 * Pairs that were never scored count as unlike. Groups come in the order of their first members.
 */
function joinAverage(size: number, pairs: readonly Pair[]): number[][] {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, member) => [member]);
  // Sums of likeness between live groups.
  const sums = groups.map(() => new Map<number, number>());
  for (const { a, b, likeness } of pairs) {
    sums[a]!.set(b, likeness);
    sums[b]!.set(a, likeness);
  }
  const mean = (a: number, b: number): number => sums[a]!.get(b)! / (groups[a]!.length * groups[b]!.length);
  const queue = new MeanQueue();
  for (const { a, b, likeness } of pairs) if (likeness >= SAME_STORY) queue.push({ a, b, likeness });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, likeness } = next;
    // A group that has grown since left a stale entry behind.
    if (!groups[a] || !groups[b] || mean(a, b) !== likeness) continue;
    groups[a] = [...groups[a], ...groups[b]];
    groups[b] = null;
    for (const [other, sum] of sums[b]!) {
      sums[other]!.delete(b);
      if (other === a) continue;
      const joined = (sums[a]!.get(other) ?? 0) + sum;
      sums[a]!.set(other, joined);
      sums[other]!.set(a, joined);
    }
    sums[a]!.delete(b);
    sums[b]!.clear();
    for (const other of sums[a]!.keys()) {
      const likeness = mean(a, other);
      if (likeness >= SAME_STORY) queue.push({ a: Math.min(a, other), b: Math.max(a, other), likeness });
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b));
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
