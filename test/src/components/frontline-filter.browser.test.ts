import { expect, test } from 'vitest';
import type { FrontlineFilter } from '../../../src/components/frontline-filter';
import { allInside, eventOf, eventOn, expectAccessible, inside, mountLinked, settle } from './mount';

const EVENTS = [
  eventOn(1, { initiator: 'Russia', target: 'Civilians' }),
  eventOn(2, { type: 'capture', status: 'claimed', initiator: 'Russia', target: 'Ukraine' }),
  eventOn(3, { type: 'assault', confidence: 0.3, placeName: 'Sumy', initiator: 'Ukraine' }),
  eventOn(4, { type: 'missile-strike' }),
];
const FILTER = '<frontline-filter for="m"></frontline-filter>';

async function mountFilter() {
  const { map, main } = await mountLinked(FILTER, EVENTS);
  const filter = main.querySelector('frontline-filter')!;
  const tick = async (value: string) => {
    inside<HTMLInputElement>(filter, `input[value="${value}"]`).click();
    await settle(main);
  };
  return { map, main, filter, tick, shown: () => map.store.getState().selection.total };
}

/** Words and count of every choice under a heading. */
function choices(filter: FrontlineFilter, legend: string): readonly string[] {
  const fieldset = allInside(filter, 'fieldset').find((each) =>
    each.querySelector('legend')?.textContent?.includes(legend),
  );
  return [...(fieldset?.querySelectorAll('label') ?? [])].map(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

test('is accessible', async () => {
  const { main, filter, tick } = await mountFilter();
  await tick('strikes');
  inside<HTMLDetailsElement>(filter, 'details').open = true;
  await expectAccessible(main);
});

test('what is ticked is shown; kinds of choice combine, and clear lets all through again', async () => {
  const { map, main, filter, tick, shown } = await mountFilter();
  const seen: number[] = [];
  map.addEventListener('frontline-filterchange', ({ selection }) => seen.push(selection.total));

  await tick('strikes');
  expect(shown()).toBe(2);
  await tick('control');
  expect(shown()).toBe(3);
  await tick('claimed');
  expect(map.filter).toMatchObject({ families: ['strikes', 'control'], statuses: ['claimed'] });
  expect(shown()).toBe(1);
  inside(filter, '.found button').click();
  await settle(main);
  expect(shown()).toBe(4);
  expect(inside<HTMLInputElement>(filter, 'input[value=strikes]').checked).toBe(false);
  expect(filter.shadowRoot!.querySelector('.found button')).toBeNull();
  expect(filter.shadowRoot!.activeElement?.getAttribute('type')).toBe('search');

  const least = inside<HTMLInputElement>(filter, 'input[type=range]');
  least.value = '50';
  least.dispatchEvent(new Event('input'));
  expect(shown()).toBe(3);
  const search = inside<HTMLInputElement>(filter, 'input[type=search]');
  search.value = 'sumy';
  search.dispatchEvent(new Event('input'));
  expect(shown()).toBe(0);
  expect(seen).toEqual([2, 3, 1, 4, 3, 0]);
});

test('an actor is found as initiator and as target, and so is nobody', async () => {
  const { map, tick } = await mountFilter();
  const ids = () => {
    const { table, selection } = map.store.getState();
    return [...selection.rows].map((row) => table.event(row).properties.id);
  };
  await tick('Ukraine');
  expect(ids()).toEqual(['day-2-', 'day-3-']);
  await tick('');
  expect(ids()).toEqual(['day-2-', 'day-3-', 'day-4-']);
});

test('each choice tells how many events it would leave beside the rest of the filter', async () => {
  const { main, map, filter, tick } = await mountFilter();
  expect(choices(filter, 'Who was involved')).toEqual([
    'Russia 2',
    'Ukraine 2',
    'Civilians 1',
    'Nobody named 1',
  ]);
  expect(choices(filter, 'Types in detail')).toEqual([
    'Assault 1',
    'Shelling 1',
    'Missile strike 1',
    'Capture 1',
  ]);
  await tick('Russia');
  expect(choices(filter, 'Kind of event')).toEqual([
    'Ground fighting 0',
    'Strikes and shelling 1',
    'Change of control 1',
  ]);
  expect(choices(filter, 'How sure')).toEqual(['Reported 1', 'Claimed by a party 1']);
  // Its own kind is counted as before: another actor would be shown too.
  expect(choices(filter, 'Who was involved')[1]).toBe('Ukraine 2');
  map.filter = { ...map.filter, window: { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 2) } };
  await settle(main);
  expect(choices(filter, 'Who was involved')).toEqual([
    'Russia 1',
    'Ukraine 0',
    'Civilians 1',
    'Nobody named 0',
  ]);
  expect(inside(filter, '.found').textContent).toContain('1 of 4 events');
});

test('a name with markup in it is a name, in whatever language the interface is', async () => {
  const { main } = await mountLinked('<frontline-filter for="m" lang="uk"></frontline-filter>', [
    eventOf('a', { initiator: '<img src=x onerror=alert(1)>', target: 'Civilians' }),
    eventOf('b', { initiator: 'Russia' }),
  ]);
  const filter = main.querySelector('frontline-filter')!;
  expect(filter.shadowRoot!.querySelector('img')).toBeNull();
  expect(choices(filter, 'Хто причетний')).toEqual([
    '<img src=x onerror=alert(1)> 1',
    'Цивільні 1',
    'Росія 1',
  ]);
});

test('keeps the range of dates when it is cleared', async () => {
  const { map, main, filter } = await mountFilter();
  const window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 3) };
  map.filter = { window, families: ['strikes'] };
  await settle(main);
  inside(filter, '.found button').click();
  expect(map.filter).toEqual({ window });
});

