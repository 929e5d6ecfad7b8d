import { describe, expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import { havePacks, loadGazetteer } from '../support/gazetteers';

describe.skipIf(!havePacks('theatre'))('a sentence alone', async () => {
  const gazetteer = await loadGazetteer('theatre');
  const placed = (text: string): (string | null)[] =>
    geoparse(text, gazetteer).map(({ place }) => place?.name ?? null);

  test.each([
    ['Fighting went on near Robotyne.', 'Robotyne'],
    ['Klishchiivka was shelled.', 'Klishchiivka'],
    ['Krynky fell.', 'Krynky'],
    ['Kurdiumivka, again.', 'Kurdiumivka'],
    ['Shells hit Bakhmut.', 'Bakhmut'],
  ])('%s', (text, name) => {
    expect(placed(text)).toEqual([name]);
  });

  test('one of forty villages of a name is left to the reader', () => {
    const [stepove] = geoparse('A man died near Stepove.', gazetteer);
    expect(stepove?.place).toBeNull();
    expect(stepove?.candidates.length).toBeGreaterThan(4);
  });

  test.each(['Miller said nothing.', 'Ms Kravchenko was hit.', 'Mykola and Olena fell.'])(
    'no place: %s',
    (text) => {
      expect(placed(text)).toEqual([]);
    },
  );
});
