const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

const MINUTE = 60_000;

/**
 * Milliseconds since the epoch of an RFC 3339 date or date-time, or null when it is none. A time
 * without a zone is read as UTC, so that no reader's own zone moves an event.
 */
export function parseDate(text: string): number | null {
  return plainTime(text) ?? anyTime(text);
}

const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Midnights of the days met last by their text: events share them, and they are checked once. */
const midnights = new Map<string, number>();
const KEPT_DAYS = 10_000;

/** A time as we write it ourselves, null for any other: files have a million of these. */
function plainTime(text: string): number | null {
  if (text.length !== 20 || !PLAIN.test(text)) return null;
  const day = text.slice(0, 10);
  let midnight = midnights.get(day);
  if (midnight === undefined) {
    const read = anyTime(day);
    if (read === null) return null;
    if (midnights.size === KEPT_DAYS) midnights.clear();
    midnights.set(day, read);
    midnight = read;
  }
  const two = (at: number): number => 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528;
  const [hour, minute, second] = [two(11), two(14), two(17)];
  return hour > 24 || minute > 59 || second > 60
    ? null
    : midnight + 1000 * (3600 * hour + 60 * minute + second);
}

function anyTime(text: string): number | null {
  const match = RFC3339.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(midnight);
  // Date.UTC rolls 30 February over into March, and years under 100 into the 1900s.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  if (date.getUTCFullYear() !== Number(year)) return null;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const milliseconds = Math.floor(Number(`0.${fraction || '0'}`) * 1000);
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds;
  return midnight + time - zoneOffset(zone);
}

function zoneOffset(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.slice(1).replace(':', '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE;
}
