import type { TimeRefiner } from '../refiner';

/** Drops "may 5 soldiers", "march on 12": a month in small letters, and "March on Kyiv" read with a figure. */
export const modalMonth: TimeRefiner = {
  name: 'modal-month',
  refine: (found, text) =>
    found.filter(({ quote, end }) => {
      if (/\b(?:may|march)\b/.test(quote)) return false;
      return !(
        /^(?:[Ii]n\s+|of\s+)?(?:March|May)$/.test(quote) &&
        /^\s+(?:on|to|through)\s+[A-Z]/.test(text.slice(end, end + 12))
      );
    }),
};
