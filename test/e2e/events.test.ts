import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ROOT } from '../support/build';
import { expectAccessible, type open, servedPages, waitForPins } from './pages';

/** Events in the built app: filtered, told apart by their claims, and found in the report. */
const site = servedPages(['app'], join(ROOT, 'dist/app'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function openApp(hash = '', options: Parameters<typeof open>[2] = {}): Promise<Page> {
  const page = await site.visit(`index.html${hash}`, options);
  await waitForPins(page);
  await page.locator('.job').waitFor({ state: 'detached' });
  return page;
}

/** Presses Tab until what has the focus is what is looked for. */
async function tabTo(page: Page, wanted: (element: Element) => boolean): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((source) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element !== null && (new Function('element', `return (${source})(element)`)(element) as boolean);
    }, wanted.toString());
    if (found) return;
  }
  throw new Error('What is looked for is not reached by the tab key.');
}

/** The number of events by each that shows or counts them: the list, the timeline and the filter. */
async function counts(page: Page): Promise<readonly number[]> {
  const number = (words: string | null) => Number(/(\d+) of \d+ events?/.exec(words ?? '')?.[1]);
  const [timeline, filter] = await Promise.all([
    page.locator('frontline-timeline .words').textContent(),
    page.locator('frontline-filter .found').textContent(),
  ]);
  const option = page.locator('frontline-list [role=option]').first();
  const listed = (await option.count()) === 0 ? 0 : Number(await option.getAttribute('aria-setsize'));
  return [listed, number(timeline), number(filter)];
}

const drawn = (page: Page) =>
  page
    .locator('frontline-map')
    .evaluate(
      (map) =>
        (map as unknown as { store: { getState(): { selection: { total: number } } } }).store.getState()
          .selection.total,
    );

test('the filter is worked by keyboard alone; list, timeline, map and address follow, and a link shows the same', async () => {
  const page = await openApp();
  await page.getByRole('tab', { name: 'Report' }).focus();
  await page.keyboard.press('ArrowRight');
  await tabTo(page, (element) => element.localName === 'summary');
  await page.keyboard.press('Enter');
  await page.locator('frontline-filter form').waitFor();
  const all = (await counts(page))[0]!;
  await tabTo(page, (element) => element.getAttribute('value') === 'ground');
  const promised = Number(
    await page
      .locator('frontline-filter label', { hasText: 'Ground fighting' })
      .locator('.number')
      .textContent(),
  );
  await page.keyboard.press('Space');
  await expect.poll(() => counts(page)).toEqual([promised, promised, promised]);
  expect(promised).toBeLessThan(all);
  expect(await drawn(page)).toBe(promised);
  await page.locator('summary', { hasText: 'Filter (1)' }).waitFor();

  await tabTo(page, (element) => element.getAttribute('value') === 'Russia');
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toMatch(/#kind=ground&actor=Russia$/);
  const both = (await counts(page))[0]!;
  expect(both).toBeLessThanOrEqual(promised);

  // A link is all that another reader needs; the dates are in it as well.
  await page.getByLabel('From', { exact: true }).fill('2023-03-12');
  await expect.poll(() => page.url()).toContain('from=2023-03-12');
  const narrowed = await counts(page);
  await page.reload();
  await waitForPins(page);
  await page.locator('.job').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('summary', { hasText: 'Filter (2)' }).click();
  await expect.poll(() => counts(page)).toEqual(narrowed);
  expect(await page.getByRole('checkbox', { name: /^Russia/ }).isChecked()).toBe(true);

  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect.poll(() => counts(page)).toEqual([all, all, all]);
  await expect.poll(() => page.url()).not.toContain('#');
});

test('where nothing is left the list says so and shows all again; an address with nonsense in it filters nothing', async () => {
  const page = await openApp('#find=nothing+says+this&kind=%3Cimg%3E');
  // Whoever was sent a link sees the report first, and an empty map.
  await page.locator('frontline-map .notice').getByText('No event matches.').waitFor();
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list').getByText('No event matches.').waitFor();
  expect(await drawn(page)).toBe(0);
  await page.locator('frontline-list').getByRole('button', { name: 'Show all events' }).click();
  await page.locator('frontline-list [role=option]').first().waitFor();
  expect(await drawn(page)).toBeGreaterThan(10);
  await page.evaluate(() => {
    location.hash = '#status=disputed';
  });
  await expect.poll(() => drawn(page)).toBe(1);
});

async function paste(page: Page, text: string): Promise<void> {
  const before = await page.locator('.reports li').count();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the report').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.poll(() => page.locator('.reports li').count()).toBe(before + 1);
  await page.locator('.job').waitFor({ state: 'detached' });
}

async function readBoth(page: Page): Promise<void> {
  await paste(
    page,
    'Morning report\n\nMarch 9, 2023. Russian forces captured Klishchiivka on Thursday, the Russian Defence Ministry said.',
  );
  await paste(
    page,
    "Evening report\n\nMarch 9, 2023. Ukraine's General Staff denied that Russian forces captured Klishchiivka on Thursday.",
  );
}

test('what two reports contradict one another about is one event: who says it, who denies it, and where', async () => {
  const page = await openApp('', { viewport: { width: 1280, height: 800 } });
  await readBoth(page);
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list [role=option]', { hasText: 'Klishchiivka' }).first().click();
  const card = page.locator('frontline-map frontline-card');
  const claims = card.locator('.claim');
  await claims.first().waitFor();
  expect(await claims.count()).toBe(2);
  const denied = claims.filter({ hasText: 'Denies it' });
  expect(await denied.locator('strong').textContent()).toContain('General Staff');
  expect(await denied.textContent()).toContain('Evening report');
  const boxes = await claims.evaluateAll((each) => each.map((claim) => claim.getBoundingClientRect().left));
  expect(new Set(boxes).size).toBe(2);
  await expectAccessible(page, axe);

  // Each leads to its own report, to the very words.
  await claims
    .filter({ hasText: 'Says it happened' })
    .getByRole('button', { name: /^Show in the report/ })
    .click();
  await page.locator('frontline-article').getByText('Morning report').waitFor();
  await page.locator('frontline-article .told:focus').waitFor();
  expect(await page.locator('frontline-article .told').first().textContent()).toContain('captured');
  await expectAccessible(page, axe);
});

test('on a phone the claims stand one under the other', async () => {
  const page = await openApp('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await readBoth(page);
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list [role=option]', { hasText: 'Klishchiivka' }).first().click();
  const claims = page.locator('.column > frontline-card .claim');
  await claims.first().waitFor();
  const boxes = await claims.evaluateAll((each) => each.map((claim) => claim.getBoundingClientRect().left));
  expect(boxes).toHaveLength(2);
  expect(new Set(boxes).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test.each(['light', 'dark'] as const)(
  'filter and marked sentence are accessible, %s',
  async (colorScheme) => {
    const page = await openApp('', { colorScheme });
    await page.locator('frontline-article .trigger[role=button]').first().focus();
    await page.locator('frontline-article .key').waitFor();
    expect(await page.locator('frontline-article .told').count()).toBeGreaterThan(0);
    await expectAccessible(page, axe);
    await page.getByRole('tab', { name: 'Events' }).click();
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.locator('frontline-filter summary').click();
    await page.getByRole('checkbox', { name: /^Reported/ }).check();
    await expectAccessible(page, axe);
  },
);
