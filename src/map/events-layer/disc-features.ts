import type { Feature, FeatureCollection } from 'geojson';
import { mercatorLat, mercatorLon } from '../../events/columns/mercator';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import { collection } from '../features';
import { pinName, vagueName } from '../images/names';
import type { Discs } from './discs';
import { familyOf, isVague, statusOf } from './row-codes';

/** Discs as features of the pins' own layer, for a browser whose driver cannot draw {@link EventsLayer}. */
export function discFeatures(discs: Discs): FeatureCollection {
  return collection(Array.from({ length: discs.size }, (_, disc) => discFeature(discs, disc)));
}

function discFeature({ x, y, code, count }: Discs, disc: number): Feature {
  const family = EVENT_FAMILIES[familyOf(code[disc]!)]!;
  const status = EVENT_STATUSES[statusOf(code[disc]!)]!;
  const name = isVague(code[disc]!) ? vagueName : pinName;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [mercatorLon(x[disc]!), mercatorLat(y[disc]!)] },
    properties: {
      mark: disc,
      form: 'pin',
      icon: name(family, status, count[disc]!),
      sort: count[disc]!,
      until: 99,
    },
  };
}
