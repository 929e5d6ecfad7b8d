import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['Russian troops attacked Ukrainian positions near Avdiivka.', 'assault', 'Russia', 'Ukraine'],
  ['Nikopol was shelled by Russian forces.', 'shelling', 'Russia', ''],
  ['A Ukrainian drone attack hit Engels.', 'drone-strike', 'Ukraine', ''],
  ['Wagner fighters stormed Soledar.', 'assault', 'Wagner', ''],
  [
    'Ukraine’s 47th Mechanised Brigade repelled an assault on Stepove.',
    'repelled-assault',
    'Russia',
    '47th Mechanised Brigade',
  ],
  ['Russian shelling of Kherson killed two civilians.', 'casualties', 'Russia', 'Civilians'],
  ['Russian-occupied Soledar was shelled.', 'shelling', 'Ukraine', ''],
  ['Militants attacked a convoy near Lyman.', 'assault', 'Militants', ''],
])('%s', (text, type, initiator, target) => {
  expect(event(text, type)).toMatchObject({ initiator, target });
});

test('the enemy is the speaker’s other side', () => {
  const text = 'The enemy attacked Lyman, the Ukrainian army said.';
  expect(event(text, 'assault').initiator).toBe('Russia');
});

test.each([
  ['A missile hit a Ukrainian town overnight, killing three people.', ''],
  ['A drone struck a Ukrainian border village, wounding two men.', 'Russia'],
  ['Russian troops shelled a Ukrainian town, killing three people.', 'Russia'],
])('whose town was struck has harmed nobody there: %s', (text, initiator) => {
  expect(event(text, 'casualties').initiator).toBe(initiator);
});
