import { findClauses } from "../../src/language/clauses.js";
import type { Chain, EventDraft, Mention, ReadReport, Token } from "../../src/model/model.js";
import { readTreeDrawing } from "../language/clauses-drawing.js";

/**
 * A report of one drawn sentence (see `readTreeDrawing`). Every word tagged NNP that is no part of another name is a
 * mention, and equal words are one chain; after "in" and "to" it is a place, else a person. Words in
 * `timexes` are time expressions.
 */
export function readDrawnReport(drawing: string, timexes: readonly string[] = []): ReadReport {
  const { text, tokens, sentences } = readTreeDrawing(drawing);
  const mentions: Mention[] = [];
  const chains: Chain[] = [];
  for (const token of tokens) {
    const isName = /^NNPS?$/.test(token.xpos) && !/^(flat|compound|nmod:desc)/.test(token.deprel);
    const isNominal = /^NNS?$/.test(token.xpos) && PEOPLE.has(token.lemma);
    if (!isName && !isNominal) continue;
    const known = chains.find(({ name }) => name === token.form);
    const chain = known ?? {
      index: chains.length,
      kind: kindOf(tokens, token),
      name: token.form,
      mentions: [],
      roles: [],
    };
    if (!known) chains.push(chain);
    mentions.push({
      index: mentions.length,
      start: token.start,
      end: token.end,
      form: isName ? "name" : "nominal",
      kind: chain.kind,
      firstToken: token.index,
      endToken: token.index + 1,
      head: token.index,
      plural: token.xpos.endsWith("S"),
      chain: chain.index,
    });
  }
  return {
    report: {
      id: "r",
      sha256: "",
      bylines: [],
      language: "en",
      text,
      marked: [],
      blocks: [{ start: 0, end: text.length, role: "paragraph" }],
      genre: "news",
    },
    language: { sentences, tokens, names: [], quotes: [], clauses: findClauses(tokens, sentences) },
    mentions,
    chains,
    timexes: timexes.map((words, index) => {
      const start = text.indexOf(words);
      return { index, type: "DATE", sense: null, start, end: start + words.length };
    }),
  };
}

const PEOPLE = new Set(["envoy", "minister", "worker", "guard", "police", "delegation", "troop"]);

function kindOf(tokens: readonly Token[], token: Token): Mention["kind"] {
  const marker = tokens.find(({ head, deprel }) => head === token.index && deprel === "case");
  return marker && /^(in|to)$/.test(marker.form) ? "place" : "person";
}

/** One line an event: "CONSULT/meet planned Ada > Bo @ Riga [on Friday]". */
export function eventLine({ chains, timexes, report }: ReadReport, event: EventDraft): string {
  const names = (list: readonly number[]): string => list.map((chain) => chains[chain]!.name).join("+");
  const parts = [
    event.mode ? `${event.type}/${event.mode}` : event.type,
    event.status,
    names(event.actors) + (event.recipients.length > 0 ? ` > ${names(event.recipients)}` : ""),
    event.others.length > 0 ? `& ${names(event.others)}` : "",
    event.parties.length > 0
      ? `{${event.parties.map(({ start, end }) => report.text.slice(start, end)).join("; ")}}`
      : "",
    event.host === undefined ? "" : `host ${names([event.host])}`,
    event.place === undefined ? "" : `@ ${names([event.place])}`,
    event.venue === undefined ? "" : `at ${names([event.venue])}`,
    event.timexes.length > 0
      ? `[${event.timexes.map((i) => report.text.slice(timexes[i]!.start, timexes[i]!.end)).join("; ")}]`
      : "",
    event.topics.length > 0 ? `on ${event.topics.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
