import type { Place } from '../types';
import type { Mention } from './mention';

/** Whether the name's first reading is a country. */
export function isCountry({ name }: Mention): boolean {
  return name?.country ?? false;
}

/** Whether it is a country, a capital, a union of countries or a seat such as the Kremlin: a name under which governments act. */
export function isGovernment({ name }: Mention): boolean {
  return name?.government ?? false;
}

/** The most prominent place of the name, null for a name that the gazetteer lacks. */
export function bestPlace(mention: Mention): Place | null {
  return mention.name?.best ?? null;
}
