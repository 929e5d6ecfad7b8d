import { DAY, HOUR, intervalOf } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { patternParser } from '../parser';

const CLOCK =
  '(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap]\\.?m\\b\\.?)?(?:\\s+(?:hours|local\\s+time|kyiv\\s+time|gmt|utc))?|(?<word>midnight|noon|midday))';

/**
 * "as of 22:00 on 14 November", "in the 24 hours to 18:00", "by 8 a.m. on Friday": the day until the
 * hour, or as many hours before it as are told.
 */
export const untilClock = patternParser(
  'until-clock',
  /as\s+of|hours\s+(?:to|up\s+to|until|ending)|\bby\s+[\dmn]/i,
  new RegExp(
    `\\b(?:as\\s+of|by|(?:(?:in|over|during|for)\\s+)?(?:the\\s+)?(?:(?:past|last|previous)\\s+)?(?<count>\\d{1,3}|twenty-four)\\s+hours\\s+(?:up\\s+to|to|until|ending(?:\\s+at)?))\\s+(?:the\\s+)?${CLOCK}(?:,?\\s+(?:on\\s+|of\\s+)?(?<day>${DAY_WORDS}|today|yesterday))?(?![\\w%:])`,
    'gi',
  ),
  (match, reference) => {
    const { hour, minute, half, word, day, count } = match.groups ?? {};
    // "by 5 soldiers" names no hour.
    if (!word && !minute && !half) return null;
    const named = !day || /^today$/i.test(day) ? reference.day : dayNamed(day, reference.day, reference);
    if (named === null) return null;
    const noon = /^n|^midd/i.test(word ?? '') ? 12 : 24;
    const half12 = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
    const time = named + (word ? noon : half12) * HOUR + Number(minute ?? 0) * 60_000;
    const hours = count ? (/^t/i.test(count) ? 24 : Number(count)) : null;
    const start = hours === null ? named : time - hours * HOUR;
    return intervalOf(start, Math.max(time, start + HOUR), 'day', reference);
  },
);

function dayNamed(
  words: string,
  today: number | null,
  reference: Parameters<typeof readDay>[1],
): number | null {
  if (/^yesterday$/i.test(words)) return today === null ? null : today - DAY;
  return readDay(words, reference);
}
