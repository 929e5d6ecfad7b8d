import { expect, test, vi } from 'vitest';
import { buildColumns } from '../../../src/events/columns/build';
import type { EventColumns } from '../../../src/events/columns/types';
import { createStore } from '../../../src/store';
import { makeEvent } from './events';

const events = [
  makeEvent({ id: 'a', start: '2023-03-01', end: '2023-03-02' }),
  makeEvent({ id: 'b', type: 'shelling' }),
];

test('a load, a filter and a choice are seen by those who listen', () => {
  const store = createStore();
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.dispatch({ type: 'load', events });
  store.dispatch({ type: 'filter', filter: { families: ['strikes'] } });
  store.dispatch({ type: 'select', id: 'b' });
  expect(listener).toHaveBeenCalledTimes(3);
  const state = store.getState();
  expect(listener).toHaveBeenLastCalledWith(state);
  expect(state.selection.total).toBe(1);
  expect(state.selection.byFamily.strikes).toBe(1);
  expect(state.selected).toBe('b');
  stop();
  store.dispatch({ type: 'hover', id: 'a' });
  expect(listener).toHaveBeenCalledTimes(3);
});

test('an action that changes nothing calls nobody', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events });
  const listener = vi.fn();
  store.subscribe(listener);
  store.dispatch({ type: 'hover', id: '' });
  store.dispatch({ type: 'play', playing: false });
  expect(listener).not.toHaveBeenCalled();
});

test('a load keeps the filter and lets go of a selected event that is gone', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events });
  store.dispatch({ type: 'filter', filter: { families: ['ground'] } });
  store.dispatch({ type: 'select', id: 'b' });
  store.dispatch({ type: 'load', events: [events[0]!] });
  expect(store.getState().filter).toEqual({ families: ['ground'] });
  expect(store.getState().selected).toBe('');
  expect(store.getState().selection.total).toBe(1);
});

test('what could not be loaded is told beside the rest', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events: [...events, makeEvent({ id: 'c', start: 'soon' })] });
  expect(store.getState().table.size).toBe(2);
  expect(store.getState().problems).toHaveLength(1);
});

test('the bars follow the filter, and are the same while it is', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events });
  const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
  expect(sum(store.bars('day').shown)).toBe(2);
  expect(store.bars('day')).toBe(store.bars('day'));
  store.dispatch({ type: 'filter', filter: { families: ['strikes'] } });
  expect(sum(store.bars('day').shown)).toBe(1);
  expect(sum(store.bars('day').all)).toBe(2);
});

test('columns load as events do, with the sentences that came with them', () => {
  const store = createStore();
  const { columns } = buildColumns(events);
  store.dispatch({ type: 'table', columns, problems: ['Line 3 has no date.'] });
  const { table, selection, problems } = store.getState();
  expect([table.size, selection.total, problems]).toEqual([2, 2, ['Line 3 has no date.']]);
  expect(table.columns).toBe(columns);
  expect(table.event(table.rowOf('b'))).toEqual(events[1]);
});

test('columns that cannot be a table are refused in words', () => {
  const { columns } = buildColumns(events);
  const load =
    (columns: EventColumns): (() => void) =>
    () =>
      createStore().dispatch({ type: 'table', columns });
  expect(load({ ...columns, start: columns.start.slice().reverse() })).toThrow(
    /Row 1 starts at .* sorted by start/,
  );
  expect(load({ ...columns, type: Uint8Array.of(0, 99) })).toThrow(
    /Row 1 has the type number 99: expected 0 to 20/,
  );
  expect(load({ ...columns, status: Uint8Array.of(7, 0) })).toThrow(/Row 0 has the status number 7/);
});

test('a listener that stops another in the middle of a round does no harm', () => {
  const store = createStore();
  const seen: string[] = [];
  store.subscribe(() => seen.push('first'));
  const stop = store.subscribe(() => seen.push('second'));
  store.subscribe(() => stop());
  store.dispatch({ type: 'load', events });
  store.dispatch({ type: 'select', id: 'a' });
  expect(seen).toEqual(['first', 'second', 'first']);
});
