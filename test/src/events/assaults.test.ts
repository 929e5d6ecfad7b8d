import { expect, test } from 'vitest';
import { event, events } from './support';

test('an assault has its place, its day and both sides', () => {
  const found = event('Russian troops assaulted Ukrainian positions near Avdiivka on Tuesday.', 'assault');
  expect(found).toMatchObject({
    placeName: 'Avdiivka',
    initiator: 'Russia',
    target: 'Ukraine',
    start: '2023-10-17T00:00:00Z',
    end: '2023-10-18T00:00:00Z',
    timeCertainty: 'stated',
    status: 'reported',
    title: 'Assault at Avdiivka',
    acledType: 'Battles',
  });
});

test('nouns announce it too, with the nation before or after', () => {
  expect(events('Russian attacks on Avdiivka intensified.')).toEqual(['assault Avdiivka']);
  expect(events('The offensive by Russian forces near Kupiansk goes on.')).toEqual(['assault Kupiansk']);
  expect(events('Human wave attacks were seen at Avdiivka.')).toEqual(['assault Avdiivka']);
});

test('an attempt at a town is an assault, a failed one a repelled assault', () => {
  expect(events('Russian forces tried to storm Avdiivka.')).toEqual(['assault Avdiivka']);
  expect(events('Russian forces are attempting to capture Kupiansk.')).toEqual(['assault Kupiansk']);
  expect(events('Russia failed to capture Vuhledar.')).toEqual(['repelled-assault Vuhledar']);
});

test('a repelled attack is one event, not also an attack', () => {
  expect(events('Ukrainian forces repelled 12 Russian attacks near Kupiansk.')).toEqual([
    'repelled-assault Kupiansk',
  ]);
  expect(events('Russian troops made two unsuccessful attacks near Stepove.')).toEqual([
    'repelled-assault Stepove',
  ]);
  expect(events('Russian infantry stormed Stepove but were thrown back.')).toEqual([
    'repelled-assault Stepove',
  ]);
});

test('fighting that nobody wins is a clash', () => {
  expect(events('Fierce fighting continued around Robotyne and Verbove.')).toEqual([
    'clash Robotyne',
    'clash Verbove',
  ]);
  expect(events('Troops from both armies clashed in Lyman.')).toEqual(['clash Lyman']);
});
