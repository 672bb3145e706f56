/**
 * From scores of single arcs to the best tree without crossing arcs (Eisner 1996). All but one English sentence in twenty
 * is such a tree, and on dev the best of these beats the best heads word by word.
 */

/**
 * Heads (-1 at the one root) for `count` words from `scores[word * (count + 1) + head]`, head 0 being the root and word h
 * head h + 1. Time grows with the cube of `count`.
 */
export function chooseHeads(scores: Float32Array, count: number): Int32Array {
  const n = count;
  const score = (head: number, word: number) => scores[word * (n + 1) + head + 1]!;
  // Best sums over words i to j, at [i * n + j]: `Open` spans end in the arc between i and j and lack one side, `Whole`
  // spans lack nothing; the head is the left or the right end. Beside each, where it was put together.
  const [leftOpen, rightOpen, leftWhole, rightWhole] = four(() => new Float64Array(n * n));
  const [openAt, , leftAt, rightAt] = four(() => new Int32Array(n * n));
  for (let length = 1; length < n; length++)
    for (let i = 0; i + length < n; i++) {
      const j = i + length;
      const at = i * n + j;
      let best = -Infinity;
      for (let k = i; k < j; k++) {
        const sum = leftWhole[i * n + k]! + rightWhole[(k + 1) * n + j]!;
        if (sum > best) {
          best = sum;
          openAt[at] = k;
        }
      }
      leftOpen[at] = best + score(i, j);
      rightOpen[at] = best + score(j, i);
      let bestLeft = -Infinity;
      let bestRight = -Infinity;
      for (let k = i; k < j; k++) {
        const left = leftOpen[i * n + k + 1]! + leftWhole[(k + 1) * n + j]!;
        if (left > bestLeft) {
          bestLeft = left;
          leftAt[at] = k + 1;
        }
        const right = rightWhole[i * n + k]! + rightOpen[k * n + j]!;
        if (right > bestRight) {
          bestRight = right;
          rightAt[at] = k;
        }
      }
      leftWhole[at] = bestLeft;
      rightWhole[at] = bestRight;
    }

  const heads = new Int32Array(n).fill(-1);
  if (n === 0) return heads;
  let root = 0;
  let bestRoot = -Infinity;
  for (let word = 0; word < n; word++) {
    const sum = rightWhole[word]! + leftWhole[word * n + n - 1]! + score(-1, word);
    if (sum > bestRoot) {
      bestRoot = sum;
      root = word;
    }
  }
  // Spans still to be taken apart: from, to, whether the head is the left end.
  const open: [number, number, boolean][] = [
    [0, root, false],
    [root, n - 1, true],
  ];
  for (let span = open.pop(); span; span = open.pop()) {
    const [i, j, headIsLeft] = span;
    if (i === j) continue;
    const at = i * n + j;
    const k = headIsLeft ? leftAt[at]! : rightAt[at]!;
    if (headIsLeft) heads[k] = i;
    else heads[k] = j;
    const [from, to] = headIsLeft ? [i, k] : [k, j];
    open.push(headIsLeft ? [k, j, true] : [i, k, false]);
    const middle = openAt[from * n + to]!;
    open.push([from, middle, true], [middle + 1, to, false]);
  }
  return heads;
}

const four = <T>(make: () => T): [T, T, T, T] => [make(), make(), make(), make()];
