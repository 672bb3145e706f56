/** Which format a text is in, by what it holds first and by its file's name second. */

export type Format = "html" | "json" | "markdown" | "text";

/** Characters at the front that are looked at. */
const READ_CHARS = 4000;

/** The format of a file that begins with `head`. */
export function findFormat(name: string, head: string): Format {
  const start = head.slice(0, READ_CHARS).replace(/^[\uFEFF\s]+/, "");
  if (/^(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]{0,200}\?>\s*<!doctype html)/i.test(start))
    return "html";
  if (/^(?:\[\s*)?\{\s*(?:"|\})/.test(start) || /^\[\s*\]/.test(start)) return "json";
  const tags = start.match(/<(?:p|div|a|h[1-6]|li|span|br|meta|script|section)\b[^>]{0,500}>/gi)?.length ?? 0;
  if (tags >= 3 || (tags > 0 && /\.x?html?(?:\.gz)?$/i.test(name))) return "html";
  if (/\.(?:md|markdown)(?:\.gz)?$/i.test(name)) return "markdown";
  return /^#{1,3} \S/.test(start) && /^\s*\S.*\n\s*\n/.test(start) ? "markdown" : "text";
}
