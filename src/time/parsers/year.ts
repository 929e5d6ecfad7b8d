import { intervalOf, monthStart } from '../calendar';
import { COUNTED, YEAR } from '../en/words';
import { patternParser } from '../parser';

/** Months (from, to) of the parts of a year, counted from January as 1; winter runs into the next year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  beginning: [1, 4],
  start: [1, 4],
  mid: [5, 9],
  middle: [5, 9],
  late: [10, 13],
  end: [10, 13],
  'first half': [1, 7],
  'second half': [7, 13],
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
};

/** "in 2014", "since 2014", "the 2014 war", "early 2023", "the summer of 2022", "autumn 2022". */
export const year = patternParser(
  'year',
  /(?:19|20)\d\d/,
  new RegExp(
    `\\b(?:(?:in|since|during|of|from|until|till|by|before|after|throughout|between|and|the|to)\\s+)?(?:(?:the\\s+)?(early|mid|late|beginning|start|middle|end|(?:first|second)\\s+half|spring|summer|autumn|fall|winter)(?:[\\s-]+(?:in\\s+|of\\s+)?))?(?<![\\d.,/:$€£-])(${YEAR})(?![\\d%°]|[.,/:-]\\d|\\s?(?:km|m|mm)\\b)`,
    'gi',
  ),
  (match, reference) => {
    const year = Number(match[2]);
    const prefixed = match[0].length > 4;
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (!prefixed || (!match[1] && COUNTED.test(after))) return null;
    const [from, to] = PARTS[match[1]?.toLowerCase().replace(/\s+/g, ' ') ?? ''] ?? [1, 13];
    return intervalOf(monthStart(year, from), monthStart(year, to), match[1] ? 'month' : 'year', reference);
  },
);
