import { EVENT_TYPES } from '../../../src/events/event-types';
import type { FrontlineEvent } from '../../../src/events/types';
import type { EventFilter, EventTable } from '../../../src/store';

/** The rows that a filter takes as its words say it, one event after the other. */
export function naiveRows(table: EventTable, filter: EventFilter): number[] {
  return Array.from({ length: table.size }, (_, row) => row).filter((row) =>
    passes(table.event(row), filter),
  );
}

function passes(event: FrontlineEvent, filter: EventFilter): boolean {
  const { properties: p } = event;
  if (filter.window && !overlaps(p, filter.window)) return false;
  if (filter.families && !filter.families.includes(EVENT_TYPES[p.type].family)) return false;
  if (filter.statuses && !filter.statuses.includes(p.status)) return false;
  if (filter.types && !filter.types.includes(p.type)) return false;
  const named = [p.initiator, p.target].filter((actor) => actor !== '');
  const actors = named.length > 0 ? named : [''];
  if (filter.actors && !actors.some((actor) => filter.actors?.includes(actor))) return false;
  if (filter.minConfidence !== undefined && p.confidence < filter.minConfidence) return false;
  if (filter.bounds && !within(event, filter.bounds)) return false;
  const told = (event.claims ?? []).flatMap((claim) => [claim.quote, claim.attribution, claim.sourceTitle]);
  const text = [p.title, p.quote, p.placeName, p.initiator, p.target, ...told].join('\n').toLowerCase();
  const words = (filter.text ?? '').toLowerCase().split(' ');
  return words.every((word) => text.includes(word));
}

function overlaps(
  p: FrontlineEvent['properties'],
  window: { readonly start: number; readonly end: number },
): boolean {
  if (p.start === '') return false;
  const start = Date.parse(p.start);
  const end = Math.max(Date.parse(p.end), start + 1);
  return start < window.end && end > window.start;
}

function within(
  { geometry }: FrontlineEvent,
  [west, south, east, north]: NonNullable<EventFilter['bounds']>,
): boolean {
  if (geometry?.type !== 'Point') return false;
  const [lon, lat] = geometry.coordinates as [number, number];
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}
