import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['The Russian attack on Odesa left four people dead.', 'shelling Odesa'],
  ['Russian drones were used in the attack on Mykolaiv.', 'drone-strike Mykolaiv'],
  ['Ukraine attacked Engels again, the Russian army said.', 'shelling Engels'],
])('far behind the front an attack is a strike: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test.each([
  ['Russian troops attacked Avdiivka.', 'assault Avdiivka', '2023-10-18'],
  ['Russian troops attacked Chernihiv.', 'assault Chernihiv', '2022-03-05'],
])('at the front, and in the first weeks, it is one of troops: %s', (text, expected, date) => {
  expect(events(text, date)).toContain(expected);
});
