import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, events, read } from './support';

test('where shells come from and where people are taken to is not where it happened', () => {
  expect(
    events('It began in Kherson at noon. Two hours later shells came in from Nikopol and hit a pharmacy.'),
  ).toEqual(['shelling Kherson']);
  expect(
    events('Shells hit Kherson. Three wounded men were taken to clinics in Odesa and Mykolaiv.'),
  ).not.toContain('casualties Mykolaiv');
});

test('"in the region" goes away from the town before', () => {
  expect(events('Shells hit Kherson. In the region a drone hit a depot.')).not.toContain(
    'drone-strike Kherson',
  );
});

test('a shell in the third, though the second is nearer', () => {
  const text =
    'Avdiivka, Kupiansk, Lyman: the usual list. A drone hit a bus in the second, a shell hit the outskirts, and a house, in the third.';
  expect(events(text)).toContain('drone-strike Kupiansk');
});

const BELGOROD: readonly TestPlace[] = [
  { quote: 'Shebekino', lat: 50.4, lon: 36.9, kind: 'associative', country: 'RU' },
];

test('a mayor tells of his own town', () => {
  const text =
    'Air defences shot down rockets near Sumy and Nikopol. The mayor of Shebekino said that two residents were injured by a missile.';
  const found = read(text, DAY, BELGOROD).events.map(
    ({ properties }) => `${properties.type} ${properties.placeName}`,
  );
  expect(found).toContain('casualties Shebekino');
});

test('a sum of losses is of the stretch of the front that its paragraph opens with', () => {
  const text =
    'In the Kupiansk direction, artillery struck troops close to Berdychi and Stepove. The enemy lost up to 370 servicemen killed.';
  expect(events(text)).toContain('casualties Kupiansk');
});
