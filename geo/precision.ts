import type { GeoPrecision, Place } from './types';

/** How precise a bare mention of a place is, by what the place is. */
export function precisionOf(place: Place): GeoPrecision {
  switch (place.featureClass) {
    case 'P':
      return 'settlement';
    case 'S':
    case 'R':
      return 'exact';
    case 'A':
      return administrativePrecision(place.featureCode);
    default:
      // Ports, bases and ranges are areas to GeoNames, and points here.
      if (/^(PRT|NVB|MILB)$/.test(place.featureCode)) return 'exact';
      return /^(OCN|CONT)$/.test(place.featureCode) ? 'country' : 'region';
  }
}

function administrativePrecision(code: string): GeoPrecision {
  if (/^(PCL|TERR|CONT|ZN)/.test(code)) return 'country';
  return /^ADM[2345]/.test(code) ? 'district' : 'region';
}
