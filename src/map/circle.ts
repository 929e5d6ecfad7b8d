const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Corners of the polygon that stands for a circle: smooth at any size that fits a screen. */
const CORNERS = 72;

/** Closed ring [longitude, latitude] of the points `radiusKm` from a point over the sphere, counterclockwise. */
export function circleRing(lat: number, lon: number, radiusKm: number): [number, number][] {
  const distance = radiusKm / EARTH_KM;
  const phi = lat * RADIANS;
  const ring = Array.from({ length: CORNERS }, (_, corner): [number, number] => {
    const bearing = (-2 * Math.PI * corner) / CORNERS;
    const sine = Math.sin(phi) * Math.cos(distance) + Math.cos(phi) * Math.sin(distance) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(distance) * Math.cos(phi);
    const north = Math.cos(distance) - Math.sin(phi) * sine;
    return [lon + Math.atan2(east, north) / RADIANS, Math.asin(sine) / RADIANS];
  });
  return [...ring, ring[0]!];
}

/** Distance between two points over the sphere, kilometres. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const half = (angle: number): number => Math.sin((angle * RADIANS) / 2) ** 2;
  const chord = half(latB - latA) + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * half(lonB - lonA);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}
