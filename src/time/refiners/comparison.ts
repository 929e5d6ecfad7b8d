import type { TimeRefiner } from '../refiner';

/** What makes a time the measure of another and no time of an event: "for the first time since 2022". */
const COMPARED =
  /\b(?:(?:first|worst|largest|biggest|heaviest|deadliest|longest|deepest|widest|fiercest|most|highest|lowest|only|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b[^.;:]{0,60}\bsince|(?:more|less|fewer|worse|better|larger|higher|lower|longer)\s+than|compared\s+(?:with|to)|unlike|(?:than|as)\s+(?:those\s+|the\s+one\s+)?(?:in|on)|similar\s+to\s+(?:that|those)\s+(?:in|of))\s*(?:the\s+)?$/i;

/** "the third such strike this month", "the second attack in a week": which of several, and not when. */
const COUNTED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:st|nd|rd|th)\s+(?:time|such|attack|strike|raid|night|day)|largest|biggest|worst|heaviest|deadliest|widest|deepest)\s+(?!and\b|village|town|settlement|settlements|villages)(?:[\p{L}-]+\s+){0,4}$/iu;
const SPAN =
  /^(?:(?:so\s+far\s+)?this\s+(?:week|month|year|spring|summer|autumn|winter)|of\s+|(?:in|over|within|during)\s+(?:the\s+(?:past|last|space)|as\s+many|a|two|three|four|five|six|seven|ten)\b.*|since\s+.*)/i;

/** Drops times that others are only held against. */
export const comparison: TimeRefiner = {
  name: 'comparison',
  refine: (found, text) =>
    found.filter(({ start, quote }) => {
      const before = text.slice(Math.max(0, start - 90), start);
      const led = /^(?:since|in|on|during)\b/i.exec(quote)?.[0] ?? '';
      if (SPAN.test(quote) && COUNTED.test(before)) return false;
      return !COMPARED.test(before) && (led === '' || !COMPARED.test(`${before}${led}`));
    }),
};
