import { expect, test } from 'vitest';
import { EVIDENCE_WORDS } from '../../../src/app/evidence-words';
import {
  allInside,
  eventOf,
  eventOn,
  expectAccessible,
  inside,
  mountLinked,
  press,
  settle,
  withClaims,
} from './mount';
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

const CLAIMED = withClaims(
  eventOf('a', {
    type: 'capture',
    status: 'disputed',
    initiator: 'Wagner',
    gainedBy: 'Russia',
    lostBy: 'Ukraine',
    weapon: 'artillery',
    killedMin: 2,
    killedMax: 5,
    woundedMin: 20,
    woundedMax: null,
    capturedMin: 0,
    capturedMax: 300,
    mergedBy: 'same-type untold-initiator a-rule-of-tomorrow',
    claimCount: 3,
  }),
  [
    {
      attribution: 'Ministry of Defence',
      party: 'Russia',
      status: 'claimed',
      quote: 'Up to 300 <b>prisoners</b> were taken.',
      toll: [
        { harm: 'killed', who: 'civilians', least: 2, most: 2 },
        { harm: 'captured', who: 'soldiers', least: 0, most: 300 },
      ],
      sourceTitle: 'A paper',
      sourceUrl: 'https://example.org/paper',
    },
    {
      attribution: 'Ukraine’s General Staff',
      party: 'Ukraine',
      polarity: 'denied',
      quote: 'That is not so.',
      start: '2023-03-12T00:00:00Z',
      end: '2023-03-13T00:00:00Z',
      sourceUrl: 'javascript:alert(1)',
      sourceTitle: 'A channel',
    },
    {
      polarity: 'possible',
      quote: 'It may have fallen.',
      toll: [{ harm: 'killed', who: '', least: 5, most: 5 }],
    },
  ],
);

async function mountClaimed(event: Parameters<typeof mountLinked>[1][number] = CLAIMED, markup = CARD) {
  const { map, main } = await mountLinked(markup, [event]);
  map.selection = 'a';
  await settle(main);
  const card = main.querySelector('frontline-card')!;
  const claims = () =>
    allInside(card, '.claim').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  const facts = () => inside(card, 'dl').innerText.replace(/\s+/g, ' ').trim();
  return { map, main, card, claims, facts };
}

test('claims stand side by side: who says what, when, with which figures, from which source', async () => {
  const { main, card, claims } = await mountClaimed();
  expect(inside(card, 'h3').textContent).toBe('Who says what (3)');
  expect(claims()).toEqual([
    'Ministry of Defence (Russia) Says it happened Claimed by a party · 10 March 2023 killed: 2 (civilians) captured: up to 300 (soldiers) Up to 300 <b>prisoners</b> were taken. Source: A paper',
    'Ukraine’s General Staff Denies it 12 March 2023 That is not so. Source: A channel',
    'the report itself Calls it possible 10 March 2023 killed: 5 It may have fallen. Source: test',
  ]);
  // What is said is told by a shape of its own too, and what a source sends is neither markup nor script.
  const shapes = allInside(card, '.claim .mark').map(({ innerHTML }) => innerHTML.replace(/<!--.*?-->/g, ''));
  expect(new Set(shapes).size).toBe(3);
  expect(card.shadowRoot!.querySelector('b')).toBeNull();
  expect([...card.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://example.org/paper',
  ]);
  await expectAccessible(main);
});

test('the figures of all claims make a range, with who gained and lost the place, and why it is one event', async () => {
  const { card, facts } = await mountClaimed();
  for (const part of [
    'Who Wagner',
    'With what artillery',
    'killed: 2 to 5 (civilians)',
    'wounded: at least 20',
    'captured: up to 300 (soldiers)',
    'Control gained by Russia, lost by Ukraine',
    'How sure Disputed',
  ]) {
    expect(facts()).toContain(part);
  }
  expect(facts()).not.toContain('Said by');
  expect(inside(card, '.merged').textContent).toBe(
    'Why one event: the same type, an initiator that one leaves out, a-rule-of-tomorrow.',
  );
});

