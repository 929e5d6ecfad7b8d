import { expect, test } from 'vitest';
import {
  allInside,
  eventOf,
  expectAccessible,
  inside,
  mountLinked,
  press,
  settle,
  withClaims,
} from './mount';
import { readingOf } from './reading-fixture';

const TEXT =
  'They shelled Kupiansk at noon, Kyiv said. Nobody came to Pisky or to Nowhere that day.\n\nSecond paragraph.';
const PLACES = [
  { quote: 'Kupiansk' },
  { quote: 'Kyiv', associative: true },
  { quote: 'Pisky', learnt: true },
  { quote: 'Nowhere', unresolved: true },
];

async function mountArticle(text = TEXT, places: Parameters<typeof readingOf>[1] = PLACES) {
  const reading = readingOf(text, places);
  const { map, main } = await mountLinked('<frontline-article for="m"></frontline-article>', reading.events);
  const article = main.querySelector('frontline-article')!;
  article.reading = reading;
  await settle(main);
  return { map, main, article };
}

test('is accessible', async () => {
  const { main } = await mountArticle();
  await expectAccessible(main);
});

test('the text is all there, word for word, with each place marked as what it is', async () => {
  const { article } = await mountArticle();
  expect(allInside(article, '.chunk p').map((p) => p.textContent)).toEqual(TEXT.split('\n\n'));
  expect(allInside(article, '.mention').map((mark) => `${mark.textContent} ${mark.classList[1]}`)).toEqual([
    'Kupiansk literal',
    'Kyiv associative',
    'Pisky learnt',
    'Nowhere unresolved',
  ]);
  expect(inside(article, '.trigger').textContent).toBe('shelled');
  expect(inside(article, '.sentence').textContent).toBe('They shelled Kupiansk at noon, Kyiv said.');
});

test('pointing at a place is told to the map, and what the map points at is lit', async () => {
  const { map, main, article } = await mountArticle();
  const [mark] = allInside(article, '.mention');
  mark!.focus();
  expect(map.store.getState().hovered).toBe('shelling');
  await settle(main);
  expect(mark!.classList.contains('lit')).toBe(true);
  mark!.blur();
  map.store.dispatch({ type: 'hover', id: 'shelling' });
  await settle(main);
  expect(inside(article, '.sentence').classList.contains('lit')).toBe(true);
});

test('a place with an event opens its card, one without tells what it was taken for', async () => {
  const { map, main, article } = await mountArticle();
  const marks = allInside(article, '.mention');
  press(marks[0]!, 'Enter');
  expect(map.selection).toBe('shelling');
  press(marks[1]!, 'Enter');
  await settle(main);
  expect(inside(article, '.note').textContent).toContain(
    'named, but not as a place where something happened',
  );
  expect(inside(article, '.note').textContent).toContain('70%');
});

const TOLD =
  'On Friday, the army said, missiles hit Kupiansk. Mines were laid that night near Pisky <b>somewhere</b>.';

/** Two events told in two sentences: the first with all its words, the second without a speaker. */
async function mountTold() {
  const span = (name: string, words: string) => {
    const start = TOLD.indexOf(words);
    return { [`${name}Start`]: start, [`${name}End`]: start + words.length };
  };
  const { claims: _, ...strike } = eventOf('strike', {
    type: 'missile-strike',
    placeName: 'Kupiansk',
    resolution: 0,
  });
  const events = [
    withClaims(strike, [
      {
        ...span('sentence', 'On Friday, the army said, missiles hit Kupiansk.'),
        ...span('trigger', 'hit'),
        ...span('when', 'On Friday'),
        ...span('speaker', 'the army said'),
      },
    ]),
    withClaims(
      eventOf('mines', { type: 'fortification', placeName: 'Pisky', resolution: 1, attribution: '' }),
      [
        {
          ...span('sentence', 'Mines were laid that night near Pisky <b>somewhere</b>.'),
          ...span('trigger', 'were laid'),
          ...span('when', 'laid that night'),
        },
      ],
    ),
  ];
  const reading = { ...readingOf(TOLD, [{ quote: 'Kupiansk' }, { quote: 'Pisky' }]), events };
  const { map, main } = await mountLinked('<frontline-article for="m"></frontline-article>', events);
  const article = main.querySelector('frontline-article')!;
  article.reading = reading;
  await settle(main);
  const words = (selector: string) => allInside(article, selector).map(({ textContent }) => textContent);
  return { map, main, article, words };
}

