import { THEATRE } from '../countries';
import type { Place } from '../types';
import type { Mention } from './mention';
import type { NameEntry } from './name-entry';

/** From this prominence a name is rather the place than what is called after it. */
const KNOWN_PLACE = 12.5;

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

/**
 * Whether a name is rather the place than a street or a school that is called so: a large town, or any of
 * the countries of the war, whose reports name villages more often.
 */
export function isRatherPlace({ prominence, best }: NameEntry): boolean {
  return prominence >= KNOWN_PLACE || THEATRE.has(best.country);
}
