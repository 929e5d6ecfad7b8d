import type { Refiner } from '../refiner';

/** "US$460 million": part of a sum of money, not a country. */
export const currencies: Refiner = {
  name: 'currencies',
  refine(mention, { document }) {
    if (!/[$€£¥]/.test(document.text[mention.end] ?? '')) return;
    mention.rejected = true;
    mention.trace.push('currencies');
  },
};