test('of an event pointed at, what happened, when and who says so is marked, each in its own way', async () => {
  const { map, main, article, words } = await mountTold();
  expect(words('.chunk .part')).toEqual([]);
  map.store.dispatch({ type: 'hover', id: 'strike' });
  await settle(main);
  expect(words('.told')).toEqual(['hit']);
  expect(words('.when')).toEqual(['On Friday']);
  expect(words('.speaker')).toEqual(['the army said']);
  expect(words('.mention.lit')).toEqual(['Kupiansk']);
  expect(allInside(article, '.chunk .part').map(({ title }) => title)).toEqual(['When', 'Said by', 'What']);
  // Told apart by line and box, not by colour: and the lines of place names lie elsewhere.
  const look = (selector: string) => getComputedStyle(inside(article, selector));
  expect(look('.when').backgroundImage).toMatch(/^linear/);
  expect(look('.speaker').backgroundImage).toMatch(/^repeating/);
  expect(look('.told').boxShadow).not.toBe('none');
  expect(look('.mention.lit').textDecorationLine).toBe('underline');
  expect(inside(article, '.chunk p').textContent).toBe(TOLD);

  // Words that are cut where another part begins stay whole for the eye.
  map.store.dispatch({ type: 'hover', id: 'mines' });
  await settle(main);
  expect(words('.told')).toEqual(['were ', 'laid']);
  expect(words('.when')).toEqual(['laid', ' that night']);
  expect(words('.speaker')).toEqual([]);
});

test('the words of an event are reached by keyboard, tell their key, and open its card', async () => {
  const { map, main, article } = await mountTold();
  const [hit, laid, ...more] = allInside(article, '.trigger[role=button]');
  expect(more).toEqual([]);
  expect(hit!.getAttribute('aria-description')).toBe('Event strike');
  hit!.focus();
  await settle(main);
  expect(map.store.getState().hovered).toBe('strike');
  const key = () => inside(article, '.key').textContent?.replace(/\s+/g, ' ').trim();
  expect(key()).toBe(
    'What hit – Missile strike Where Kupiansk – town or village When On Friday – 10 March 2023 Said by the army said – the report itself',
  );
  await expectAccessible(main);
  laid!.focus();
  await settle(main);
  expect(key()).toContain('Said by the report itself (not said in this sentence)');
  press(laid!, 'Enter');
  expect(map.selection).toBe('mines');
  laid!.blur();
  await settle(main);
  expect(key()).toContain('Fortification');
  map.selection = '';
  await settle(main);
  expect(article.shadowRoot!.querySelector('.key')).toBeNull();
});

test('a place without an event is pointed at on the map all the same', async () => {
  const { map, main, article } = await mountArticle();
  await expect.poll(() => map.map !== null).toBe(true);
  const pisky = allInside(article, '.mention')[2]!;
  pisky.focus();
  await settle(main);
  expect(inside(map, '.pointed')).toBeTruthy();
  pisky.blur();
  await settle(main);
  expect(map.shadowRoot!.querySelector('.pointed')).toBeNull();
});

test('markup in a report is text, and its own link is none when it is no http', async () => {
  const text = 'They shelled Kupiansk <img src=x onerror="alert(1)"><script>alert(2)</script>.';
  const { article } = await mountArticle(text, [{ quote: 'Kupiansk' }]);
  expect(inside(article, '.chunk p').textContent).toBe(text);
  expect(article.shadowRoot!.querySelector('img, script, a')).toBeNull();
});

test('five million letters are on the page within seconds, with marks only near the eye', async () => {
  const line = 'They shelled Kupiansk at noon, Kyiv said, and nobody knows why it was so.\n';
  const started = performance.now();
  const { article } = await mountArticle(line.repeat(70_000), [{ quote: 'Kupiansk' }]);
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(allInside(article, '.chunk').length).toBeGreaterThan(500);
  expect(allInside(article, '.chunk p').length).toBeLessThan(3_000);
});

