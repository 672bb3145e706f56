/** Front matter and plain header lines: what a text file states about itself above the report. */
import type { Facts } from "./raw.js";

/** Names under which people write the same fact, lower case. */
const KEYS: Readonly<Record<string, "title" | "outlet" | "author" | "url" | "language" | "date">> = {
  title: "title",
  headline: "title",
  outlet: "outlet",
  publisher: "outlet",
  publication: "outlet",
  source: "outlet",
  site: "outlet",
  author: "author",
  authors: "author",
  byline: "author",
  by: "author",
  url: "url",
  link: "url",
  canonical: "url",
  language: "language",
  lang: "language",
  date: "date",
  published: "date",
  publishdate: "date",
  pubdate: "date",
  published_at: "date",
  "publication date": "date",
};

/** Longest front matter, in characters. */
const HEAD_CHARS = 8000;

/**
 * Facts and the rest of the text. Front matter stands between lines of three hyphens (as static site generators
 * write it: `key: value`, lists in brackets or as `- item`); header lines (`published: 2025-04-17`) need no fence,
 * but every one must be known and an empty line must follow.
 */
export function readHead(text: string): { facts: Facts; body: string } {
  const fenced = /^\s*---[ \t]*\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, HEAD_CHARS + 20));
  if (fenced) return { facts: readFacts(fenced[1]!, "front matter"), body: text.slice(fenced[0].length) };
  const lines = /^\s*((?:[a-z][a-z _]{1,20}:[^\n]{1,300}\n){1,12})[ \t]*\n/i.exec(text.slice(0, HEAD_CHARS));
  const keys = lines?.[1]?.match(/^[^:\n]+(?=:)/gm)?.map((key) => key.toLowerCase());
  if (!lines || !keys?.every((key) => key in KEYS)) return { facts: {}, body: text };
  return { facts: readFacts(lines[1]!, "header line"), body: text.slice(lines[0].length) };
}

function readFacts(head: string, where: string): Facts {
  const found: Partial<Record<(typeof KEYS)[string], string[]>> = {};
  let dateKey = "";
  let open: string[] | undefined;
  for (const line of head.split("\n")) {
    const item = /^\s*-\s+(.+)$/.exec(line);
    const pair = /^([\w -]{1,30}):\s*(.*)$/.exec(line);
    const key = pair && KEYS[pair[1]!.trim().toLowerCase()];
    if (item) open?.push(bare(item[1]!));
    else if (pair) open = undefined;
    if (!pair || !key || found[key]) continue;
    open = found[key] = valuesOf(pair[2]!);
    if (key === "date") dateKey = pair[1]!.trim();
  }
  const first = (key: (typeof KEYS)[string]): string | undefined => found[key]?.[0];
  const [title, outlet, url, language, date] = [
    first("title"),
    first("outlet"),
    first("url"),
    first("language"),
    first("date"),
  ];
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(found.author && { bylines: found.author }),
    ...(url && { url }),
    ...(language && { language }),
    ...(date && { date: { value: date, where: `${where} ${dateKey}` } }),
  };
}

const bare = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, "$2");

const valuesOf = (value: string): string[] =>
  value.trim() === "" ? [] : (/^\[(.*)\]$/.exec(value.trim())?.[1]?.split(",") ?? [value]).map(bare);
