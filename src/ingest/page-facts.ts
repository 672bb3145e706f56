/** What a page states about its article: JSON-LD first, then Open Graph and other meta tags, then `<time>`. */
import type { PageDocument, PageElement } from "./page-dom.js";
import type { Facts } from "./raw.js";

/** Values of meta tags that date an article, best first. */
const DATE_TAGS = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
];

/** The facts that the page states; read before Readability, which takes the page apart. */
export function readPageFacts(document: PageDocument): Facts {
  const linked = readLinkedData(document);
  const meta = metaTags(document);
  const heading =
    onlyText(document.querySelectorAll("article h1, main h1")) ?? onlyText(document.querySelectorAll("h1"));
  const title = heading ?? linked.title ?? meta.get("og:title") ?? meta.get("twitter:title");
  const outlet = linked.outlet ?? meta.get("og:site_name") ?? meta.get("application-name");
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta.get("og:url") ?? linked.url;
  const author = [meta.get("author"), meta.get("article:author"), meta.get("parsely-author")].find(
    (name) => name && !/^https?:/.test(name),
  );
  const bylines = linked.bylines ?? (author ? [author] : undefined);
  const language = document.documentElement?.getAttribute("lang") || meta.get("og:locale");
  const date = linked.date ?? metaDate(meta) ?? timeDate(document);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(bylines && { bylines }),
    ...(language && { language }),
    ...(date && { date }),
  };
}

/** The text of the only element in a list; two headings of level one say nothing about which is the title. */
function onlyText(elements: Iterable<PageElement>): string | undefined {
  const texts = [...elements]
    .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
  return texts.length === 1 ? texts[0] : undefined;
}

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const key = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = tag.getAttribute("content")?.trim();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function metaDate(meta: ReadonlyMap<string, string>): Facts["date"] {
  const tag = DATE_TAGS.find((name) => meta.has(name));
  return tag === undefined ? undefined : { value: meta.get(tag)!, where: `meta ${tag}` };
}

/** The first time element that dates a whole article: published ones before others. */
function timeDate(document: PageDocument): Facts["date"] {
  const times = [...document.querySelectorAll("time[datetime]")];
  const best = times.find(
    (time) =>
      time.hasAttribute("pubdate") || /publish/i.test(`${time.getAttribute("itemprop")} ${time.getAttribute("class")}`),
  );
  const value = (best ?? times[0])?.getAttribute("datetime")?.trim();
  return value ? { value, where: "time element" } : undefined;
}

type Json = { readonly [key: string]: unknown };

/** Types of schema.org that are reports. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

function readLinkedData(document: PageDocument): Facts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parseJson(script.textContent ?? ""))) {
      if (!listOf(node["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type))) continue;
      const [title, outlet, date, url] = [
        textOf(node.headline),
        textOf(node.publisher),
        textOf(node.datePublished),
        textOf(node.url),
      ];
      const bylines = listOf(node.author).flatMap((author) => textOf(author) ?? []);
      const language = textOf(node.inLanguage);
      return {
        ...(title && { title }),
        ...(outlet && { outlet }),
        ...(url && { url }),
        ...(bylines.length > 0 && { bylines }),
        ...(language && { language }),
        ...(date && { date: { value: date, where: "JSON-LD datePublished" } }),
      };
    }
  }
  return {};
}

/** A document's top-level objects and those of its `@graph`. */
function nodesOf(value: unknown): Json[] {
  return listOf(value)
    .filter(isJson)
    .flatMap((node) => [node, ...listOf(node["@graph"]).filter(isJson)]);
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A string, or the name of an object. */
function textOf(value: unknown): string | undefined {
  const found = isJson(value) ? value.name : Array.isArray(value) ? undefined : value;
  return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
