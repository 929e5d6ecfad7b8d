import type { Lexicon } from '../lexicon/lexicon';

const PREPOSITION =
  '(?:in|at|near|on|of|to|along|around|outside|inside|over|above|by|for|into|onto|off|towards?|against|close to|next to|not far from)';
const BEARING = '(?:north|south|east|west|centr)[a-z]*';
const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|several|another|a (?:second|third|fourth|further)|others?|more|the (?:rest|one|other|second|third|last|remaining))';
/** How many there were of what was told before: "two", "another three people", "the other", "16 times". */
const COUNT = `${NUMBER}(?:\\s+${NUMBER})?(?:\\s+(?:times?|persons?|people|civilians?|men|women|children|of (?:them|which)|was|were|fell|came down|landed|exploded|crashed))*`;

/** What may stand between two members of a list of places, once {@link plain} has been at it. */
const LINK = new RegExp(
  [
    '^(?:\\s+(?:itself|proper))?\\s*(?:[,;+]|,?\\s*(?:and|or|as well as|&)\\b|/)\\s*',
    `(?:(?:and|or|also|then|later|as well as|plus|in particular|especially|notably|namely|particularly|finally|lastly|along with|including|again|even|first|another ${BEARING}|to the ${BEARING},)\\s+)*`,
    `(?:(?:(?:among them|including|with)\\s+)?${COUNT}\\s+(?:(?:still\\s+)?(?:going on|under way|continuing|raging|ongoing)\\s+)?(?=in|at|near|on|over|above|towards?|from|against|of|into|onto))?`,
    "(?:(?:along|within|through)\\s+[\\p{L}' -]{1,40}?\\s)?",
    `(?:${BEARING}\\s+(?:to|as far as|up to)\\s+)?`,
    `(?:${PREPOSITION}\\s+|(?<=(?:,|and)\\s+)from\\s+)?(?:the\\s+)?`,
    '(?:(?:areas?|vicinity|direction|rest|remainder|outskirts|suburbs|part|parts|most|half|edges?)\\s+of\\s+)?',
    `(?:${BEARING}\\s+)?(?:the\\s+)?`,
    '(?:(?:cities|towns|villages|settlements|city|town|village|settlement|hamlet|port)\\s+of\\s+|(?:city|town|village|nearby|neighbouring|neighboring)\\s+)?$',
  ].join(''),
  'iu',
);

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = '(?:morning|evening|night|afternoon|early hours)';
/** A day, an hour or a number of times that goes with the member before it. */
const TIME = new RegExp(
  `^\\s+(?:(?:early|late|only|just)\\s+)?(?:${[
    `(?:on|by)\\s+(?:the\\s+${PART}\\s+of\\s+)?(?:${DAYS}(?:\\s+${PART})?|\\d{1,2}\\s+\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\.?\\s+\\d{1,2}|the\\s+\\d{1,2}(?:st|nd|rd|th))`,
    `in\\s+(?:the\\s+(?:early\\s+|late\\s+)?${PART}|(?:early\\s+|late\\s+|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December))`,
    'at\\s+(?:dawn|dusk|night|noon|midday|midnight|\\d{1,2}(?:[:.]\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?)',
    `(?:last|this|the\\s+(?:next|previous|following|same))\\s+(?:${DAYS}|day|week|month|${PART})`,
    '(?:a|one|two|three|four|five|six|\\d{1,2})\\s+(?:hour|day|week|month)s?\\s+(?:later|earlier|before|ago)',
    'again|once|twice|overnight|yesterday|today|\\d{1,3}\\s+times|(?:two|three|four|five|six|seven|eight|nine|ten|several|many)\\s+times',
  ].join('|')})\\b`,
  'u',
);