test('where it may be placed, a name offers its candidates and the map; an army does not, nor an article that may not', async () => {
  const { main, article } = await mountArticle();
  const asked: (string | null)[] = [];
  main.addEventListener('frontline-place', ({ quote, place }) => asked.push(quote, place?.id ?? null));
  const mention = (index: number) => allInside(article, '.mention')[index]!;
  mention(3).click();
  await settle(main);
  expect(allInside(article, '.note button').map((button) => button.textContent?.trim())).toEqual(['']);

  article.placeable = true;
  await settle(main);
  expect(mention(3).dataset.hint).toBe('Place it: 2 places bear this name: nothing is drawn');
  const buttons = () => allInside(article, '.note div button');
  expect(buttons().map((button) => button.textContent)).toEqual(['Choose', 'Choose', 'Place it on the map']);
  await expectAccessible(main);
  buttons()[1]!.click();
  buttons()[2]!.click();
  expect(asked).toEqual(['Nowhere', 'gn:2', 'Nowhere', null]);

  mention(1).click();
  await settle(main);
  expect(buttons()).toEqual([]);
});

test('a report that is read again keeps the note open, and tells that the reader placed the name', async () => {
  const { main, article } = await mountArticle();
  article.placeable = true;
  allInside(article, '.mention')[3]!.click();
  await settle(main);
  const again = readingOf(
    TEXT,
    PLACES.map(({ quote, ...rest }) => ({ ...rest, quote, unresolved: false })),
  );
  const { place } = again.resolutions[3]!;
  article.reading = { ...again, chosen: [{ quote: 'Nowhere', place: place! }] };
  await settle(main);
  expect(inside(article, '.note').textContent).toContain('placed by you');
});

test('a name that several places bear is marked with how many, and the report tells of it first', async () => {
  const { main, article } = await mountArticle();
  expect(allInside(article, '.mention[data-several]').map(({ dataset }) => dataset.several)).toEqual(['2?']);
  expect(inside(article, '.undrawn').textContent?.replace(/\s+/g, ' ').trim()).toBe(
    '1 name could be one of several places and is not drawn: Nowhere',
  );
  article.placeable = true;
  await settle(main);
  inside(article, '.undrawn button').click();
  await settle(main);
  expect(article.shadowRoot!.activeElement?.textContent).toBe('Nowhere');
  const note = inside(article, '.note').textContent?.replace(/\s+/g, ' ') ?? '';
  expect(note).toContain('2 places bear this name');
  expect(note).toContain('Ukraine Donetsk Oblast; 0.1 km from Kupiansk');
  await expectAccessible(main);
});

test('the note of a learnt place quotes what it was learnt from and leads back to it', async () => {
  const text = `They shelled Kupiansk (6km north of Pisky) at noon.\n\nPisky was quiet. ${'Word. '.repeat(40)}`;
  const { main, article } = await mountArticle(text, [
    { quote: 'Kupiansk', associative: true },
    { quote: 'Pisky', learnt: true, learntFrom: ['6km north of Pisky'] },
    { quote: 'Pisky', kept: true },
  ]);
  allInside(article, '.mention')[1]!.click();
  await settle(main);
  const learnt = inside(article, '.note .origin');
  expect(learnt.textContent).toContain('Learnt from the text');
  expect(learnt.textContent).toContain('somewhere within 1.2 km');
  expect(learnt.querySelector('.keep')).toBeNull();
  learnt.querySelector<HTMLElement>('q button')!.click();
  await settle(main);
  expect(article.shadowRoot!.activeElement).toBe(allInside(article, '.mention')[1]);

  article.keeping = { isKept: () => false, wordsOf: () => ['2 km east of Lyman'] };
  allInside(article, '.mention')[2]!.click();
  await settle(main);
  expect(inside(article, '.note .origin').textContent).toContain('A place that you kept');
  expect(inside(article, '.note .origin q').textContent).toBe('2 km east of Lyman');
  expect(allInside(article, '.mention')[2]!.classList.contains('learnt')).toBe(true);
  await expectAccessible(main);
});
