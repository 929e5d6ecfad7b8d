import type { Geometry } from 'geojson';
import type { FrontlineEvent } from '../types';

/** Latitude and longitude in degrees. */
export interface EventPoint {
  readonly lat: number;
  readonly lon: number;
}

const NOWHERE: EventPoint = { lat: Number.NaN, lon: Number.NaN };

/**
 * The point that stands for an event: its own point, the point its properties give for an area, or
 * the middle of the area's bounds. NaN for an unplaced event and for coordinates off the earth.
 */
export function eventPoint({ geometry, properties }: FrontlineEvent): EventPoint {
  if (!geometry) return NOWHERE;
  if (geometry.type === 'Point') return onEarth(geometry.coordinates[1], geometry.coordinates[0]);
  const given = onEarth(properties.lat ?? undefined, properties.lon ?? undefined);
  return Number.isNaN(given.lat) ? middle(geometry) : given;
}

function onEarth(lat: number | undefined, lon: number | undefined): EventPoint {
  if (typeof lat !== 'number' || typeof lon !== 'number') return NOWHERE;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : NOWHERE;
}

function middle(geometry: Geometry): EventPoint {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lon, lat] = coordinates;
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      coordinates.forEach(visit);
      return;
    }
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  };
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) if ('coordinates' in part) visit(part.coordinates);
  } else {
    visit(geometry.coordinates);
  }
  return onEarth((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2);
}
