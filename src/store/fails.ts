import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { lonRanges } from './bounds';
import { FAILS } from './fail-bits';
import { indexOf } from './table-index';
import { failWords, wordsOf } from './text/fail-words';
import type { EventFilter, EventTable } from './types';

/**
 * What each row fails of a filter, the window left aside: bits of {@link FAILS}, 0 for a row that
 * passes; null for a filter that takes everything. Each member that filters goes over the columns once.
 */
export function failures(table: EventTable, filter: EventFilter): Uint8Array | null {
  const { families, types, statuses, actors, minConfidence, bounds } = filter;
  const words = wordsOf(filter.text ?? '');
  const chosen = families !== undefined || types !== undefined || statuses !== undefined;
  if (!chosen && actors === undefined && minConfidence === undefined && !bounds && words.length === 0)
    return null;
  const fails = new Uint8Array(table.size);
  if (chosen) failKinds(fails, indexOf(table).kind, kindFailures(filter));
  if (actors !== undefined) failActors(fails, table, actors);
  if (minConfidence !== undefined) failConfidence(fails, table.confidence, minConfidence);
  if (bounds) failBounds(fails, table, bounds);
  if (words.length > 0) failWords(fails, table, words);
  return fails;
}

/** What each pair of type and status fails. */
function kindFailures({ families, types, statuses }: EventFilter): Uint8Array {
  const kinds = new Uint8Array(EVENT_TYPE_NAMES.length * EVENT_STATUSES.length);
  EVENT_TYPE_NAMES.forEach((type, typeCode) => {
    const family = EVENT_FAMILIES[FAMILY_OF_TYPE[typeCode]!]!;
    EVENT_STATUSES.forEach((status, statusCode) => {
      kinds[typeCode * EVENT_STATUSES.length + statusCode] =
        (families && !families.includes(family) ? FAILS.family : 0) |
        (types && !types.includes(type) ? FAILS.type : 0) |
        (statuses && !statuses.includes(status) ? FAILS.status : 0);
    });
  });
  return kinds;
}

// Below, yes and no are added up as numbers: with values that come at random a branch would be
// guessed wrongly every other time, which takes several times as long.

function failKinds(fails: Uint8Array, kind: Uint8Array, kinds: Uint8Array): void {
  for (let row = 0; row < fails.length; row++) fails[row] = kinds[kind[row]!]!;
}

function failActors(fails: Uint8Array, table: EventTable, wanted: readonly string[]): void {
  const names = new Set(wanted);
  const isWanted = Uint8Array.from(table.actors, (actor) => (actor !== '' && names.has(actor) ? 1 : 0));
  const nobody = names.has('') ? 1 : 0;
  const { initiator, target } = table;
  const bit: number = FAILS.actor;
  for (let row = 0; row < fails.length; row++) {
    const by = initiator[row]!;
    const against = target[row]!;
    const passes = isWanted[by]! | isWanted[against]! | (nobody & +((by | against) === 0));
    fails[row]! |= (passes ^ 1) * bit;
  }
}

function failConfidence(fails: Uint8Array, confidence: Float32Array, minConfidence: number): void {
  // The column holds 32-bit floats: 0.8 in it is a little more or less than 0.8 itself.
  const least = Math.fround(minConfidence);
  const bit: number = FAILS.rest;
  for (let row = 0; row < fails.length; row++) fails[row]! |= (+(confidence[row]! >= least) ^ 1) * bit;
}

function failBounds(
  fails: Uint8Array,
  { lat, lon }: EventTable,
  [west, south, east, north]: NonNullable<EventFilter['bounds']>,
): void {
  const [[west1, east1], [west2, east2]] = lonRanges(west, east);
  const bit: number = FAILS.rest;
  for (let row = 0; row < fails.length; row++) {
    // An unplaced event's NaN is in no range.
    const here = lat[row]!;
    const there = lon[row]!;
    const inFirst = +(there >= west1) & +(there <= east1);
    const inSecond = +(there >= west2) & +(there <= east2);
    const inside = +(here >= south) & +(here <= north) & (inFirst | inSecond);
    fails[row]! |= (inside ^ 1) * bit;
  }
}
