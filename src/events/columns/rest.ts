import type { Geometry, Point } from 'geojson';
import type { EventProperties, FrontlineEvent } from '../types';

/** What a row's columns cannot give back of its event; the JSON text of it stands in the column `rest`. */
export interface EventRest {
  /** Members beside ours, or such as differ from what the columns say. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Members that the columns have and the event has not. */
  readonly absent?: readonly string[];
  readonly geometry?: Geometry | null;
  readonly claims?: FrontlineEvent['claims'];
  /** Other members of the Feature itself. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** JSON text of what an event has beside what its columns say; '' when that is nothing. */
export function restText(event: FrontlineEvent, said: EventProperties, point: Point | null): string {
  const { type: _type, geometry, properties, claims, ...members } = event;
  const rest: EventRest = {
    ...differing(properties, said),
    ...(sameGeometry(geometry ?? null, point) ? {} : { geometry }),
    ...(claims === undefined ? {} : { claims }),
    ...(Object.keys(members).length === 0 ? {} : { members }),
  };
  const text = JSON.stringify(rest);
  return text === '{}' ? '' : text;
}

function differing(given: EventProperties, said: EventProperties): Pick<EventRest, 'properties' | 'absent'> {
  const own = Object.entries(given).filter(
    ([name, value]) =>
      value !== undefined && !(Object.hasOwn(said, name) && said[name as keyof EventProperties] === value),
  );
  const absent = Object.keys(said).filter(
    (name) => !Object.hasOwn(given, name) || given[name as keyof EventProperties] === undefined,
  );
  return {
    ...(own.length === 0 ? {} : { properties: Object.fromEntries(own) }),
    ...(absent.length === 0 ? {} : { absent }),
  };
}

function sameGeometry(geometry: Geometry | null, point: Point | null): boolean {
  if (geometry === null || point === null) return geometry === point;
  if (geometry.type !== 'Point' || Object.keys(geometry).length !== 2) return false;
  const [lon, lat, ...more] = geometry.coordinates;
  return lon === point.coordinates[0] && lat === point.coordinates[1] && more.length === 0;
}
