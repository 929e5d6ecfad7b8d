import { beforeAll, describe, expect, test } from 'vitest';
import type { FrontlineEvent } from '../../src/events/types';
import { hasEventMarks, loadDispatches, type MarkedDispatch } from '../support/dispatches';
import { type ReadDispatch, readDispatches } from '../support/read-dispatch';
import { isRightStatus, isRightTime, matchEvents } from '../support/score-events';
import { isRightPlace, matchToponyms } from '../support/score-toponyms';
import floors from './floors.json' with { type: 'json' };

interface Floor {
  /** Least share of literal settlements found and placed within 5 km. */
  readonly settlements: number;
  /** Most mentions that may be read where no place is marked. */
  readonly spurious: number;
  /** Least share of marked events met by one of their family within reach. */
  readonly events?: number;
  /** Of the events met, least share whose days overlap the marked ones. */
  readonly times?: number;
  /** Of the events met, least share with an accepted status. */
  readonly statuses?: number;
}

const FLOORS: Readonly<Record<string, Floor>> = floors;
/** The other texts have no floors of their own: `npm run eval` sums them. */
const dispatches = loadDispatches()
  .filter(hasEventMarks)
  .filter(({ article }) => Object.hasOwn(FLOORS, article.id));
const ids = dispatches.map(({ article }) => article.id);
let read: ReadonlyMap<string, ReadDispatch<MarkedDispatch>>;

beforeAll(async () => {
  read = new Map((await readDispatches(dispatches)).map((one) => [one.dispatch.article.id, one]));
}, 60_000);

test('every text with floors of its own is there, its events marked', () => {
  expect(Object.keys(FLOORS).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const floor = FLOORS[id] ?? { settlements: 0.9, spurious: 0 };
  const one = (): ReadDispatch<MarkedDispatch> => read.get(id)!;

  test(`settlements are found and placed within 5 km, at least ${floor.settlements}`, () => {
    const { dispatch, reading } = one();
    const pairs = matchToponyms(dispatch.toponyms, reading.resolutions).pairs.filter(
      ({ gold }) => gold.kind === 'literal' && (gold.precision === 'settlement' || gold.precision === 'near'),
    );
    const wrong = pairs.filter((pair) => !isRightPlace(pair)).map(({ gold }) => gold.quote);
    const right = pairs.filter(isRightPlace);
    expect(share(right, pairs), `wrong or missed: ${wrong.join(', ')}`).toBeGreaterThanOrEqual(
      floor.settlements,
    );
  });

  test(`nothing else is taken for a place, at most ${floor.spurious}`, () => {
    const { dispatch, reading } = one();
    const quotes = matchToponyms(dispatch.toponyms, reading.resolutions).spurious.map(({ quote }) => quote);
    expect(quotes.length, `spurious: ${quotes.join(', ')}`).toBeLessThanOrEqual(floor.spurious);
  });

  test('no event stands at an associative mention', () => {
    const { dispatch, reading } = one();
    const { pairs } = matchToponyms(dispatch.toponyms, reading.resolutions);
    const standing = new Map(pairs.map(({ gold, found }) => [found, gold]));
    for (const { type, place, quote } of reading.claims) {
      // An invasion is of the whole country, also where the text says it of the country's government.
      if (place === null || (type === 'invasion' && place.precision === 'country')) continue;
      const mention = reading.resolutions[place.resolution]!;
      expect(mention.kind, `${place.name}: ${quote}`).toBe('literal');
      expect(standing.get(mention)?.kind ?? 'literal', `${place.name}: ${quote}`).toBe('literal');
    }
  });

  test('events are met, dated and given their status', () => {
    const { dispatch, reading } = one();
    if (dispatch.events.length === 0) {
      expect(reading.events.map(titled)).toEqual([]);
      return;
    }
    const pairs = matchEvents(dispatch.article.text, dispatch.events, reading.events);
    const met = pairs.filter(({ found }) => found !== null);
    const missed = pairs
      .filter(({ found }) => found === null)
      .map(({ gold }) => `${gold.quote} (${gold.place})`);
    expect(share(met, pairs), `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(floor.events ?? 0);
    expect(share(met.filter(isRightTime), met)).toBeGreaterThanOrEqual(floor.times ?? 0);
    expect(share(met.filter(isRightStatus), met)).toBeGreaterThanOrEqual(floor.statuses ?? 0);
  });
});

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return whole.length === 0 ? 1 : part.length / whole.length;
}

function titled({ properties }: FrontlineEvent): string {
  return `${properties.type} at ${properties.placeName || 'no place'}: ${properties.quote}`;
}
