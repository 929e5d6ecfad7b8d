import { expect, test } from 'vitest';
import { event } from './support';

const days = (text: string, type: string) => {
  const { start, end } = event(text, type);
  return `${start.slice(5, 10)}/${end.slice(5, 10)}`;
};

test.each([
  [
    'On Monday morning the men boiled coffee near Lyman.\n\nAt dusk shells hit Kherson.',
    'shelling',
    '10-16/10-16',
  ],
  [
    'Bread and shells: a Monday on the river\n\nIt began early. At about 7 a.m. drones hit Kherson.',
    'drone-strike',
    '10-16/10-16',
  ],
])('a clock time is of the day that the text is about: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  ['The army said on Monday that it was ready.\n\nAt dawn shells hit Kherson.', 'shelling', '10-18/10-18'],
  ['It has rained since Monday.\n\nAt dawn shells hit Kherson.', 'shelling', '10-18/10-18'],
])('and of publication otherwise: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test('"since" that opens a paragraph is of what follows in it', () => {
  const text = 'Guns fired.\n\nSince Saturday the weight has moved to the north. Missiles struck Kharkiv.';
  expect(days(text, 'missile-strike')).toBe('10-14/10-19');
});

test('"since" amid a paragraph is of its own sentence', () => {
  const text = 'The town is cold. It has rained since Saturday. Missiles struck Kharkiv.';
  expect(days(text, 'missile-strike')).toBe('10-17/10-19');
});
