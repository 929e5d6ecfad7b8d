import type { Place, Resolution } from '../../../geo/types';
import type { EventProperties } from '../../events/types';
import type { Localize } from './localize';

/** A distance with its unit: one decimal under 10 km, none above; '' for none. */
export function kilometres(localize: Localize, km: number): string {
  if (!(km > 0)) return '';
  const digits = km < 10 ? 1 : 0;
  return localize.term('kilometres', localize.number(km, { maximumFractionDigits: digits }));
}

/** How precise an event's place is, in words. */
export function placePrecision(localize: Localize, { geoPrecision, radiusKm }: EventProperties): string {
  return localize.term('precision', geoPrecision, kilometres(localize, radiusKm));
}

/** A place with its country, in the language of the interface. */
export function placeWords(localize: Localize, { name, country }: Place): string {
  const land = countryWords(localize, country);
  return land === '' || land === name ? name : `${name}, ${land}`;
}

function countryWords(localize: Localize, country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return '';
  try {
    return new Intl.DisplayNames([localize.lang()], { type: 'region' }).of(country) ?? '';
  } catch {
    return '';
  }
}

/** What a marked place in the text is, in words. */
export function mentionWords(localize: Localize, { kind, place, learnt, quote }: Resolution): string {
  if (kind === 'associative')
    return localize.term('associativePlace', place === null ? quote : placeWords(localize, place));
  if (place === null) return localize.term('unresolvedPlace');
  return localize.term(learnt ? 'learntPlace' : 'literalPlace', placeWords(localize, place));
}
