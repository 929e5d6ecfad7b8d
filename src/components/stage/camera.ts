import type { StageHost } from './map-stage';

/** Where the author wants the camera: `latitude,longitude` in degrees; null for what is none. */
export function cameraOf(center: string, zoom: number): StageHost['camera'] {
  const [lat, lon] = center.split(',').map(Number);
  if (center === '' || lat === undefined || lon === undefined) return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon, zoom } : null;
}
