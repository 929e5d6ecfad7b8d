import { beforeAll, describe, expect, test } from 'vitest';
import { distanceKm, geoparse } from '../../geo/index';
import type { Gazetteer } from '../../geo/types';
import { havePacks, loadGazetteer } from '../support/gazetteers';

const ready = havePacks('theatre');
const why = ready ? '' : ' (skipped: data/gazetteer/theatre.pack is not built)';

describe.skipIf(!ready)(`reports of 2025${why}`, () => {
  let gazetteer: Gazetteer;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre');
  });

  function placesOf(text: string): Map<string, string | undefined> {
    return new Map(geoparse(text, gazetteer).map(({ quote, place }) => [quote, place?.id]));
  }

  test('sectors that are called after no town, and the Kursk direction with villages of Sumy Oblast', () => {
    const found = placesOf(
      'In the North Slobozhanskyi and Kursk directions, the enemy attacked near Oleksiivka, Andriivka and Kindrativka. In the South Slobozhanskyi direction, near Vovchansk.',
    );
    expect(found.get('North Slobozhanskyi')).toBe('fl:north-slobozhanskyi-direction');
    expect(found.get('South Slobozhanskyi')).toBe('fl:south-slobozhanskyi-direction');
    expect(found.get('Oleksiivka')).toBe('fl:oleksiivka-sumy');
    expect(found.get('Andriivka')).toBe('fl:andriivka-sumy');
  });

  test('what is named after "northwest of Lyman near" lies there', () => {
    const found = geoparse(
      'Russian forces attacked north of Novopavlivka near Novomykolaivka and Horikhove; and northwest of Lyman near Novoselivka and toward Serednie on July 3.',
      gazetteer,
    );
    const at = (name: string) => found.find(({ quote }) => quote === name)!;
    const lyman = at('Lyman');
    for (const { quote, lat, lon } of [at('Novoselivka'), at('Serednie')]) {
      expect(distanceKm(lat!, lon!, lyman.lat!, lyman.lon!), quote).toBeLessThan(20);
      expect(lat, quote).toBeGreaterThan(lyman.lat!);
    }
    expect(at('Serednie').place?.id).toBe('fl:serednie-lyman');
  });

  test.each([
    ['Ukrainian forces cleared Vesele and Zolotyi Kolodyaz.', 'Zolotyi Kolodyaz', 'fl:zolotyi-kolodiaz'],
    ['They hold trenches in the Serebrianskyi forest.', 'Serebrianskyi forest', 'fl:serebrianskyi-forest'],
    ['Artillery hit Nikopolshchyna all day.', 'Nikopolshchyna', 'fl:nikopol-raion'],
    ['The russian army shelled Kherson.', 'russian', 'fl:country-ru'],
    ['Fighting in Pokr goes on, and in Myrnohrad.', 'Pokr', 'gn:704422'],
  ])('a name as reports of 2025 write it: %s', (text, quote, id) => {
    expect(placesOf(text).get(quote)).toBe(id);
  });

  test('a name between the names of places is one', () => {
    const found = placesOf(
      'Prisoners came back from Vyazma, Ryazhsk, Valuyki, Novozybkov, Chebarkul, Perm and Olenivka near Donetsk.',
    );
    expect(found.get('Valuyki')).toBe('gn:477192');
    expect(found.get('Novozybkov')).toBe('gn:517269');
  });
});
