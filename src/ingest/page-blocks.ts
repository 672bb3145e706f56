/** The text of an article's elements, one part for each block that a reader sees. */
import type { BlockRole } from "../model/model.js";
import type { PageElement, PageNode } from "./page-dom.js";
import type { Part } from "./raw.js";

/** Roles of the elements that give one; any other block-level element is a paragraph. */
const ROLES: Readonly<Record<string, BlockRole>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "list-item",
  DT: "list-item",
  DD: "list-item",
  BLOCKQUOTE: "quote",
  FIGCAPTION: "caption",
  CAPTION: "caption",
};
/** Elements that run on in the line; everything else begins and ends a block. */
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM INPUT SELECT TEXTAREA VIDEO AUDIO CANVAS HEAD".split(" "),
);
/** Classes by which pages mark a summary under the headline. */
const STANDFIRST = /\b(?:standfirst|stand-first|subtitle|sub-?headline|sub-?hed|dek|deck|article-?summary)\b/i;
/** Classes of embedded posts. */
const POST = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)\b/i;
/** Deeper elements are read as their plain text: no article nests so far, and recursion must end. */
const DEPTH = 300;

/** Parts in reading order. A double `<br>` parts paragraphs, a single one is a line end. */
export function findParts(root: PageElement): Part[] {
  const parts: Part[] = [];
  let run = "";
  const flush = (role: BlockRole): void => {
    for (const piece of run.split(/\n[ \t]*\n\s*/)) {
      const words = piece
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
        .trim();
      if (words !== "") parts.push({ role, words });
    }
    run = "";
  };
  const walk = (node: PageNode, role: BlockRole, depth: number): void => {
    if (node.nodeType === 3) run += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1) return;
    const element = node as PageElement;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag)) return;
    if (tag === "BR") run += "\n";
    else if (depth > DEPTH) run += (element.textContent ?? "").replace(/\s+/g, " ");
    else if (INLINE.has(tag)) for (const child of element.childNodes) walk(child, role, depth + 1);
    else {
      flush(role);
      const own = roleOf(element, tag, role);
      for (const child of element.childNodes) walk(child, own, depth + 1);
      flush(own);
    }
  };
  walk(root, "paragraph", 0);
  return parts;
}

function roleOf(element: PageElement, tag: string, around: BlockRole): BlockRole {
  const classes = element.getAttribute("class") ?? "";
  if (around === "embed" || POST.test(classes)) return "embed";
  if (STANDFIRST.test(classes)) return "standfirst";
  return ROLES[tag] ?? around;
}
