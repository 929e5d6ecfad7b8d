import { distanceKm } from '../../geo/index';
import { EVENT_TYPES } from '../../src/events/event-types';
import type { FrontlineEvent } from '../../src/events/types';
import { accepted, type GoldEvent } from './dispatches';

/** A gold event beside the event that tells of it best; null when nothing of its family is near. */
export interface EventPair {
  readonly gold: GoldEvent;
  readonly found: FrontlineEvent | null;
}

/** How far from its mark an event may lie, kilometres by precision: a region's point is a convention. */
const REACH_KM = { exact: 20, settlement: 20, near: 20, district: 25, region: 161, country: 500 } as const;

/**
 * For each gold event that is not optional the best event of its family within reach; several may
 * share one, as claims do. `npm run eval -- events` counts more strictly, one to one.
 */
export function matchEvents(
  text: string,
  gold: readonly GoldEvent[],
  events: readonly FrontlineEvent[],
): readonly EventPair[] {
  const required = gold.filter(({ optional }) => !optional);
  return required.map((mark) => {
    const near = events.filter((event) => isOfFamily(event, mark) && isNear(event, mark));
    const ranked = near.map((event) => ({ event, rank: likeness(text, event, mark) }));
    ranked.sort((a, b) => b.rank - a.rank);
    return { gold: mark, found: ranked[0]?.event ?? null };
  });
}

/** True when the event's interval shares a moment with the marked days. */
export function isRightTime({ gold, found }: EventPair): boolean {
  if (found === null) return false;
  const { start, end } = found.properties;
  return start < `${gold.end}T00:00:00Z` && end > `${gold.start}T00:00:00Z`;
}

/** True when the event's status is one that a reader accepts. */
export function isRightStatus({ gold, found }: EventPair): boolean {
  return found !== null && accepted(gold.status).includes(found.properties.status);
}

function isOfFamily(event: FrontlineEvent, mark: GoldEvent): boolean {
  const families = accepted(mark.type).map((type) => EVENT_TYPES[type].family);
  return families.includes(EVENT_TYPES[event.properties.type].family);
}

function isNear(event: FrontlineEvent, mark: GoldEvent): boolean {
  const { lat, lon } = event.properties;
  if (mark.precision === '' || mark.lat === null || mark.lon === null) return event.properties.placeId === '';
  if (lat == null || lon == null) return false;
  return distanceKm(mark.lat, mark.lon, lat, lon) <= REACH_KM[mark.precision];
}

function likeness(text: string, event: FrontlineEvent, mark: GoldEvent): number {
  const { sentenceStart = 0, sentenceEnd = 0, type } = event.properties;
  const sameSentence = text.slice(sentenceStart, sentenceEnd).includes(mark.quote);
  const pair: EventPair = { gold: mark, found: event };
  return (sameSentence ? 4 : 0) + (accepted(mark.type).includes(type) ? 2 : 0) + (isRightTime(pair) ? 1 : 0);
}
