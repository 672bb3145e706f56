/**
 * Lays the corpora out as plain arrays for `network.py`, with the very features that the runtime computes, so that the
 * two sides cannot drift apart.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../src/language/hash.js";
import { labelsOf } from "../src/language/name-labels.js";
import { FEATURES, featureRows, VECTOR_WORDS } from "../src/language/network-features.js";
import { rangesOfTags, readNamedDocuments } from "./named-documents.js";
import { randomFrom, readTreebank } from "./treebank.js";

type VectorFile = { dimensions: number; words: string[]; vectors: Record<string, number[]> };

/** Steps that one unit of a vector is cut into; 8 bits then reach from -2.6 to 2.6. */
const VECTOR_STEPS = 48;

/** One more copy of this share of the sentences is written in capitals, and as much in headline case. */
const RECASED = 0.04;

/** Writes the arrays into `out`; returns the label sets in their order and the vectors as they ship. */
export function writeNetworkData(data: string, vectorFile: string, out: string) {
  mkdirSync(out, { recursive: true });
  const source = JSON.parse(readFileSync(vectorFile, "utf8")) as VectorFile;
  const words = source.words.slice(0, VECTOR_WORDS);
  const vectors = new Int8Array(words.length * source.dimensions);
  for (const [w, word] of words.entries())
    for (let d = 0; d < source.dimensions; d++)
      vectors[w * source.dimensions + d] = Math.max(
        -127,
        Math.min(127, Math.round(source.vectors[word]![d]! * VECTOR_STEPS)),
      );
  const hashes = Uint32Array.from(words, (word) => hashText(word) >>> 0);
  const rowOf = new Map(words.map((word, w) => [hashText(word), w + 1]));
  const save = (name: string, array: Int32Array | Int8Array) => writeFileSync(join(out, name), array);
  save("vectors.i8", vectors);

  const train = readTreebank(data, "treebank-train.conllu.gz");
  const tagOf = (upos: string, xpos: string) => `${upos} ${xpos}`;
  const tags = [...new Set(train.flatMap((s) => s.forms.map((_, i) => tagOf(s.upos[i]!, s.xpos[i]!))))].sort();
  const relations = [...new Set(train.flatMap((s) => s.deprels))].sort();
  const random = randomFrom(11);
  const write = (name: string, sentences: { forms: readonly string[]; labels: readonly (readonly number[])[] }[]) => {
    const width = FEATURES.length + 1 + (sentences[0]?.labels.length ?? 0);
    const all = [...sentences];
    if (name.endsWith("train"))
      for (const { forms, labels } of sentences) {
        const draw = random();
        if (draw < RECASED) all.push({ forms: forms.map((form) => form.toUpperCase()), labels });
        else if (draw < 2 * RECASED)
          all.push({ forms: forms.map((form) => form.slice(0, 1).toUpperCase() + form.slice(1)), labels });
      }
    const rows = new Int32Array(all.reduce((sum, { forms }) => sum + forms.length, 0) * width);
    let at = 0;
    for (const { forms, labels } of all) {
      for (const [i, form] of forms.entries()) {
        const { rows: own, lower } = featureRows(form);
        for (const row of own) rows[at++] = row;
        rows[at++] = rowOf.get(hashText(lower)) ?? 0;
        for (const label of labels) rows[at++] = label[i]!;
      }
    }
    save(`${name}.i32`, rows);
    save(
      `${name}-lengths.i32`,
      Int32Array.from(all, ({ forms }) => forms.length),
    );
  };
  for (const part of ["train", "dev"]) {
    write(
      `trees-${part}`,
      readTreebank(data, `treebank-${part}.conllu.gz`).map((s) => ({
        forms: s.forms,
        labels: [
          s.forms.map((_, i) => tags.indexOf(tagOf(s.upos[i]!, s.xpos[i]!))),
          s.heads.map((head) => head + 1),
          s.deprels.map((relation) => relations.indexOf(relation)),
        ],
      })),
    );
    write(
      `names-${part}`,
      readNamedDocuments(data, `ner-${part}.conll.gz`).flatMap(({ sentences }) =>
        sentences.map((sentence) => ({
          forms: sentence.forms,
          labels: [[...labelsOf(sentence.forms.length, rangesOfTags(sentence.tags))]],
        })),
      ),
    );
  }
  return { tags, relations, hashes, vectors, vectorScale: 1 / VECTOR_STEPS };
}
