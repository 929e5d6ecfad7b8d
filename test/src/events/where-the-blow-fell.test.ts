import { expect, test } from 'vitest';
import { events, read } from './support';

const BELGOROD = { quote: 'Belgorod region', lat: 50.7, lon: 37, precision: 'region' } as const;

test('who died in the next sentence died where the blow fell, not where the lights went out', () => {
  const found = events(
    'Russian missiles hit a power station in Kharkiv on Sunday, leaving much of Sumy without power. One worker was killed.',
  );
  expect(found).toContain('casualties Kharkiv');
  expect(found).not.toContain('casualties Sumy');
});

test('harm told last at a place that was hit itself stays in focus', () => {
  expect(
    events('Russian shells hit Nikopol, and a missile damaged a school in Kherson. Two people were killed.'),
  ).toContain('casualties Kherson');
});

test.each([
  ['Russian troops attacked Vuhledar. Shelling wounded two miners in the area.', 'casualties Vuhledar'],
  ['Russian troops attacked Vuhledar. A school in the area was hit by a missile.', 'missile-strike Vuhledar'],
])('"in the area" is around the place in focus: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test('"the area of A" is A', () => {
  expect(events('Russian troops attacked Vuhledar. Two men were killed in the area of Avdiivka.')).toContain(
    'casualties Avdiivka',
  );
});

test('the town that the cause names is where they were hurt, wherever its region stands', () => {
  const text = 'Two men were injured in the Belgorod region when a farm in Belgorod was shelled.';
  const { events: found } = read(text, undefined, [BELGOROD]);
  expect(found.map(({ properties: { type, placeName } }) => `${type} ${placeName}`)).toContain(
    'casualties Belgorod',
  );
});
