import { expect, test } from 'vitest';
import { HourRough } from '../../../../src/components/timeline/hour-rough';
import type { FrontlineEvent } from '../../../../src/events/types';
import { createStore } from '../../../../src/store/index';

const HOUR = 3_600_000;
const MARCH = Date.UTC(2023, 2, 1);

const event = (id: string, hour: number, hours: number, timePrecision: string) =>
  ({
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      id,
      type: 'shelling',
      status: 'reported',
      start: new Date(MARCH + hour * HOUR).toISOString(),
      end: new Date(MARCH + (hour + hours) * HOUR).toISOString(),
      timePrecision,
    },
  }) as unknown as FrontlineEvent;

test('of the bars of hours, what is known to the day only is rough', () => {
  const store = createStore();
  store.dispatch({
    type: 'load',
    events: [
      event('before', -5, 24, 'day'),
      event('day', 0, 24, 'day'),
      event('week', 0, 168, 'week'),
      event('untold, a day long', 0, 24, ''),
      event('hour', 0, 1, 'hour'),
      event('untold', 2, 1, ''),
      event('minute', 3, 1, 'minute'),
    ],
  });
  const { table } = store.getState();
  const bars = store.bars('hour', { start: MARCH, end: MARCH + 4 * HOUR });
  const hours = new HourRough();
  expect([...hours.of(table, bars)]).toEqual([3, 0, 0, 0]);
  const later = store.bars('hour', { start: MARCH + 24 * HOUR, end: MARCH + 26 * HOUR });
  expect([...hours.of(table, later)]).toEqual([0, 0]);
});
