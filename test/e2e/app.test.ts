import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ROOT } from '../support/build';
import { expectAccessible, launch, open, servedPages, waitForPins } from './pages';

/** The built app as a newcomer uses it, from the sample on. */
const site = servedPages(['app'], join(ROOT, 'dist/app'));

async function openApp(options: Parameters<typeof open>[2] = {}): Promise<Page> {
  const page = await site.visit('index.html', options);
  await waitForPins(page);
  await settled(page);
  return page;
}

/** For what has nothing to do with the map: a small page, and no waiting for it to be drawn. */
async function openDesk(): Promise<Page> {
  const page = await site.visit('index.html', { viewport: { width: 800, height: 480 } });
  await page.locator('frontline-article .mention').first().waitFor();
  await settled(page);
  return page;
}

/** A second look with the world's names may follow the first; its job is gone when it is done. */
const settled = (page: Page) => page.locator('.job').waitFor({ state: 'detached' });

const words = (page: Page) => page.locator('frontline-timeline .words');

/** The two numbers of "41 of 212 events". */
async function counts(page: Page): Promise<readonly [number, number]> {
  const [, shown, total] =
    /(\d+) of (\d+) events?$/.exec(((await words(page).textContent()) ?? '').trim()) ?? [];
  return [Number(shown), Number(total)];
}

/** Where an event lies on the screen, and its id: the first with a point in sight and alone at it. */
async function pinOnScreen(
  page: Page,
): Promise<{ readonly id: string; readonly x: number; readonly y: number }> {
  return page.locator('frontline-map').evaluate((element) => {
    const map = element as HTMLElement & {
      events: {
        geometry: { type: string; coordinates: [number, number] } | null;
        properties: { id: string; geoPrecision: string };
      }[];
      map: { project(point: [number, number]): { x: number; y: number } };
    };
    const box = element.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
    const points = map.events
      .filter(
        ({ geometry, properties }) => geometry?.type === 'Point' && properties.geoPrecision === 'settlement',
      )
      .map(({ geometry, properties }) => ({ id: properties.id, ...map.map.project(geometry!.coordinates) }));
    const alone = points.find(
      (pin) =>
        pin.x > 60 &&
        pin.y > 60 &&
        pin.x < box.width - 60 &&
        pin.y < box.height - 60 &&
        points.every((other) => other.id === pin.id || Math.hypot(other.x - pin.x, other.y - pin.y) > 30),
    );
    if (alone === undefined) throw new Error('No event stands alone on the map.');
    return { id: alone.id, x: alone.x + box.left, y: alone.y + box.top };
  });
}

const hoveredId = (page: Page) =>
  page
    .locator('frontline-map')
    .evaluate(
      (map) => (map as unknown as { store: { getState(): { hovered: string } } }).store.getState().hovered,
    );

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each(['light', 'dark'] as const)('the page is accessible, %s', async (colorScheme) => {
  const page = await openApp({ colorScheme });
  await expectAccessible(page, axe);
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list [role=option]').first().click();
  await page.locator('frontline-card h2').waitFor();
  await expectAccessible(page, axe);
});

test('opens with the sample read: marks in the text, pins on the map, bars in the timeline', async () => {
  const page = await openApp();
  expect(await page.locator('frontline-article .mention').count()).toBeGreaterThan(20);
  expect(await page.locator('frontline-article .mention.associative').count()).toBeGreaterThan(3);
  expect(await page.locator('frontline-article .trigger').count()).toBeGreaterThan(5);
  const [shown, total] = await counts(page);
  expect(shown).toBe(total);
  expect(total).toBeGreaterThan(10);
  const pin = await pinOnScreen(page);
  const clip = { x: pin.x - 8, y: pin.y - 8, width: 16, height: 16 };
  const drawn = await page.screenshot({ clip });
  await page.locator('frontline-map').evaluate((map) => {
    (map as HTMLElement & { filter: unknown }).filter = { text: 'no event says this' };
  });
  await expect
    .poll(async () => (await page.screenshot({ clip })).equals(drawn), { timeout: 20_000 })
    .toBe(false);
});

test('text and map point at each other, and a click opens the card beside the pin', async () => {
  const page = await openApp();
  const mention = page.locator('frontline-article .mention.literal[style*="--_"]').first();
  await mention.hover();
  await expect.poll(() => hoveredId(page)).not.toBe('');
  await expect.poll(() => mention.getAttribute('class')).toContain('lit');

  const pin = await pinOnScreen(page);
  await page.mouse.move(pin.x, pin.y);
  await expect.poll(() => hoveredId(page)).toBe(pin.id);
  await page.locator('frontline-article .sentence.lit').first().waitFor();

  await page.mouse.click(pin.x, pin.y);
  const card = page.locator('frontline-map frontline-card');
  await card.locator('h2').waitFor();
  for (const label of ['When', 'Where', 'Said by', 'How sure']) {
    await card.getByText(label, { exact: true }).waitFor();
  }
  expect(await card.locator('blockquote').textContent()).not.toBe('');
  await expect
    .poll(async () => {
      const box = (await card.boundingBox())!;
      return pin.x >= box.x && pin.x <= box.x + box.width && pin.y >= box.y && pin.y <= box.y + box.height;
    })
    .toBe(false);
  await page.keyboard.press('Escape');
  await card.locator('h2').waitFor({ state: 'detached' });
});

