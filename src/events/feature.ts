import type { Geometry } from 'geojson';
import type { Area } from '../../geo/types';
import { eventClaimOf } from './event-claim';
import { EVENT_TYPES } from './event-types';
import { initiatorOf } from './initiator';
import type { Group } from './merge';
import type { EventSource } from './reading/document';
import { titleOf } from './title';
import { tollFiguresOf } from './toll-range';
import type { ClaimPlace, FrontlineEvent, WeaponClass } from './types';

/** Outline of a place by its id, or null when it is drawn as a point. */
export type AreaOf = (placeId: string) => Area | null;

/** Radius in kilometres of a district and of a region whose outline is not known: never a pin. */
const DISTRICT_KM = 20;
const REGION_KM = 75;

/** An event as a GeoJSON Feature: properties in the order of our files' columns, geometry null when unplaced. */
export function featureOf(
  group: Group & { readonly mergedBy?: string },
  source: EventSource,
  areaOf: AreaOf,
): FrontlineEvent {
  const { claim, draft } = group.members[0]!;
  const claims = group.members.map((member) => eventClaimOf(member, source));
  const { place, time } = claim;
  const { initiator, initiatorCertainty } = initiatorOf(claims);
  const { acledType, acledSubType } = EVENT_TYPES[claim.type];
  const geometry = place ? geometryOf(place, claim.to, areaOf) : null;
  return {
    type: 'Feature',
    id: claim.id,
    geometry,
    properties: {
      id: claim.id,
      type: claim.type,
      acledType,
      acledSubType,
      status: group.status,
      title: titleOf(draft, group.status),
      start: time.start,
      end: time.end,
      timePrecision: time.start === '' ? '' : time.precision,
      placeId: place?.placeId ?? '',
      placeName: place?.name ?? '',
      geoPrecision: place?.precision ?? '',
      radiusKm: place ? radiusOf(place, geometry) : 0,
      initiator,
      target: first(group, 'target'),
      attribution: claim.attribution,
      confidence: Math.max(...group.members.map((member) => member.claim.confidence)),
      quote: claim.quote,
      sourceId: source.outlet || source.id,
      timeCertainty: time.certainty,
      sourceTitle: source.title ?? '',
      sourceUrl: source.url ?? '',
      sentenceStart: claim.sentence.start,
      sentenceEnd: claim.sentence.end,
      triggerStart: claim.trigger.start,
      triggerEnd: claim.trigger.end,
      resolution: place?.resolution ?? -1,
      background: claim.background,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      gainedBy: first(group, 'gainedBy'),
      lostBy: first(group, 'lostBy'),
      weapon: weaponOf(group),
      ...tollFiguresOf(claims),
      mergedBy: group.mergedBy ?? (claims.length > 1 ? 'same-report' : ''),
      claimCount: claims.length,
      initiatorCertainty,
    },
    claims,
  };
}

/** What the best claim says, or the first other claim that says it at all. */
function first({ members }: Group, name: 'target' | 'gainedBy' | 'lostBy'): string {
  return members.find(({ claim }) => claim[name] !== '')?.claim[name] ?? '';
}

function weaponOf({ members }: Group): WeaponClass | '' {
  return members.find(({ claim }) => claim.weapon !== '')?.claim.weapon ?? '';
}

function isArea({ precision }: ClaimPlace): boolean {
  return precision === 'region' || precision === 'country' || precision === 'district';
}

/** A line goes from the end that the words name first. */
function lineOf(place: ClaimPlace, to: ClaimPlace): Geometry {
  const ends = place.resolution < to.resolution ? [place, to] : [to, place];
  return { type: 'LineString', coordinates: ends.map(({ lat, lon }) => [lon, lat]) };
}

function geometryOf(place: ClaimPlace, to: ClaimPlace | null, areaOf: AreaOf): Geometry | null {
  if (to) return lineOf(place, to);
  const area = isArea(place) ? areaOf(place.placeId) : null;
  // GeoJSON's types are mutable where ours are not; the coordinates are shared, never changed.
  if (area) return { type: 'MultiPolygon', coordinates: area as unknown as number[][][][] };
  if (place.precision === 'country') return null;
  return { type: 'Point', coordinates: [place.lon, place.lat] };
}

function radiusOf(place: ClaimPlace, geometry: Geometry | null): number {
  if (geometry?.type !== 'Point' || place.radiusKm > 0) return place.radiusKm;
  if (place.precision === 'region') return REGION_KM;
  return place.precision === 'district' ? DISTRICT_KM : 0;
}
