import { type EventType, PLOVER_TYPES } from "../../model/model.js";
import { FRAMES, NOUN_CLASSES, NOUNS } from "./en/frames.js";

/** A type of event with its PLOVER mode. */
export type Coding = { readonly type: EventType; readonly mode?: string };

/** What a verb has with it: lemmas of its objects and what they refer to, prepositions with the noun after them. */
export type Company = {
  readonly objects: readonly { readonly lemma: string; readonly isPerson: boolean; readonly isPlace: boolean }[];
  readonly obliques: readonly { readonly preposition: string; readonly lemma: string }[];
};

/** The type that a verb with this company names; null when no frame fits. */
export function codeVerb(lemma: string, company: Company): Coding | null {
  let best: Frame | null = null;
  for (const frame of framesOf(lemma)) if (fits(frame, company) && frame.weight > (best?.weight ?? -1)) best = frame;
  return best?.coding ?? null;
}

/** Lemmatisers drop an "e" or keep a doubled letter now and then: "conced", "expell". */
const framesOf = (lemma: string): readonly Frame[] =>
  VERB_FRAMES.get(lemma) ?? VERB_FRAMES.get(`${lemma}e`) ?? VERB_FRAMES.get(lemma.replace(/([^aeiou])\1$/, "$1")) ?? [];

/** The type that a noun names, given the nouns before it and the obliques after it; null when it is no deed. */
export function codeNoun(lemma: string, before: readonly string[], obliques: Company["obliques"]): Coding | null {
  const compound = before.map((modifier) => NOUN_FRAMES.get(`${modifier} ${lemma}`)).find(Boolean);
  const frame = (compound ?? NOUN_FRAMES.get(lemma) ?? []).findLast(
    (candidate) => candidate.preposition === undefined || obliques.some((oblique) => isAt(candidate, oblique)),
  );
  return frame?.coding ?? null;
}

type Frame = {
  /** null where the words name no deed after all. */
  readonly coding: Coding | null;
  readonly objects?: readonly string[];
  readonly preposition?: string;
  readonly nouns?: readonly string[];
  /** More for each thing demanded, so that the most demanding frame wins. */
  readonly weight: number;
};

function fits({ objects, preposition, nouns }: Frame, company: Company): boolean {
  if (objects?.includes(NO_OBJECT)) return company.objects.length === 0;
  if (objects && !company.objects.some((object) => objects.some((wanted) => isWanted(wanted, object)))) return false;
  if (preposition === undefined) return true;
  return company.obliques.some((oblique) => isAt({ preposition, ...(nouns && { nouns }) }, oblique));
}

/** Demanded of a verb that has another meaning with an object: "demonstrated" and "demonstrated skill". */
const NO_OBJECT = "#none";

const isAt = (
  { preposition, nouns }: Pick<Frame, "preposition" | "nouns">,
  found: Company["obliques"][number],
): boolean => found.preposition === preposition && (!nouns || nouns.some((wanted) => isNoun(wanted, found.lemma)));

function isWanted(wanted: string, object: Company["objects"][number]): boolean {
  if (wanted === "#person") return object.isPerson;
  if (wanted === "#place") return object.isPlace;
  if (wanted === "#thing") return !object.isPerson && !object.isPlace;
  if (wanted === "#people" && object.isPerson) return true;
  return isNoun(wanted, object.lemma);
}

function isNoun(wanted: string, lemma: string): boolean {
  const nouns = wanted.startsWith("#") ? NOUNS_OF_CLASS.get(wanted.slice(1))! : new Set([wanted]);
  // Taggers leave some plurals as they are: "troops".
  return nouns.has(lemma) || nouns.has(lemma.replace(/s$/, ""));
}

const NOUNS_OF_CLASS = new Map(Object.entries(NOUN_CLASSES).map(([name, list]) => [name, new Set(list.split(" "))]));

/** `TYPE/mode: words` lines; a line that begins with a space goes on with the one before. */
function readLists(text: string): { coding: Coding | null; words: string[] }[] {
  return text
    .replace(/\n[ ]+/g, " ")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [head, list] = line.split(": ") as [string, string];
      const [name, mode] = head.split("/") as [string, string | undefined];
      if (name === "NONE") return { coding: null, words: list.trim().split(/ +/) };
      const type = PLOVER_TYPES.find((known) => known === name);
      if (!type) throw new Error(`no type of event is called “${name}”`);
      return { coding: mode === undefined ? { type } : { type, mode }, words: list.trim().split(/ +/) };
    });
}

function readFrame(word: string, coding: Coding | null): { verb: string; frame: Frame } {
  const match = /^([^[@]+)(?:\[([^\]]+)\])?(?:@([^:]+)(?::(.+))?)?$/.exec(word);
  if (!match) throw new Error(`cannot read the frame “${word}”`);
  const [, verb, objects, preposition, nouns] = match;
  return {
    verb: verb!.replaceAll("_", " "),
    frame: {
      coding,
      ...(objects ? { objects: objects.split(",") } : {}),
      ...(preposition ? { preposition: preposition.replaceAll("_", " ") } : {}),
      ...(nouns ? { nouns: nouns.split(",") } : {}),
      // What only looks like a deed wins over the deed.
      weight:
        (coding ? 0 : 1) +
        (objects ? (objects.includes("#thing") ? 1 : 2) : 0) +
        (preposition ? 1 : 0) +
        (nouns ? 2 : 0),
    },
  };
}

/** Frames by verb or noun, in the order of the lists, those that demand a preposition last. */
function indexFrames(text: string): Map<string, Frame[]> {
  const index = new Map<string, Frame[]>();
  for (const { coding, words } of readLists(text))
    for (const word of words) {
      const { verb, frame } = readFrame(word, coding);
      index.set(verb, [...(index.get(verb) ?? []), frame]);
    }
  for (const frames of index.values()) frames.sort((a, b) => a.weight - b.weight);
  return index;
}

const VERB_FRAMES = indexFrames(FRAMES);
const NOUN_FRAMES = indexFrames(NOUNS);