/** What a region is called by, after its name, and which part of it is meant. */
const KIND =
  /^\s+(?:region|oblast|district|raion|province|republic)s?\b(?:['’]s?\s+(?:far\s+)?(?:north|south|east|west|centre)[a-z-]*)?/i;

/** "and yesterday B", "and on Tuesday near B": when, before the next member. */
const NEXT_TIME = new RegExp(
  `(\\b(?:and|or)\\s+)(?:(?:early |late )?(?:yesterday|today|overnight|this ${PART}|on\\s+${DAYS}(?:\\s+${PART})?|(?:on\\s+)?the\\s+(?:next|following|same)\\s+(?:day|${PART})|a\\s+(?:day|week|month)\\s+(?:later|earlier)|earlier|meanwhile)),?\\s+(?=(?:in\\s|at\\s|near\\s|on\\s|the\\s|$))`,
  'u',
);

/** "and, for the first time in a week, B": what is put in before the last. */
const ASIDE = /(\b(?:and|or)\b),\s+[^,;.:]{1,60},\s+/;

/** ", with its own depot, and on B": what a member has, before the next. */
const WITH = /^(?:,\s+(?:with|where)|\s+(?:with|using))\s+[^,;.:]{1,50}(?=,\s+(?:and|or|as well as)\b)/;

/** ", 80 km to the east": how far off a member is, before the next. */
const DISTANT =
  /^,\s+(?:(?:some|about|around|roughly)\s+)?\d+(?:[.,]\d+)?\s*(?:km|kilomet(?:er|re)s?|miles?)\s+[\p{Ll} -]{2,30}(?=,\s+(?:and|or|as well as)\b)/u;

/** "near A and those of the 155th near B": who else. */
const THOSE_OF =
  /\b(and|while) (?:those|the ones|units|elements|others) of (?:the )?[^,;.:]{2,40}?(?= (?:near|in|at|around) )/;

/** "northeast of A near B and southwest of it near C": on which side of what was named. */
const OF_IT =
  /\b(?:north|south|east|west)[a-z-]* of (?:it|them|there|that|(?:the|that|this) (?:city|town|village|settlement))\s+(?=near|in|at|around|towards?)/;

/** "up to two kilometres wide": how far, before the next member. */
const MEASURE =
  /(?:up to|about|roughly|approximately|some|over|more than)\s+(?:a|one|two|three|four|five|six|\d+(?:[.,]\d+)?)\s*(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|m)\b(?:\s+(?:wide|deep|in depth|in width|further))?\s+/;

/** Names between two commas that no gazetteer knows: they stand in the list all the same. */
const UNKNOWN =
  /([,;]|^\s+and\b)\s*(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?=\s*(?:[,;]|and\b|or\b|as well as\b))/gu;

/** "and the school in", "and a refinery near": a second thing at a second place. */
const THING =
  /^(\s*(?:,|,?\s*(?:and|as well as))\s+)(?:(?:also|on|at|against|in|by|near)\s+)*(?<article>(?:the|a|an|another|one|two|three|four|five|several|its|\d{1,3})\s+)?(?<thing>(?:[\p{L}\d-]+\s+){1,4}?)(?:(?:on the move|under repair|in reserve|(?:of|with)\s+(?:\p{Ll}+\s+){1,3}?)\s*)?(?:between|in|at|near|by|on|over|off|outside|beside|of|close to|in the (?:areas?|vicinity|district|city|town|village) of|(?:north|south|east|west)[a-z-]* of)\s+(?:the\s+)?(?:(?:nearby|neighbouring|neighboring)\s+)?(?:(?:city|town|village)\s+of\s+)?$/u;

/** A verb's past or participle. */
const VERB =
  /(?:ed|ing|ew)$|^(?:hit|struck|shot|sent|left|lost|took|taken|driven|cut|set|fell|had|has|have|used|its|their)$/;

const ARTICLE = /^(?:the|an?|its|their)$/;

/** Whether the text between two mentions of places makes them members of one list. */
export function isListLink(link: string, { classes, places }: Lexicon): boolean {
  const text = plain(link);
  if (LINK.test(text)) return true;
  const thing = THING.exec(text);
  if (!thing) return false;
  const { settlement, site, equipment, facility, things } = classes;
  const nouns = thing.groups!.thing!.trim().toLowerCase().split(/\s+/);
  const noun = nouns.at(-1)!;
  if (thing.groups!.article === undefined && isVerbFirst(nouns)) return false;
  // "94 drones near A, as well as 12 rockets over B", and not "and fired rockets at B"
  const { missile, drone, aircraft } = classes;
  const isArms = [missile, drone, aircraft].some((set) => set!.has(noun));
  if (isArms || /\bover\s+(?:the\s+)?$/.test(text)) return isArms && !VERB.test(nouns[0]!);
  return [settlement, site, equipment, facility, things, places.terrain].some((set) => set?.has(noun));
}

/** "took the town of": what else was done, and not what else it was done to. */
function isVerbFirst(words: readonly string[]): boolean {
  return words.length > 1 && VERB.test(words[0]!) && ARTICLE.test(words[1]!);
}

/** Without brackets, times, measures and names that nobody knows. */
function plain(link: string): string {
  return link
    .replace(/\s*\([^()]*\)/g, '')
    .replace(KIND, '')
    .replace(TIME, '')
    .replace(OF_IT, '')
    .replace(THOSE_OF, '$1')
    .replace(WITH, '')
    .replace(DISTANT, '')
    .replace(ASIDE, '$1 ')
    .replace(NEXT_TIME, '$1')
    .replace(MEASURE, '')
    .replace(UNKNOWN, '');
}
