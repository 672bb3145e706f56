import { type Clause, hull, type ReadReport, type Span } from "../../model/model.js";

/** The words an event rests on: its predicate with auxiliaries, those who take part, and when; one stretch of text. */
export function evidenceOf(read: ReadReport, frame: readonly Clause[], times: readonly Span[]): Span {
  const { tokens, clauses } = read.language;
  const spans: Span[] = [...times];
  for (const clause of frame) {
    spans.push(tokens[clause.predicate]!);
    if (clause.kind === "nominal") spans.push(clause);
    for (const token of tokens.slice(Math.max(0, clause.predicate - WINDOW), clause.predicate + WINDOW))
      if (token.head === clause.predicate && /^(aux|cop|mark|advmod|compound:prt|det|amod|compound)/.test(token.deprel))
        spans.push(token);
    for (const argument of clause.arguments)
      if (tokens[argument.head]!.sentence === clause.sentence)
        spans.push(argument.end - argument.start <= MAX_ARGUMENT ? argument : tokens[argument.head]!);
  }
  const [deed] = frame;
  for (const below of clauses.slice(deed!.index + 1, deed!.index + WINDOW))
    if (below.parent === deed!.index && /^(xcomp|ccomp)$/.test(below.relation)) spans.push(below);
  return withoutLead(read, hull(spans));
}

/** Without the "and" or comma that a parser may leave at its start. */
function withoutLead({ report }: ReadReport, { start, end }: Span): Span {
  const lead = /^(?:[\s,;:–-]|(?:and|but|while|that|as)\s)+/i.exec(report.text.slice(start, Math.min(end, start + 40)));
  return { start: start + (lead && start + lead[0].length < end ? lead[0].length : 0), end };
}

/** Characters; of a longer phrase its head must do. */
const MAX_ARGUMENT = 160;
/** Auxiliaries and complements stand near their verb. */
const WINDOW = 30;
