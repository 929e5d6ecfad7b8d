import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ROOT } from '../support/build';
import { expectAccessible, type open, servedPages } from './pages';

/** A place that one report tells the position of is kept and known to the next; names of several places wait. */
const site = servedPages(['app'], join(ROOT, 'dist/app'));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function openDesk(options: Parameters<typeof open>[2] = {}): Promise<Page> {
  const page = await site.visit('index.html', options);
  await page.locator('frontline-article .mention').first().waitFor();
  await page.locator('.job').waitFor({ state: 'detached' });
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  const before = await page.locator('.reports li').count();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the report').fill(text);
  await page.getByLabel('Day of publication').last().fill('2023-03-13');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.poll(() => page.locator('.reports li').count()).toBe(before + 1);
  await page.locator('.job').waitFor({ state: 'detached' });
}

const TOLD =
  'Russian forces shelled Verkhnolyske (6km northwest of Bakhmut) on 9 March. Fighting continued near Chasiv Yar.';
const BARE = 'Russian forces shelled Verkhnolyske on 12 March. Fighting continued near Bakhmut.';

/** Place ids and radii of the events whose title has a word. */
const eventsOf = (page: Page, word: string) =>
  page.locator('frontline-map').evaluate(
    (map, title) =>
      (
        map as unknown as {
          events: { properties: { title: string; placeId: string; radiusKm: number } }[];
        }
      ).events
        .filter(({ properties }) => properties.title.includes(title))
        .map(({ properties }) => `${properties.placeId} ${properties.radiusKm.toFixed(1)}`),
    word,
  );

const mention = (page: Page, name: string) =>
  page.locator('frontline-article .mention', { hasText: name }).first();

async function keep(page: Page): Promise<void> {
  await paste(page, TOLD);
  await mention(page, 'Verkhnolyske').click();
  await page.locator('frontline-card .origin').getByText('Learnt from the text').waitFor();
  await page.getByRole('button', { name: 'Keep this place' }).click();
  await page.locator('.messages').getByText('“Verkhnolyske” is kept').waitFor();
}

test('a learnt place says from which words, is kept, and a later report that names it bare finds it', async () => {
  const page = await openDesk();
  await keep(page);
  await page.locator('frontline-card .origin q button').click();
  const focused = page.locator('frontline-article .mention:focus');
  await expect.poll(() => focused.textContent()).toBe('Bakhmut');
  await expectAccessible(page, axe);

  await paste(page, BARE);
  await expect.poll(() => eventsOf(page, 'Verkhnolyske')).toHaveLength(2);
  expect((await eventsOf(page, 'Verkhnolyske'))[1]).toMatch(/^kept:verkhnolyske\/.* 2\.3$/);
  await mention(page, 'Verkhnolyske').click();
  const card = page.locator('frontline-card .origin');
  await card.getByText('A place that you kept').waitFor();
  expect(await card.locator('q').textContent()).toBe('6km northwest of Bakhmut');

  // It is there after the page is opened again, and without it the name is unknown.
  await page.reload();
  const list = page.locator('details.kept');
  await list.getByText('Kept places (1)').click();
  await expectAccessible(page, axe);
  await list.getByRole('button', { name: 'Stop keeping Verkhnolyske' }).click();
  await list.getByText('No place is kept yet.').waitFor();
  await expect
    .poll(() => list.locator('summary').evaluate((summary) => summary.matches(':focus')))
    .toBe(true);
  await page.locator('.job').waitFor({ state: 'detached' });
  await paste(page, BARE);
  expect(await eventsOf(page, 'Verkhnolyske')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await list.getByText('Kept places (1)').waitFor();
});

test('the list goes out as GeoJSON and comes in again; a file that is none is refused in words', async () => {
  const page = await openDesk();
  await keep(page);
  await page.getByRole('button', { name: 'Do not keep it' }).waitFor();
  const list = page.locator('details.kept');
  await list.locator('summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Download (GeoJSON)' }).click(),
  ]);
  const text = readFileSync((await file.path())!, 'utf8');
  expect(JSON.parse(text).features[0].properties.name).toBe('Verkhnolyske');
  await page.getByRole('button', { name: 'Undo' }).click();
  await list.getByText('Kept places (0)').waitFor();
  const input = list.locator('input[type=file]');
  await input.setInputFiles({
    name: 'a.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from('{}'),
  });
  await page.locator('.messages').getByText('Expected a GeoJSON FeatureCollection').waitFor();
  await input.setInputFiles({
    name: 'b.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  await list.getByText('Kept places (1)').waitFor();
});

test.each([
  ['QuotaExceededError', 'The storage of this browser is full'],
  ['SecurityError', 'does not let the page store anything'],
])(
  'where the storage answers %s the page says so and keeps the place while it is open',
  async (name, words) => {
    const page = await openDesk();
    await page.evaluate((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', error);
      };
    }, name);
    await keep(page);
    await page.locator('.messages').getByText(words).waitFor();
    await paste(page, BARE);
    expect(await eventsOf(page, 'Verkhnolyske')).toHaveLength(2);
  },
);

test('a name of several places is told, counted and marked; choosing one draws it', async () => {
  const page = await openDesk();
  await paste(page, 'Russian forces shelled Stepove on 12 March. A drone struck Kyiv.');
  await page
    .locator('frontline-article .undrawn')
    .getByText('1 name could be one of several places')
    .waitFor();
  expect(await mention(page, 'Stepove').getAttribute('data-several')).toMatch(/^\d\?$/);
  await page.locator('frontline-article .undrawn button').click();
  const note = page.locator('frontline-article .note');
  await note.getByText(/\d places bear this name: nothing is drawn/).waitFor();
  const candidates = note.locator('.candidates li');
  expect(await candidates.count()).toBeGreaterThan(2);
  expect(await candidates.first().textContent()).toMatch(/Oblast; \d+ km from Kyiv/);
  await expectAccessible(page, axe);
  await candidates.first().getByRole('button').click();
  await expect.poll(() => eventsOf(page, 'Stepove')).toHaveLength(1);
  await page.locator('frontline-article .undrawn').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('frontline-article .undrawn').waitFor();
});
