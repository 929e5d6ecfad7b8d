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
  const { geometry, properties, claims } = event;
  const rest: Record<string, unknown> = {};
  const own = differing(properties, said);
  if (own) rest.properties = own;
  const absent = Object.keys(said).filter((name) => properties[name as keyof EventProperties] === undefined);
  if (absent.length > 0) rest.absent = absent;
  if (!sameGeometry(geometry ?? null, point)) rest.geometry = geometry;
  if (claims !== undefined) rest.claims = claims;
  const members = Object.entries(event).filter(([name]) => !FEATURE_MEMBERS.has(name));
  if (members.length > 0) rest.members = Object.fromEntries(members);
  for (const _ in rest) return JSON.stringify(rest satisfies EventRest);
  return '';
}

const FEATURE_MEMBERS = new Set(['type', 'geometry', 'properties', 'claims']);

/** Given members that are not what the columns say, null when there are none. */
function differing(given: EventProperties, said: EventProperties): Record<string, unknown> | null {
  let own: Record<string, unknown> | null = null;
  for (const name of Object.keys(given)) {
    const value: unknown = given[name as keyof EventProperties];
    // Not Object.hasOwn: what every object inherits is a function, and no property of an event is one.
    if (value === undefined || said[name as keyof EventProperties] === value) continue;
    own ??= Object.create(null) as Record<string, unknown>;
    own[name] = value;
  }
  return own;
}

function sameGeometry(geometry: Geometry | null, point: Point | null): boolean {
  if (geometry === null || point === null) return geometry === point;
  if (geometry.type !== 'Point') return false;
  const { coordinates } = geometry;
  return (
    coordinates.length === 2 &&
    coordinates[0] === point.coordinates[0] &&
    coordinates[1] === point.coordinates[1] &&
    Object.keys(geometry).length === 2
  );
}
