import { expect, test } from 'vitest';
import { events } from './support';

test('the sector that a sentence opens with yields to the places in it', () => {
  expect(events('In the Kupiansk direction, fighting continues near Stepove and Berdychi.')).toEqual([
    'clash Stepove',
    'clash Berdychi',
  ]);
  expect(events('In the Lyman direction, the army repelled six attacks.')).toEqual([
    'repelled-assault Lyman',
  ]);
});

test('a region only holds the places named in it', () => {
  expect(events('Russian forces attacked in western Zaporizhzhia region near Robotyne and Verbove.')).toEqual(
    ['assault Robotyne', 'assault Verbove'],
  );
  expect(events('Russian guns shelled ten villages in the Kherson region, including Kherson.')).toEqual([
    'shelling Kherson',
  ]);
});

test('"there" is the place that the sentence itself named', () => {
  expect(
    events('Russian guns shelled Sumy. Ukrainian troops hold Stepove and repelled an assault there.'),
  ).toEqual(['shelling Sumy', 'repelled-assault Stepove']);
});

test('those driven from a place were there', () => {
  expect(events('Ukrainian troops pushed Russian forces back from the outskirts of Stepove.')).toEqual([
    'advance Stepove',
  ]);
});

test('a stretch of the front named after a village only says where the village lies', () => {
  expect(events('Two Russian attacks were beaten off near Stepove in the Kupiansk direction.')).toEqual([
    'repelled-assault Stepove',
  ]);
  expect(events('Russian forces attacked near Stepove and Berdychi in the Kupiansk sector.')).toEqual([
    'assault Stepove',
    'assault Berdychi',
  ]);
  expect(events('Russian forces attacked in the Kupiansk direction near Stepove.')).toEqual([
    'assault Stepove',
  ]);
});

test('a stretch of the front between quotation marks is the same stretch', () => {
  expect(events('Russian troops attacked in the "Kupiansk" direction near Stepove and Berdychi.')).toEqual([
    'assault Stepove',
    'assault Berdychi',
  ]);
});
