/**
 * The fixed text. Once fixed it is never edited: every offset in the record counts in it.
 *
 * Line ends become LF; a form feed or Unicode line separator becomes a line end; characters that print nothing and
 * break words (controls, byte-order marks, zero-width spaces, soft hyphens) go; half a surrogate pair becomes U+FFFD;
 * letters are composed (NFC), so that "é" is one letter whoever typed it. Joiners stay: Persian and emoji need them.
 */
export function fixText(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(/[\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC");
}

/**
 * The longest beginning of `text` within `limit` characters that ends at a paragraph, else at a line, a sentence,
 * a word, or failing all between two characters.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  // A mark in the last tenth is near enough; one further up would cost too much text.
  const near = limit * 0.9;
  for (const mark of ["\n\n", "\n", ". ", " "]) {
    const at = head.lastIndexOf(mark);
    if (at >= near) return head.slice(0, at + (mark === ". " ? 1 : 0));
  }
  return head.replace(/[\uD800-\uDBFF]$/, "");
}
