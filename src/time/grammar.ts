/**
 * The grammar of time expressions: what a language folder has to give (`TimeLanguage`), and the matcher that runs it.
 *
 * Rules find short pieces ("8:30 p.m.", "Thursday", "April 17"); joins put neighbours together ("8:30 p.m. on Thursday,
 * April 17"); modifiers widen the result ("early", "more than", "or so"). After HeidelTime (Strötgen and Gertz 2013) in
 * keeping patterns, normalisation and code apart; the joins are ours, and keep the number of patterns small.
 */
import type { Span } from "../model/model.js";
import type { TimeSense, Toward } from "./sense.js";

/** One piece as a rule reads it. */
export type Reading = {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly sense: TimeSense;
  readonly mod?: string;
  /** Only worth keeping when it is joined to a neighbour: "morning", "noon" beside a day. */
  readonly loose?: boolean;
};

export type Piece = Span & Reading;

/** What a rule may look at beside its own words. */
export type Place = Span & {
  readonly text: string;
  /** Reading order of numeric dates in this report; null when nothing in it tells. */
  readonly dayFirst: boolean | null;
};

/**
 * A rule. In `pattern`, `{name}` stands for a word class and captures under that name (`{name:alias}` under another),
 * a space for white space, `~` for white space or a hyphen, and `'` for either apostrophe; the rest is a regular expression.
 * `read` gets the captured words in lower case and answers null when the words only look like a time.
 */
export type TimeRule = {
  readonly pattern: string;
  readonly read: (words: Words, place: Place) => Reading | null;
  /** Phrases with their TIMEX3 value in a report of Thursday 17 April 2025; tested. */
  readonly examples: readonly (readonly [phrase: string, value: string])[];
};

export type Words = Readonly<Record<string, string | undefined>>;

/** Two neighbouring pieces and the words allowed between them; `join` answers null when they do not belong together. */
export type Join = { readonly between: string; readonly join: (left: Reading, right: Reading) => Reading | null };

/** Words beside an expression that belong to it, with the TIMEX3 modifier they stand for, if any. */
export type Modifier = {
  readonly mod?: string;
  readonly pattern: string;
  readonly side: "left" | "right";
  /** True where the words can modify this expression; `words` are the expression's own. */
  readonly fits: (piece: Reading, words: string) => boolean;
};

export type TimeLanguage = {
  readonly classes: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  readonly joins: readonly Join[];
  readonly modifiers: readonly Modifier[];
  /** Which way the clause around an expression looks. */
  readonly towardOf: (text: string, span: Span) => Toward | null;
  /** Matches the words before an expression that dates a saying: "officials said on". */
  readonly saying: RegExp;
};

/** A language made ready to run. */
export type Grammar = {
  readonly rules: readonly { readonly regex: RegExp; readonly rule: TimeRule }[];
  readonly joins: readonly { readonly regex: RegExp; readonly join: Join["join"] }[];
  readonly modifiers: readonly { readonly regex: RegExp; readonly modifier: Modifier }[];
};

export function compileGrammar(language: TimeLanguage): Grammar {
  const source = (pattern: string) => expand(pattern, language.classes);
  return {
    rules: language.rules.map((rule) => ({
      regex: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source(rule.pattern)})(?![\\p{L}\\p{N}_])`, "giu"),
      rule,
    })),
    joins: language.joins.map(({ between, join }) => ({ regex: new RegExp(`^(?:${source(between)})$`, "iu"), join })),
    modifiers: language.modifiers.map((modifier) => ({
      regex: new RegExp(
        modifier.side === "left"
          ? `(?<![\\p{L}\\p{N}_])(?:${source(modifier.pattern)})$`
          : `^(?:${source(modifier.pattern)})(?![\\p{L}\\p{N}_])`,
        "iu",
      ),
      modifier,
    })),
  };
}

/** Time expressions in reading order, without overlap, the longest first at each place. */
export function findPieces(text: string, grammar: Grammar, dayFirst: boolean | null): Piece[] {
  const found: Piece[] = [];
  for (const { regex, rule } of grammar.rules) {
    for (const match of text.matchAll(regex)) {
      const start = match.index;
      const end = start + match[0].length;
      const reading = rule.read(lowered(match.groups ?? {}), { text, start, end, dayFirst });
      if (reading) found.push({ start, end, ...reading });
    }
  }
  const joined = joinPieces(text, leftmostLongest(found), grammar);
  return joined.filter((piece) => piece.loose !== true).map((piece) => widen(text, piece, grammar));
}

/** `sort` is stable, so of two rules that match the same words the earlier one wins. */
function leftmostLongest(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let end = 0;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
}

/** Longest stretch between two pieces that a join may bridge. */
const MAX_BRIDGE = 24;

function joinPieces(text: string, pieces: readonly Piece[], grammar: Grammar): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    let current = piece;
    // The piece before may itself have waited for this one: “8 p.m.” + “Thursday” + “April 17”.
    for (let left = out.at(-1); left; left = out.at(-1)) {
      const joined = joinTwo(text, left, current, grammar);
      if (!joined) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

function joinTwo(text: string, left: Piece, right: Piece, grammar: Grammar): Piece | null {
  if (right.start - left.end > MAX_BRIDGE) return null;
  const between = text.slice(left.end, right.start);
  for (const { regex, join } of grammar.joins) {
    const reading = regex.test(between) ? join(left, right) : null;
    if (reading) return { ...reading, start: left.start, end: right.end };
  }
  return null;
}

/** Longest modifier looked for on either side. */
const MAX_MODIFIER = 40;

function widen(text: string, piece: Piece, grammar: Grammar): Piece {
  let { start, end } = piece;
  let reading: Reading = piece;
  for (const { regex, modifier } of grammar.modifiers) {
    const side =
      modifier.side === "left"
        ? text.slice(Math.max(0, start - MAX_MODIFIER), start)
        : text.slice(end, end + MAX_MODIFIER);
    const match = regex.exec(side);
    const { mod, fits } = modifier;
    if (!match || (mod !== undefined && reading.mod !== undefined) || !fits(reading, text.slice(start, end))) continue;
    if (modifier.side === "left") start -= match[0].length;
    else end += match[0].length;
    if (mod !== undefined) reading = { ...reading, mod };
  }
  return { ...reading, start, end };
}

function expand(pattern: string, classes: Readonly<Record<string, string>>): string {
  return pattern
    .replace(/(?<!\\[pP])\{([a-z]+)(?::([a-z]+))?\}/g, (_, name: string, alias?: string) => {
      const words = classes[name];
      if (words === undefined) throw new RangeError(`no word class “${name}” in pattern: ${pattern}`);
      return `(?<${alias ?? name}>${words})`;
    })
    .replaceAll(" ?", "\\s{0,20}")
    .replaceAll(" ", "\\s{1,20}")
    .replaceAll("~", "(?:\\s{1,20}|[-‐‑–]\\s{0,20})")
    .replaceAll("'", "['’]");
}

function lowered(groups: Readonly<Record<string, string | undefined>>): Words {
  const words: Record<string, string | undefined> = {};
  for (const [name, word] of Object.entries(groups)) words[name] = word?.toLowerCase().replace(/[\s‐‑–-]+/g, " ");
  return words;
}
