import { EARTH_RADIUS_KM } from '../distance';

const RADIANS = Math.PI / 180;

/** The point at a distance (km) and a bearing (degrees) from another, along a great circle; degrees. */
export function destination(
  from: { readonly lat: number; readonly lon: number },
  km: number,
  bearing: number,
): { lat: number; lon: number } {
  const angle = km / EARTH_RADIUS_KM;
  const lat1 = from.lat * RADIANS;
  const lat2 = Math.asin(
    Math.sin(lat1) * Math.cos(angle) + Math.cos(lat1) * Math.sin(angle) * Math.cos(bearing * RADIANS),
  );
  const turn = Math.atan2(
    Math.sin(bearing * RADIANS) * Math.sin(angle) * Math.cos(lat1),
    Math.cos(angle) - Math.sin(lat1) * Math.sin(lat2),
  );
  const lon = from.lon + turn / RADIANS;
  return { lat: lat2 / RADIANS, lon: ((((lon + 180) % 360) + 360) % 360) - 180 };
}
