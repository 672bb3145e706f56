/** "Jr.", "Sr.", "III": what tells a father from a son where a story has both, and is ornament where it has one. */
import { fold } from "../model/model.js";

/** A word that says which of several namesakes in one family is meant. */
export const isGeneration = (word: string): boolean => /^(?:(?:Jr|Sr)\.?|I{2,3}|IV)$/.test(word);

/** The generation that a name ends in, folded: "jr"; none where it names no generation. */
export function generationOf(name: string): string | undefined {
  const words = name.split(" ");
  const last = words.length > 1 ? words.at(-1)! : "";
  return isGeneration(last) ? fold(last).replace(".", "") : undefined;
}

/** A name without its generation: "Martin Luther King" for "Martin Luther King Jr.". */
export const withoutGeneration = (name: string): string =>
  generationOf(name) === undefined ? name : name.slice(0, name.lastIndexOf(" ")).replace(/,$/, "");
