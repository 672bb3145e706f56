/** Blocks out of labelled passages: a dateline, a notice, a photo credit or a site's name is cut off where it begins. */
import { type Block, type BlockRole, type Span, trimSpan } from "../model/model.js";
import { agencySignature, photoCredit } from "./credits.js";
import { type Dateline, findDateline } from "./dateline.js";
import { trimFurniture } from "./furniture.js";
import type { Passage } from "./lines.js";
import { siteSuffix } from "./title.js";

/** Paragraphs in which a dateline is looked for: it opens the report, after a summary or two at most. */
const DATELINE_PARAGRAPHS = 3;

/** The blocks, in order and without overlap, and the dateline where one was read. */
export function splitPassages(
  text: string,
  passages: readonly Passage[],
  roles: readonly BlockRole[],
  outlet: string | undefined,
): { blocks: Block[]; dateline?: Dateline } {
  const blocks: Block[] = [];
  let dateline: Dateline | undefined;
  let paragraphs = 0;
  const push = (span: Span, role: BlockRole): void => {
    const { start, end } = trimSpan(text, span);
    if (start < end) blocks.push({ start, end, role });
  };
  for (const [i, passage] of passages.entries()) {
    const role = roles[i]!;
    if (role === "paragraph") {
      const body = trimFurniture(text, passage);
      push({ start: passage.start, end: body.start }, "boilerplate");
      const found = dateline === undefined && paragraphs++ < DATELINE_PARAGRAPHS ? findDateline(text, body) : undefined;
      if (found) {
        dateline = found;
        push(found.span, "dateline");
      }
      const rest = { start: found?.span.end ?? body.start, end: body.end };
      const signature = agencySignature(text, rest);
      push({ ...rest, end: signature?.start ?? rest.end }, role);
      if (signature) push(signature, "credit");
      push({ start: body.end, end: passage.end }, "boilerplate");
    } else if (role === "caption") {
      const credit = photoCredit(text, passage);
      push({ start: passage.start, end: credit?.start ?? passage.end }, role);
      if (credit) push(credit, "credit");
    } else if (role === "title") {
      const suffix = siteSuffix(text, passage, outlet);
      push({ start: passage.start, end: suffix?.start ?? passage.end }, "title");
      if (suffix) push(suffix, "boilerplate");
    } else push(passage, role);
  }
  return dateline ? { blocks, dateline } : { blocks };
}
