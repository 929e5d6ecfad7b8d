import type { TimeRefiner } from '../refiner';

/** What makes a time the measure of another and no time of an event: "for the first time since 2022". */
const COMPARED =
  /\b(?:(?:first|worst|largest|biggest|heaviest|deadliest|longest|most|highest|lowest|only|last)\b[^.;:]{0,60}\bsince|(?:more|less|fewer|worse|better|larger|higher|lower|longer)\s+than|compared\s+(?:with|to)|unlike|(?:than|as)\s+(?:those\s+|the\s+one\s+)?(?:in|on)|similar\s+to\s+(?:that|those)\s+(?:in|of))\s*(?:the\s+)?$/i;

/** Drops times that others are only held against. */
export const comparison: TimeRefiner = {
  name: 'comparison',
  refine: (found, text) =>
    found.filter(({ start, quote }) => {
      const before = text.slice(Math.max(0, start - 90), start);
      const led = /^(?:since|in|on|during)\b/i.exec(quote)?.[0] ?? '';
      return !COMPARED.test(before) && (led === '' || !COMPARED.test(`${before}${led}`));
    }),
};
