import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { havePacks, loadGazetteer } from '../../support/gazetteers';

describe.skipIf(!havePacks('theatre'))('a name of several words', async () => {
  const gazetteer = await loadGazetteer('theatre');
  const placed = (text: string): (string | null)[] =>
    geoparse(text, gazetteer).map(({ place }) => place?.name ?? null);

  test.each([
    ['What Ruska Lozova had was a school.', 'Ruska Lozova'],
    ['Kozacha Lopan again: two guns, no damage.', 'Kozacha Lopan'],
    ['Our men wrote songs about Zolotyi Kolodiaz.', 'Zolotyi Kolodiaz'],
    ['Velykyi Bobryk was what the map said.', 'Velykyi Bobryk'],
  ])('is the settlement: %s', (text, name) => {
    expect(placed(text)).toEqual([name]);
  });

  test.each([
    ['Boris Lozova wrote songs.', /Lozova/],
    ['Ruska Lozova Wiener opened a shop.', /Lozova/],
    ['Maria Kozacha and Petro Lopan married.', /Kozacha|Lopan/],
  ])('is none where somebody is called so: %s', (text, name) => {
    expect(placed(text).filter((found) => name.test(found ?? ''))).toEqual([]);
  });
});
