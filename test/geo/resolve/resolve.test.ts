import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { FEATURES } from '../../../geo/resolve/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const placeOf = (text: string, quote: string) =>
  geoparse(text, gazetteer).find((resolution) => resolution.quote === quote)?.place?.id;

test('a former name is the same place', () => {
  expect(placeOf('The battle for Artemovsk in Ukraine continues near Soledar.', 'Artemovsk')).toBe('bakhmut');
});

test('a container in the text decides', () => {
  expect(placeOf('A school in Moscow, Idaho was closed.', 'Moscow')).toBe('moscow-idaho');
  expect(placeOf('A school in Moscow was closed.', 'Moscow')).toBe('moscow');
  expect(placeOf("Drones struck Sumy Oblast's Yunakivka.", 'Yunakivka')).toBe('yunakivka');
});

test('the direction of a paragraph draws its places, across regions, and ends with it', () => {
  const text = 'In the Avdiivka direction, Stepove was attacked.';
  expect(placeOf(text, 'Stepove')).toBe('stepove-d');
  expect(FEATURES.some(({ name }) => name === 'direction')).toBe(true);
  const [, stepove] = geoparse(text, gazetteer);
  expect(stepove?.candidates[0]?.evidence.direction).toBeGreaterThan(1);
  const [, later] = geoparse('The Avdiivka direction is calm.\n\nStepove was attacked.', gazetteer);
  expect(later?.candidates[0]?.evidence.direction).toBe(0);
});

test('a region before its country is no peer of it', () => {
  expect(placeOf('A plant in Georgia, United States, closed.', 'Georgia')).toBe('us-ga');
  expect(placeOf('Ukraine, Georgia and Russia agreed.', 'Georgia')).toBe('ge');
});

test('a district of a town is in that town or nowhere', () => {
  const text = 'Shells hit Kyiv’s Slavuta district.';
  expect(placeOf(text, 'Slavuta')).toBeUndefined();
});

test('what is stated once holds for the whole text', () => {
  const text = 'Paris was quiet. The mayor of Paris, Texas spoke. Later Paris slept.';
  expect(
    geoparse(text, gazetteer)
      .filter(({ quote }) => quote === 'Paris')
      .map(({ place }) => place?.id),
  ).toEqual(['paris-texas', 'paris-texas', 'paris-texas']);
});

test('namesakes go to the one near the other places of the text', () => {
  expect(placeOf('Fighting near Avdiivka and Donetsk reached Stepove in Ukraine.', 'Stepove')).toBe(
    'stepove-d',
  );
});

test('countries and states of one name', () => {
  expect(placeOf('Troops from Texas and Georgia trained in the United States.', 'Georgia')).toBe('us-ga');
});

test('a small place far from all others is nothing', () => {
  expect(placeOf('In Ukraine, near Bakhmut and Soledar, Wagner lost many.', 'Wagner')).toBeUndefined();
});

test('scores are shares with their evidence', () => {
  const [one] = geoparse('A school in Moscow was closed.', gazetteer);
  const total = one!.candidates.reduce((sum, { score }) => sum + score, 0);
  expect(total).toBeGreaterThan(0.99);
  expect(total).toBeLessThanOrEqual(1.000001);
  expect(one!.candidates.length).toBeLessThanOrEqual(8);
  expect(Object.keys(one!.candidates[0]!.evidence)).toContain('prominence');
});

test('a river and the city of its name in one text', () => {
  const text = 'Troops hold the left bank of the Dnipro. A missile hit a house in Dnipro.';
  expect(geoparse(text, gazetteer).map(({ place }) => place?.id)).toEqual(['dnipro-river', 'dnipro']);
});

test('a region abroad that has no such place leaves the name unplaced', () => {
  const [found] = geoparse('A fire in Soledar, Texas was put out.', gazetteer);
  expect(found).toMatchObject({ quote: 'Soledar', place: null, lat: null, lon: null });
});

test('namesakes of which the text says where each lies are two places', () => {
  const text =
    'They shelled Stepove (8km northwest of Avdiivka). The other Stepove (40km south of Donetsk) was calm. Stepove slept.';
  const found = geoparse(text, gazetteer).filter(({ quote }) => quote === 'Stepove');
  expect(found[0]!.place?.id).toBe('stepove-d');
  expect(found[1]!.lat).not.toBe(found[0]!.lat);
  expect(found[2]!.place?.id).toBe(found[1]!.place?.id);
});

test('where a column goes on to is beside where it came', () => {
  const [stepove] = geoparse('They crept into Stepove and on towards Avdiivka.', gazetteer).filter(
    ({ quote }) => quote === 'Stepove',
  );
  expect(stepove?.candidates[0]?.evidence.list).toBeGreaterThan(0.5);
});
