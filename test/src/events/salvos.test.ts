import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  [
    'Russian guns worked over Stepove and Berdychi for two nights.',
    ['shelling Stepove', 'shelling Berdychi'],
  ],
  ['Russian troops attack. Nikopol counted 17 salvos in the seven days.', ['shelling Nikopol']],
  ['Russian troops attack. Kherson took twelve rounds before noon.', ['shelling Kherson']],
  ['Russian batteries opened up on Nikopol at dawn.', ['shelling Nikopol']],
  ['Russian troops attack. Mortars again on Kherson.', ['shelling Kherson']],
])('salvos, rounds and batteries are shelling: %s', (text, told) => {
  expect(events(text).filter((one) => one.startsWith('shelling'))).toEqual(told);
});

test.each([
  'The teacher in Kherson takes a round of questions about the war.',
  'The shop in Odesa recorded record sales; the artillery museum worked on Sunday.',
])('no shelling: %s', (text) => {
  expect(events(text).filter((one) => one.startsWith('shelling'))).toEqual([]);
});
