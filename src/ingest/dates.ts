/** Days as metadata writes them. Whatever is not sure to be one day is left unread. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The ISO day of a stated date: ISO 8601, compact, RFC 2822, "17 April 2025", "April 17, 2025", figures where one of
 * them can only be the day. The day is the one written, in the writer's own time zone. Undefined when unclear.
 */
export function readStatedDay(value: string): string | undefined {
  const words = value.trim().toLowerCase();
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})(?:t?\d{4,6}z?)?$/.exec(words);
  if (iso) return isoDay(iso[1]!, iso[2]!, iso[3]!);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/.exec(words);
  if (dayFirst) return isoDay(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(words);
  if (monthFirst) return isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(words);
  if (!figures) return undefined;
  const [, a, b, year] = figures;
  if (Number(a) > 12 || a === b) return isoDay(year!, b!, a!);
  return Number(b) > 12 ? isoDay(year!, a!, b!) : undefined;
}

const monthOf = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3)) + 1);

function isoDay(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
