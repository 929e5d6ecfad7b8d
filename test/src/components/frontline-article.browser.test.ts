import { expect, test } from 'vitest';
import { allInside, expectAccessible, inside, mountLinked, press, settle } from './mount';
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
