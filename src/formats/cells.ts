import type { Geometry } from 'geojson';
import { eventOf } from './event-members';
import { geometryProblem } from './geometry';
import { describe, type Loose, numberOf } from './values';

/**
 * An event out of a table's row, its cells by the names of their columns, or what is wrong with it.
 *
 * @param fallbackId id of an event that brings none.
 */
export function eventOfCells(members: Loose, fallbackId: string): ReturnType<typeof eventOf> {
  const lat = members.lat ?? members.latitude;
  const lon = members.lon ?? members.longitude;
  if (lat === undefined && lon === undefined) return eventOf(members, null, fallbackId);
  const geometry: Geometry = {
    type: 'Point',
    coordinates: [numberOf(lon) ?? Number.NaN, numberOf(lat) ?? Number.NaN],
  };
  if (geometryProblem(geometry) !== null) {
    return {
      expected: 'lat from -90 to 90 and lon from -180 to 180, in degrees',
      found: `${describe(lat)} and ${describe(lon)}`,
    };
  }
  return eventOf(withoutPoint(members), geometry, fallbackId);
}

/** The point stands in the geometry. */
function withoutPoint({ lat: _lat, lon: _lon, ...rest }: Loose): Loose {
  return rest;
}
