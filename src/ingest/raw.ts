/** What a format's reader hands over: the parts of a report as they stood, before the text is fixed. */
import type { BlockRole, Problem } from "../model/model.js";

/** A stretch of text; `role` only where the format itself says what it is. */
export type Part = { readonly role?: BlockRole; readonly words: string };

/** What a page, file or record states about its report. */
export type Facts = {
  readonly title?: string;
  readonly outlet?: string;
  readonly bylines?: readonly string[];
  readonly url?: string;
  readonly language?: string;
  /** As written; read as a day when the draft is composed. */
  readonly date?: { readonly value: string; readonly where: string };
};

export type RawReport = Facts & {
  readonly id: string;
  /** Where it was read, for messages: "pile.jsonl:4". */
  readonly at: string;
  readonly parts: readonly Part[];
  /** Size of the whole in words ("51450000 bytes"), where only its beginning was looked at. */
  readonly cutFrom?: string;
};

export type RawFound = { readonly items: readonly RawReport[]; readonly problems: readonly Problem[] };

/** A problem in the form that every reader uses: where, what, and how to mend it. */
export const problem = (code: string, at: string, fact: string, hint: string): Problem => ({
  code,
  message: `${at}: ${fact}`,
  hint,
});
