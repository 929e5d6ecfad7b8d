import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { loadGazetteer } from '../../support/gazetteers';

const gazetteer = await loadGazetteer('theatre', 'world');
const regionsOf = (text: string, quote: string) =>
  geoparse(text, gazetteer)
    .filter((resolution) => resolution.quote === quote)
    .map(({ place }) => place && [Math.round(place.lat * 10) / 10, Math.round(place.lon * 10) / 10]);

test('one name under two directions may be two villages', () => {
  const text = `In the Siversk direction, the enemy attacked near Hryhorivka, Serebrianka and Bilohorivka.

In the Kramatorsk direction, fighting went on near Chasiv Yar, Kalynivka, Hryhorivka and Bohdanivka.`;
  const [first, second] = regionsOf(text, 'Hryhorivka');
  expect(first).toEqual([48.9, 38.2]);
  expect(second).toEqual([48.6, 37.9]);
});

test('under two directions one place stays one where nothing speaks against it', () => {
  const text = `In the Siversk direction, the enemy attacked near Spirne and Vyimka.

In the Kramatorsk direction, guns fired from Spirne at Vasiukivka and Rozdolivka.`;
  const [first, second] = regionsOf(text, 'Spirne');
  expect(second).toEqual(first);
});

test('a mention under no direction belongs to the one before it', () => {
  const text = `In the Siversk direction, the enemy attacked near Hryhorivka and Serebrianka.

In the Kramatorsk direction, fighting went on near Chasiv Yar, Kalynivka and Hryhorivka.

Hryhorivka was on fire.`;
  const [, second, third] = regionsOf(text, 'Hryhorivka');
  expect(third).toEqual(second);
});

test('a region is not the container of a name in the sentence before', () => {
  const [only] = geoparse('Shells hit Zelenivka. In the Kursk region, Sudzha was hit.', gazetteer).filter(
    ({ quote }) => quote === 'Zelenivka',
  );
  expect(only?.nil).not.toBe('abroad');
});

test('in two long lists it may be two villages as well', () => {
  const text = `Bombs on Druzhkivka, Kostiantynivka, Rusyn Yar, Poltavka and Yablunivka.

Bombs on Sumy, Yunakivka, Khotin, Yablunivka, Kindrativka, Mohrytsia and Varachyne.`;
  const [first, second] = regionsOf(text, 'Yablunivka');
  expect(first![0]).toBeLessThan(49);
  expect(second![0]).toBeGreaterThan(50);
});
