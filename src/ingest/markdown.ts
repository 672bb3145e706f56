/**
 * Markdown to parts: block marks become roles, inline marks go, words stay. Only what reports use is read
 * (headings, paragraphs, lists, quotes, images, links, emphasis; CommonMark 0.31), not tables or code.
 */
import type { BlockRole } from "../model/model.js";
import type { Part } from "./raw.js";

/** Parts in reading order; the first heading of level one is the title. */
export function readMarkdown(text: string): Part[] {
  const parts: Part[] = [];
  let open: { role: BlockRole; lines: string[] } | undefined;
  const close = (): void => {
    const words = open && plainWords(open.lines.join("\n"));
    if (open && words) parts.push({ role: open.role, words });
    open = undefined;
  };
  const add = (role: BlockRole, line: string): void => {
    if (open?.role !== role) close();
    open ??= { role, lines: [] };
    open.lines.push(line);
  };
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(line);
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1];
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+(.*)$/.exec(line);
    const quote = /^ {0,3}>[ \t]?(.*)$/.exec(line);
    const image = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/.exec(line);
    if (line.trim() === "") close();
    else if (underline && open?.role === "paragraph") {
      const { lines }: { lines: string[] } = open;
      open = undefined;
      parts.push({ role: headingRole(underline.startsWith("=") ? 1 : 2, parts), words: plainWords(lines.join(" ")) });
    } else if (/^ {0,3}(?:[-*_][ \t]*){3,}$/.test(line)) close();
    else if (heading) {
      close();
      const words = plainWords(heading[2]!);
      if (words) parts.push({ role: headingRole(heading[1]!.length, parts), words });
    } else if (image) {
      close();
      add("caption", image[1]!);
      close();
    } else if (item) {
      close();
      add("list-item", item[1]!);
    } else if (quote) {
      if (quote[1]!.trim() === "") close();
      else add("quote", quote[1]!);
    } else add(open?.role === "list-item" || open?.role === "quote" ? open.role : "paragraph", line.trim());
  }
  close();
  return parts;
}

const headingRole = (level: number, before: readonly Part[]): BlockRole =>
  level === 1 && !before.some(({ role }) => role === "title") ? "title" : "heading";

/** Inline marks off: links keep their text, images go, emphasis and code marks go, a backslash frees what it guards. */
const plainWords = (words: string): string =>
  words
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, "")
    .replace(/\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1")
    .replace(/<(https?:\/\/[^>\s]{1,500})>/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?\S|\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`\n]{1,500})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, "$1")
    .trim();
