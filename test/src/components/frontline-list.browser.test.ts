import { expect, test } from 'vitest';
import {
  allInside,
  eventOf,
  eventOn,
  expectAccessible,
  inside,
  mountLinked,
  press,
  settle,
  withClaims,
} from './mount';

const LIST = '<frontline-list for="m" style="height: 300px"></frontline-list>';

test('is accessible', async () => {
  const { main } = await mountLinked(LIST, [
    eventOn(1),
    eventOn(2, { status: 'claimed', attribution: 'The ministry' }),
  ]);
  await expectAccessible(main);
});

test('groups by day and tells what, when, where and how sure', async () => {
  const { main } = await mountLinked(LIST, [
    eventOn(1),
    eventOn(1, { id: 'b' }),
    eventOn(2, { status: 'claimed', attribution: 'The ministry' }),
  ]);
  const list = main.querySelector('frontline-list')!;
  expect(allInside(list, '.day').map((day) => day.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Wednesday, 1 March 20232',
    'Thursday, 2 March 20231',
  ]);
  const last = allInside(list, '[role=option]').at(-1)!;
  expect(last.textContent).toContain('Bakhmut');
  expect(last.textContent).toContain('Claimed by a party (The ministry)');
});

test('a point without a name is told by its coordinates, and only what has none has no place', async () => {
  const { main } = await mountLinked(LIST, [
    eventOn(1, { placeName: '' }),
    { ...eventOn(2, { id: 'nowhere', placeName: '' }), geometry: null },
  ]);
  const metas = allInside(main.querySelector('frontline-list')!, '.meta').map((each) => each.textContent);
  expect(metas[0]).toMatch(/\d+\.\d\d° N, \d+\.\d\d° E/);
  expect(metas[1]).toContain('No place given');
});

test('what is known only to the month or not at all stands apart, and walking goes on as it is seen', async () => {
  const { map, main } = await mountLinked(LIST, [
    eventOn(1, {
      id: 'month',
      start: '2023-03-01T00:00:00Z',
      end: '2023-04-01T00:00:00Z',
      timePrecision: 'month',
    }),
    eventOn(1, {
      id: 'noon',
      start: '2023-03-01T12:00:00Z',
      end: '2023-03-01T13:00:00Z',
      timePrecision: 'hour',
    }),
    eventOn(1, { id: 'whole' }),
    eventOf('undated', { start: '', end: '' }),
  ]);
  const list = main.querySelector('frontline-list')!;
  const seen = allInside(list, '.day, [role=option] > span:not(.meta)').map((each) =>
    each.textContent?.trim(),
  );
  expect(seen.map((words) => words?.replace(/\s+/g, ' '))).toEqual([
    'Wednesday, 1 March 20232',
    'Event day-1-whole',
    'Event day-1-noon',
    'March 20231',
    'Event day-1-month',
    'No date given1',
    'Event undated',
  ]);
  inside(list, '[role=option]').focus();
  press(inside(list, '[role=option]'), 'End');
  await settle(main);
  press(list.shadowRoot!.activeElement!, 'ArrowUp');
  await settle(main);
  press(list.shadowRoot!.activeElement!, 'Enter');
  expect(map.selection).toBe('day-1-month');
  map.selection = 'day-1-noon';
  await settle(main);
  expect(inside(list, '[tabindex="0"]').textContent).toContain('day-1-noon');
});

test.each([
  ['uk', 'Захоплення: Bakhmut (поблизу, за заявою Росії)', 'Захоплення: Bakhmut (поблизу, заперечується)'],
  ['ru', 'Захват: Bakhmut (поблизости, по заявлению России)', 'Захват: Bakhmut (поблизости, оспаривается)'],
  ['en', 'Russian claim: capture near Bakhmut', 'Disputed: capture near Bakhmut'],
])('titles that are ours are made in the language of the interface, %s', async (lang, claimed, disputed) => {
  const near = { type: 'capture', geoPrecision: 'near' } as const;
  const { main } = await mountLinked(LIST.replace('for', `lang="${lang}" for`), [
    withClaims(eventOn(1, { ...near, status: 'claimed', title: 'Russian claim: capture near Bakhmut' }), [
      { party: 'Russia' },
    ]),
    withClaims(eventOn(2, { ...near, status: 'disputed', title: 'Disputed: capture near Bakhmut' }), [{}]),
    withClaims(eventOn(3, { title: 'Sinking of the Moskva' }), [
      { trace: ['landmark:Sinking of the Moskva'] },
    ]),
    eventOn(4, { title: 'A headline of somebody else' }),
  ]);
  const list = main.querySelector('frontline-list')!;
  expect(allInside(list, '[role=option] > span:not(.meta)').map(({ textContent }) => textContent)).toEqual([
    claimed,
    disputed,
    'Sinking of the Moskva',
    'A headline of somebody else',
  ]);
});

test('of ten thousand events only those in sight exist, and the last one can be reached', async () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    eventOn(1 + (index % 28), { id: String(index) }),
  );
  const { main } = await mountLinked(LIST, events);
  const list = main.querySelector('frontline-list')!;
  expect(allInside(list, '[role=option]').length).toBeLessThan(40);
  const first = inside(list, '[role=option]');
  expect(first.getAttribute('aria-setsize')).toBe('10000');
  first.focus();
  press(first, 'End');
  await settle(main);
  expect(list.shadowRoot!.activeElement?.getAttribute('aria-posinset')).toBe('10000');
});

test('arrow keys walk, Enter chooses, and what is pointed at is told', async () => {
  const { map, main } = await mountLinked(LIST, [eventOn(1), eventOn(2), eventOn(3)]);
  const list = main.querySelector('frontline-list')!;
  const told: (string | undefined)[] = [];
  map.addEventListener('frontline-select', ({ event }) => told.push(event?.properties.id));
  inside(list, '[role=option]').focus();
  press(inside(list, '[role=option]'), 'ArrowDown');
  await settle(main);
  expect(map.store.getState().hovered).toBe('day-2-');
  press(list.shadowRoot!.activeElement!, 'Enter');
  expect(map.selection).toBe('day-2-');
  expect(told).toEqual(['day-2-']);
});

test('a title with markup in it is a title', async () => {
  const { main } = await mountLinked(LIST, [eventOf('x', { title: '<img src=x onerror=alert(1)>' })]);
  const list = main.querySelector('frontline-list')!;
  expect(list.shadowRoot!.querySelector('img')).toBeNull();
  expect(inside(list, '[role=option]').textContent).toContain('<img src=x onerror=alert(1)>');
});

test('says what to do when nothing matches', async () => {
  const { map, main } = await mountLinked(LIST, [eventOn(1)]);
  map.filter = { text: 'nothing has these words' };
  await settle(main);
  const list = main.querySelector('frontline-list')!;
  expect(inside(list, '.empty').textContent).toContain('Widen the range');
  map.filter = { window: { start: 0, end: 1 }, actors: ['nobody'] };
  await settle(main);
  await expectAccessible(main);
  inside(list, '.empty button').click();
  await settle(main);
  expect(map.filter).toEqual({});
  expect(list.shadowRoot!.activeElement?.getAttribute('role')).toBe('option');
});
