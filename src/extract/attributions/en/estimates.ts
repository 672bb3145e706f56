/**
 * Words of estimation and the bands of likelihood that they stand for, strongest phrasing first.
 * The bands are those of ICD 203 (Analytic Standards, 2015, public domain), with "possible" for words that claim no
 * more than that; the words were compiled by us from general knowledge of English.
 */
import type { Likelihood } from "../../../model/model.js";

/** A pattern over one sentence and its band; `bare` ones are modals, too common to mark a judgement of the report's own. */
export type Estimate = { readonly pattern: RegExp; readonly band: Likelihood; readonly bare?: true };

export const ESTIMATES: readonly Estimate[] = [
  {
    pattern:
      /\b(?:almost no chance|no chance|next to impossible|virtually impossible|almost impossible|remote (?:chance|possibility))\b/i,
    band: "almost-no-chance",
  },
  {
    pattern: /\b(?:very|highly|extremely|most|quite) (?:unlikely|improbable)\b|\bhighly doubtful\b/i,
    band: "very-unlikely",
  },
  {
    pattern:
      /\b(?:almost|nearly|virtually|near) certain(?:ly)?\b|\balmost surely\b|\bbeyond (?:a |any )?(?:reasonable )?doubt\b|\binevitabl[ey]\b/i,
    band: "almost-certain",
  },
  {
    pattern:
      /\b(?:very|highly|extremely|most|quite|more than|all too) (?:likely|probabl[ey])\b|\bin all (?:likelihood|probability)\b/i,
    band: "very-likely",
  },
  {
    pattern:
      /\b(?:unlikely|improbable|doubtful)\b|\bnot (?:\w+ )?(?:likely|expected|probable)\b|n[’']t (?:\w+ )?(?:likely|expected|probable)\b|\bprobably (?:not|won[’']t|isn[’']t|wouldn[’']t)\b|\bnot believed to\b/i,
    band: "unlikely",
  },
  {
    pattern: /\b(?:roughly even|even (?:chance|odds)|toss-?up|fifty-fifty|50-50|a coin flip|as likely as not)\b/i,
    band: "roughly-even",
  },
  { pattern: /\b(?:likely|probabl[ey]|presumably|likelihood|probability)\b/i, band: "likely" },
  {
    pattern:
      /\b(?:possibly|perhaps|conceivabl[ey]|potentially|maybe|possibility|(?:is|was|be|it[’']s|seems?|remains?) (?:also |still |quite )?possible(?! to)|cannot be ruled out|can[’']t be ruled out)\b/i,
    band: "possible",
  },
  { pattern: /\b(?:may|might|could)\b(?! (?:not )?be reached)(?! not\b)/, band: "possible", bare: true },
];

/** What looks like an estimate and is none: "as soon as possible", "all possible means", "may God", "May 5". */
export const NO_ESTIMATE =
  /\bas (?:\w+ ){1,2}as possible\b|\b(?:if|where|wherever|whenever|when|best|all|every|any) possible\b|\b(?:like|most) likely to succeed\b|\bmade (?:it )?possible\b/gi;
