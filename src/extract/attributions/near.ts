/** Looking things up by place in lists that are in reading order, by bisection. */
import type { Span } from "../../model/model.js";

/** Index of the last item that starts at or before an offset, -1 for none. */
export function lastAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Items that share a character with a span; the items must not overlap one another. */
export function touching<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, lastAt(items, start)); i < items.length && items[i]!.start < end; i++)
    if (items[i]!.end > start) found.push(items[i]!);
  return found;
}
