import { COUNT, countOf } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import { partOfDay } from '../part-of-day';
import type { Shift } from '../shift';
import type { TimeInterval } from '../types';

const PART = 'night|evening|morning|afternoon';

/** Phrases that count from the time named before them, each with a cheap test that every text with one passes. */
const PATTERNS: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
  // "a day earlier", "two weeks later", "hours after that"
  [
    /(?:hour|day|night|week|month|year)s?\s+(?:earlier|later|before|after)/i,
    new RegExp(
      `\\b(?:(?:nearly|almost|about|around|roughly|just|only|barely|some)\\s+)?(?:(?<count>${COUNT}|the)[\\s-]+|(?<few>a\\s+few\\s+|several\\s+|a\\s+couple\\s+of\\s+)?)(?<units>hour|day|night|week|month|year)s?\\s+(?<way>earlier|before\\s+that|beforehand|later|after\\s+that|afterwards?)\\b`,
      'gi',
    ),
  ],
  // "three days after shells hit the depot": of the shells
  [
    /(?:day|week|month)s?\s+after\s/i,
    new RegExp(
      `\\b(?:(?:nearly|almost|about|around|only|just|barely|some)\\s+)?(?<count>${COUNT}|the)\\s+(?<units>day|week|month)s?\\s+(?<behind>after)(?=\\s+(?!that\\b|this\\b|day\\b|week\\b|month\\b|tomorrow\\b)\\w)`,
      'gi',
    ),
  ],
  // "the day before", "the week after"
  [
    /the\s+(?:day|week|month|year|night|evening|morning|afternoon)\s+(?:before|after)/i,
    new RegExp(
      `\\b(?:on\\s+|in\\s+)?the\\s+(?<unit>day|week|month|year|${PART})\\s+(?<way>before|after)\\b(?=\\s*(?:[.,;:)]|$|and\\b|but\\b))`,
      'gi',
    ),
  ],
  // "the previous night", "the next day", "the following week"
  [
    /(?:previous|preceding|following|next)\s+(?:day|week|month|year|night|evening|morning|afternoon)/i,
    new RegExp(
      `\\b(?:(?:on|in|by)\\s+)?(?:the\\s+(?<way>previous|preceding|following)\\s+(?<unit>day|week|month|year|${PART})|(?:the\\s+)?(?<next>next)\\s+(?<unit2>day|${PART}))\\b`,
      'gi',
    ),
  ],
  // "the same day", "that evening", "on that day"
  [
    /(?:same|that|that\s+very)\s+(?:day|week|month|year|night|evening|morning|afternoon)/i,
    new RegExp(
      `\\b(?:(?:on|in|during|by|later)\\s+)?(?:the\\s+(?:very\\s+)?same|that(?:\\s+very)?|that\\s+same)\\s+(?<unit>day|week|month|year|${PART})\\b`,
      'gi',
    ),
  ],
  [
    /(?:through|throughout|all|into|whole|entire)\s+(?:the\s+)?night/i,
    /\b(?<through>(?:all|throughout|(?:all\s+)?through)\s+(?:the\s+)?night|the\s+(?:whole|entire)\s+night|(?:late\s+)?into\s+the\s+night)\b/gi,
  ],
  [
    /since\s+t|from\s+then/i,
    /\b(?<then>(?:ever\s+)?since\s+then|from\s+then\s+on|since\s+that\s+(?:day|night))\b/gi,
  ],
  // "in the days that followed"
  [
    /days\s+(?:that|which|after|to\s+come)|(?:following|next|coming)\s+days/i,
    /\b(?:in|over|during)\s+the\s+(?<days>days\s+(?:(?:that|which)\s+follow(?:s|ed)?|to\s+come|after(?:wards)?(?=\s*(?:[.,;:)]|$)))|(?:following|next)\s+(?:few\s+)?days)\b/gi,
  ],
  // "has burned ever since", "two regiments have since moved up"
  [
    /ever\s+since|\bsince\b/i,
    /\b(?<then>ever\s+since(?=\s*(?:[.,;:)]|$|and\b|but\b))|(?<=\b(?:has|have)\s+)since(?=\s+(?:been|become|gone|fallen|taken|died|[a-z]{2,}(?:ed|en|wn))\b)|(?<=\b(?:has|have)\s[^.;:\n]{3,60}\s)since(?=\s*(?:[.;]|$)))/gi,
  ],
];

/** Stands in until the refiner has counted; never seen outside. */
const UNKNOWN: TimeInterval = { start: '', end: '', precision: 'day', certainty: 'implied' };

/**
 * "a day earlier", "the previous night", "that evening", "the following week", "since then": counted by
 * a refiner from the time that was named before, and some of them from the day of publication where none was.
 */
export const relative: TimeParser = {
  name: 'relative',
  cue: /(?:hour|day|night|week|month|year|evening|morning|afternoon)s?\s+(?:earlier|later|before|after|that|which|to\s+come)|(?:previous|preceding|following|next|coming|same|that|very)\s+(?:few\s+)?(?:day|night|week|month|year|evening|morning|afternoon)|(?:through|throughout|all|into|whole|entire)\s+(?:the\s+)?night|from\s+then|\bsince\b/i,
  read(text) {
    const cued = PATTERNS.filter(([cue]) => cue.test(text));
    return cued.flatMap(([, pattern]) => matchesOf(pattern, text).flatMap((match) => found(match) ?? []));
  },
};

function found(match: RegExpExecArray): Found | null {
  const [quote] = match;
  const shift = shiftOf(match.groups ?? {}, quote);
  if (!shift) return null;
  const start = match.index;
  return { start, end: start + quote.length, quote, interval: UNKNOWN, parser: relative.name, shift };
}

function shiftOf(groups: Readonly<Record<string, string | undefined>>, quote: string): Shift | null {
  if (groups.through) return { unit: 'day', count: 0, part: 'night', whole: true, fromPublication: false };
  if (groups.days) return { unit: 'days', count: 1, part: null, whole: true, fromPublication: false };
  if (groups.then) return { unit: 'then', count: 0, part: null, whole: true, fromPublication: false };
  const word = (groups.units ?? groups.unit ?? groups.unit2 ?? '').toLowerCase();
  const way = (groups.way ?? groups.next ?? groups.behind ?? '').toLowerCase();
  const isBack = groups.behind !== undefined || /^(?:earlier|before|previous|preceding)/.test(way);
  const isAlone = groups.units !== undefined && groups.count === undefined && groups.few === undefined;
  // "hours later" counts a few; "days later" too, but of which days nobody can tell.
  if (isAlone && (!/s\s/.test(quote) || word !== 'hour')) return null;
  const size = groups.count && !/^the$/i.test(groups.count) ? countOf(groups.count) : groups.few ? 3 : 1;
  if (!(size > 0)) return null;
  const isPart = partOfDay(word) !== null;
  return {
    unit: isPart ? 'day' : (word as Shift['unit']),
    count: way === '' ? 0 : isBack ? -size : size,
    part: partOfDay(word),
    whole: groups.units === undefined,
    fromPublication: isBack,
  };
}
