import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { havePacks, loadGazetteer } from '../../support/gazetteers';

describe.skipIf(!havePacks('theatre'))('a village alone in its sentence', async () => {
  const gazetteer = await loadGazetteer('theatre');
  const placed = (text: string): (string | null)[] =>
    geoparse(text, gazetteer).map(({ place }) => place?.name ?? null);

  test.each([
    ['The shelling of Lyptsi went on until noon.', 'Lyptsi'],
    ['A resident of Bezruky lost her goats.', 'Bezruky'],
    ['They buried him on the outskirts of Lukiantsi.', 'Lukiantsi'],
    ['A salvo of rockets fell on Ohirtseve.', 'Ohirtseve'],
    ['Mines were lifted along the Hremiach road.', 'Hremiach'],
    ['A tug hit a mine off Kobleve.', 'Kobleve'],
    ['Nearby Hryshyne is empty.', 'Hryshyne'],
  ])('is placed by the noun that calls for one: %s', (text, name) => {
    expect(placed(text)).toContain(name);
  });

  test.each([
    'The attack on Kozinka in parliament was rude.',
    'The opinions of Bezruky were printed.',
    'A prize was handed to Lyptsi, the painter.',
    'He plays under the direction of Kozinka.',
    'The Kozinka Road Company closed.',
  ])('is not where nothing does: %s', (text) => {
    expect(placed(text).filter((name) => /Kozinka|Bezruky|Lyptsi/.test(name ?? ''))).toEqual([]);
  });
});
