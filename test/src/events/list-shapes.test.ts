import { expect, test } from 'vitest';
import { events } from './support';

const told = (type: string, ...places: readonly string[]) => places.map((place) => `${type} ${place}`);

test.each([
  [
    'Russian troops attacked five times near Avdiivka and 16 times near Lyman.',
    'assault',
    'Avdiivka',
    'Lyman',
  ],
  [
    'Fighting went on near Soledar, with two battles still going on at Berdychi.',
    'clash',
    'Soledar',
    'Berdychi',
  ],
  [
    'Fighting went on near Soledar and, for the first time in a week, Berdychi.',
    'clash',
    'Soledar',
    'Berdychi',
  ],
  ['Fighting went on at Soledar, as well as in the forest belt near Lyman.', 'clash', 'Soledar', 'Lyman'],
  [
    'Missiles struck Odesa in the morning, Sumy at noon and Nikopol a day later.',
    'missile-strike',
    'Odesa',
    'Sumy',
    'Nikopol',
  ],
  ['Artillery shelled Nikopol, with its ruined school, and Kherson.', 'shelling', 'Nikopol', 'Kherson'],
  [
    'Ukrainian drones struck a radar at Engels and two guns in the area of Belgorod.',
    'drone-strike',
    'Engels',
    'Belgorod',
  ],
] as const)('a list of any shape: %s', (text, type, ...places) => {
  expect(events(text)).toEqual(told(type, ...places));
});

test('a verb left out after its second place', () => {
  expect(events('Sumy came under shelling four times and Nikopol twice.')).toEqual(
    told('shelling', 'Sumy', 'Nikopol'),
  );
  expect(events('Lyman was shelled on Monday, its neighbours Soledar and Berdychi the day before.')).toEqual(
    told('shelling', 'Lyman', 'Soledar', 'Berdychi'),
  );
  expect(events('Lyman was shelled on Monday, Soledar said.')).toEqual(['shelling Lyman']);
});

test('what opens a clause of its own does not end the list before it', () => {
  expect(
    events('Russian artillery shelled Sumy and Kherson, and in Odesa a warehouse was hit by a drone.'),
  ).toEqual(['shelling Sumy', 'shelling Kherson', 'drone-strike Odesa']);
});

test('what is told of one member stays with it', () => {
  expect(
    events('Russian artillery shelled Sumy, where three people were killed, and Kherson.').slice().sort(),
  ).toEqual(['casualties Sumy', 'shelling Kherson', 'shelling Sumy']);
  expect(
    events('Families came out of Soledar; from Lyman, where shelling cut the road, nobody did.'),
  ).toEqual(['shelling Lyman']);
});

test.each([
  'Ukrainian drones set fire to a refinery in Kherson and a gas plant in neighbouring Mykolaiv.',
  'Russian troops shelled Kherson, and on Tuesday Mykolaiv.',
  'Russian troops shelled Kherson and yesterday Mykolaiv.',
])('a neighbour and a later day go on with the list: %s', (text) => {
  expect(events(text).some((one) => one.endsWith(' Kherson'))).toBe(true);
  expect(events(text).some((one) => /(?:strike|shelling) Mykolaiv$/.test(one))).toBe(true);
});
