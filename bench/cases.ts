/** The dev benchmarks: which task reads what, who scores it, and which of the scorer's figures are kept. */

/** A figure: its label and the keys that lead to it in the scorer's JSON. Shares are told in percent. */
export type Kept = readonly [label: string, ...keys: string[]];

export type Case = {
  readonly name: string;
  readonly task: string;
  /** Relative to the corpora folder. */
  readonly input: string;
  readonly options?: readonly string[];
  readonly scorer: string;
  readonly scorerOptions?: readonly string[];
  /** The scorer wants the answers behind this flag; without it they follow the gold file. */
  readonly responseFlag?: string;
  /** Empty for a scorer that prints one line and no JSON: the line is kept. */
  readonly keep: readonly Kept[];
  /** The input is the raw text that the scorer prints of the gold file. */
  readonly raw?: boolean;
};

const stories = (name: string): Case => ({
  name: `stories, ${name}`,
  task: "stories",
  input: `stories/dev/${name}.jsonl.gz`,
  scorer: "stories/score.mjs",
  responseFlag: "--response",
  keep: [
    ["B3 F1", "b3", "f"],
    ["pairwise F1", "pair", "f"],
    ["ARI", "ari"],
  ],
});

const tags = (name: string, raw: boolean): Case => ({
  name: `tags and trees, ${name}`,
  task: "tags",
  input: "language/treebank-dev.conllu.gz",
  scorer: "language/score-tags.mjs",
  raw,
  keep: [
    ["words F1", "all", "words"],
    ["sentences F1", "all", "sentences"],
    ["UPOS", "all", "UPOS"],
    ["lemma", "all", "lemma"],
    ["UAS", "all", "UAS"],
    ["LAS", "all", "LAS"],
  ],
});

const coref = (name: string, options: readonly string[]): Case => ({
  name: `coreference in a report, ${name}`,
  task: "coref",
  input: "language/coref-dev.jsonl.gz",
  options,
  scorer: "language/score-coref.mjs",
  scorerOptions: ["--types", "person,organization,place"],
  keep: [
    ["mentions F1", "mentions", "F1"],
    ["mean F1", "mean"],
  ],
});

const acrossReports = (file: string, kind: "entity" | "event"): Case => ({
  name: `${kind} coreference across reports, ${file}`,
  task: "event-coref",
  input: `coref-events/${file}.jsonl.gz`,
  options: ["--limit", "topic"],
  scorer: "coref-events/score.mjs",
  scorerOptions: ["--kind", kind],
  keep: [["CoNLL F1", "conll"]],
});

const eventTypes = (field: "root" | "quad"): Case => ({
  name: `event types, ${field}`,
  task: "events",
  input: "events-plover/plv-train.jsonl.gz",
  scorer: "events-plover/score.mjs",
  scorerOptions: ["--field", field],
  keep: [],
});

const dating = (name: string, options: readonly string[]): Case => ({
  name: `dating, ${name}`,
  task: "dating",
  input: "time/dating-dev.jsonl.gz",
  options,
  scorer: "time/score-dating.mjs",
  keep: [
    ["answered", "answered"],
    ["exact", "exact"],
    ["within 3 days", "le3"],
    ["within 3 days when answered", "le3Ans"],
    ["within 31 days", "le31"],
    ["month and day", "md"],
  ],
});

export const CASES: readonly Case[] = [
  tags("gold tokens", false),
  tags("from raw text", true),
  {
    name: "names",
    task: "ner",
    input: "language/ner-dev.conll.gz",
    scorer: "language/score-ner.mjs",
    keep: ["PER", "ORG", "LOC", "MISC", "overall"].map((type): Kept => [`${type} F1`, "all", type, "F1"]),
  },
  coref("gold mentions", ["--mentions", "gold"]),
  coref("raw text", []),
  {
    name: "time expressions",
    task: "timex",
    input: "time/dev.jsonl.gz",
    scorer: "time/score.mjs",
    keep: [
      ["value F1", "valueF1"],
      ["strict F1", "strict", "F1"],
      ["relaxed F1", "relaxed", "F1"],
      ["calendar F1", "calendar", "F1"],
    ],
  },
  dating("no hint", []),
  dating("told the year", ["--hint", "year"]),
  dating("told the week", ["--hint", "week"]),
  {
    name: "attribution",
    task: "attribution",
    input: "attribution/dev.jsonl.gz",
    scorer: "attribution/score.mjs",
    scorerOptions: ["--no-ci"],
    keep: [
      ...["all", "direct", "mixed", "indirect", "speech"].map((part): Kept => [`FULL ${part}`, part, "FULL", "f1"]),
      ["content exact", "all", "content exact", "f1"],
      ...["source", "cue", "content"].map((part): Kept => [`fragment ${part}`, "fragments", part, "f1"]),
    ],
  },
  acrossReports("dev", "event"),
  acrossReports("dev", "entity"),
  acrossReports("newswcl50-dev", "entity"),
  acrossReports("meantime-dev", "entity"),
  eventTypes("root"),
  eventTypes("quad"),
  {
    name: "reuse",
    task: "reuse",
    input: "reuse/dev.jsonl.gz",
    scorer: "reuse/score.mjs",
    keep: ["wire", "retranslation", "translation", "answers", "sentences", "press"].flatMap((set): Kept[] => [
      [`${set} F1`, set, "f"],
      [`${set} AP`, set, "ap"],
    ]),
  },
  ...["wikinews", "newswcl50", "basil", "fakes", "allsides", "ecbplus"].map(stories),
];
