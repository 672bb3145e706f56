/** Text folding and stable names: pure functions that every stage shares. */

/** Case, accents, quotation marks, dashes and white space folded; for comparing, never for showing. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Order that no locale changes. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * An id that depends on nothing but its parts, `prefix-` and 8 letters and digits.
 * 53-bit hash after cyrb53 (public domain, bryc 2018); a pile has far too few facts for two to collide.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const key = parts.join("\u0000");
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & b) + (a >>> 0);
  return `${prefix}-${hash.toString(36).padStart(11, "0").slice(-8)}`;
}
