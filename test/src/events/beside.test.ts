import { expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline';
import { loadGazetteer } from '../../support/gazetteers';

async function placesOf(text: string): Promise<readonly string[]> {
  const article = { id: 'x', text, date: '2024-10-14', lang: 'en', title: '', outlet: '', url: '' };
  const { events } = await readArticle(article, { gazetteer: await loadGazetteer('theatre', 'world') });
  return [...new Set(events.map(({ properties }) => properties.placeName))];
}

test('where a place lies is no second place', async () => {
  expect(
    await placesOf('A Russian drone killed a man in Antonivka, on the eastern edge of Kherson.'),
  ).toEqual(['Antonivka']);
});

test.each([
  [
    'Novoselivka and Drobysheve, 8 km northwest of Lyman, were under Russian bombs.',
    ['Novoselivka', 'Drobysheve'],
  ],
  ['Russian shells fell on Zvanivka, a village south of Siversk.', ['Zvanivka']],
  ['Zvanivka, south of Siversk, was shelled by Russian troops.', ['Zvanivka']],
  ['Russian troops shelled Zvanivka, Siversk and Lyman.', ['Zvanivka', 'Siversk', 'Lyman']],
])('what stands between two commas says where a place lies: %s', async (text, expected) => {
  expect(await placesOf(text)).toEqual(expected);
});

test('the area that a sentence opens with is where the place in it lies', async () => {
  expect(await placesOf('In Kramatorsk raion, Chasiv Yar came under Russian artillery fire.')).toEqual([
    'Chasiv Yar',
  ]);
});

test('a name that stands in a phrase of harm still comes to harm', async () => {
  expect(await placesOf('On Wednesday the Chonhar bridge was hit by Ukrainian missiles.')).toHaveLength(1);
});
