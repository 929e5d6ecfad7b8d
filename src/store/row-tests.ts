import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { EVENT_TYPE_NAMES } from './event-codes';
import { eventText } from './event-text';
import type { EventFilter, EventTable } from './types';
import { overlaps } from './window';

/** Whether a row passes. */
export type RowTest = (row: number) => boolean;

/** A filter as tests of rows; a member that does not filter has none. */
export interface RowTests {
  /** One for each kind of choice. */
  readonly families: RowTest | null;
  readonly types: RowTest | null;
  readonly statuses: RowTest | null;
  readonly actors: RowTest | null;
  /** Window, confidence and words, cheap ones first: the words are looked at last. */
  readonly rest: readonly RowTest[];
}

/** Makes the tests of a filter. */
export function rowTests(table: EventTable, filter: EventFilter): RowTests {
  return {
    families: oneOf(table.family, EVENT_FAMILIES, filter.families),
    types: oneOf(table.type, EVENT_TYPE_NAMES, filter.types),
    statuses: oneOf(table.status, EVENT_STATUSES, filter.statuses),
    actors: actorTest(table, filter.actors),
    rest: restTests(table, filter),
  };
}

function oneOf<Name>(
  column: Uint8Array,
  names: readonly Name[],
  wanted: readonly Name[] | undefined,
): RowTest | null {
  if (wanted === undefined) return null;
  const isWanted = names.map((name) => wanted.includes(name));
  return (row) => isWanted[column[row]!]!;
}

function actorTest({ initiator, target, actors }: EventTable, wanted: EventFilter['actors']): RowTest | null {
  if (wanted === undefined) return null;
  const isWanted = actors.map((actor) => actor !== '' && wanted.includes(actor));
  const nobody = wanted.includes('');
  return (row) => {
    const [by, against] = [initiator[row]!, target[row]!];
    return isWanted[by]! || isWanted[against]! || (nobody && by === 0 && against === 0);
  };
}

function restTests(table: EventTable, { window, minConfidence, text }: EventFilter): readonly RowTest[] {
  const tests: RowTest[] = [];
  if (window) tests.push((row) => overlaps(table, row, window));
  if (minConfidence !== undefined) {
    // The column holds 32-bit floats: 0.8 in it is a little more or less than 0.8 itself.
    const least = Math.fround(minConfidence);
    tests.push((row) => table.confidence[row]! >= least);
  }
  const words = text?.trim() ? eventText.fold(text.trim()).split(/\s+/) : [];
  if (words.length > 0) {
    tests.push((row) => {
      const haystack = eventText.of(table.event(row));
      return words.every((word) => haystack.includes(word));
    });
  }
  return tests;
}
