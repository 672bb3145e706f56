/**
 * Which way a clause looks, from the words nearest the expression: the last verb before it, else the first after it.
 * A light stand-in for parsing: in English news a date stands right after the verb that it belongs to.
 */
import type { Span } from "../../model/model.js";
import type { Toward } from "../sense.js";

/** Words that turn a clause to the future. */
const FUTURE = new Set(
  "will won't 'll ’ll shall would could may might can must should going due scheduled slated set planned expected upcoming expires tomorrow meet meets begins starts opens leaves arrives resumes travels convenes gathers expect expects hope hopes foresee foresees".split(
    " ",
  ),
);

/** Past forms that do not end in -ed; general list of English irregular verbs. */
const PAST = new Set(
  "was were had did went came met told took made held fell rose left said says broke brought built bought caught chose drew drove ate fought found flew got gave grew heard hid hit kept knew led lost meant paid ran saw sold sent shot shook spoke spent stood stole struck swore taught thought threw understood won wrote began became been having since after ago died killed sank sunk laid lay lit quit read rode sang sat sought slept slid stuck swept swam tore woke wore withdrew fled felt forgave froze hung hurt lent let overthrew put rang set shut split spread undertook".split(
    " ",
  ),
);
/** "-ed" words that speak of plans, or of nothing. */
const NOT_PAST = new Set(
  "need scheduled expected planned slated supposed united speed indeed hundred proceed exceed succeed".split(" "),
);

/** Verbs whose infinitive did happen: "failed to", "managed to", "used to". */
const DONE = new Set("failed managed began continued refused declined used proceeded had".split(" "));

/** Right before an expression, these point ahead unless the clause is in the pluperfect. */
const AHEAD =
  /\b(?:by|until|till|through|as (?:early|soon|late) as|scheduled for|due|expected|set for|slated for|starting|beginning|effective|(?:takes?|comes?) (?:effect|into force)|expires?|begins?|opens?|starts?)\s+(?:(?:on|in|at|from)\s+)?$/i;

/** Ends in a verb of saying that the expression after it dates: "officials said on". */
export const SAYING =
  /\b(?:said|told|says|announced|added|confirmed|reported|wrote|revealed|warned|declared|tweeted|insisted)\b[^.,;]{0,20}$/i;

/** Words looked at on either side. */
const REACH = 14;

export function towardOf(text: string, { start, end }: Span): Toward | null {
  const left =
    text
      .slice(Math.max(0, start - 140), start)
      .split(/[.!?;:]\s|[\n\r]\s*[\n\r]|[“”"]|''|``/)
      .at(-1) ?? "";
  const words = left.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const had = words.slice(-REACH).includes("had");
  const isDay = /day\b/i.test(text.slice(start, end));
  if (AHEAD.test(left) || (/\bfor\s+$/i.test(left) && /day\b|\p{L} \d|\d \p{L}/u.test(text.slice(start, end))))
    return had || /^[^.]{0,40}\bhad\b/i.test(text.slice(end, end + 50)) ? "past" : "future";
  for (let i = words.length - 1; i >= 0 && i >= words.length - REACH; i--) {
    const way = arrangedBy(words, i, isDay) ?? wayOf(words[i]!, words[i - 1], words[i + 1]);
    if (way) return way === "future" && words.slice(Math.max(0, i - 4), i).includes("had") ? "past" : way;
  }
  const right = text.slice(end, end + 120).split(/[.!?;:]\s|[\n\r]\s*[\n\r]/)[0] ?? "";
  const after = right.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  for (let i = 0; i < Math.min(after.length, REACH); i++) {
    const way = wayOf(after[i]!, after[i - 1], after[i + 1]);
    if (way) return way;
  }
  return null;
}

const MODALS = new Set("will won't 'll ’ll shall would could may might can must should to".split(" "));

/**
 * The present tense before a weekday tells what is arranged: “the court hears the case on Friday”. Verbs of captions
 * and headlines, whose present is past (“holds a sign on Monday”, “closes higher on Friday”), stay out.
 */
const ARRANGED = new Set("faces hears hosts returns elects chooses decides".split(" "));

/** Past verbs whose doer acts on the day told, unless what they lead to is an appointment: “agreed to sell on Monday”. */
const RESOLVED = /^(?:agreed|decided|vowed|promised|pledged|threatened|voted|opted|chose)$/;
const APPOINTMENT =
  /^(?:meet|hold|vote|resume|return|begin|start|open|launch|visit|attend|travel|appear|convene|gather|host|speak|address|discuss|debate|decide|continue|play|leave|send|reopen|release|hand|present|announce|publish|rule|take|be)$/;

/** After “have”: something had or owed, not something done. */
const OWNED =
  /^(?:to|a|an|the|no|any|until|their|our|his|her|its|my|your|one|two|three|four|five|six|seven|some|more)$/;

/** What only a word before a weekday says of it: an arrangement in the present tense, or a resolution. */
function arrangedBy(words: readonly string[], i: number, isDay: boolean): Toward | null {
  const [word = "", previous = "", next = ""] = [words[i], words[i - 1], words[i + 1]];
  if (!isDay) return null;
  if (ARRANGED.has(word) || (/^ha(?:ve|s)$/.test(word) && OWNED.test(next))) return "future";
  if (word !== "to" || !RESOLVED.test(previous)) return null;
  return APPOINTMENT.test(next) ? "future" : "past";
}

function wayOf(word: string, previous: string | undefined, next: string | undefined): Toward | null {
  // “will be held”, “will have”, “to cut”: the word before says which way.
  if (previous !== undefined && (previous === "be" || (word !== "be" && MODALS.has(previous)))) return null;
  if (word === "set") return previous !== undefined && /^(?:is|are|was|were)$/.test(previous) ? "future" : null;
  if (word === "after") return null;
  if (word === "have" || word === "has") return next !== undefined && OWNED.test(next) ? null : "past";
  if (word === "to") {
    if (next === undefined || previous === undefined || DONE.has(previous) || !/^\p{Ll}{2,}/u.test(next)) return null;
    return /^(?:plan|expect|schedul|hop|agree|vow|promis|pledg|want|intend|prepar|decid|invit|urg|order|aim|is|are|was|were|due|set|going|ask|call|meant|suppos|need|propos|ready|threaten|try|tri|move|bid|deadline|about)/.test(
      previous,
    )
      ? "future"
      : null;
  }
  if (FUTURE.has(word)) return "future";
  if (PAST.has(word)) return "past";
  return word.length > 3 && word.endsWith("ed") && !word.startsWith("un") && !NOT_PAST.has(word) ? "past" : null;
}