test('the card opens by keyboard from the list and gives the focus back', async () => {
  const page = await openDesk();
  await page.getByRole('tab', { name: 'Report' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('frontline-list [role=option][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('frontline-card h2').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('frontline-card h2').waitFor({ state: 'detached' });
  await expect
    .poll(() =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.getAttribute('aria-posinset');
      }),
    )
    .toBe('2');
});

test('a range dragged, moved by keys, typed and cleared is followed by count and list', async () => {
  const page = await openApp();
  const [, total] = await counts(page);
  const plot = (await page.locator('frontline-timeline .plot').boundingBox())!;
  const middle = plot.y + plot.height / 3;
  await page.mouse.move(plot.x + plot.width * 0.5, middle);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.6, middle);
  await page.mouse.move(plot.x + plot.width * 0.66, middle);
  await page.mouse.up();
  await expect.poll(async () => (await counts(page))[0]).toBeLessThan(total);
  const dragged = (await counts(page))[0];
  await page.getByRole('tab', { name: 'Events' }).click();
  if (dragged > 0) {
    await expect
      .poll(() => page.locator('frontline-list [role=option]').first().getAttribute('aria-setsize'))
      .toBe(String(dragged));
  }
  const start = page.getByRole('slider', { name: 'Start of the range' });
  const before = Number(await start.getAttribute('aria-valuenow'));
  await start.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Number(await start.getAttribute('aria-valuenow'))).toBe(before - 1);
  expect(await start.getAttribute('aria-valuetext')).toMatch(/^\d{1,2} March 2023$/);
  await page.keyboard.press('Home');
  await expect
    .poll(async () => Number(await start.getAttribute('aria-valuenow')))
    .toBe(Number(await start.getAttribute('aria-valuemin')));
  await page.getByLabel('To', { exact: true }).fill('2023-03-09');
  await expect.poll(async () => words(page).textContent()).toContain('9 March 2023');
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect.poll(async () => (await counts(page))[0]).toBe(total);
});

test('it plays through the days and stops when told', async () => {
  const page = await openDesk();
  await page.getByLabel('Speed').selectOption('5');
  await page.getByRole('button', { name: 'Play' }).click();
  const first = await words(page).textContent();
  // Half a second at least passes to the next day, and software WebGL may take as long for a frame.
  await expect.poll(() => words(page).textContent(), { timeout: 10_000 }).not.toBe(first);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

test('a pasted text is read with the day that is given, and markup in it stays text', async () => {
  const page = await openDesk();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('There is no text to read.').waitFor();
  await page
    .getByLabel('Text of the report')
    .fill(
      'Shelling in the east\n\nRussian forces shelled Kupiansk yesterday <img src=x onerror="window.hurt=1"><script>window.hurt=1</script>. A drone struck Sumy on Monday.',
    );
  await page.getByLabel('Day of publication').last().fill('2024-05-15');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('frontline-article').getByText('Shelling in the east').waitFor();
  await expect.poll(() => page.locator('.reports li').count()).toBe(2);
  await page
    .locator('.reports li')
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  expect(await page.locator('frontline-article .text').textContent()).toContain(
    '<script>window.hurt=1</script>',
  );
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
  await page.getByRole('tab', { name: 'Events' }).click();
  const event = page
    .locator('frontline-list [role=option]', { hasText: 'Kupiansk' })
    .filter({ hasText: '14 May 2024' });
  await event.first().waitFor();

  // Another day of publication, and the same text is read again.
  await page.getByRole('tab', { name: 'Report' }).click();
  await page.locator('#published').fill('2024-06-15');
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list [role=option]', { hasText: '14 June 2024' }).first().waitFor();
});

test('several files are opened at once, a bad one beside good ones, and a removed one comes back', async () => {
  const page = await openDesk();
  const event = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [30.5, 50.45] },
    properties: {
      title: 'An event of a file',
      type: 'explosion',
      start: '2023-03-10T00:00:00Z',
      end: '2023-03-11T00:00:00Z',
    },
  };
  await page.locator('#file').setInputFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from('Missiles hit Odesa on 3 May 2023.') },
    {
      name: 'two.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# From Dnipro\n\nA *drone* struck Dnipro on 4 May 2023.'),
    },
    {
      name: 'three.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        '<html><head><title>Sumy</title></head><body><article><p>Artillery shelled Sumy on 5 May 2023.</p></article></body></html>',
      ),
    },
    {
      name: 'events.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(
        JSON.stringify({ type: 'FeatureCollection', features: [event, { type: 'Feature', geometry: 7 }] }),
      ),
    },
    {
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]),
    },
    {
      name: 'broken.txt',
      mimeType: 'text/plain',
      buffer: Buffer.concat([
        Buffer.from('Shells hit Nikopol on 6 May 2023, said Микола Лукашук, голова обласної ради. Word '),
        Buffer.from([0xff, 0xfe, 0x80]),
        Buffer.from(' end. The rest of it is fine – “quoted”.'),
      ]),
    },
    { name: 'program.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  await expect.poll(() => page.locator('.reports li').count(), { timeout: 30_000 }).toBe(6);
  const messages = page.locator('.messages');
  await messages.getByText('nothing.txt is empty').waitFor();
  await messages.getByText('program.exe cannot be opened').waitFor();
  await messages.getByText(/“picture.txt” could not be read/).waitFor();
  await messages.getByText(/not valid UTF-8/).waitFor();

  const first = page.locator('.reports li').nth(1);
  const title = await first.locator('button.open').textContent();
  await first.getByRole('button', { name: /^Remove/ }).click();
  await expect.poll(() => page.locator('.reports li').count()).toBe(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => page.locator('.reports li').nth(1).locator('button.open').textContent())
    .toBe(title);
});

