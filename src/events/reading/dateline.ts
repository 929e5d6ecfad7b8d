import type { Resolution } from '../../../geo/types';

/** "KYIV, September 20 (Agency) - ": where the report was written. */
export function isDateline({ quote, start, end }: Resolution, text: string): boolean {
  if (quote.length < 3 || quote !== quote.toUpperCase()) return false;
  const opens = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));
  return opens && /^[^.!?\n]{0,90}?\s[-–—]\s/.test(text.slice(end, end + 100));
}
