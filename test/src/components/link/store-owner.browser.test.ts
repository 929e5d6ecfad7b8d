import { expect, test } from 'vitest';
import type { FrontlineMap } from '../../../../src/components/frontline-map';
import { buildColumns } from '../../../../src/events/columns/build';
import { manyColumns } from '../../../support/many-events';
import { eventOf, eventOn, mount, settle } from '../mount';

async function mountMap(): Promise<FrontlineMap> {
  const main = await mount('<frontline-map basemap="none"></frontline-map>');
  return main.querySelector('frontline-map')!;
}

test('columns are shown as events are, and given back as events only when asked for', async () => {
  const map = await mountMap();
  const events = [eventOn(1), eventOn(2, { initiator: 'Russia' })];
  map.loadTable(buildColumns(events).columns, ['One line of ten could not be read.']);
  await settle();
  const { table, problems } = map.store.getState();
  expect(table.size).toBe(2);
  expect(problems).toEqual(['One line of ten could not be read.']);
  expect(map.events).toEqual(events);
  expect(map.events).toBe(map.events);
});

test('events that are set come back as the very list that was set, and let columns go', async () => {
  const map = await mountMap();
  map.loadTable(manyColumns(100));
  const events = [eventOf('a')];
  map.events = events;
  await settle();
  expect(map.events).toBe(events);
  expect(map.store.getState().table.size).toBe(1);
  map.events = [];
  expect(map.store.getState().table.size).toBe(0);
});

test('of a million events in columns one is chosen by its id', async () => {
  const main = await mount('<frontline-map basemap="none" hidden></frontline-map>');
  const map = main.querySelector('frontline-map')!;
  map.loadTable(manyColumns(1_000_000));
  map.selection = 'made-765432';
  const { table, selected } = map.store.getState();
  expect(table.size).toBe(1_000_000);
  expect(table.rowOf(selected)).toBe(765_432);
});

test('a filter for what the map shows goes along with the camera; other bounds stay', async () => {
  const map = await mountMap();
  map.events = [eventOf('a', { lat: 48, lon: 38 }), eventOf('b', { lat: 50, lon: 30 })];
  const moveTo = (bounds: readonly [number, number, number, number]) =>
    map.store.dispatch({ type: 'view', view: { lat: 0, lon: 0, zoom: 5, bounds } });
  const shown = () => map.store.getState().selection.total;
  moveTo([37, 47, 39, 49]);
  const told: number[] = [];
  map.addEventListener('frontline-filterchange', ({ selection }) => told.push(selection.total));
  map.filter = { bounds: map.store.getState().view!.bounds };
  expect(shown()).toBe(1);
  moveTo([20, 40, 45, 60]);
  expect(shown()).toBe(2);
  moveTo([0, 0, 1, 1]);
  expect(shown()).toBe(0);
  expect(told).toEqual([2, 0]);
  map.filter = { bounds: [37, 47, 39, 49] };
  moveTo([20, 40, 45, 60]);
  expect(shown()).toBe(1);
});

test('events that were set before the element was known are taken', async () => {
  const main = await mount('');
  const early = Object.assign(document.createElement('frontline-early'), { events: [eventOf('a')] });
  main.append(early);
  const { FrontlineMap } = await import('../../../../src/components/frontline-map');
  customElements.define('frontline-early', class extends FrontlineMap {});
  await settle(main);
  expect((early as unknown as FrontlineMap).store.getState().table.size).toBe(1);
});
