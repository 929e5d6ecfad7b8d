import { distanceKm } from '../../../geo/index';
import { EVENT_TYPES } from '../../../src/events/event-types';
import { accepted, type GoldEvent } from '../../support/dispatches';
import type { FoundEvent } from './found';

/** How far from its mark an event may lie, kilometres. */
const REACH_KM = 20;
/** The same for areas, whose point is a convention; only an area may meet a marked area. */
const AREA_REACH_KM = { district: 40, region: 161, country: 500 } as const;

/** Longest interval that counts as a day, days: a night runs over two. */
const A_DAY_OR_A_NIGHT = 2;
/** Of a vaguer interval: least share that both have in common of what either covers. */
const ENOUGH_IN_COMMON = 0.5;

const DAY_MS = 86_400_000;

/** True when the event is the marked one as far as the measure asks: ACLED's event type, and the place. */
export function isMet(mark: GoldEvent, found: FoundEvent): boolean {
  const types = accepted(mark.type).map((type) => EVENT_TYPES[type].acledType);
  return types.includes(EVENT_TYPES[found.type].acledType) && isAtPlace(mark, found);
}

function isAtPlace({ lat, lon, precision }: GoldEvent, found: FoundEvent): boolean {
  if (precision === '' || lat === null || lon === null) return found.placeId === '';
  if (found.lat == null || found.lon == null) return false;
  const off = distanceKm(lat, lon, found.lat, found.lon);
  if (precision === 'district' || precision === 'region' || precision === 'country') {
    return isArea(found) && off <= AREA_REACH_KM[precision];
  }
  return off <= REACH_KM;
}

function isArea({ geoPrecision }: FoundEvent): boolean {
  return geoPrecision === 'district' || geoPrecision === 'region' || geoPrecision === 'country';
}

/** First and last day of an interval as counts of days, half-open; null without a date. */
function daysOf({ start, end }: { readonly start: string; readonly end: string }): [number, number] | null {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return [Math.floor(from / DAY_MS), Math.ceil(to / DAY_MS)];
}

/** True when the event covers the marked days, no more and no less. */
export function isDateExact(mark: GoldEvent, found: FoundEvent): boolean {
  const [marked, read] = [daysOf(mark), daysOf(found)];
  return marked !== null && read !== null && marked[0] === read[0] && marked[1] === read[1];
}

/**
 * True for exact days; for the same day or night, where one lies within the other; and for a vaguer
 * interval that has half in common with the marked one.
 */
export function isDateRight(mark: GoldEvent, found: FoundEvent): boolean {
  const [marked, read] = [daysOf(mark), daysOf(found)];
  if (!marked || !read) return false;
  const common = Math.min(marked[1], read[1]) - Math.max(marked[0], read[0]);
  const lengths = [marked[1] - marked[0], read[1] - read[0]] as const;
  if (Math.max(...lengths) <= A_DAY_OR_A_NIGHT) return common > 0 && common === Math.min(...lengths);
  return common >= ENOUGH_IN_COMMON * (lengths[0] + lengths[1] - common);
}

export function isInitiatorRight(mark: GoldEvent, found: FoundEvent): boolean {
  return accepted(mark.initiator).includes(found.initiator);
}

export function isStatusRight(mark: GoldEvent, found: FoundEvent): boolean {
  return accepted(mark.status).includes(found.status);
}

/** Words of a speaker that tell nothing. */
const IDLE = /^(?:the|a|an|of|in|for|on|at|to|and|its|his|her|their|own|local|said)$/;

/**
 * True when the same is named, or nobody by both: all telling words of the one stand in the other,
 * whatever their case, possessives and articles.
 */
export function isAttributionRight(mark: GoldEvent, found: FoundEvent): boolean {
  const read = tellingWords(found.attribution);
  return accepted(mark.attribution).some((name) => {
    const marked = tellingWords(name);
    if (marked.length === 0 || read.length === 0) return marked.length === read.length;
    return marked.every((word) => read.includes(word)) || read.every((word) => marked.includes(word));
  });
}

function tellingWords(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !IDLE.test(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}

/**
 * How well the event fits the mark, 0 to 32, to choose between several that meet it: told where the
 * mark's words stand, of the very type, and then of the day and by whom.
 */
export function likeness(text: string, mark: GoldEvent, found: FoundEvent): number {
  const { sentenceStart = 0, sentenceEnd = 0, triggerStart = 0, triggerEnd = 0 } = found;
  const sameSentence = text.slice(sentenceStart, sentenceEnd).includes(mark.quote);
  const around = text.slice(
    Math.max(sentenceStart, triggerStart - mark.quote.length),
    Math.min(sentenceEnd, triggerEnd + mark.quote.length),
  );
  return (
    (sameSentence ? 8 : 0) +
    (sameSentence && around.includes(mark.quote) ? 8 : 0) +
    (accepted(mark.type).includes(found.type) ? 8 : 0) +
    (isDateRight(mark, found) ? 4 : 0) +
    (isInitiatorRight(mark, found) ? 2 : 0) +
    (isStatusRight(mark, found) ? 1 : 0) +
    (isAttributionRight(mark, found) ? 1 : 0)
  );
}