test.each([
  [800, 2],
  [390, 1],
])('at %i px the claims stand in %i columns', async (width, columns) => {
  const { card } = await mountClaimed(
    CLAIMED,
    `<frontline-card for="m" style="display: block; width: ${Math.min(width, 400)}px"></frontline-card>`,
  );
  const lefts = new Set(
    allInside(card, '.claim').map((claim) => Math.round(claim.getBoundingClientRect().left)),
  );
  expect(lefts.size).toBe(columns);
  expect(card.hasAttribute('data-wide')).toBe(true);
});

test('figures of one sentence are one voice', async () => {
  const [first] = CLAIMED.claims;
  const toll = (harm: 'killed' | 'wounded') => [{ harm, who: '', least: 3, most: null }];
  const { card, facts } = await mountClaimed({
    ...CLAIMED,
    claims: [
      { ...first!, toll: toll('killed') },
      { ...first!, id: 'b', toll: [...toll('wounded'), ...toll('killed')] },
    ],
  });
  expect(allInside(card, '.claim')).toEqual([]);
  expect(card.hasAttribute('data-wide')).toBe(false);
  expect(facts()).toContain('Said by Ministry of Defence (Russia)');
});

test('a single claim that denies or doubts says so, and tells no more than once who says it', async () => {
  const { card, facts, main } = await mountClaimed(
    withClaims(eventOf('a', { status: 'disputed' }), [{ polarity: 'denied', attribution: 'The mayor' }]),
  );
  expect(facts()).toContain('Said by The mayor How sure Disputed Denies it');
  expect(allInside(card, '.claim')).toEqual([]);
  expect(inside(card, 'blockquote').textContent).toBe('What is said of a.');
  await expectAccessible(main);
});

test.each([
  ['uk', 'Хто що каже (3)', 'Заперечує', 'загинули: 2 – 5 (цивільні)', 'здобуває Росія, втрачає Україна'],
  [
    'ru',
    'Кто что говорит (3)',
    'Отрицает',
    'погибли: 2 – 5 (мирные жители)',
    'получает Россия, теряет Украина',
  ],
])('claims are told in the language of the interface, %s', async (lang, ...words) => {
  const { card } = await mountClaimed(CLAIMED, CARD.replace('for', `lang="${lang}" for`));
  const text = inside(card, 'section').textContent?.replace(/\s+/g, ' ');
  for (const part of words) expect(text).toContain(part);
});

test('a claim leads to where it stands in the report that is at hand', async () => {
  const { main, card } = await mountClaimed();
  expect(allInside(card, '.claim button')).toEqual([]);
  const reading = readingOf('They shelled Pisky.', [{ quote: 'Pisky' }]);
  card.readings = [{ ...reading, claims: [{ id: 'a-1' } as never] }];
  await settle(main);
  const told: unknown[] = [];
  main.addEventListener('frontline-showtext', ({ articleId }) => told.push(articleId));
  const buttons = allInside(card, '.claim button');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Show in the report: That is not so.',
  ]);
  buttons[0]!.click();
  expect(told).toEqual(['fixture']);
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

test('of very many events at one place it says how many there are, and walks through those it knows', async () => {
  const events = [1, 2, 3, 4].map((day) => eventOn(day, { lat: 48 + day / 1000 }));
  const { map, main } = await mountLinked(CARD, events);
  // As a map tells of a place with more events than it names: the newest ones, newest first.
  map.hit = { ids: ['day-4-', 'day-3-', 'day-2-'], count: 1204, x: 0, y: 0 };
  map.selection = 'day-4-';
  await settle(main);
  const card = main.querySelector('frontline-card')!;
  const words = () => inside(card, 'nav .number').textContent;
  const button = (name: string) => inside<HTMLButtonElement>(card, `nav [aria-label="${name} event"]`);
  expect(words()).toBe('1,204 of 1,204 events here');
  expect(button('Next').disabled).toBe(true);
  button('Previous').click();
  await settle(main);
  button('Previous').click();
  await settle(main);
  expect(map.selection).toBe('day-2-');
  expect(words()).toBe('1,202 of 1,204 events here');
  expect(button('Previous').disabled).toBe(true);
  await expectAccessible(main);
  // Under another filter the number would be another.
  map.filter = { statuses: ['reported'] };
  await settle(main);
  expect(card.shadowRoot!.querySelector('nav')).toBeNull();
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
