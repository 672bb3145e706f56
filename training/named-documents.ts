/** Reading the corpus of named entities for the trainers. */
import type { NameRange } from "../src/language/name-labels.js";
import { readLines } from "./treebank.js";

export type NamedDocument = { source: string; sentences: { forms: string[]; tags: string[] }[] };

/** Tagged by a machine and under no named licence. */
const LEFT_OUT = "gmb";

/** The documents of a column file, those of the left-out source aside. */
export function readNamedDocuments(folder: string, file: string): NamedDocument[] {
  const documents: NamedDocument[] = [];
  let open = true;
  for (const line of readLines(folder, file)) {
    if (line.startsWith("# newdoc")) documents.push({ source: "", sentences: [] });
    const document = documents.at(-1);
    if (!document) continue;
    if (line.startsWith("# source = ")) document.source = line.slice(11);
    const [form, tag] = line.split("\t");
    if (line === "" || tag === undefined) {
      open = true;
      continue;
    }
    if (open) document.sentences.push({ forms: [], tags: [] });
    open = false;
    document.sentences.at(-1)!.forms.push(form!);
    document.sentences.at(-1)!.tags.push(tag);
  }
  return documents.filter(({ source }) => source !== LEFT_OUT);
}

const KIND_OF: Readonly<Record<string, NameRange["kind"]>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "other",
};

/** The names that BIO tags spell. */
export function rangesOfTags(tags: readonly string[]): NameRange[] {
  const found: { kind: NameRange["kind"]; from: number; to: number }[] = [];
  for (const [i, tag] of tags.entries()) {
    const kind = KIND_OF[tag.slice(2)];
    if (!kind) continue;
    const last = found.at(-1);
    if (tag.startsWith("I") && last?.to === i) last.to = i + 1;
    else found.push({ kind, from: i, to: i + 1 });
  }
  return found;
}
