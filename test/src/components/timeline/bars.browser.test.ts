import { expect, test } from 'vitest';
import type { EventType } from '../../../../src/events/types';
import { eventOn } from '../mount';
import { colourAt, DAY, mountTimeline, styleColour, type TimelinePage } from './timeline-page';

/** Twenty days of March: 3 attacks and 1 strike on the 5th, 2 strikes on the 12th, one event on the first and the last. */
const EVENTS = [
  eventOn(1, { id: 'a' }),
  ...(['assault', 'clash', 'advance', 'air-strike'] as EventType[]).map((type) =>
    eventOn(5, { id: type, type }),
  ),
  ...['b', 'c'].map((id) => eventOn(12, { id, type: 'drone-strike' })),
  eventOn(20, { id: 'd', timePrecision: 'week' }),
];

const march = (day: number) => Date.UTC(2023, 2, day);

/** Colours up the middle of a day's bar: at the bottom, at three eighths, five eighths and seven eighths of the height. */
function bar({ canvas, x, plot }: TimelinePage, day: number): readonly string[] {
  const { height } = canvas.getBoundingClientRect();
  const at = x(march(day) + DAY / 2) - plot.getBoundingClientRect().left;
  return [0.98, 5 / 8, 3 / 8, 1 / 8].map((share) => colourAt(canvas, at, share * height));
}

test('a bar is where its day is, as high as its events, in the colours of their families', async () => {
  const page = await mountTimeline(EVENTS);
  const [ground, strikes] = [
    styleColour(page.timeline, '--_ground'),
    styleColour(page.timeline, '--_strikes'),
  ];
  expect(bar(page, 5)).toEqual([ground, ground, ground, strikes]);
  expect(bar(page, 12)).toEqual([strikes, strikes, '', '']);
  expect(bar(page, 6)).toEqual(['', '', '', '']);
});

test('the chosen range is in colour and the rest grey; what is known roughly is lighter', async () => {
  const page = await mountTimeline(EVENTS);
  page.host.filter = { window: { start: march(4), end: march(8) } };
  await page.settle();
  const [ground, rest] = [styleColour(page.timeline, '--_ground'), styleColour(page.timeline, '--_rest')];
  expect(bar(page, 5)[0]).toBe(ground);
  expect(bar(page, 12).slice(0, 2)).toEqual([rest, rest]);
  const rough = bar(page, 20)[0]!;
  expect(rough).not.toBe('');
  expect(Number(rough.split(',')[0])).toBeGreaterThan(Number(rest.split(',')[0]));
});

test('what the filter leaves out stands pale behind, on one scale', async () => {
  const page = await mountTimeline(EVENTS);
  page.host.filter = { families: ['strikes'] };
  await page.settle();
  const [strikes, pale] = [styleColour(page.timeline, '--_strikes'), styleColour(page.timeline, '--_pale')];
  expect(bar(page, 5)).toEqual([strikes, pale, pale, pale]);
  expect(bar(page, 12)).toEqual([strikes, strikes, '', '']);
});

test('few among many have a scale of their own, which is said, and all are an outline', async () => {
  const many = Array.from({ length: 40 }, (_, index) => eventOn(9, { id: `m${index}` }));
  const page = await mountTimeline([...EVENTS, ...many]);
  const said = () => page.timeline.shadowRoot!.querySelector('.scale')!.textContent;
  expect(said()).toBe('Up to 40 a day');
  page.host.filter = { families: ['ground'] };
  await page.settle();
  expect(said()).toBe('Up to 3 a day; outline: all, up to 40');
  await expect.poll(() => bar(page, 5)[3]).toBe(styleColour(page.timeline, '--_ground'));
  expect(bar(page, 9)[0]).toBe('');
});

test('another scheme draws the bars in its colours, another width in its pixels', async () => {
  const page = await mountTimeline(EVENTS);
  const light = bar(page, 5)[0];
  page.timeline.theme = 'dark';
  await expect.poll(() => bar(page, 5)[0]).not.toBe(light);
  expect(bar(page, 5)[0]).toBe(styleColour(page.timeline, '--_ground'));
  page.host.style.width = '500px';
  await expect.poll(() => page.canvas.getBoundingClientRect().width).toBeLessThan(500);
  await page.settle();
  const { width, height } = page.canvas.getBoundingClientRect();
  expect([page.canvas.width, page.canvas.height]).toEqual([
    Math.round(width * devicePixelRatio),
    Math.round(height * devicePixelRatio),
  ]);
  expect(bar(page, 5)[0]).toBe(styleColour(page.timeline, '--_ground'));
  page.timeline.theme = 'auto';
});

test('a change is drawn before the next frame', async () => {
  const page = await mountTimeline(EVENTS);
  const rest = styleColour(page.timeline, '--_rest');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  page.store.dispatch({ type: 'filter', filter: { window: { start: march(4), end: march(8) } } });
  await page.timeline.updateComplete;
  expect(bar(page, 12)[0]).toBe(rest);
});
