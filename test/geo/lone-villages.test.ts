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
    ['Boats came ashore near Koblevo.', 'Kobleve'],
    ['Smoke rose over Tetkino.', 'Tyotkino'],
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

describe.skipIf(!havePacks('theatre'))('seats of governments', async () => {
  const gazetteer = await loadGazetteer('theatre', 'world');
  const read = (text: string): string[] =>
    geoparse(text, gazetteer).map(({ quote, kind, place }) => `${quote}=${place?.id ?? 'NIL'} ${kind}`);

  test('speak for them, and can be struck', () => {
    expect(read('The Kremlin denied it, the White House said.')).toEqual([
      'Kremlin=fl:kremlin associative',
      'White House=fl:white-house associative',
    ]);
    expect(read('Two drones exploded over the Kremlin.')).toEqual(['Kremlin=fl:kremlin literal']);
  });
});
