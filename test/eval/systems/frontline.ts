import { geoparse } from '../../../geo/index';
import type { Gazetteer, Resolution } from '../../../geo/types';
import type { Found } from '../measures';
import type { System } from './system';

/** The geoparser of this project. `demonyms` false leaves out "Ukrainian" and its like. */
export function frontline(gazetteer: Gazetteer, demonyms = true): System {
  return {
    name: demonyms ? 'Frontline' : 'Frontline without demonyms',
    read: (text, lang) =>
      geoparse(text, gazetteer, { lang })
        .filter((resolution) => demonyms || !isDemonym(resolution, gazetteer))
        .map(toFound),
  };
}

/** A mention is placed where the place lies that it names, also where the words point beside it. */
function toFound({ start, end, kind, place, lat, lon }: Resolution): Found {
  return { start, end, kind, lat: place?.lat ?? lat, lon: place?.lon ?? lon };
}

function isDemonym({ place, quote }: Resolution, gazetteer: Gazetteer): boolean {
  const index = place ? gazetteer.indexOf(place.id) : -1;
  if (index < 0) return false;
  const folded = quote.toLowerCase();
  return gazetteer.names(index).some(({ kind, text }) => kind === 'demonym' && text.toLowerCase() === folded);
}
