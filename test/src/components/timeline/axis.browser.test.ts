import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { manyColumns } from '../../../support/many-events';
import { eventOn, inside, press } from '../mount';
import { colourAt, DAY, HOUR, mountTimeline, type TimelinePage } from './timeline-page';

const march = (day: number, hour = 0) => Date.UTC(2023, 2, day) + hour * HOUR;
const EVENTS = Array.from({ length: 31 }, (_, index) =>
  eventOn(index + 1, { id: 'x', start: new Date(march(index + 1, 12)).toISOString() }),
);
const spanOf = ({ shown }: TimelinePage) => shown().end - shown().start;
const button = ({ timeline }: TimelinePage, name: string) => inside(timeline, `button[aria-label="${name}"]`);
const labels = ({ timeline }: TimelinePage) =>
  [...timeline.shadowRoot!.querySelectorAll('.axis text')].map((text) => text.textContent).filter(Boolean);

/** Waits until the axis has come to rest: a glide lasts 150 milliseconds. */
async function still(page: TimelinePage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 160));
  await page.settle();
}

test('the wheel with Ctrl zooms about the pointer, down to an hour and back to all', async () => {
  const page = await mountTimeline(EVENTS);
  const whole = page.shown();
  const { left, width } = page.plot.getBoundingClientRect();
  const under = () => page.shown().start + spanOf(page) / 4;
  const before = under();
  const turned = page.wheel(-240, { ctrlKey: true, clientX: left + width / 4 });
  await still(page);
  expect(turned.defaultPrevented).toBe(true);
  expect(spanOf(page)).toBeLessThan(whole.end - whole.start);
  expect(Math.abs(under() - before)).toBeLessThan(HOUR);
  for (let turn = 0; turn < 20; turn++) page.wheel(-400, { ctrlKey: true });
  await still(page);
  expect(spanOf(page)).toBe(HOUR);
  for (let turn = 0; turn < 20; turn++) page.wheel(400, { ctrlKey: true });
  await still(page);
  expect(page.shown()).toEqual(whole);
});

test('the plain wheel is the page’s where there is something to scroll, and on a cooperative map', async () => {
  const page = await mountTimeline(EVENTS);
  const whole = page.shown();
  const long = document.createElement('div');
  long.style.height = '3000px';
  document.body.append(long);
  expect(page.wheel(-240).defaultPrevented).toBe(false);
  long.remove();
  page.host.cooperative = true;
  expect(page.wheel(-240).defaultPrevented).toBe(false);
  expect(page.shown()).toEqual(whole);
  page.host.cooperative = false;
  // A turn outwards changes nothing, and stays the page's too.
  expect(page.wheel(240).defaultPrevented).toBe(false);
  expect(page.wheel(-240).defaultPrevented).toBe(true);
  await still(page);
  const zoomed = page.shown();
  expect(page.wheel(240, { shiftKey: true }).defaultPrevented).toBe(true);
  await still(page);
  expect(spanOf(page)).toBeCloseTo(zoomed.end - zoomed.start, -1);
  expect(page.shown().start).toBeGreaterThan(zoomed.start);
});

test('two fingers pinch: what they hold stays under them, and nothing is brushed', async () => {
  const page = await mountTimeline(EVENTS);
  const { left } = page.plot.getBoundingClientRect();
  const hold = (x: number) => page.shown().start + ((x - left) / page.plot.clientWidth) * spanOf(page);
  const [first, second] = [hold(left + 300), hold(left + 400)];
  page.pointer('down', left + 300, { pointerId: 1 });
  page.pointer('move', left + 306, { pointerId: 1 });
  expect(page.host.filter.window).toBeTruthy();
  page.pointer('down', left + 400, { pointerId: 2 });
  page.pointer('move', left + 200, { pointerId: 1 });
  page.pointer('move', left + 600, { pointerId: 2 });
  page.pointer('up', left + 200, { pointerId: 1 });
  page.pointer('up', left + 600, { pointerId: 2 });
  await page.settle();
  expect(page.host.filter.window ?? null).toBeNull();
  expect(Math.abs(hold(left + 600) - second)).toBeLessThan(HOUR);
  expect(Math.abs(hold(left + 200) - first)).toBeLessThan(DAY);
});

test('keys, buttons and dragging move the axis; what is chosen stays', async () => {
  const page = await mountTimeline(EVENTS);
  const grip = inside(page.timeline, '.axis-grip');
  press(grip, '+');
  press(grip, '+');
  await still(page);
  expect(spanOf(page)).toBe((31 * DAY) / 4);
  const { start } = page.shown();
  press(grip, 'ArrowRight');
  await still(page);
  expect(page.shown().start - start).toBeCloseTo((31 * DAY) / 16, -3);
  press(grip, 'End');
  await still(page);
  expect(page.shown().end).toBe(march(32));
  press(grip, 'Home');
  await still(page);
  expect(page.shown().start).toBe(march(1));
  expect(grip.getAttribute('aria-valuetext')).toBe('1 to 8 March 2023');
  const { left } = page.plot.getBoundingClientRect();
  page.pointer('down', left + 500, { on: grip });
  page.pointer('move', left + 400);
  page.pointer('up', left + 400);
  await page.settle();
  expect(page.shown().start - march(1)).toBeCloseTo((100 / page.plot.clientWidth) * spanOf(page), -3);
  button(page, 'Show a longer time').click();
  await still(page);
  expect(spanOf(page)).toBe((31 * DAY) / 2);
  press(inside(page.timeline, '.handle.start'), '0');
  await still(page);
  expect(page.shown()).toEqual({ start: march(1), end: march(32) });
  expect(button(page, 'Show all time').hasAttribute('disabled')).toBe(true);
  expect(page.host.filter.window ?? null).toBeNull();
});

