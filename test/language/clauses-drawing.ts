import { findClauses } from "../../src/language/clauses.js";
import { type Clause, type Sentence, type Token, type Upos, wordsOf } from "../../src/model/model.js";

/**
 * A sentence drawn as a tree, a word each: `form=lemma_XPOS<HEAD:relation`, heads counted from 1, 0 for the root;
 * the lemma may be left out where it is the form: "Ada_NNP<2:nsubj met=meet_VBD<0:root Bo_NNP<2:obj".
 */
export function readTreeDrawing(drawing: string): { text: string; tokens: Token[]; sentences: Sentence[] } {
  let text = "";
  const tokens = drawing
    .trim()
    .split(/\s+/)
    .map((word, index): Token => {
      const match = /^(.+?)(?:=(.+?))?_([A-Z$.,:]+)<(\d+):(\S+)$/.exec(word);
      if (!match) throw new Error(`cannot read “${word}”`);
      const [, form, lemma, xpos, head, deprel] = match as unknown as [
        string,
        string,
        string | undefined,
        string,
        string,
        string,
      ];
      if (text !== "" && xpos !== "POS" && xpos !== ",") text += " ";
      const start = text.length;
      text += form;
      const upos = UPOS[xpos] ?? "X";
      const isAuxiliary = deprel.startsWith("aux") || deprel === "cop";
      return {
        index,
        form,
        lemma: lemma ?? form,
        upos: isAuxiliary ? "AUX" : upos,
        xpos,
        head: Number(head) - 1,
        deprel,
        sentence: 0,
        start,
        end: text.length,
      };
    });
  return {
    text,
    tokens,
    sentences: [{ index: 0, start: 0, end: text.length, firstToken: 0, endToken: tokens.length, block: 0 }],
  };
}

/** Clauses of a drawn tree, a line each: "meet: subject Ada, object Bo". */
export function clauseLines(drawing: string): string[] {
  const { text, tokens, sentences } = readTreeDrawing(drawing);
  return findClauses(tokens, sentences).map(
    (clause) =>
      `${clause.lemma}: ${clause.arguments.map((found) => `${found.role}${found.preposition ? ` ${found.preposition}` : ""} “${wordsOf(text, found)}”`).join(", ")}`,
  );
}

/** The clause of a drawn tree whose lemma it is. */
export function clauseOf(drawing: string, lemma: string): Clause {
  const { tokens, sentences } = readTreeDrawing(drawing);
  const clause = findClauses(tokens, sentences).find((found) => found.lemma === lemma);
  if (!clause) throw new Error(`no clause of “${lemma}”`);
  return clause;
}

const UPOS: Record<string, Upos> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  PRP: "PRON",
  PRP$: "PRON",
  WP: "PRON",
  WDT: "PRON",
  VB: "VERB",
  VBD: "VERB",
  VBZ: "VERB",
  VBP: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  MD: "AUX",
  JJ: "ADJ",
  RB: "ADV",
  RP: "ADP",
  IN: "ADP",
  TO: "PART",
  DT: "DET",
  CC: "CCONJ",
  CD: "NUM",
  POS: "PART",
  ",": "PUNCT",
  ".": "PUNCT",
};
