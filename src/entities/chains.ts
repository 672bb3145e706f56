/**
 * Chaining the mentions of one report: names by spelling, appositions by syntax, then everything else from left to
 * right by the antecedent ranker. Precise links come first, so that the looser ones see fuller chains.
 */
import { type LanguageNotes, lineOf } from "../model/model.js";
import { ANTECEDENT_WEIGHTS } from "./antecedent-weights.js";
import {
  findAntecedents,
  type Growing,
  modifiersOf,
  newFeatures,
  pairFeatures,
  type Scene,
  scoreOf,
  type Weights,
} from "./antecedents.js";
import { knownName } from "./knowledge.js";
import type { Candidate } from "./mentions.js";
import { groupNames } from "./name-chains.js";
import type { Tree } from "./phrase.js";
import { readTraits } from "./traits.js";

/**
 * Chain number of each candidate, in order of first mention. `speakers` numbers who speaks each sentence, where a
 * transcript says so; in running text only quotation marks change who "I" is.
 */
export function chainCandidates(
  text: string,
  language: LanguageNotes,
  tree: Tree,
  candidates: readonly Candidate[],
  speakers?: readonly number[],
): number[] {
  const scene = setScene(text, language, tree, candidates, speakers);
  resolve(scene, fixedLinks(scene), (i) => chooseAntecedent(scene, i, ANTECEDENT_WEIGHTS));
  const order = new Map<Growing, number>();
  for (const chain of scene.chainOf) if (chain && !order.has(chain)) order.set(chain, order.size);
  return scene.chainOf.map((chain) => order.get(chain!)!);
}

export function setScene(
  text: string,
  language: LanguageNotes,
  tree: Tree,
  candidates: readonly Candidate[],
  speakers?: readonly number[],
): Scene {
  return {
    text,
    tree,
    candidates,
    traits: candidates.map((candidate) => readTraits(tree.tokens, candidate)),
    voices: voicesAt(language, candidates, speakers),
    chainOf: candidates.map(() => undefined),
    headCounts: new Map(),
    named: new Set(),
    titles: new Map(),
  };
}

/** For each candidate, the first member of the group that spelling or syntax puts it in; itself where it has none. */
export function fixedLinks({ text, candidates, traits, tree }: Scene): number[] {
  const links = new Links(candidates.length);
  const names = candidates.flatMap((candidate, i) => (candidate.form === "name" ? [i] : []));
  const groups = groupNames(
    names.map((i) => ({
      name: lineOf(text, candidates[i]!),
      kind: candidates[i]!.kind,
      gender: traits[i]!.gender,
      sentence: tree.tokens[candidates[i]!.head]!.sentence,
    })),
  );
  for (const [n, i] of names.entries()) links.name(i, groups[n]!);
  const byHead = new Map(candidates.map(({ head }, i) => [head, i]));
  candidates.forEach((candidate, i) => {
    const token = tree.tokens[candidate.head]!;
    const j = token.deprel === "appos" ? byHead.get(apposedTo(tree, candidate)) : undefined;
    if (j !== undefined && isBeside(tree, candidate, candidates[j]!) && canBeApposed(candidate, candidates[j]!))
      links.join(i, j);
  });
  return candidates.map((_, i) => links.find(i));
}

/**
 * Walks from left to right: a candidate that fixed links tie to an earlier one joins its chain, any other goes where
 * `choose` says (the index of an antecedent, or -1 for a chain of its own).
 */
export function resolve(scene: Scene, fixed: readonly number[], choose: (i: number) => number): void {
  countTitles(scene, fixed);
  for (const [i, { form }] of scene.candidates.entries()) {
    const founder = fixed[i]!;
    const isFree = founder === i && form !== "name";
    const antecedent = founder < i ? founder : isFree ? choose(i) : -1;
    join(scene, i, antecedent < 0 ? undefined : scene.chainOf[antecedent]);
  }
}

/** Sets of candidates, named by their first member; no set takes in two names that are not one. */
class Links {
  readonly #parent: number[];
  /** Group of the name that a set holds, by its first member. */
  readonly #group = new Map<number, number>();
  readonly #founder = new Map<number, number>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[i] = root;
    return root;
  }

  name(i: number, group: number): void {
    this.#group.set(this.find(i), group);
    const founder = this.#founder.get(group);
    if (founder === undefined) this.#founder.set(group, i);
    else this.join(founder, i);
  }

  join(i: number, j: number): void {
    const [low, high] = [this.find(i), this.find(j)].sort((x, y) => x - y) as [number, number];
    const [one, two] = [this.#group.get(low), this.#group.get(high)];
    if (low === high || (one !== undefined && two !== undefined && one !== two)) return;
    this.#parent[high] = low;
    if (two !== undefined) this.#group.set(low, two);
  }
}

