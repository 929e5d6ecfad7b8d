import { expect, test } from 'vitest';
import { events } from './support';

const told = (type: string, ...places: readonly string[]) => places.map((place) => `${type} ${place}`);

test('names that no gazetteer knows stand in the list all the same', () => {
  expect(events('Shelling hit Sumy, Nova Nevidoma, Stara-Nevidoma and Kherson.')).toEqual(
    told('shelling', 'Sumy', 'Kherson'),
  );
});

test('groups by region go on over semicolons', () => {
  const text =
    'Russian artillery shelled Lyman and Avdiivka in the Donetsk Oblast; Nikopol and Odesa; Sumy, Chernihiv.';
  expect(events(text)).toEqual(
    told('shelling', 'Lyman', 'Avdiivka', 'Nikopol', 'Odesa', 'Sumy', 'Chernihiv'),
  );
});

test('a semicolon ends the list where a verb of its own follows', () => {
  expect(events('Russian columns crossed the border at Sumy; Berdychi and Stepove were captured.')).toEqual(
    expect.arrayContaining(told('capture', 'Berdychi', 'Stepove')),
  );
  expect(events('Russian guns shelled Sumy; Berdychi was captured.')).toEqual([
    'shelling Sumy',
    'capture Berdychi',
  ]);
});

test('a thing at each place', () => {
  expect(events('Ukrainian drones struck an oil depot in Engels and a fuel terminal near Belgorod.')).toEqual(
    told('drone-strike', 'Engels', 'Belgorod'),
  );
  expect(events('A missile struck Kharkiv, a friend of Odesa said.')).toEqual(['missile-strike Kharkiv']);
});

test('measures and days go with their member', () => {
  expect(
    events('Russian forces advanced up to two kilometres deep at Stepove and up to 1.5 km wide at Berdychi.'),
  ).toEqual(told('advance', 'Stepove', 'Berdychi'));
  expect(events('Russian missiles hit Odesa on 14 October and Mykolaiv on 15 October.')).toEqual(
    told('missile-strike', 'Odesa', 'Mykolaiv'),
  );
});

test('a verb shared by the place after it', () => {
  expect(events('Ukrainian troops advance. Berdychi is liberated, Stepove three days later.')).toEqual(
    expect.arrayContaining(told('liberation', 'Berdychi', 'Stepove')),
  );
  expect(events('Berdychi was captured, Kyiv said, and Stepove still holds out, soldiers say.')).toEqual([
    'capture Berdychi',
  ]);
});
