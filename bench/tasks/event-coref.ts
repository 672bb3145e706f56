/**
 * `event-coref`: one cluster for each given mention, events and entities, across the documents of a topic (or of the gold
 * event with `--limit event`). Entities go through the product's chains and linking, events through its event coreference.
 */
import { chainCandidates, linkEntities, noteChains } from "../../src/entities/entities.js";
import type { LanguageModels } from "../../src/language/language.js";
import { clusterEvents, type EventMention } from "../../src/reconcile/event-coreference.js";
import { groupStories } from "../../src/reconcile/stories.js";
import { type CorefDocument, givenCandidates, type ReadDocument, readDocument } from "../coref-documents.js";
import { jsonLines, readJsonLines, type Task } from "../io.js";
import { openModels } from "../models.js";

type GivenMention = {
  readonly id: string;
  readonly kind: "event" | "entity";
  readonly tag: string;
  readonly sent: number;
  readonly toks: readonly number[];
};
type GivenDocument = {
  readonly doc: string;
  readonly topic: string | number;
  readonly event: string;
  readonly date: string | null;
  readonly sents: readonly (readonly string[])[];
  readonly mentions: readonly GivenMention[];
};
type Answer = { readonly doc: string; readonly id: string; readonly cluster: string };

export const predict: Task = async (inPath, { limit }) => {
  const models = openModels();
  const groups = new Map<string, GivenDocument[]>();
  for (const document of readJsonLines<GivenDocument>(inPath)) {
    const key = String(limit === "event" ? document.event : document.topic);
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return jsonLines([...groups].flatMap(([key, documents]) => answer(key, documents, models)));
};

function answer(group: string, documents: readonly GivenDocument[], models: LanguageModels): Answer[] {
  const read = documents.map((document) => readGiven(document, models));
  return [...entityAnswers(group, documents, read), ...eventAnswers(group, documents, read)];
}

type Read = ReadDocument & { readonly flat: CorefDocument };

/** Sentences laid end to end, each a paragraph, with the mentions of one kind as spans over all tokens. */
function readGiven(document: GivenDocument, models: LanguageModels): Read {
  const sents: [number, number][] = [];
  for (const { length } of document.sents) {
    const at = sents.at(-1)?.[1] ?? 0;
    sents.push([at, at + length]);
  }
  const mentions = document.mentions.map(({ sent, toks, tag }): [number, number, string] => {
    const first = sents[sent]![0];
    return [
      first + Math.min(...toks),
      first + Math.max(...toks) + 1,
      TYPES[tag] ?? TYPES[tag.split("_")[0]!] ?? "other",
    ];
  });
  const flat = { id: document.doc, tokens: document.sents.flat(), sents, paras: sents, mentions };
  return { ...readDocument(flat, models), flat };
}

/** Tags of the three corpora, as the types of the coreference corpus. */
const TYPES: Readonly<Record<string, string>> = {
  HUMAN: "person",
  HUMAN_PART_ORG: "organization",
  HUMAN_PART_GPE: "place",
  HUMAN_PART_VEH: "object",
  LOC: "place",
  ACTOR: "person",
  COUNTRY: "organization",
  GROUP: "organization",
  OBJECT: "object",
  PER: "person",
  ORG: "organization",
  PRO: "object",
};

function entityAnswers(group: string, documents: readonly GivenDocument[], read: readonly Read[]): Answer[] {
  const pile = read.map((one, d) => {
    const given = givenCandidates(one.flat, one);
    const order = given
      .map((_, i) => i)
      .filter((i) => documents[d]!.mentions[i]!.kind === "entity")
      .sort((a, b) => given[a]!.start - given[b]!.start || given[b]!.end - given[a]!.end || a - b);
    const candidates = order.map((i) => given[i]!);
    const chains = chainCandidates(one.report.text, one.language, one.tree, candidates);
    const notes = noteChains(one.report.text, one.tree, candidates, chains, () => true);
    return { ...one, ...notes, order };
  });
  const { entityOf } = linkEntities(pile);
  return pile.flatMap(({ order, mentions }, d) =>
    order.map((i, place) => {
      const { chain } = mentions[place]!;
      const { doc } = documents[d]!;
      return {
        doc,
        id: documents[d]!.mentions[i]!.id,
        cluster: `${group} ${entityOf(d, chain) ?? `${doc} ${chain}`}`,
      };
    }),
  );
}

function eventAnswers(group: string, documents: readonly GivenDocument[], read: readonly Read[]): Answer[] {
  const stories = groupStories(
    documents.map(({ doc, sents, date }) => ({
      id: doc,
      title: "",
      text: sents.map((sent) => sent.join(" ")).join("\n"),
      ...(date ? { date } : {}),
    })),
  );
  const where: { doc: string; id: string }[] = [];
  const mentions: EventMention[] = [];
  for (const [d, { flat, language }] of read.entries()) {
    const given = givenCandidates(flat, read[d]!);
    for (const [i, { kind, id }] of documents[d]!.mentions.entries()) {
      if (kind !== "event") continue;
      where.push({ doc: documents[d]!.doc, id });
      mentions.push({ story: stories[d]!, head: given[i]!.head, tokens: language.tokens });
    }
  }
  return clusterEvents(mentions).map((cluster, i) => ({ ...where[i]!, cluster: `${group} event ${cluster}` }));
}
