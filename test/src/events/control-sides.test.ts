import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['Russian troops captured Soledar.', 'capture', 'Russia', 'Ukraine'],
  ['Soledar was seized by Wagner fighters.', 'capture', 'Russia', 'Ukraine'],
  ['Soledar fell to Russian troops.', 'capture', 'Russia', 'Ukraine'],
  ['Ukrainian troops liberated Robotyne.', 'liberation', 'Ukraine', 'Russia'],
  ['Ukrainian troops entered Kherson.', 'advance', 'Ukraine', 'Russia'],
  ['Ukrainian soldiers raised the flag in Robotyne.', 'capture', 'Ukraine', 'Russia'],
  ['Russian forces took control of Berdychi.', 'capture', 'Russia', 'Ukraine'],
  ['Russian forces consolidated control of Berdychi.', 'capture', 'Russia', 'Ukraine'],
  ['Ukraine lost Avdiivka.', 'capture', 'Russia', 'Ukraine'],
  ['Ukrainian forces lost control of Avdiivka.', 'capture', 'Russia', 'Ukraine'],
  ['Russian troops withdrew from Kherson.', 'withdrawal', '', 'Russia'],
  ['Ukrainian units consolidated positions near Verbove.', 'fortification', '', ''],
])('%s', (text, type, gainedBy, lostBy) => {
  expect(event(text, type)).toMatchObject({ gainedBy, lostBy });
});

test('a blow changes no hands', () => {
  expect(event('Shells hit Nikopol.', 'shelling')).toMatchObject({ gainedBy: '', lostBy: '' });
});

test('who tells of a loss has not taken it', () => {
  expect(event('Soledar is lost, the Ukrainian General Staff said.', 'capture')).toMatchObject({
    initiator: 'Russia',
  });
});
