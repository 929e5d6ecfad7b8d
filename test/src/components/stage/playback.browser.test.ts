import { afterEach, expect, test } from 'vitest';
import { Playback } from '../../../../src/components/stage/playback';
import { createStore } from '../../../../src/store/index';
import type { TimeWindow } from '../../../../src/store/types';
import { manyColumns } from '../../../support/many-events';

const DAY = 86_400_000;

let stop = () => {};
afterEach(() => stop());

/** A store of events over five years with a playback, and the ranges that it has chosen, with the time of each. */
function played(speed: number, window: TimeWindow | null) {
  const store = createStore();
  store.dispatch({ type: 'table', columns: manyColumns(500) });
  store.dispatch({ type: 'speed', speed });
  store.dispatch({ type: 'filter', filter: { window } });
  const ranges: (TimeWindow & { readonly at: number })[] = [];
  const playback = new Playback(store, (next) => {
    ranges.push({ ...next, at: performance.now() });
    store.dispatch({ type: 'filter', filter: { window: next } });
  });
  playback.connect();
  stop = () => playback.disconnect();
  return { store, ranges, play: (playing: boolean) => store.dispatch({ type: 'play', playing }) };
}

const START = Date.UTC(2022, 5, 1);

test('it glides: small steps, as far as the time passed, and the range keeps its length', async () => {
  const { ranges, play, store } = played(0.25, { start: START, end: START + 3 * DAY });
  play(true);
  await expect.poll(() => ranges.length, { timeout: 10_000 }).toBeGreaterThan(12);
  const steps = ranges.slice(1).map((range, index) => range.start - ranges[index]!.start);
  expect(Math.max(...steps)).toBeLessThan(DAY / 4 + 1);
  expect(Math.min(...steps)).toBeGreaterThan(0);
  const [first, last] = [ranges[0]!, ranges.at(-1)!];
  const wanted = ((last.at - first.at) / 1000) * 0.25 * DAY;
  expect(Math.abs(last.start - first.start - wanted)).toBeLessThan(0.15 * wanted + 0.02 * DAY);
  for (const { start, end } of ranges) expect(end - start).toBe(3 * DAY);
  play(false);
  const { window } = store.getState().filter;
  expect(window!.start % 3_600_000).toBe(0);
});

test('it stops at the end, on the last day', async () => {
  const { store, ranges, play } = played(30, null);
  const { end } = store.getState().table.extent!;
  store.dispatch({ type: 'filter', filter: { window: { start: end - 20 * DAY, end: end - 9 * DAY } } });
  play(true);
  await expect.poll(() => store.getState().playing, { timeout: 10_000 }).toBe(false);
  expect(ranges.at(-1)!.end).toBe(Math.ceil(end / DAY) * DAY);
  const { length } = ranges;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ranges.length).toBe(length);
});

test('a page that was busy or out of sight goes on where it was, a second later at most', async () => {
  const { ranges, play } = played(1, { start: START, end: START + 30 * DAY });
  play(true);
  await expect.poll(() => ranges.length, { timeout: 10_000 }).toBeGreaterThan(2);
  const before = ranges.at(-1)!.start;
  // The page has no frames while it is out of sight; a busy one is as near as a test comes to that.
  const until = performance.now() + 1500;
  while (performance.now() < until);
  document.dispatchEvent(new Event('visibilitychange'));
  const { length } = ranges;
  await expect.poll(() => ranges.length, { timeout: 10_000 }).toBeGreaterThan(length);
  expect(ranges[length]!.start - before).toBeLessThanOrEqual(DAY);
});
