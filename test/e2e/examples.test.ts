import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt, ROOT } from '../support/build';
import { type StaticServer, serveFolder } from '../support/serve';
import { launch, open, type WatchedPage, waitForPins } from './pages';

/** The example pages with the built embed, from a plain file server, as an author's page would be. */
let browser: Browser;
let server: StaticServer;
let opened: WatchedPage | null = null;

beforeAll(async () => {
  ensureBuilt(['embed']);
  server = await serveFolder(ROOT);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

async function openExample(name: string, options: Parameters<typeof open>[2] = {}) {
  opened = await open(browser, `${server.url}/examples/${name}`, options);
  await waitForPins(opened.page);
  return opened.page;
}

test('one tag and one script make a map with timeline and legend', async () => {
  const page = await openExample('widget.html');
  const words = page.locator('frontline-timeline .words');
  expect(await words.textContent()).toMatch(/(\d+) of \1 events$/);
  await page.locator('frontline-legend summary').click();
  await page.locator('frontline-legend').getByText('Strikes and shelling').waitFor();

  // The timeline filters: fewer events, and the picture of the map changes.
  const stage = page.locator('frontline-map .stage');
  const before = await stage.screenshot();
  const start = page.getByRole('slider', { name: 'Start of the range' });
  await start.focus();
  await page.keyboard.press('End');
  await expect.poll(() => words.textContent()).not.toMatch(/(\d+) of \1 events$/);
  await expect.poll(async () => (await stage.screenshot()).equals(before)).toBe(false);
  expect(await page.locator('frontline-map .notice').count()).toBe(0);
});

test('composed elements share one selection: list, filter, timeline and map', async () => {
  const page = await openExample('composed.html');
  expect(await page.locator('frontline-map frontline-timeline').count()).toBe(0);
  const options = page.locator('frontline-list [role=option]');
  const total = Number(await options.first().getAttribute('aria-setsize'));
  expect(total).toBeGreaterThan(10);
  await page.locator('frontline-filter').getByLabel('Strikes and shelling').check();
  await expect
    .poll(async () => Number(await options.first().getAttribute('aria-setsize')))
    .toBeLessThan(total);
  const shown = await options.first().getAttribute('aria-setsize');
  expect(await page.locator('#said').textContent()).toBe(`${shown} of ${total} events`);
  expect(await page.locator('frontline-timeline .words').textContent()).toContain(
    `${shown} of ${total} events`,
  );
});

test('by keyboard alone: choose an event, read its card, close it, narrow the range', async () => {
  const page = await openExample('composed.html');
  const active = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute('role') ?? element?.localName} ${element?.getAttribute('aria-label') ?? ''}`.trim();
    });
  const tabTo = async (wanted: string) => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      if ((await active()) === wanted) return;
    }
    throw new Error(`${wanted} is not reached by the tab key`);
  };
  await tabTo('option');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('frontline-card h2').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('frontline-card h2').waitFor({ state: 'detached' });
  await expect.poll(active).toBe('option');
  await tabTo('slider Start of the range');
  await page.keyboard.press('PageUp');
  await expect.poll(() => page.locator('#said').textContent()).toMatch(/^\d+ of \d+ events$/);
});

test('on a phone the widget fits, and the card stands under the map', async () => {
  const page = await openExample('widget.html', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const handle = (await page.locator('frontline-timeline .handle.end').boundingBox())!;
  expect(handle.width).toBeGreaterThanOrEqual(44);
  await page.locator('frontline-map').evaluate((map) => {
    const element = map as HTMLElement & { selection: string; events: { properties: { id: string } }[] };
    element.selection = element.events[3]!.properties.id;
  });
  const card = page.locator('frontline-card');
  await expect
    .poll(async () => {
      const [cardBox, stage] = [
        await card.boundingBox(),
        await page.locator('frontline-map .stage').boundingBox(),
      ];
      return cardBox !== null && stage !== null && cardBox.y >= stage.y + stage.height - 1;
    })
    .toBe(true);
});

test('a file that is not there is said in its place', async () => {
  opened = await open(browser, `${server.url}/examples/widget.html`);
  const { page } = opened;
  await waitForPins(page);
  await page.locator('frontline-map').evaluate((map) => map.setAttribute('src', 'gone.geojson'));
  await page.getByText('gone.geojson answered with status 404').waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  // The browser itself notes the 404 on the console; nothing else may be there.
  const rest = opened.troubles.filter((trouble) => !trouble.includes('404'));
  await opened.close();
  opened = null;
  expect(rest).toEqual([]);
});
