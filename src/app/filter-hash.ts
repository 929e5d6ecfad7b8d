/**
 * The filter as it stands in the page's address after `#`, so that a link shows what its sender saw.
 * What an address brings is somebody's text: what is not known is left out, and nothing of it is markup.
 */
import { DAY, isoDay, parseDay } from '../components/words/dates';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { EVENT_TYPE_NAMES } from '../store/event-codes';
import type { EventFilter } from '../store/types';

/** More names of actors, or longer ones and words, than these nobody has chosen by hand. */
const MOST_ACTORS = 50;
const LONGEST = 200;

/**
 * The address's part for a filter, without `#`; '' for one that lets all through. Bounds stay out: they
 * are what the sender's map showed, and the address does not tell where that was.
 */
export function filterToHash({ window, minConfidence, text, ...lists }: EventFilter): string {
  const words = new URLSearchParams();
  if (window && isDay(window.start)) words.set('from', isoDay(window.start));
  if (window && isDay(window.end)) words.set('to', isoDay(window.end - 1));
  for (const [name, list] of Object.entries(NAMES)) {
    for (const entry of lists[name as keyof typeof NAMES] ?? []) words.append(list, entry);
  }
  if (minConfidence) words.set('least', String(Math.round(minConfidence * 100)));
  if (text) words.set('find', text);
  return words.toString();
}

/** Lists of a filter by what they are called in the address. */
const NAMES = { families: 'kind', types: 'type', statuses: 'status', actors: 'actor' } as const;

/** A window may be open at one side, and then ends where no calendar does. */
function isDay(time: number): boolean {
  return Math.abs(time) < 8.64e15;
}

/** The filter that an address's part asks for, with or without its `#`. */
export function filterFromHash(hash: string): EventFilter {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const known = <Name extends string>(name: string, names: readonly Name[]): readonly Name[] =>
    names.filter((each) => words.getAll(name).includes(each));
  const families = known(NAMES.families, EVENT_FAMILIES);
  const types = known(NAMES.types, EVENT_TYPE_NAMES);
  const statuses = known(NAMES.statuses, EVENT_STATUSES);
  const actors = [...new Set(words.getAll(NAMES.actors))]
    .filter(({ length }) => length <= LONGEST)
    .slice(0, MOST_ACTORS);
  const least = Number(words.get('least'));
  const text = words.get('find')?.slice(0, LONGEST) ?? '';
  const window = windowOf(parseDay(words.get('from') ?? ''), parseDay(words.get('to') ?? ''));
  return {
    ...(window && { window }),
    ...(families.length > 0 && { families }),
    ...(types.length > 0 && { types }),
    ...(statuses.length > 0 && { statuses }),
    ...(actors.length > 0 && { actors }),
    ...(least > 0 && least <= 100 && { minConfidence: least / 100 }),
    ...(text !== '' && { text }),
  };
}

/** From the first day to the end of the last; either may be open. Null for no day, or for days in the wrong order. */
function windowOf(from: number | null, to: number | null): NonNullable<EventFilter['window']> | null {
  if (from === null && to === null) return null;
  const window = {
    start: from ?? Number.MIN_SAFE_INTEGER,
    end: to === null ? Number.MAX_SAFE_INTEGER : to + DAY,
  };
  return window.start < window.end ? window : null;
}
