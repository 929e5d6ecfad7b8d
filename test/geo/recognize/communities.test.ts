import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { seatsOf } from '../../../geo/recognize/community-seats';
import { havePacks, loadGazetteer } from '../../support/gazetteers';

describe.skipIf(!havePacks('theatre'))('a community by the adjective of its seat', async () => {
  const gazetteer = await loadGazetteer('theatre', 'world');
  const find = (text: string) => geoparse(text, gazetteer);

  test.each([
    ['Shells hit Nikopolska hromada on Monday.', 'Nikopolska', 'Nikopol'],
    ['People left the Bilopilska territorial community.', 'Bilopilska', 'Bilopillia'],
    ['Drones hit Velykopysarivska community near Sumy.', 'Velykopysarivska', 'Velyka Pysarivka'],
    ['In Vovchanska urban territorial community a house burned.', 'Vovchanska', 'Vovchansk'],
    ['Near Kherson, in Chornobaivska community, a man died.', 'Chornobaivska', 'Chornobaivka'],
    ['Some were evacuated from Pokrovska community in Donetsk region.', 'Pokrovska', 'Pokrovsk'],
  ])('%s', (text, quote, name) => {
    const found = find(text).find((one) => one.quote.startsWith(quote));
    expect(found).toMatchObject({ kind: 'literal', precision: 'district' });
    expect(found!.place?.name).toBe(name);
  });

  test.each([
    'The Alaska community welcomed them.',
    'The Nebraska community welcomed them.',
    'The international community must act.',
    'Nikopolska spoke to her community.',
  ])('%s: none', (text) => {
    expect(find(text).filter(({ precision }) => precision === 'district')).toEqual([]);
  });
});

test('any word has few seats, and none where it is no adjective', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => {
      expect(seatsOf(`${word}ska`).length).toBeLessThan(120);
      if (!word.endsWith('ska')) expect(seatsOf(word)).toEqual([]);
    }),
  );
});
