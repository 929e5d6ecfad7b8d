import { expect, test, vi } from 'vitest';
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

test('the histogram follows the filter', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events });
  expect(store.histogram('day').at(-1)?.shown.strikes).toBe(1);
  expect(store.histogram('day')).toBe(store.histogram('day'));
  store.dispatch({ type: 'filter', filter: { families: [] } });
  expect(store.histogram('day').at(-1)?.shown.strikes).toBe(0);
  expect(store.histogram('day').at(-1)?.all.strikes).toBe(1);
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
