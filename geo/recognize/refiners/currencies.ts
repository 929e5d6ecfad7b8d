import type { Refiner } from '../refiner';

/** "US$460 million": part of a sum of money, not a country. */
export const currencies: Refiner = {
  name: 'currencies',
  refine(mention, { document }) {
    if (!isSign(document.text.charCodeAt(mention.end))) return;
    mention.rejected = true;
    mention.trace.push('currencies');
  },
};

function isSign(code: number): boolean {
  // $ £ ¥ €
  return code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac;
}