test('a text of five megabytes shows its progress, can be cancelled, and the page goes on', async () => {
  const page = await openDesk();
  const line = 'Russian forces shelled Kupiansk and Vovchansk on Monday, the General Staff in Kyiv said.\n';
  const buffer = Buffer.from(line.repeat(Math.ceil(5_000_000 / line.length)));
  await page.locator('#file').setInputFiles([{ name: 'long.txt', mimeType: 'text/plain', buffer }]);
  await page.locator('.job progress').waitFor();
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('.job').getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.messages').getByText('was cancelled').waitFor();
  expect(await page.locator('.job').count()).toBe(0);
  await page
    .locator('#file')
    .setInputFiles([
      { name: 'short.txt', mimeType: 'text/plain', buffer: Buffer.from('Missiles hit Odesa on 3 May 2023.') },
    ]);
  await expect.poll(() => page.locator('.reports li').count(), { timeout: 30_000 }).toBe(2);
});

test('a text without a place and one without an event say so', async () => {
  const page = await openDesk();
  const paste = async (text: string) => {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the report').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  };
  await paste('It rained all day and nobody went out to look.');
  await page.locator('.messages').getByText('No place was found').waitFor();
  await paste('The library in Poltava opens at nine and has many books.');
  await page.locator('.messages').getByText('but no event').waitFor();
});

/** Reads a text with a name that no gazetteer has, and one that several places bear. */
async function readUnplaced(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page
    .getByLabel('Text of the report')
    .fill(
      'Missiles hit Qarvand Airport on Monday. Artillery shelled Mykolaivka on Sunday. Sloviansk was quiet.',
    );
  await page.getByLabel('Day of publication').last().fill('2024-05-15');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('frontline-article').getByText('Qarvand Airport').waitFor();
  await settled(page);
}

/** Latitude and longitude of the event that a word of its title tells, or null. */
const positionOf = (page: Page, title: string) =>
  page.locator('frontline-map').evaluate((element, words) => {
    const { events } = element as HTMLElement & {
      events: { properties: { title: string; quote: string }; geometry: { coordinates: number[] } | null }[];
    };
    const found = events.find(({ properties }) => properties.quote.includes(words));
    return found?.geometry?.coordinates.map((degrees) => Math.round(degrees * 100) / 100).reverse() ?? null;
  }, title);

test('a name that was not found is placed on the map with the mouse, and taken back', async () => {
  const page = await openApp();
  await readUnplaced(page);
  expect(await positionOf(page, 'Qarvand')).toBeNull();
  const mention = page.locator('frontline-article .mention.unresolved');
  await mention.click();
  await page.getByRole('button', { name: 'Place it on the map' }).click();
  await page.getByRole('status').getByText('Click the map where “Qarvand Airport” is.').waitFor();
  const box = (await page.locator('frontline-map .view').boundingBox())!;
  const at = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.45 };
  const [lat, lon] = await page.locator('frontline-map').evaluate((element, pixel) => {
    const map = element as HTMLElement & {
      map: { unproject(pixel: { x: number; y: number }): { lat: number; lon: number } };
    };
    const { left, top } = element.shadowRoot!.querySelector('.view')!.getBoundingClientRect();
    const point = map.map.unproject({ x: pixel.x - left, y: pixel.y - top });
    return [point.lat, point.lon] as const;
  }, at);
  await page.mouse.click(at.x, at.y);
  await page.locator('.messages').getByText('“Qarvand Airport” is placed').waitFor();
  await expect.poll(() => positionOf(page, 'Qarvand')).not.toBeNull();
  const [atLat = 0, atLon = 0] = (await positionOf(page, 'Qarvand'))!;
  expect(Math.abs(atLat - lat)).toBeLessThan(0.06);
  expect(Math.abs(atLon - lon)).toBeLessThan(0.06);
  await page.locator('frontline-article .note').getByText('placed by you').waitFor();

  // Its card says so too, and a place that was found can be changed to another that bears the name.
  await page.locator('frontline-article .mention', { hasText: 'Mykolaivka' }).click();
  const card = page.locator('frontline-map frontline-card');
  await card.getByText('Is the place wrong?').click();
  const before = await positionOf(page, 'Mykolaivka');
  await card
    .getByRole('button', { name: /^Choose Mykolaivka/ })
    .first()
    .click();
  await expect.poll(() => positionOf(page, 'Mykolaivka')).not.toEqual(before);
  await card.getByText('placed by you').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => positionOf(page, 'Mykolaivka')).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => positionOf(page, 'Qarvand')).toBeNull();
});

