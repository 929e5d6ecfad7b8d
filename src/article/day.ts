/** English month names by their first three letters, as HTTP, RSS and newspapers write them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day, `YYYY-MM-DD`, in a date that a document's metadata gives: ISO 8601, `20230307`,
 * RFC 2822 or "March 7, 2023". It is the day in the writer's own time zone, as printed. '' when the
 * value is no date or no such day exists.
 */
export function dayOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return validDay(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return validDay(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  return '';
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** `YYYY-MM-DD`, or '' when the calendar has no such day. */
function validDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return '';
  return date.toISOString().slice(0, 10);
}
