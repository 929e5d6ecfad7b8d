import { expect, test } from 'vitest';
import { EVIDENCE_WORDS } from '../../../src/app/evidence-words';
import { eventOf, eventOn, expectAccessible, inside, mountLinked, press, settle } from './mount';
import { readingOf } from './reading-fixture';

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

const LEARNT = 'They shelled Pisky (6km north of <b>Bakhmut</b>) at noon.';

async function mountLearnt() {
  const reading = readingOf(LEARNT, [
    { quote: 'Pisky', learnt: true, learntFrom: ['6km north of <b>Bakhmut</b>'] },
  ]);
  const { map, main } = await mountLinked(CARD, reading.events);
  const card = main.querySelector('frontline-card')!;
  card.readings = [reading];
  card.placeable = true;
  card.keeping = { isKept: () => false, wordsOf: () => [] };
  map.selection = 'shelling';
  await settle(main);
  return { main, card };
}

test('a learnt place says so in words, from which words and how far off it may lie; they stay text', async () => {
  const { main, card } = await mountLearnt();
  const learnt = inside(card, '.origin');
  expect(learnt.textContent).toContain('Learnt from the text, somewhere within 1.2 km');
  expect(learnt.querySelector('q')!.textContent).toBe('6km north of <b>Bakhmut</b>');
  expect(learnt.querySelector('b')).toBeNull();
  const spans: string[] = [];
  main.addEventListener('frontline-showtext', ({ span }) => spans.push(LEARNT.slice(span.start, span.end)));
  learnt.querySelector<HTMLElement>('button.link')!.click();
  expect(spans).toEqual(['6km north of <b>Bakhmut</b>']);
  await expectAccessible(main);
});

test('a learnt place is kept and let go by one button, which keeps the focus', async () => {
  const { main, card } = await mountLearnt();
  const asked: (string | boolean)[] = [];
  main.addEventListener('frontline-keep', ({ articleId, place, keep }) => {
    asked.push(articleId, place.id, keep);
    card.keeping = { isKept: () => keep, wordsOf: () => [] };
  });
  const button = inside(card, 'button.keep');
  expect(button.textContent).toBe('Keep this place');
  button.focus();
  button.click();
  await settle(main);
  expect(card.shadowRoot!.activeElement?.textContent).toBe('Do not keep it');
  expect(inside(card, '.origin').textContent).toContain('Kept for later reports.');
  inside(card, 'button.keep').click();
  expect(asked).toEqual(['fixture', 'text:Pisky', true, 'fixture', 'text:Pisky', false]);
});

test('an event whose place several could be tells how many and offers them all', async () => {
  const reading = readingOf('They shelled Pisky at noon.', [{ quote: 'Pisky', unresolved: true }]);
  const events = reading.events.map((event) => ({
    ...event,
    geometry: null,
    properties: { ...event.properties, resolution: -1, placeName: '', geoPrecision: '' as const },
  }));
  const { map, main } = await mountLinked(CARD, events);
  const card = main.querySelector('frontline-card')!;
  card.readings = [{ ...reading, events }];
  card.placeable = true;
  map.selection = 'shelling';
  await settle(main);
  expect(inside(card, '.several').textContent).toBe('Pisky: 2 places bear this name: nothing is drawn.');
  const taken: (string | undefined)[] = [];
  main.addEventListener('frontline-place', ({ place }) => taken.push(place?.id));
  inside(card, '.candidates button').click();
  expect(taken).toEqual(['gn:Pisky']);
  await expectAccessible(main);
});

test('why a place was taken is told in three plain sentences, strongest first, closed at first', async () => {
  const reading = readingOf('They shelled Kupiansk at noon.', [{ quote: 'Kupiansk' }]);
  const evidence = {
    prominence: 0.2,
    country: 0.7,
    stated: 3.14,
    nearness: 1.2,
    era: 0,
    list: -2,
    unheard: 9,
  };
  const resolutions = reading.resolutions.map((resolution) => ({
    ...resolution,
    candidates: resolution.candidates.map((candidate) => ({ ...candidate, evidence })),
  }));
  const { map, main } = await mountLinked(CARD, reading.events);
  const card = main.querySelector('frontline-card')!;
  card.readings = [{ ...reading, resolutions }];
  card.evidence = EVIDENCE_WORDS.en!;
  map.selection = 'shelling';
  await settle(main);
  const why = inside<HTMLDetailsElement>(card, 'details.why');
  expect(why.open).toBe(false);
  why.open = true;
  expect([...why.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'It lies where the text says: distance and direction fit. +3.1',
    'Another place of the report is close by. +1.2',
    'The other places of the report lie in the same country. +0.7',
  ]);
  await expectAccessible(main);
});
