import { DAY, intervalOf } from '../calendar';
import { patternParser } from '../parser';
import type { TimePrecision } from '../types';

/** How many days back "recent" reaches by unit, and how precise that makes it. */
const REACH: Readonly<Record<string, readonly [number, TimePrecision]>> = {
  hours: [1, 'day'],
  days: [7, 'week'],
  nights: [7, 'week'],
  weeks: [28, 'month'],
  months: [90, 'month'],
  years: [3 * 365, 'year'],
};

/** "in recent days", "over recent weeks", "over the last few days", "these past weeks". */
export const recent = patternParser(
  'recent',
  /recent|these|few|several|couple|past|last/i,
  /\b(?:(?:in|over|during|for|within|of)\s+)?(?:the\s+)?(?:most\s+)?(?:recent|(?:these|the)\s+(?:last|past)|(?:past|last)\s+(?:few|several|couple\s+of))\s+(hours|days|nights|weeks|months|years)\b/gi,
  (match, reference) => {
    const reach = REACH[match[1]!.toLowerCase()];
    if (reference.day === null || !reach) return null;
    return intervalOf(reference.day - reach[0] * DAY, reference.day + DAY, reach[1], reference);
  },
);
