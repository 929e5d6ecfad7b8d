import type { Lexicon } from '../lexicon/lexicon';

const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|another|others?|more|the rest|the one)';
const PREPOSITION = '(?:in|at|near|on|of|around|outside|over|above|by|for|towards?|against|close to|next to)';
const BEARING = '(?:north|south|east|west|centr)[a-z]*';

/** What may stand between two members of a list of places, once {@link plain} has been at it. */
const LINK = new RegExp(
  [
    '^(?:\\s+itself)?\\s*(?:[,;+]|,?\\s*(?:and|or|as well as|&)\\b|/)\\s*',
    '(?:(?:and|or|also|then|later|as well as|plus)\\s+)*',
    `(?:(?:(?:among them|including|with)\\s+)?${COUNT}\\s+(?:more\\s+)?(?=in|at|near|on|over|above|towards?|from|against|of))?`,
    "(?:(?:along|within|through)\\s+[\\p{L}' -]{1,40}?\\s)?",
    `(?:${PREPOSITION}\\s+)?(?:the\\s+)?`,
    '(?:(?:areas?|vicinity|direction|rest|remainder|outskirts|suburbs|part|parts|most|half|edges?)\\s+of\\s+)?',
    `(?:${BEARING}\\s+)?(?:the\\s+)?`,
    '(?:(?:cities|towns|villages|settlements|city|town|village|settlement|hamlet|port)\\s+of\\s+|(?:city|town|village|nearby|neighbouring|neighboring)\\s+)?$',
  ].join(''),
  'iu',
);

/** A day, an hour or a number of times that goes with the member before it. */
const TIME =
  /^\s+(?:on\s+(?:the\s+(?:morning|evening|night)\s+of\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.?\s+\d{1,2})|again|twice|overnight|\d{1,3}\s+times)\b/u;

/** What a region is called by, after its name. */
const KIND = /^\s+(?:region|oblast|district|raion|province|republic)s?\b/i;

/** "up to two kilometres wide": how far, before the next member. */
const MEASURE =
  /(?:up to|about|roughly|approximately|some|over|more than)\s+(?:a|one|two|three|four|five|six|\d+(?:[.,]\d+)?)\s*(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|m)\b(?:\s+(?:wide|deep|in depth|in width|further))?\s+/;

/** Names between two commas that no gazetteer knows: they stand in the list all the same. */
const UNKNOWN =
  /([,;])\s*(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?=\s*(?:[,;]|and\b|or\b|as well as\b))/gu;

/** "and the school in", "and a refinery near": a second thing at a second place. */
const THING =
  /^(\s*(?:,|,?\s*(?:and|as well as))\s+)(?:(?:also|on|at|against)\s+)?(?:(?:the|a|an|another|one|two|three|several|its)\s+)?((?:[\p{L}-]+\s+){1,4}?)(?:in|at|near|by|on|off|outside|beside|of)\s+(?:the\s+)?$/u;

/** Whether the text between two mentions of places makes them members of one list. */
export function isListLink(link: string, { classes }: Lexicon): boolean {
  const text = plain(link);
  if (LINK.test(text)) return true;
  const thing = THING.exec(text);
  if (!thing) return false;
  const { settlement, site, equipment, facility } = classes;
  const noun = thing[2]!.trim().split(/\s+/).at(-1)!.toLowerCase();
  return [settlement, site, equipment, facility].some((set) => set?.has(noun));
}

/** Without brackets, times, measures and names that nobody knows. */
function plain(link: string): string {
  return link
    .replace(/\s*\([^()]*\)/g, '')
    .replace(KIND, '')
    .replace(TIME, '')
    .replace(MEASURE, '')
    .replace(UNKNOWN, '');
}
