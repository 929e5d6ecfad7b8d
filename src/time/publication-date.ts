import { dayOf } from './calendar';
import { MONTH, monthOf, WEEKDAY, YEAR } from './en/words';
import { foldPunctuation } from './fold-punctuation';

/** How far from either end of a text a date is looked for, UTF-16 code units. */
const HEAD = 1500;
const TAIL = 400;

const NAME = `(?:(?:${WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,?\\s+)?`;
const RANGE = '(?:\\d{1,2}\\s*(?:-|–|—|to|and)\\s*)?';
const LONG = `${NAME}(?:${RANGE}(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m1>${MONTH}),?\\s+(?<y1>${YEAR})|(?<m2>${MONTH})\\s+${RANGE}(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>${YEAR}))`;
const ISO = `(?<y3>${YEAR})-(?<mm>\\d{2})-(?<dd>\\d{2})`;
/** Day first, with full stops, or with strokes where no month has that number. */
const DOTTED = `(?<d4>\\d{1,2})(?:\\.(?<m4>\\d{1,2})\\.(?<y4>${YEAR}))`;
const STROKES = `(?<d5>1[3-9]|2\\d|3[01])/(?<m5>\\d{1,2})/(?<y5>${YEAR})`;
const DATE = `(?:${ISO}|${LONG}|${DOTTED}|${STROKES})`;
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\b\\.?)?';

const label = (words: string): RegExp =>
  new RegExp(`\\b(?:${words})(?:\\s+(?:on|at))?\\s*[:,]?\\s*(?:${CLOCK},?\\s+)?${DATE}`, 'i');

/** Ways in which a text tells its own day, the surest first; each needs a year. */
const PATTERNS: readonly RegExp[] = [
  label('published|posted|issued|first\\s+published|date|created'),
  // A line that is nothing but a date, perhaps with a clock time.
  new RegExp(`^[^\\S\\n]*\\(?${DATE}\\)?(?:[T,\\s|-]+(?:at\\s+)?${CLOCK}[^\\n]{0,20})?[^\\S\\n]*$`, 'im'),
  label('updated|last\\s+(?:updated|modified)'),
  // A bulletin's head line: Update as of 08:00, 19 March 2024
  new RegExp(
    `^[^\\n]{0,60}\\bas of\\s+(?:${CLOCK}(?:\\s+(?:hours|local\\s+time))?,?\\s*)?(?:on\\s+)?${DATE}`,
    'im',
  ),
  // A dateline: KYIV, March 8, 2023 (Reuters) -
  new RegExp(
    `^[^\\n]{0,12}[A-Z][A-Z' -]+(?:,\\s*[A-Z][A-Za-z. ]+)?(?:\\s+\\([A-Z][\\w .-]{1,30}\\))?[,.:]?\\s+\\(?${DATE}`,
    'm',
  ),
  // The same in small letters: Kyiv, 8 March 2023 -
  new RegExp(`^[A-Z][A-Za-z' -]{1,30},\\s+${DATE}(?:\\s+\\([^\\n)]{1,40}\\))?\\s*(?:-|–|—)\\s`, 'm'),
  // The first lines: "Front assessment, November 14, 2024 (Desk)", "Report for 14 November 2024", "Live: 24 August 2024"
  new RegExp(
    `^(?:[^\\n]*\\n+){0,2}(?:[^\\n.]|\\bno\\.){2,80}?(?:[,|:(·–—-]|\\.(?=\\s)|\\b(?:for|of|on|from|period):?)\\s*(?<=[\\s(])${DATE}\\)?(?:\\s*\\([^\\n)]*\\))?(?:[\\s,|·–-]+${CLOCK}[^\\n]{0,20})?(?:[^\\S\\n]*$|\\.\\s)`,
    'im',
  ),
  new RegExp(`^\\s*${DATE}(?!\\s*[:–—-])\\b`, 'i'),
];

/**
 * The day on which a text says it was published, as `YYYY-MM-DD`, or '' when it does not say: a
 * "Published on …" label, a line that is a date, or a dateline with a year, in the head of the text
 * or its last lines. A date in the middle of a sentence is what the report is about, not its day.
 */
export function findPublicationDate(text: string): string {
  const head = foldPunctuation(text.slice(0, HEAD));
  const tail = text.length > HEAD ? foldPunctuation(text.slice(Math.max(HEAD, text.length - TAIL))) : '';
  for (const part of [head, tail]) {
    for (const [index, pattern] of PATTERNS.entries()) {
      // Only a label or a line of its own is trusted at the end of a text.
      if (part === tail && index > 2) break;
      const groups = pattern.exec(part)?.groups;
      const date = groups ? dateOf(groups) : '';
      if (date) return date;
    }
  }
  return '';
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string {
  const year = Number(groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.y5);
  const name = groups.m1 ?? groups.m2;
  const month = name ? monthOf(name) : Number(groups.mm ?? groups.m4 ?? groups.m5);
  const day = dayOf(year, month, Number(groups.d1 ?? groups.d2 ?? groups.dd ?? groups.d4 ?? groups.d5));
  return day === null ? '' : new Date(day).toISOString().slice(0, 10);
}
