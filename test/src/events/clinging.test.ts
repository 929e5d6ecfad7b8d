import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Russian assault groups cling to the first blocks of Berdychi.', 'advance Berdychi'],
  ['Stepove is being approached from three sides by Russian infantry.', 'advance Stepove'],
  ['On that axis the army had success in the direction of Verbove.', 'advance Verbove'],
  ['Robotyne is contested, Ukrainian soldiers said.', 'clash Robotyne'],
])('short of taking it: %s', (text, expected) => {
  expect(events(`Russian troops attacked Avdiivka. ${text}`)).toContain(expected);
});

test.each([
  ['The people of Kherson cling to hope, the Ukrainian army said.'],
  ['The concert had success in the area of Odesa.'],
  ['Sumy: airport closed.'],
])('no ground is gained: %s', (text) => {
  expect(events(text).filter((found) => /^(?:advance|capture)/.test(found))).toEqual([]);
});
