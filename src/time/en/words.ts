/** The English words of time, as pieces of patterns and as tables. Words only; the parsers hold the logic. */

const MONTH_TABLE: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** The month that each season begins with. */
const SEASON_TABLE: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

const WEEKDAY_TABLE: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

const NUMBER_TABLE: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
};

/** Ordinals of the days of a month, spelled out, the first at 0. */
const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...[
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
  ],
  ...['nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth'],
  ...['twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth'],
  'thirty-first',
];
/** A day of the month spelled out: "first", "twenty-second". */
export const ORDINAL = `(?:${ORDINALS.toReversed().join('|').replaceAll('-', '[-\\s]')})`;

/** Month names, with or without the full stop of an abbreviation. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** Whether a text names a month: "market" and "decided" do not. */
export const ANY_MONTH = new RegExp(`\\b${MONTH}(?![a-z])`, 'i');
/** Names of weekdays in full. */
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
/** A day of the month, with or without its ordinal ending. */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** A year from 1900 to 2099. */
export const YEAR = '(?:19|20)\\d{2}';
/** A small number in figures or words. */
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty)';
/** What joins two days to a range. */
export const TO = '\\s*(?:-|–|—|\\bto\\b|\\binto\\b|\\band\\b|\\bthrough\\b|\\buntil\\b)\\s*';
/** Words that count things after a figure that looks like a year. */
export const COUNTED =
  /^\s+(?:people|soldiers|troops|men|women|children|civilians|houses|homes|buildings|km|kilomet\w+|met\w+|miles|tonnes|tons|drones|missiles|shells|hours|tanks|euros|dollars|times)\b/i;

/** Month 1 to 12 of a month's name, or 0. */
export function monthOf(word: string): number {
  return MONTH_TABLE[word.toLowerCase().replace('.', '')] ?? 0;
}

/** Month 3 to 12 that a season of three months begins with, by its name, or 0. */
export function seasonOf(word: string): number {
  return SEASON_TABLE[word.toLowerCase()] ?? 0;
}

/** Weekday 0 (Sunday) to 6, or -1. */
export function weekdayOf(word: string): number {
  return WEEKDAY_TABLE[word.toLowerCase()] ?? -1;
}

/** Day of the month, 1 to 31, that {@link ORDINAL} names; 0 for any other word. */
export function dayOfOrdinal(words: string): number {
  return ORDINALS.indexOf(words.toLowerCase().replace(/\s+/, '-')) + 1;
}

/** A count in figures or words, or NaN. */
export function countOf(word: string): number {
  return NUMBER_TABLE[word.toLowerCase()] ?? Number(word);
}
