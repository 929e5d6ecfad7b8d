import { BY_HOLDER_RULE } from '../initiator';
import type { FrontlineEvent } from '../types';
import { occurrenceOf, textOf } from './event-parts';
import { GroupIndex, type OpenGroup } from './group-index';
import { mergedEvent } from './merged-event';
import { type Occurrence, vaguenessOf } from './occurrence';
import type { MergedEvent, Part } from './part';
import { ACROSS_TEXTS, agree, type MergeRule, rulesFor } from './rules';

/** Events of one text or file: a reading, a FeatureCollection, or a plain list. */
export type EventSet =
  | readonly FrontlineEvent[]
  | { readonly events: readonly FrontlineEvent[] }
  | { readonly features: readonly FrontlineEvent[] };

/** How several texts are merged. */
export interface MergeOptions {
  /** Ids of events that stay alone, whatever the rules say: what a reader has taken apart. */
  readonly apart?: ReadonlySet<string>;
}

/** How many of a group's parts a new one is held against. */
const MOST_HELD = 16;

/**
 * Merges the events of several texts that are one event by the rules of {@link ACROSS_TEXTS}: the best
 * told part gives its id, type, place and words, all give their claims. No two events of one text are
 * merged. Whatever the order of the texts, the result is the same, in order of time; what has been
 * merged before is taken apart first, so that merging again changes nothing and a text can be added.
 * {@link splitEvent} undoes it.
 */
export function mergeEvents(
  sets: readonly EventSet[],
  { apart = new Set() }: MergeOptions = {},
): readonly FrontlineEvent[] {
  const parts = sets.flatMap(eventsOf).flatMap(splitEvent);
  const index = new GroupIndex();
  for (const part of inOrder(parts)) {
    if (apart.has(part.event.properties.id)) {
      index.openAlone(part);
      continue;
    }
    const best = bestGroup(part, index);
    if (best) index.add(best.group, part, best.rules);
    else index.open(part);
  }
  return index.groups.map(({ members, rules }) => mergedEvent(members, rules)).sort(byTime);
}

/** The events that an event was merged from, exactly as they were; a single event alone. */
export function splitEvent(event: FrontlineEvent | MergedEvent): readonly FrontlineEvent[] {
  return 'parts' in event ? event.parts : [event];
}

/** Id of the merged event that each event of several texts went into, by its own id; what stays alone is left out. */
export function mergedIds(events: readonly FrontlineEvent[]): ReadonlyMap<string, string> {
  const merged = events.map((event) => [event.properties.id, splitEvent(event)] as const);
  return new Map(
    merged.flatMap(([id, parts]) =>
      parts.length > 1 ? parts.map((part) => [part.properties.id, id] as const) : [],
    ),
  );
}

function eventsOf(set: EventSet): readonly FrontlineEvent[] {
  if ('events' in set) return set.events;
  return 'features' in set ? set.features : set;
}

/** Each part once, the most exactly told first, so that the vague ones join them. */
function inOrder(events: readonly FrontlineEvent[]): readonly Part[] {
  const parts = events.map((event): Part & { readonly key: string } => {
    const occurrence = occurrenceOf(event);
    return { event, occurrence, text: textOf(event), key: sortKey(event, occurrence) };
  });
  parts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  // The same event given twice is one.
  return parts.filter(({ key }, at) => key !== parts[at - 1]?.key);
}

/** Denials last; then vagueness of type, time and place, then whatever tells two events apart, as one string to sort by. */
function sortKey({ properties, claims = [] }: FrontlineEvent, occurrence: Occurrence): string {
  const { spot, isUnnamed } = occurrence;
  const kilometres = spot ? Math.min(9999, Math.round(spot.uncertaintyKm * 10)) : 9999;
  const doubt = Math.round((1 - properties.confidence) * 100);
  return [
    claims[0]?.polarity === 'denied' ? 1 : 0,
    isUnnamed ? 1 : 0,
    String(vaguenessOf(occurrence)).padStart(5, '0'),
    String(kilometres).padStart(4, '0'),
    // Who is named goes before who is inferred.
    claims[0]?.trace.includes(BY_HOLDER_RULE) ? 1 : 0,
    String(doubt).padStart(3, '0'),
    properties.start,
    properties.id,
    properties.sourceId,
    properties.title,
    properties.quote,
    properties.end,
    properties.placeId,
    properties.sourceTitle,
    properties.sourceUrl,
  ].join('\n');
}

interface Match {
  readonly group: OpenGroup;
  readonly rules: readonly MergeRule[];
  readonly distance: number;
}

/** The group that a part agrees with best; of several alike the one opened first. */
function bestGroup(part: Part, index: GroupIndex): Match | null {
  let best: Match | null = null;
  for (const group of index.near(part)) {
    const rules = rulesWith(group, part);
    if (!rules) continue;
    const distance = rules.reduce((sum, rule, at) => sum + ACROSS_TEXTS[at]!.indexOf(rule), 0);
    if (!best || distance < best.distance || (distance === best.distance && group.number < best.group.number))
      best = { group, rules, distance };
  }
  return best;
}

/** The rules by which a part belongs to a group: with its first member, while it agrees with all others too. */
function rulesWith({ members, texts }: OpenGroup, part: Part): readonly MergeRule[] | null {
  if (texts.has(part.text)) return null;
  const [first, ...others] = members.slice(0, MOST_HELD);
  const rules = rulesFor(first!.occurrence, part.occurrence, ACROSS_TEXTS);
  if (!rules) return null;
  return others.every(({ occurrence }) => agree(occurrence, part.occurrence, ACROSS_TEXTS)) ? rules : null;
}

/** By start, then end, then id; undated events last. */
function byTime({ properties: a }: FrontlineEvent, { properties: b }: FrontlineEvent): number {
  const key = ({ start, end, id }: FrontlineEvent['properties']) => `${start || '~'}\n${end}\n${id}`;
  const [one, other] = [key(a), key(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
