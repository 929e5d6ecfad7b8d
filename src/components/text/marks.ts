/** What is marked in a report's text: sentences of events, the words in them that tell of one, and places. */
import type { Resolution, Span } from '../../../geo/types';
import { EVENT_TYPES } from '../../events/event-types';
import type { EventFamily, FrontlineEvent } from '../../events/types';
import type { Reading } from '../../reading';
import { isKeptPlace } from '../parts/keeping';
import { collectParts, type EventPart, tellings } from './parts';

/** How a place is underlined. */
export type MentionLook = 'literal' | 'associative' | 'learnt' | 'unresolved';

export interface Mention extends Span {
  readonly look: MentionLook;
  readonly resolution: Resolution;
  /** Events placed by this mention, or else others at the same place; '' ids never occur. */
  readonly events: readonly string[];
  /** Family of the first of them, or null. */
  readonly family: EventFamily | null;
}

export interface EventSentence extends Span {
  readonly events: readonly string[];
}

/** All marks of a reading, each list ascending; mentions and sentences are without overlaps. */
export interface Marks {
  readonly mentions: readonly Mention[];
  readonly sentences: readonly EventSentence[];
  readonly parts: readonly EventPart[];
  /** The events by their ids. */
  readonly events: ReadonlyMap<string, FrontlineEvent>;
}

/** Collects the marks of a reading. */
export function collectMarks(reading: Reading): Marks {
  const byResolution = new Map<number, string[]>();
  const byPlace = new Map<string, string[]>();
  const families = new Map<string, EventFamily>();
  const sentences = new Map<string, { start: number; end: number; events: string[] }>();
  for (const event of reading.events) {
    const { id, type, resolution, placeId } = event.properties;
    families.set(id, EVENT_TYPES[type]?.family ?? 'other');
    if (resolution !== undefined && resolution >= 0) push(byResolution, resolution, id);
    if (placeId !== '') push(byPlace, placeId, id);
    for (const { sentenceStart: start, sentenceEnd: end } of tellings(event)) {
      if (start < 0) continue;
      const known = sentences.get(`${start} ${end}`);
      if (known === undefined) sentences.set(`${start} ${end}`, { start, end, events: [id] });
      else if (!known.events.includes(id)) known.events.push(id);
    }
  }
  const mentions = reading.resolutions.map((resolution, index): Mention => {
    const { start, end, place, kind } = resolution;
    const samePlace = kind === 'literal' && place !== null ? byPlace.get(place.id) : undefined;
    const events = byResolution.get(index) ?? samePlace ?? [];
    return {
      start,
      end,
      look: lookOf(resolution),
      resolution,
      events,
      family: families.get(events[0] ?? '') ?? null,
    };
  });
  return {
    mentions: withoutOverlaps(mentions),
    sentences: withoutOverlaps([...sentences.values()]),
    parts: collectParts(reading.events),
    events: new Map(reading.events.map((event) => [event.properties.id, event])),
  };
}

function lookOf({ kind, place, learnt }: Resolution): MentionLook {
  if (kind === 'associative') return 'associative';
  if (place === null) return 'unresolved';
  // One that was learnt from an earlier text is no better known than when it was learnt.
  return learnt || isKeptPlace(place) ? 'learnt' : 'literal';
}

function push<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

function withoutOverlaps<Item extends Span>(items: readonly Item[]): readonly Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((item) => {
    if (item.start < end || item.end <= item.start) return false;
    end = item.end;
    return true;
  });
}

/** The marks that touch a stretch of text; `items` ascend. */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < items.length && items[last]!.start < end) last++;
  return items.slice(low, last);
}