test('a name is placed with the keyboard alone: Escape gives up, Enter takes the middle of the map', async () => {
  const page = await openApp();
  await readUnplaced(page);
  const mention = page.locator('frontline-article .mention.unresolved');
  await mention.focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Place it on the map' });
  await button.focus();
  await page.keyboard.press('Enter');
  const hint = page.getByText('Enter takes its middle');
  await hint.waitFor();
  await page.keyboard.press('Escape');
  await hint.waitFor({ state: 'detached' });
  expect(await positionOf(page, 'Qarvand')).toBeNull();
  await expect.poll(() => button.evaluate((element) => element.matches(':focus'))).toBe(true);

  await page.keyboard.press('Enter');
  await hint.waitFor();
  const middle = () =>
    page.locator('frontline-map').evaluate((element) => {
      const { lat, lon } = (
        element as unknown as { map: { getView(): { lat: number; lon: number } } }
      ).map.getView();
      return [lat, lon].map((degrees) => Math.round(degrees * 100) / 100);
    });
  const before = await middle();
  await page.keyboard.press('ArrowRight');
  await expect.poll(middle).not.toEqual(before);
  await page.waitForTimeout(600);
  const [lat = 0, lon = 0] = await middle();
  await page.keyboard.press('Enter');
  await expect.poll(() => positionOf(page, 'Qarvand')).not.toBeNull();
  const [atLat = 0, atLon = 0] = (await positionOf(page, 'Qarvand'))!;
  expect(Math.abs(atLat - lat)).toBeLessThan(0.03);
  expect(Math.abs(atLon - lon)).toBeLessThan(0.03);
});

test('on a phone: map above, three tabs below, large handles, the card in the sheet', async () => {
  const page = await openApp({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Timeline', 'Events', 'Report']);
  const handle = (await page.locator('frontline-timeline .handle.start').boundingBox())!;
  expect(handle.width).toBeGreaterThanOrEqual(44);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow).toBe(false);
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('frontline-list [role=option]').first().click();
  const card = page.locator('.column > frontline-card');
  await card.locator('h2').waitFor();
  const [cardBox, mapBox] = [
    (await card.boundingBox())!,
    (await page.locator('frontline-map').boundingBox())!,
  ];
  expect(cardBox.y).toBeGreaterThanOrEqual(mapBox.y + mapBox.height - 1);
  await card.getByRole('button', { name: 'Close' }).click();
  await card.locator('h2').waitFor({ state: 'detached' });
});

test('the language of the page is that of every element, and is kept', async () => {
  const page = await openDesk();
  await page.getByLabel('Language').selectOption('uk');
  await page.getByRole('tab', { name: 'Події' }).waitFor();
  expect(await words(page).textContent()).toMatch(/із \d+ под/);
  await page.reload();
  await page.getByRole('tab', { name: 'Події' }).waitFor();
});

test('without WebGL the page says so, and list and timeline work', async () => {
  const plain = await launch(['--disable-3d-apis']);
  try {
    const { page } = await open(plain, `${site.url()}/index.html`);
    await page.getByText('The map cannot be drawn').waitFor();
    await page.getByRole('tab', { name: 'Events' }).click();
    await page.locator('frontline-list [role=option]').first().click();
    await page.locator('frontline-card h2').waitFor();
    expect((await counts(page))[1]).toBeGreaterThan(10);
  } finally {
    await plain.close();
  }
});