/** Notes which sets hold a name, and how many people bear each title. */
function countTitles({ candidates, named, titles, tree }: Scene, fixed: readonly number[]): void {
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.form !== "name") continue;
    named.add(fixed[i]!);
    for (const word of candidate.kind === "person" ? modifiersOf(tree, candidate) : []) {
      titles.set(word, (titles.get(word) ?? new Set()).add(fixed[i]!));
    }
  }
}

function chooseAntecedent(scene: Scene, i: number, weights: Weights): number {
  let best = -1;
  let bestScore = scoreOf(weights, newFeatures(scene, i));
  for (const j of findAntecedents(scene, i)) {
    const score = scoreOf(weights, pairFeatures(scene, i, j));
    if (score > bestScore) {
      best = j;
      bestScore = score;
    }
  }
  return best;
}

function join(scene: Scene, i: number, found: Growing | undefined): void {
  const { candidates, traits, tree } = scene;
  const candidate = candidates[i]!;
  const { gender, plural } = traits[i]!;
  const chain = found ?? blankChain(candidate);
  chain.members.push(i);
  chain.gender ??= gender;
  chain.plural ??= plural;
  if (candidate.form === "name" && !chain.named) {
    chain.named = true;
    chain.isCountry = knownName(lineOf(scene.text, candidate))?.key.startsWith("country:") ?? false;
    chain.kind = candidate.kind;
  } else if (chain.kind === "other" && candidate.form !== "pronoun") chain.kind = candidate.kind;
  if (candidate.form !== "pronoun") {
    const head = tree.tokens[candidate.head]!.lemma.toLowerCase();
    chain.heads.add(head);
    if (candidate.form === "name") for (const word of modifiersOf(tree, candidate)) chain.heads.add(word);
    for (const word of modifiersOf(tree, candidate)) chain.modifiers.add(word);
    scene.headCounts.set(head, (scene.headCounts.get(head) ?? 0) + 1);
  }
  scene.chainOf[i] = chain;
}

const blankChain = ({ kind }: Candidate): Growing => ({
  members: [],
  gender: undefined,
  plural: undefined,
  kind,
  named: false,
  isCountry: false,
  heads: new Set(),
  modifiers: new Set(),
});

/** What an apposition explains: of several joined by "and", the one it stands beside, unless it is plural itself. */
function apposedTo({ tokens, children }: Tree, { head, plural, start }: Candidate): number {
  const first = tokens[head]!.head;
  const last = children[first]!.findLast((child) => tokens[child]!.deprel === "conj" && tokens[child]!.start < start);
  return plural ? first : (last ?? first);
}

/** Nothing but a mark or two stands between the phrases; further off, the tree has guessed. */
function isBeside({ tokens }: Tree, a: Candidate, b: Candidate): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.slice(left.endToken, right.firstOfPhrase);
  return between.length <= 2 && between.every(({ upos }) => upos === "PUNCT");
}

/** Two names side by side are two things ("Lyon, France"); kinds and numbers must not clash. */
function canBeApposed(a: Candidate, b: Candidate): boolean {
  if (a.form === "pronoun" || b.form === "pronoun") return false;
  if (a.form === "name" && b.form === "name") return false;
  if (a.kind === "person" || b.kind === "person") return a.kind === b.kind && a.plural === b.plural;
  const [name, noun] = a.form === "name" ? [a, b] : [b, a];
  return name.form !== "name" || noun.kind !== "other" || name.kind === "other";
}

/**
 * Who speaks at each candidate: the speaker of its sentence, or inside quotation marks the quote, its continuations
 * counted as one; -1 for the writer of the report.
 */
function voicesAt(
  { quotes, tokens }: LanguageNotes,
  candidates: readonly Candidate[],
  speakers: readonly number[] = [],
): number[] {
  const outer = quotes.map((quote, index) => ({ ...quote, index })).filter(({ within }) => within < 0);
  const root = quotes.map((_, index) => index);
  for (const [index, { continues }] of quotes.entries()) if (continues >= 0) root[index] = root[continues]!;
  const firstQuote = Math.max(-1, ...speakers) + 1;
  let next = 0;
  return candidates.map(({ start, head }) => {
    while (next < outer.length && outer[next]!.end <= start) next++;
    const quote = outer[next];
    if (quote && quote.start <= start) return firstQuote + root[quote.index]!;
    return speakers[tokens[head]!.sentence] ?? -1;
  });
}
