import { expect, test } from 'vitest';
import { events, read } from './support';

test('a place that something else befalls ends the list before it', () => {
  expect(
    events('Russian assaults were repelled near Stepove, Berdychi, and Kupiansk came under artillery fire.'),
  ).toEqual(['repelled-assault Stepove', 'repelled-assault Berdychi', 'shelling Kupiansk']);
});

test('a list is one where it is the subject', () => {
  expect(events('Stepove, Berdychi, and Kupiansk came under Russian artillery fire.')).toEqual([
    'shelling Stepove',
    'shelling Berdychi',
    'shelling Kupiansk',
  ]);
  expect(events('Russian attacks on Stepove, Berdychi, and Kupiansk were repelled.')).toEqual([
    'repelled-assault Stepove',
    'repelled-assault Berdychi',
    'repelled-assault Kupiansk',
  ]);
});

test('who tries stands between the attempt and what is tried', () => {
  const { events: told } = read('Three attempts by Russian troops to advance near Stepove failed.');
  expect(told.map(({ properties }) => properties.initiator)).toEqual(['Russia']);
});

test('where somebody is most active there are attacks', () => {
  expect(events('The Russian troops were most active near Stepove and Berdychi.')).toEqual([
    'assault Stepove',
    'assault Berdychi',
  ]);
});
