import { expect, test } from 'vitest';
import { allInside, eventOf, eventOn, expectAccessible, inside, mountLinked, press, settle } from './mount';

const DAYS = [1, 2, 3, 5, 8, 8, 13, 21].map((day, index) => eventOn(day, { id: String(index) }));
const TIMELINE = '<frontline-timeline for="m"></frontline-timeline>';

const words = (main: HTMLElement) =>
  inside(main.querySelector('frontline-timeline')!, '.words').textContent?.trim();

test('is accessible', async () => {
  const { main } = await mountLinked(TIMELINE, DAYS);
  await expectAccessible(main);
});

test('says the range in words with its count', async () => {
  const { map, main } = await mountLinked(TIMELINE, DAYS);
  expect(words(main)).toBe('1 to 21 March 2023, 8 of 8 events');
  map.filter = { window: { start: Date.UTC(2023, 2, 3), end: Date.UTC(2023, 2, 11) } };
  await settle(main);
  expect(words(main)).toBe('3 to 10 March 2023, 4 of 8 events');
  map.lang = 'uk';
  main.querySelector('frontline-timeline')!.lang = 'uk';
  await settle(main);
  expect(words(main)).toMatch(/^3 – 10 березня 2023.*, 4 із 8 подій$/);
});

test('handles move by keys, keep a day between them, and tell their day in words', async () => {
  const { map, main } = await mountLinked(TIMELINE, DAYS);
  const timeline = main.querySelector('frontline-timeline')!;
  const [move, start, end] = allInside(timeline, '[role=slider]');
  press(start!, 'ArrowRight');
  press(end!, 'ArrowLeft');
  await settle(main);
  const { window } = map.filter;
  expect(new Date(window!.start).toISOString().slice(0, 10)).toBe('2023-03-02');
  expect(new Date(window!.end).toISOString().slice(0, 10)).toBe('2023-03-21');
  expect(start!.getAttribute('aria-valuetext')).toBe('2 March 2023');
  press(start!, 'End');
  expect(map.filter.window!.end - map.filter.window!.start).toBe(86_400_000);
  press(move!, 'Home');
  expect(new Date(map.filter.window!.start).toISOString().slice(0, 10)).toBe('2023-03-01');
});

test('a drag over the bars chooses whole days, a click on a bar its day', async () => {
  const { map, main } = await mountLinked(TIMELINE, DAYS);
  const plot = inside(main.querySelector('frontline-timeline')!, '.plot');
  plot.setPointerCapture = () => {};
  const box = plot.getBoundingClientRect();
  const at = (day: number) => box.left + (box.width * (day - 1 + 0.5)) / 21;
  const send = (type: string, clientX: number) =>
    plot.dispatchEvent(
      new PointerEvent(type, {
        clientX,
        clientY: box.top + 20,
        bubbles: true,
        cancelable: true,
        button: 0,
        pointerId: 1,
      }),
    );
  send('pointerdown', at(3));
  send('pointermove', at(6));
  send('pointermove', at(10));
  send('pointerup', at(10));
  await settle(main);
  expect(words(main)).toBe('3 to 10 March 2023, 4 of 8 events');
  expect(send('pointerdown', at(13))).toBe(false);
  send('pointerup', at(13));
  await settle(main);
  expect(words(main)).toBe('13 March 2023, 1 of 8 events');
  expect(map.filter.window).toEqual({ start: Date.UTC(2023, 2, 13), end: Date.UTC(2023, 2, 14) });
});

test('one event a year before does not press the others into one bar', async () => {
  const invasion = eventOf('invasion', {
    start: '2022-02-24T00:00:00Z',
    end: '2022-02-25T00:00:00Z',
    type: 'invasion',
  });
  const { main } = await mountLinked(TIMELINE, [invasion, ...DAYS]);
  const timeline = main.querySelector('frontline-timeline')!;
  const button = inside(timeline, '.straggler.before');
  expect(button.textContent).toBe('1 earlier');
  expect(inside(timeline, '.handle.start').getAttribute('aria-valuenow')).toBe(
    String(Date.UTC(2023, 2, 1) / 86_400_000),
  );
  button.click();
  await expect
    .poll(() => Number(inside(timeline, '.handle.start').getAttribute('aria-valuenow')))
    .toBeLessThan(Date.UTC(2022, 2, 1) / 86_400_000);
});

test('play moves the range and stops at the end', async () => {
  const { map, main } = await mountLinked(TIMELINE, DAYS.slice(0, 3));
  map.store.dispatch({ type: 'speed', speed: 20 });
  inside(main.querySelector('frontline-timeline')!, '.controls button').click();
  expect(map.store.getState().playing).toBe(true);
  await expect.poll(() => map.store.getState().playing, { timeout: 4000 }).toBe(false);
  expect(map.filter.window!.end).toBeGreaterThanOrEqual(Date.UTC(2023, 2, 4));
});

test('without a map it says that there is nothing yet', async () => {
  const { main } = await mountLinked('<frontline-timeline for="other"></frontline-timeline>', DAYS);
  expect(inside(main.querySelector('frontline-timeline')!, '.empty').textContent).toBe(
    'No event has a date yet.',
  );
});
