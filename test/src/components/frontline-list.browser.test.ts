import { expect, test } from 'vitest';
import { allInside, eventOf, eventOn, expectAccessible, inside, mountLinked, press, settle } from './mount';

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
  expect(inside(main.querySelector('frontline-list')!, '.empty').textContent).toContain('Widen the range');
});
