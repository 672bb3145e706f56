import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGE_MODELS, loadLanguageModels, readLanguage } from "../../src/language/language.js";
import { type Block, wordsOf } from "../../src/model/model.js";

const files = new Map(
  LANGUAGE_MODELS.map((name) => [name, readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))]),
);
const models = loadLanguageModels(files);

/** Notes of a text whose paragraphs stand apart by a blank line. */
function read(text: string) {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(
    ({ index, 0: { length } }): Block => ({ start: index, end: index + length, role: "paragraph" }),
  );
  return readLanguage(text, blocks, models);
}

const sentencesOf = (text: string) => read(text).sentences.map((sentence) => wordsOf(text, sentence));
const namesOf = (text: string) => read(text).names.map((name) => `${name.kind} ${wordsOf(text, name)}`);

describe("sentences", () => {
  it.each([
    [
      "abbreviations and initials",
      "Gen. J. K. Okoro met Mr. Diaz at 5 p.m. in St. Louis. They spoke for an hour.",
      ["Gen. J. K. Okoro met Mr. Diaz at 5 p.m. in St. Louis.", "They spoke for an hour."],
    ],
    [
      "a quotation that closes after the stop",
      "“We will not sign.” The minister left early.",
      ["“We will not sign.”", "The minister left early."],
    ],
    [
      "a question inside a sentence",
      "“Who pays?” she asked. Nobody answered.",
      ["“Who pays?” she asked.", "Nobody answered."],
    ],
    [
      "a headline without a stop",
      "Ferry sinks off Sumatra\n\nAt least 12 people died on Monday.",
      ["Ferry sinks off Sumatra", "At least 12 people died on Monday."],
    ],
    [
      "a line break inside a paragraph",
      "The president arrived in\nOslo on Friday.",
      ["The president arrived in\nOslo on Friday."],
    ],
  ])("%s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("tags, lemmas and trees", () => {
  it("reads a plain sentence of news", () => {
    const { tokens } = read("The ministers were told about the deal on Tuesday.");
    expect(tokens.map(({ form, lemma, upos, head, deprel }) => `${form} ${lemma} ${upos} ${head} ${deprel}`)).toEqual([
      "The the DET 1 det",
      "ministers minister NOUN 3 nsubj:pass",
      "were be AUX 3 aux:pass",
      "told tell VERB -1 root",
      "about about ADP 6 case",
      "the the DET 6 det",
      "deal deal NOUN 3 obl",
      "on on ADP 8 case",
      "Tuesday Tuesday PROPN 3 obl",
      ". . PUNCT 3 punct",
    ]);
  });

  it("gives every sentence one root, and heads inside the sentence", () => {
    const { tokens, sentences } = read(
      "Rain fell. “Stop,” he said, and they did (mostly)!\n\nMORE RAIN TO COME\n\n- one\n- two: three; four... five",
    );
    for (const { firstToken, endToken } of sentences) {
      const own = tokens.slice(firstToken, endToken);
      expect(own.filter(({ head, deprel }) => head === -1 && deprel === "root")).toHaveLength(1);
      expect(own.every(({ head }) => head === -1 || (head >= firstToken && head < endToken))).toBe(true);
    }
  });
});

describe("names", () => {
  it("finds people, bodies and places, titles left out", () => {
    expect(namesOf("Chancellor Angela Merkel met Mr Smith of the United Nations in Paris on Monday.")).toEqual([
      "person Angela Merkel",
      "person Smith",
      "organisation United Nations",
      "place Paris",
    ]);
  });

  it("finds none where there are none", () => {
    expect(namesOf("The talks ended without a deal, and the two sides blamed each other.")).toEqual([]);
  });
});

describe("the stage as a whole", () => {
  it("reads nothing out of nothing, and marks alone as one sentence", () => {
    expect(read("")).toEqual({ sentences: [], tokens: [], names: [], quotes: [], clauses: [] });
    expect(read("***").sentences).toHaveLength(1);
  });

  it("cuts a sentence that does not end", () => {
    const { sentences } = read("word ".repeat(1000));
    expect(sentences.every(({ firstToken, endToken }) => endToken - firstToken <= 200)).toBe(true);
  });

  it("names the model that is missing", () => {
    const without = new Map([...files].filter(([name]) => name !== "lemmas"));
    expect(() => loadLanguageModels(without)).toThrow("models/lemmas.bin is missing");
  });
});
