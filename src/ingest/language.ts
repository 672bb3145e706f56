/** Which language a text is in. */
import { FUNCTION_WORDS } from "./en/function-words.js";

/** Characters that the detector reads: enough for any language, cheap for any text. */
const READ_CHARS = 3000;
/** Below this many letters statistics mislead, and what the page states is worth more. */
const SURE_LETTERS = 120;
/** Below this many letters nothing can be told of a text in Latin letters; other scripts tell sooner. */
const SHORT_LETTERS = 60;
/** Share of function words from which a text is English whatever the statistics say; running English has about 40%. */
const ENGLISH_SHARE = 0.2;

/**
 * BCP 47 code of the text's language: detected in running text, as stated in a short one, "und" when neither helps.
 * English is tried first by its function words, since names from elsewhere mislead letter statistics.
 */
export async function detectLanguage(text: string, stated?: string): Promise<string> {
  const sample = text.slice(0, READ_CHARS);
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length >= 8 && english >= words.length * ENGLISH_SHARE) return "en";
  const claimed = stated && /^[a-z]{2,3}(?:[-_]|$)/i.exec(stated) ? stated.slice(0, 2).toLowerCase() : undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SURE_LETTERS && claimed !== undefined) return claimed;
  if (letters < SHORT_LETTERS && /\p{Script=Latin}/u.test(sample)) return english > 0 ? "en" : "und";
  // A fifth of a second to load, which English reports need not wait for.
  const { detectAll } = await import("tinyld");
  return detectAll(sample)[0]?.lang || claimed || "und";
}
