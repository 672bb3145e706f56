/**
 * Web pages: Readability finds the article on a linkedom document, and its text is taken block by block so that
 * headings, items, quotations, captions and embedded posts stay what they were.
 */
import { Readability } from "@mozilla/readability";
import { convert } from "html-to-text";
import { parseHTML } from "linkedom";
import { fold } from "../model/model.js";
import { cutText } from "./fix-text.js";
import { findParts } from "./page-blocks.js";
import type { PageElement } from "./page-dom.js";
import { readPageFacts } from "./page-facts.js";
import { type Part, problem, type RawFound } from "./raw.js";

/** Longest page read, in characters: news pages seldom pass one million. */
const PAGE_CHARS = 4_000_000;
/** An article shorter than this is more likely a teaser on a page of links. */
const ARTICLE_CHARS = 140;
/** Elements inside one another. News pages have about fifty; far above that the parsers crawl, so such a page is read flat. */
const NESTING = 500;
/** Tags on a page. Long news pages have ten thousand; Readability weighs every element and takes seconds far above that. */
const TAGS = 100_000;
/** Share of an article's letters that may stand in links; above it the page is a list of links. */
const LINK_SHARE = 0.5;

/** One raw report. Reports `ingest/no-article` when only the page's text as a whole could be read, and `ingest/too-long`. */
export function readPage(name: string, id: string, html: string): RawFound {
  const beginning = cutText(html, PAGE_CHARS);
  const source = nesting(beginning) > NESTING ? beginning.replace(NESTABLE, "<br>") : beginning;
  const cut = beginning.length < html.length ? { cutFrom: `${html.length} characters of HTML` } : {};
  const { facts, parts } = readArticle(source);
  if (parts) return { items: [{ ...facts, ...cut, id, at: name, parts: headed(facts.title, parts) }], problems: [] };
  const lost = problem(
    "ingest/no-article",
    name,
    "no article was found on the page; its text was read as a whole",
    "save the article's own page, or its text as .txt",
  );
  return { items: [{ ...facts, ...cut, id, at: name, parts: [{ words: plainText(source) }] }], problems: [lost] };
}

/** Facts and the article's parts; no parts when there is no article. */
function readArticle(html: string): { facts: ReturnType<typeof readPageFacts>; parts?: Part[] } {
  let facts = {};
  if (html.split("<").length > TAGS) return { facts };
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
    );
    facts = readPageFacts(document);
    const reader = new Readability<PageElement>(document, {
      charThreshold: 250,
      keepClasses: true,
      serializer: (node) => node as PageElement,
    });
    const article = reader.parse();
    if (!article?.content) return { facts };
    const parts = findParts(article.content);
    const letters = parts.reduce((sum, { words }) => sum + words.length, 0);
    const linked = [...article.content.querySelectorAll("a")].reduce(
      (sum, link) => sum + (link.textContent ?? "").trim().length,
      0,
    );
    if (letters < ARTICLE_CHARS || linked > letters * LINK_SHARE) return { facts };
    const bylines = article.byline ? [article.byline.replace(/^by\s+/i, "").trim()] : [];
    return { facts: { title: article.title ?? "", bylines, ...facts }, parts };
  } catch (error) {
    // Nesting that the count above did not see (elements of other names) overflows the parser's recursion.
    if (error instanceof RangeError) return { facts };
    throw error;
  }
}

/** Tags of elements that nest and must be closed. */
const NESTABLE = /<(\/?)(?:div|span|section|article|ul|ol|table|blockquote|font|a|b|i|em|strong)\b[^<>]*>/gi;

/** Deepest nesting of such elements, roughly: comments and scripts are not told apart. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end] of html.matchAll(NESTABLE)) {
    depth = Math.max(0, depth + (end === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The title above the article, unless the article already opens with it. */
function headed(title: string | undefined, parts: readonly Part[]): Part[] {
  if (!title?.trim()) return [...parts];
  const body = parts.filter(({ words, role }, i) => !(i < 3 && role === "heading" && fold(words) === fold(title)));
  return [{ role: "title", words: title }, ...body];
}

const plainText = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: PAGE_CHARS, maxDepth: 200, ellipsis: "" },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "nav", format: "skip" },
      { selector: "script", format: "skip" },
      { selector: "style", format: "skip" },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: "ul", options: { itemPrefix: "- " } },
    ],
  })
    .replace(/\n{3,}/g, "\n\n")
    .trim();