test('of thousands of names the most frequent stand there, and any other is found by a part of it', async () => {
  const events = Array.from({ length: 3000 }, (_, index) =>
    eventOn(1 + (index % 28), { id: String(index), initiator: index % 3 === 0 ? 'Russia' : `Unit ${index}` }),
  );
  const { main, map } = await mountLinked(FILTER, events);
  const filter = main.querySelector('frontline-filter')!;
  expect(choices(filter, 'Who was involved')).toHaveLength(12);
  expect(choices(filter, 'Who was involved')[0]).toBe('Russia 1,000');
  expect(inside(filter, '.more').textContent).toBe('and 1,989 more names: type to find them');
  const find = inside<HTMLInputElement>(filter, '.scroll input[type=search]');
  const type = async (text: string) => {
    find.value = text;
    find.dispatchEvent(new Event('input'));
    await settle(main);
  };
  await type('unit 2999');
  expect(choices(filter, 'Who was involved')).toEqual(['Unit 2999 1']);
  inside(filter, 'input[value="Unit 2999"]').click();
  await settle(main);
  expect(map.filter.actors).toEqual(['Unit 2999']);
  await type('');
  expect(choices(filter, 'Who was involved')).toHaveLength(13);
  expect(inside<HTMLInputElement>(filter, 'input[value="Unit 2999"]').checked).toBe(true);
  await expectAccessible(main);
});

test('only what the map shows is a box that follows the map', async () => {
  const { map, main, filter, tick, shown } = await mountFilter();
  const moveTo = (west: number, east: number) => {
    const view = { lat: 48, lon: west, zoom: 7, bounds: [west, 40, east, 55] as const };
    map.store.dispatch({ type: 'view', view });
  };
  // The map, drawn late on a busy machine, tells its own view once: move again until that is past.
  const shownAt = (west: number, east: number) =>
    expect.poll(() => {
      moveTo(west, east);
      return shown();
    });
  moveTo(30, 31);
  await settle(main);
  await tick('bounds');
  await shownAt(30, 31).toBe(0);
  await shownAt(37, 39).toBe(4);
  await settle(main);
  expect(inside<HTMLInputElement>(filter, 'input[value=bounds]').checked).toBe(true);
  expect(inside(filter, '.found button')).toBeTruthy();
  await tick('bounds');
  moveTo(30, 31);
  expect(map.filter).toEqual({});
  expect(shown()).toBe(4);
});
