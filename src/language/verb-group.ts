import type { Clause, Token } from "../model/model.js";
import { isLostSubject } from "./clause-arguments.js";
import type { Tree } from "./clause-tree.js";

type VerbGroup = Pick<Clause, "voice" | "tense" | "perfect" | "progressive" | "negated" | "modal">;

/** Voice, tense, aspect, modal and negation of a predicate, from its auxiliaries and its Penn tag. */
export function readVerbGroup(tree: Tree, predicate: Token, kind: Clause["kind"]): VerbGroup {
  if (kind === "nominal") return { ...NO_GROUP, negated: isNegated(tree, predicate, kind) };
  const own = auxiliaries(tree, predicate);
  const group = own.length > 0 ? own : sharedAuxiliaries(tree, predicate);
  const words = kind === "verb" ? [...group, predicate] : group;
  const modal = group.find((token) => token.xpos === "MD");
  const lemmas = group.map((token) => token.lemma.toLowerCase());
  return {
    voice: kind === "verb" && isPassive(tree, predicate, group) ? "passive" : "active",
    tense: tenseOf(words, modal, group.length === 0 && predicate.xpos === "VBN" && hasPlainSubject(tree, predicate)),
    perfect: lemmas.includes("have") && words.at(-1)?.lemma !== "have",
    progressive: kind === "verb" && predicate.xpos === "VBG" && lemmas.includes("be"),
    negated: isNegated(tree, predicate, kind),
    modal: modal ? modalLemma(modal) : null,
  };
}

const NO_GROUP: VerbGroup = {
  voice: "active",
  tense: "none",
  perfect: false,
  progressive: false,
  negated: false,
  modal: null,
};

const auxiliaries = (tree: Tree, predicate: Token): Token[] =>
  tree.children(predicate.index).filter((child) => /^(aux|cop)\b/.test(child.deprel) && child.upos !== "PART");

/** "has met and discussed", "will travel and meet": a bare form after a conjunction leans on the first verb's auxiliaries. */
function sharedAuxiliaries(tree: Tree, predicate: Token): Token[] {
  if (predicate.deprel !== "conj" || predicate.head < 0 || tree.child(predicate.index, "nsubj", "mark")) return [];
  const first = tree.tokens[predicate.head]!;
  const fits = predicate.xpos === first.xpos && /^VB[NG]?$/.test(predicate.xpos);
  return fits ? auxiliaries(tree, first) : [];
}

/** With an auxiliary "be" or "get", or a bare participle ("talks held in Paris"). */
function isPassive(tree: Tree, predicate: Token, group: readonly Token[]): boolean {
  if (group.some((token) => token.deprel === "aux:pass")) return true;
  // Taggers mistake "Ada agreed" for a participle; a plain subject says that it is finite.
  if (predicate.xpos === "VBN" && group.length === 0 && hasPlainSubject(tree, predicate)) return false;
  if (tree.child(predicate.index, "nsubj:pass")) return true;
  if (predicate.xpos !== "VBN" || group.length > 0) return false;
  return /^(acl|advcl|xcomp|root|parataxis|conj)/.test(predicate.deprel) && !tree.child(predicate.index, "obj");
}

/** Before the verb, or a subject taken for a passive's though an object or a "that" clause follows. */
const hasPlainSubject = (tree: Tree, predicate: Token): boolean =>
  tree
    .children(predicate.index)
    .some(
      (child) =>
        (child.deprel === "nsubj" && child.index < predicate.index) ||
        (child.deprel === "nsubj:pass" && tree.child(predicate.index, "obj", "ccomp") !== undefined) ||
        isLostSubject(tree, predicate, child),
    );

function tenseOf(words: readonly Token[], modal: Token | undefined, isMistagged: boolean): Clause["tense"] {
  if (isMistagged) return "past";
  if (modal) return FUTURE_MODALS.has(modalLemma(modal)) ? "future" : "present";
  const finite = words.find((token) => /^VB[DZP]$/.test(token.xpos));
  if (!finite) return "none";
  return finite.xpos === "VBD" ? "past" : "present";
}

/** "would" reports a future from the past ("said they would meet"). */
const FUTURE_MODALS = new Set(["will", "shall", "would"]);

const SHORT_MODALS: Record<string, string> = {
  "'ll": "will",
  "’ll": "will",
  wo: "will",
  ca: "can",
  sha: "shall",
  "'d": "would",
  "’d": "would",
};

const modalLemma = (token: Token): string => SHORT_MODALS[token.form.toLowerCase()] ?? token.form.toLowerCase();

/** "not", "never", "no longer"; or a subject or object that empties the claim: "no one came", "reached no deal". */
function isNegated(tree: Tree, predicate: Token, kind: Clause["kind"]): boolean {
  return tree.children(predicate.index).some((child) => {
    const word = child.form.toLowerCase();
    if (NEGATIONS.has(word)) return child.deprel !== "det" || kind !== "verb";
    if (child.deprel === "advmod" && word === "longer") return true;
    if (!/^(nsubj|obj|obl)/.test(child.deprel)) return false;
    if (child.deprel.startsWith("obl")) return false;
    return EMPTY_PRONOUNS.has(word) || tree.child(child.index, "det")?.form.toLowerCase() === "no";
  });
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "neither", "nor", "no", "hardly", "barely"]);
const EMPTY_PRONOUNS = new Set(["nobody", "none", "nothing", "neither"]);
