import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();

test.each([
  ['They shelled the Kharkiv nuclear plant.', 'Kharkiv nuclear plant', 'nuclear'],
  ['They shelled Kharkiv’s nuclear power station.', 'Kharkiv’s nuclear power station', 'nuclear'],
  ['They blew up the Kupiansk hydroelectric station.', 'Kupiansk hydroelectric station', 'hydro'],
  ['They hit the Oskilskyi bridge.', 'Oskilskyi bridge', 'kharkiv-bridge'],
  ['Drones reached the port of Ust-Luga.', 'port of Ust-Luga', 'port'],
  ['Drones reached the Ust-Luga oil terminal.', 'Ust-Luga oil terminal', 'port'],
])('a name with the words of a site is the site: %s', (text, quote, id) => {
  const found = geoparse(text, gazetteer).map((one) => [one.quote, one.place?.id, one.precision]);
  expect(found).toContainEqual([quote, id, 'exact']);
});

test('where the gazetteer lacks the site, its town is only near', () => {
  const [one] = geoparse('A drone hit the Bakhmut refinery.', gazetteer);
  expect([one?.place?.id, one?.precision]).toEqual(['bakhmut', 'near']);
});

test('a hit in a town is no hit song', () => {
  expect(geoparse('Missiles hit Kharkiv on Monday.', gazetteer)[0]?.place?.id).toBe('kharkiv');
  expect(geoparse('The song Kharkiv on My Mind was played.', gazetteer)).toEqual([]);
});

test('a plural speaks of all the sites of its list', () => {
  const found = geoparse('They shelled the Oskilskyi and Lopan bridges.', gazetteer);
  expect(found.map((one) => [one.quote, one.place?.id])).toEqual([
    ['Oskilskyi', 'kharkiv-bridge'],
    ['Lopan bridges', 'lopan-bridge'],
  ]);
});
