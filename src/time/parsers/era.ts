import { dayOf, intervalOf } from '../calendar';
import { patternParser } from '../parser';

const ERAS: readonly (readonly [RegExp, number, number])[] = [
  [/(?:world\s+war\s+(?:two|ii|2)|(?:the\s+)?second\s+world\s+war|ww2|wwii)/i, 1939, 1946],
  [/(?:world\s+war\s+(?:one|i|1)|(?:the\s+)?first\s+world\s+war|ww1|wwi)/i, 1914, 1919],
  [/(?:the\s+)?cold\s+war/i, 1947, 1992],
];

/** Eras that stand for a date: "World War Two", "the Cold War", "in the 1990s". */
export const era = patternParser(
  'era',
  /war|ww|\d0s/i,
  new RegExp(
    `\\b(?:(?:in|during|since|of)\\s+)?(?:${ERAS.map(([pattern]) => pattern.source).join('|')}|the\\s+(?:19|20)\\d0s)\\b`,
    'gi',
  ),
  (match, reference) => {
    const decade = /(\d{4})s$/.exec(match[0]);
    // The second war's pattern is tried first, so that "World War II" is not read as "World War I".
    const years = decade
      ? ([Number(decade[1]), Number(decade[1]) + 10] as const)
      : ERAS.filter(([pattern]) => pattern.test(match[0])).map(([, from, to]) => [from, to] as const)[0];
    if (!years) return null;
    return intervalOf(dayOf(years[0], 1, 1) ?? 0, dayOf(years[1], 1, 1) ?? 0, 'year', reference);
  },
);
