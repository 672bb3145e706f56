/**
 * `events`: PLOVER root and quad class of the event between a sentence's marked actors, by the event stage's own coder.
 * Root names are the manual's of 2017, whose YIELD is CONCEDE and RETREAT today, and which counts embargoes
 * among COERCE and signed agreements among SUPPORT.
 */
import { type Coding, codeBetween } from "../../src/extract/events/events.js";
import { readLanguage } from "../../src/language/language.js";
import type { Block, Span } from "../../src/model/model.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";
import { openModels } from "../models.js";

type Row = {
  readonly id: string;
  readonly text: string;
  readonly marked: string;
  readonly source: string;
  readonly target: string;
};

export const predict: Task = async (inPath) => {
  const models = openModels();
  return jsonLines(
    readJsonLines<Row>(inPath).map((row) => {
      const blocks: Block[] = [{ start: 0, end: row.text.length, role: "paragraph" }];
      const language = readLanguage(row.text, blocks, models);
      const root = rootOf(codeBetween(language, ...markedSpans(row)));
      return { id: row.id, root, quad: QUADS[root] };
    }),
  );
};

/** Spans of the first source and the first target, as `<s>` and `<t>` mark them. */
function markedSpans({ text, marked }: Row): [Span, Span] {
  return [spanOf(text, marked, "s"), spanOf(text, marked, "t")];
}

function spanOf(text: string, marked: string, mark: "s" | "t"): Span {
  const open = marked.indexOf(`<${mark}>`);
  const close = marked.indexOf(`</${mark}>`);
  const start = plain(marked.slice(0, Math.max(0, open))).length;
  const end = open < 0 ? start : start + plain(marked.slice(open, close)).length;
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}

const plain = (marked: string): string => marked.replace(/<\/?[st]>/g, "");

function rootOf(coding: Coding | null): string {
  if (!coding) return "SUPPORT";
  if (coding.type === "CONCEDE" || coding.type === "RETREAT") return "YIELD";
  if (coding.mode === "embargo") return "COERCE";
  if (coding.mode === "deal") return "SUPPORT";
  return coding.type === "OTHER" ? "SUPPORT" : coding.type;
}

/** Verbal and material cooperation, verbal and material conflict. */
const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
