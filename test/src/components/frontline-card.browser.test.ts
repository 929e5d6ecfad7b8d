import { expect, test } from 'vitest';
import { eventOf, eventOn, expectAccessible, inside, mountLinked, press, settle } from './mount';

const CARD = '<button id="opener">Open</button><frontline-card for="m"></frontline-card>';

test('is accessible', async () => {
  const event = eventOf('a', {
    status: 'claimed',
    attribution: 'The ministry',
    initiator: 'Russia',
    target: 'Ukraine',
    sourceUrl: 'https://example.org/a',
    sourceTitle: 'A report',
  });
  const { map, main } = await mountLinked(CARD, [event]);
  map.selection = 'a';
  await settle(main);
  await expectAccessible(main);
});

test('tells what, when, where, who says so, how sure, and the quotation', async () => {
  const event = eventOf('a', {
    status: 'claimed',
    attribution: 'The ministry',
    initiator: 'Russia',
    target: 'Ukraine',
    radiusKm: 7,
    geoPrecision: 'near',
    timeCertainty: 'publication',
  });
  const { map, main } = await mountLinked(CARD, [event]);
  map.selection = 'a';
  await settle(main);
  const text = inside(main.querySelector('frontline-card')!, 'section').textContent?.replace(/\s+/g, ' ');
  for (const part of [
    'Shelling · Strikes and shelling',
    '10 March 2023',
    'day of publication',
    'Bakhmut (near this place, within 7 km)',
    'Russia against Ukraine',
    'The ministry',
    'Claimed by a party',
    'What is said of a.',
  ]) {
    expect(text).toContain(part);
  }
});

test('Escape closes it and the focus goes back to where it was', async () => {
  const { map, main } = await mountLinked(CARD, [eventOf('a')]);
  const opener = main.querySelector<HTMLElement>('#opener')!;
  opener.focus();
  map.selection = 'a';
  await settle(main);
  const article = inside(main.querySelector('frontline-card')!, 'section');
  expect(main.querySelector('frontline-card')!.shadowRoot!.activeElement).toBe(article);
  press(article, 'Escape');
  await settle(main);
  expect(map.selection).toBe('');
  expect(document.activeElement).toBe(opener);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//'])(
  'a source %s is no link',
  async (sourceUrl) => {
    const { map, main } = await mountLinked(CARD, [eventOf('a', { sourceUrl, sourceTitle: 'Somewhere' })]);
    map.selection = 'a';
    await settle(main);
    expect(main.querySelector('frontline-card')!.shadowRoot!.querySelector('a')).toBeNull();
  },
);

test('events at one place are walked through in the order of time', async () => {
  const { map, main } = await mountLinked(CARD, [eventOn(1), eventOn(2), eventOn(3)]);
  map.selection = 'day-1-';
  await settle(main);
  const card = main.querySelector('frontline-card')!;
  expect(inside(card, 'nav').textContent).toContain('1 of 3');
  inside(card, 'nav button:last-child').click();
  await settle(main);
  expect(map.selection).toBe('day-2-');
});

test('a page may keep the card closed', async () => {
  const { map, main } = await mountLinked(
    `${CARD}<frontline-list for="m" style="height:200px"></frontline-list>`,
    [eventOf('a')],
  );
  map.addEventListener('frontline-select', (event) => event.preventDefault());
  inside(main.querySelector('frontline-list')!, '[role=option]').click();
  await settle(main);
  expect(map.selection).toBe('');
});