test('zoomed in, bars, brush, handles and words are of hours', async () => {
  const page = await mountTimeline(EVENTS);
  page.host.filter = { window: { start: march(10), end: march(11) } };
  await page.settle();
  for (let click = 0; click < 5; click++) button(page, 'Show a shorter time').click();
  await still(page);
  const { height } = page.canvas.getBoundingClientRect();
  const left = page.plot.getBoundingClientRect().left;
  expect(colourAt(page.canvas, page.x(march(10, 12.5)) - left, height - 3)).not.toBe('');
  expect(colourAt(page.canvas, page.x(march(10, 11.5)) - left, height - 3)).toBe('');
  expect(labels(page)).toContain('12:00');
  page.pointer('down', page.x(march(10, 6.4)));
  page.pointer('move', page.x(march(10, 8)));
  page.pointer('move', page.x(march(10, 12.6)));
  page.pointer('up', page.x(march(10, 12.6)));
  expect(page.host.filter.window).toEqual({ start: march(10, 6), end: march(10, 13) });
  await page.settle();
  expect(inside(page.timeline, '.words').textContent).toBe(
    '10 March 2023, 06:00 to 13:00 UTC, 1 of 31 events',
  );
  press(inside(page.timeline, '.handle.end'), 'ArrowLeft');
  expect(page.host.filter.window).toEqual({ start: march(10, 6), end: march(10, 12) });
  page.pointer('down', page.x(march(10, 4.5)));
  page.pointer('up', page.x(march(10, 4.5)));
  expect(page.host.filter.window).toEqual({ start: march(10, 4), end: march(10, 5) });
  expect(inside<HTMLInputElement>(page.timeline, 'input').value).toBe('2023-03-10');
});

test('a handle that is moved out of sight takes the axis along; the zoom glides', async () => {
  const page = await mountTimeline(EVENTS);
  page.host.filter = { window: { start: march(3), end: march(5) } };
  await page.settle();
  press(inside(page.timeline, '.handle.start'), '+');
  const spans = new Set<number>();
  await expect.poll(() => spans.add(spanOf(page)).size, { interval: 20 }).toBeGreaterThan(2);
  await still(page);
  press(inside(page.timeline, '.handle.end'), 'End');
  await still(page);
  expect(page.host.filter.window!.end).toBe(march(32));
  expect(page.shown().end).toBeGreaterThanOrEqual(march(32));
});

test('for less motion the axis does not glide, and playing goes by steps', async () => {
  const reduce = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await reduce('reduce');
  try {
    const page = await mountTimeline(EVENTS);
    press(inside(page.timeline, '.axis-grip'), '+');
    await page.timeline.updateComplete;
    expect(spanOf(page)).toBe((31 * DAY) / 2);
    page.host.filter = { window: { start: march(3), end: march(8) } };
    page.store.dispatch({ type: 'speed', speed: 2 });
    const starts = new Set<number>();
    page.store.subscribe(({ filter }) => starts.add(filter.window!.start));
    inside(page.timeline, '.controls button').click();
    await expect.poll(() => starts.size, { timeout: 10_000 }).toBeGreaterThan(2);
    const [, first, second] = [...starts];
    expect(second! - first!).toBeGreaterThanOrEqual(DAY / 2);
  } finally {
    await reduce('no-preference');
  }
});

test('new events leave the axis where it is, other ones bring it home', async () => {
  const page = await mountTimeline(EVENTS);
  const grip = inside(page.timeline, '.axis-grip');
  press(grip, '+');
  await still(page);
  const zoomed = page.shown();
  page.host.events = [...EVENTS, eventOn(40, { id: 'more' })];
  await still(page);
  expect(page.shown()).toEqual(zoomed);
  page.host.events = EVENTS.slice(10);
  await still(page);
  expect(page.shown()).toEqual({ start: march(11), end: march(32) });
});

test.each(['en', 'uk', 'ru'])(
  'labels never lie upon one another, from five years to an hour, in %s',
  async (lang) => {
    const page = await mountTimeline(EVENTS, 'width: 390px');
    page.store.dispatch({ type: 'table', columns: manyColumns(2000) });
    page.timeline.lang = lang;
    for (let step = 0; step < 27; step++) {
      await page.settle();
      const boxes = [...page.timeline.shadowRoot!.querySelectorAll('.axis text')]
        .filter((text) => text.textContent !== '')
        .map((text) => text.getBoundingClientRect());
      expect(boxes.length, `${labels(page)} of ${spanOf(page) / HOUR} h`).toBeGreaterThan(1);
      for (const [index, box] of boxes.entries()) {
        if (index > 0) expect(box.left).toBeGreaterThan(boxes[index - 1]!.right + 2);
      }
      const { left, right } = page.plot.getBoundingClientRect();
      expect(boxes[0]!.left).toBeGreaterThan(left - 3);
      expect(boxes.at(-1)!.right).toBeLessThan(right + 3);
      // A turn as of a touchpad does not glide.
      page.wheel(-45, { ctrlKey: true });
    }
    expect(spanOf(page)).toBe(HOUR);
  },
);
