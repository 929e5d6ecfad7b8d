import { addMonths, DAY, dayOf, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { COUNT, countOf, MONTH, WEEKDAY, YEAR } from '../en/words';
import { dayList } from '../parsers/day-list';
import { dayRange } from '../parsers/day-range';
import { month } from '../parsers/month';
import { partOfMonth } from '../parsers/part-of-month';

/** First and last day, UTC milliseconds of their midnights. */
export type Days = readonly [first: number, last: number];

/** A longer line is no heading, UTF-16 code units. */
export const LONGEST_HEADING = 140;
/** Longest period that a report covers, days. */
export const LONGEST_PERIOD = 45;
/** What is shorter, from the first day to the last, is a date in the prose and no period, days. */
const SHORTEST_PERIOD = 3;
/** How long after a period its brief comes out, at most, days. */
const LATEST = 10;

/** What follows "week" in the heading of a review, and not of a tale. */
const ON = '(?:in|on|at|along|between|across|by|under|of|from|near|around|beyond|behind|that|when)';
/** Words of a heading that make a text the review of a week, at its start or after a colon. */
const WEEK_LED = new RegExp(
  `(?:^|[:|–—-]\\s+|,\\s+)(?:(?:the|a|this|last|past|another|one)\\s+(?:past\\s+|last\\s+)?(?:[a-z-]+\\s+)?week(?=\\s+${ON}\\b|\\s*$|\\s*[,:|–—-])|(?:the|a)\\s+(?:[a-z-]+\\s+)?week's\\s|week\\s+(?:\\d{1,2}|in|on|at|along|between|across|of|by)\\b|(?:the\\s+)?(?:(?:past|last)\\s+)?(?:seven|7)\\s+days\\b(?!\\s+(?:after|before|later|ago|earlier|of\\s+age)))`,
  'i',
);
const WEEK_NAMED =
  /\bweekly\b|\bweek\s+in\s+review\b|\b(?:review|summary|digest|diary|chronicle|log|map|overview)\s+(?:of|for)\s+(?:the|this|last|a)\s+(?:past\s+|last\s+)?week\b|\b(?:how|what)\s+the\s+week\s+\w+|\bwhat\s+happened\s+(?:this|last)\s+week\b|\bweek\s+(?:ending|to)\b/i;
/** "week of Monday" tells from when; "week ending Sunday" until when. */
const ENDING = new RegExp(
  `\\bweek\\s+(?:ending|ended|to|until)(?:\\s+on)?\\s+(?:${WEEKDAY},?\\s+)?(${DAY_WORDS})`,
  'i',
);
const BEGINNING = new RegExp(
  `\\bweek\\s+(?:of|from|beginning|starting)\\s+(?:${WEEKDAY},?\\s+)?(${DAY_WORDS})`,
  'i',
);
/** "Over the past seven days", "The week on the river was loud.", "It was a quiet week at the front.": how the prose of such a review begins. */
const WEEK_TOLD =
  /^(?:(?:in|over|during|for)\s+the\s+(?:past|last)\s+(?:week|seven\s+days|7\s+days)\b|the\s+(?:past\s+|last\s+)?week\s+(?:in|on|at|along|between|was|has|began|started|ended|brought|saw|under)\b|(?:it\s+was|it\s+has\s+been|this\s+was)\s+(?:a|the)\s+(?:[a-z-]+\s+){0,2}week\b(?!\s+(?:ago|since|after|before))|this\s+week\s+(?:on|in|along|at)\s+the\b)/i;
const THIS_WEEK = /\b(?:this|(?:the\s+)?(?:past|last))\s+(?:week|seven\s+days)\b(?!['’])/i;
const REVIEW = /\b(?:review|summary|digest|roundup|round-up|overview)\b/i;
/** "covers the two weeks to", "in the fortnight since the last brief". */
const COVERED = new RegExp(
  `\\b(?:cover(?:s|ing|ed)?|report(?:s|ing)?\\s+(?:on|period)|period|summari[sz](?:es|ing)|(?:in|over|during)(?=\\s+the\\s+[\\w\\s]{1,30}\\bsince\\s+(?:the|our|its)\\s+(?:last|previous)\\s+(?:brief|report|update|bulletin|summary|issue)))\\s*:?\\s+(?:events\\s+(?:in|of)\\s+)?(?:the\\s+)?(?:(?:past|last|previous|preceding)\\s+)?(?:(?<count>${COUNT})\\s+)?(?<unit>days|weeks?|fortnight|months?)\\b(?!\\s+of)`,
  'i',
);
const MONTHLY = new RegExp(`^.*\\b(${MONTH})(?:,?\\s+(${YEAR}))?(?!\\s*\\d|\\w).*$`, 'i');
const DAY_AND_MONTH = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?|${MONTH}\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`,
  'gi',
);
const DOTTED = /\b(\d{1,2})\.(\d{2})(?:\.(20\d{2}))?\s*(?:-|–|—|to)\s*(\d{1,2})\.(\d{2})\.(20\d{2})\b/;

/** "16.09.2024-30.09.2024", "16.09 - 30.09.2024". */
export function dottedRange(words: string): Days | null {
  const [, d1, m1, y1, d2, m2, y2] = DOTTED.exec(words) ?? [];
  if (!y2) return null;
  const first = dayOf(Number(y1 ?? y2), Number(m1), Number(d1));
  const last = dayOf(Number(y2), Number(m2), Number(d2));
  return first !== null && last !== null && first < last ? [first, last] : null;
}

/** An outlet's name: "The Bereh weekly, Kherson", "a weekly newspaper". */
const WEEKLY_PAPER =
  /\b(?:(?:[Tt]he|[Aa]n?)\s+(?:\p{Lu}[\p{L}'’-]*\s+){1,4}weekly\b|[Ww]eekly\s+(?:newspaper|paper|magazine|gazette|tabloid|newsletter)\b)/u;
const PARTS = '(?:morning|afternoon|evening|night)';
/** "A Tuesday on the right bank", "Sunday in Nikopol": the day that a report is about. */
const ABOUT_DAY = new RegExp(
  `(?:^|[:|–—-]\\s+|,\\s+)(?:(?:a|an|one|another|this|that|the)\\s+(?:\\w+\\s+)?)?(${WEEKDAY})(?:\\s+${PARTS})?\\s+(?:in|on|at|along|under|near|by|between)\\s+(?!\\d)`,
  'i',
);

/** The day that a heading says the report is about, or null. */
export function dayTold(heading: string, reference: Reference): Days | null {
  const words = ABOUT_DAY.exec(heading)?.[1];
  const day = words ? readDay(words, reference) : null;
  return day === null ? null : [day, day];
}

/** "In October the war quickened", "October's losses": a heading that a month opens. */
const MONTH_LED = new RegExp(
  `^(?:(?:in|throughout|during)\\s+${MONTH}|${MONTH}'s)(?!\\w|\\s*\\d{1,2}\\b)`,
  'i',
);

/** Days of a month that have passed, at least, where a report is of it; and how long after it that comes out, at most. */
const NEARLY_A_MONTH = 20;
const LATEST_AFTER_MONTH = 20;

/** The month that such a heading names, where it has nearly passed or passed not long before. */
export function monthLed(heading: string, reference: Reference, day: number): Days | null {
  const words = MONTH_LED.exec(heading)?.[0].replace(/'s$/, '');
  const told = words ? monthTold(words, reference, day) : null;
  if (!told || told[1] - told[0] < NEARLY_A_MONTH * DAY) return null;
  return told[1] >= day - LATEST_AFTER_MONTH * DAY ? told : null;
}

/** The week that a heading names or reviews, up to the day of publication where it names none. */
export function weekOf(printed: string, reference: Reference, day: number): Days | null {
  const heading = printed.replace(WEEKLY_PAPER, '');
  const ending = ENDING.exec(heading)?.[1];
  const last = ending ? readDay(ending, reference) : null;
  if (last !== null) return [last - 6 * DAY, last];
  const beginning = BEGINNING.exec(heading)?.[1];
  const first = beginning ? readDay(beginning, reference) : null;
  if (first !== null) return [first, Math.min(first + 6 * DAY, day)];
  if (/\bweek\s+of\b/i.test(heading)) {
    const part = partOfMonth.read(heading, reference)[0]?.interval;
    if (part && part.precision === 'week') return [Date.parse(part.start), Date.parse(part.end) - DAY];
  }
  return WEEK_LED.test(heading) || WEEK_NAMED.test(heading) ? [day - 6 * DAY, day] : null;
}

/** The week of a review that only its prose tells of: its first sentence, or a heading that calls it a review. */
export function weekTold(headings: readonly string[], prose: string, day: number): Days | null {
  const isReview = headings.some((words) => REVIEW.test(words)) && THIS_WEEK.test(prose);
  return isReview || WEEK_TOLD.test(prose) ? [day - 6 * DAY, day] : null;
}

/** "Over the past two weeks shelling has damaged 212 homes": how the prose of a brief begins. */
const PAST = new RegExp(
  `^(?:in|over|during|for)\\s+the\\s+(?:past|last)\\s+(?:(?<count>${COUNT})\\s+)?(?<unit>days|weeks?|fortnight|month)\\b`,
  'i',
);
const FORTNIGHTLY =
  /\b(?:fortnightly|bi-?weekly|two-weekly)\b|(?:^|[:|–—-]\s+)(?:a|the|this)\s+fortnight\b|\btwo-week(?:ly)?\s+(?:brief|review|report|summary|overview)/i;

/** "This brief covers the two weeks to 3 October", "In the month since the last report". */
export function stretchTold(words: string, day: number): Days | null {
  if (words.length <= LONGEST_HEADING && FORTNIGHTLY.test(words)) return [day - 13 * DAY, day];
  const { count = 'one', unit } = (COVERED.exec(words) ?? PAST.exec(words))?.groups ?? {};
  if (!unit) return null;
  const size = countOf(count);
  if (!(size > 0)) return null;
  if (/^month/i.test(unit)) return [addMonths(day, -size) + DAY, day];
  const days = /^days/i.test(unit) ? size : /^f/i.test(unit) ? 14 : 7 * size;
  return days > 2 ? [day - days * DAY + (days === 7 ? DAY : 0), day] : null;
}

/** What a text is called that tells of more than a day. */
export const BRIEF =
  /\b(?:briefs?|snapshot|factsheet|situation|humanitarian|relief|review|summary|digest|roundup|overview)\b/i;
const SINCE = new RegExp(`^since\\s+(${DAY_WORDS})`, 'i');

/** "Between 1 and 15 July shells fell", "Since 1 July": the days that the prose of a brief begins with. */
export function briefTold(
  headings: readonly string[],
  prose: string,
  reference: Reference,
  day: number,
): Days | null {
  if (!headings.some((words) => BRIEF.test(words))) return null;
  const since = SINCE.exec(prose)?.[1];
  const from = since ? readDay(since, reference) : null;
  const opening = prose.slice(0, 80);
  const found = [dayList, dayRange, partOfMonth]
    .flatMap((parser) => parser.read(opening, reference))
    .find(({ start }) => start < 6)?.interval;
  const first = from ?? (found ? Date.parse(found.start) : Number.NaN);
  const last = from !== null || !found ? day : Date.parse(found.end) - DAY;
  const isPeriod = last - first >= SHORTEST_PERIOD * DAY && last - first <= LONGEST_PERIOD * DAY;
  return isPeriod && last <= day && last >= day - LATEST * DAY ? [first, last] : null;
}

/** The month or the half of one that a heading without a day names: "Monthly brief, September 2024". */
export function monthTold(heading: string, reference: Reference, day: number): Days | null {
  const half = partOfMonth.read(heading, reference)[0];
  const rest = heading.replace(DAY_AND_MONTH, ' ');
  if (!half && !MONTHLY.test(rest)) return null;
  const found =
    half ??
    month.read(rest, reference)[0] ??
    month.read(rest.replace(new RegExp(`\\b(?=${MONTH})`, 'i'), 'in '), reference)[0];
  if (!found) return null;
  const [start, end] = [Date.parse(found.interval.start), Date.parse(found.interval.end)];
  // What it covers lies before it, and not long before.
  if (start > day || end < day - 31 * DAY || end - start < 5 * DAY) return null;
  return [start, Math.min(end - DAY, day)];
}
