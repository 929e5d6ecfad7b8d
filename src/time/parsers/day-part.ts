import { DAY, HOUR, intervalOf, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import { PARTS_OF_DAY, partOfDay } from '../part-of-day';

const PART = 'morning|afternoon|evening';
const DARK = 'dawn|daybreak|sunrise|dusk|sunset|nightfall|dark|first\\s+light';

/** "early on Friday", "Friday evening", "on the morning of 3 May", "at dawn on Tuesday". */
const DATED = new RegExp(
  `\\b(?:(?<part>early|late)\\s+(?:on\\s+)?(?<day>${DAY_WORDS})(?!\\s+(?:${PART}|night))` +
    `|(?:on\\s+|by\\s+)?(?:(?:early|late)\\s+)?(?:on\\s+)?(?<day2>${DAY_WORDS}|yesterday|this)\\s+(?<part2>${PART})` +
    `|(?:(?:on|in|at|by|before|after|around|from)\\s+)?(?:the\\s+)?(?<part3>(?:early|small)\\s+hours|${PART}|${DARK})\\s+(?:of|on)\\s+(?<day3>${DAY_WORDS}))(?!\\w)`,
  'gi',
);

/** "at dawn", "by nightfall", "in the evening": the day has to come from elsewhere. */
const ALONE = new RegExp(
  `\\b(?:(?:shortly|just)\\s+)?(?:(?:at|by|before|after|around|until|towards?|from)\\s+(?<dark>${DARK}|evening|morning)|(?:in|during|by|throughout)\\s+the\\s+(?:early\\s+|late\\s+)?(?<part>(?:early|small)\\s+hours|${PART}))\\b(?!\\s+of\\b)`,
  'gi',
);

/** Parts of a day, as the hours that they last. */
export const dayPart: TimeParser = {
  name: 'day-part',
  cue: /\b(?:early|late|morning|afternoon|evening|dawn|daybreak|sunrise|sunset|dusk|nightfall|dark|first\s+light|small\s+hours)\b/i,
  read: (text, reference) => [...dated(text, reference), ...alone(text, reference)],
};

function dated(text: string, reference: Reference): readonly Found[] {
  return matchesOf(DATED, text).flatMap((match) => {
    const { day, day2, day3, part, part2, part3 } = match.groups ?? {};
    const midnight = dayNamed(day ?? day2 ?? day3 ?? '', reference);
    return found(match, midnight, part ?? part2 ?? part3 ?? '', reference, false);
  });
}

function alone(text: string, reference: Reference): readonly Found[] {
  return matchesOf(ALONE, text).flatMap((match) =>
    found(match, reference.day, match.groups?.dark ?? match.groups?.part ?? '', reference, true),
  );
}

function dayNamed(words: string, reference: Reference): number | null {
  if (/^this$/i.test(words)) return reference.day;
  if (/^yesterday$/i.test(words)) return reference.day === null ? null : reference.day - DAY;
  return readDay(words, reference);
}

function found(
  match: RegExpExecArray,
  midnight: number | null,
  word: string,
  reference: Reference,
  timeOnly: boolean,
): readonly Found[] {
  const part = partOfDay(word);
  if (midnight === null || !part) return [];
  const [from, to] = PARTS_OF_DAY[part];
  const certainty = timeOnly ? 'implied' : 'stated';
  const interval = intervalOf(midnight + from * HOUR, midnight + to * HOUR, 'day', reference, certainty);
  if (!interval) return [];
  const [quote] = match;
  const start = match.index;
  return [{ start, end: start + quote.length, quote, interval, parser: dayPart.name, timeOnly }];
}
