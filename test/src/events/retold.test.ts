import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'Rescuers in Odesa finished their work two days after the attack, the army said.',
  'The water main in Nikopol burst in the same attack, officials of the war cabinet said.',
  "A school in Sumy reopened after Sunday's raid, the army said.",
  'Kherson has been under Russian occupation since the first days of the invasion.',
  'In Sumy, soldiers watched footage of the assault on their phones.',
  'The attacks followed a speech that the Russian president gave in Belgorod.',
])('takes up what was told: %s', (text) => {
  expect(events(text).filter((event) => /^(?:assault|invasion)/.test(event))).toEqual([]);
});

test.each([
  ['Russian troops launched the assault in Avdiivka at dawn.', 'assault Avdiivka'],
  ['The attack on Avdiivka by Russian infantry began at dawn.', 'assault Avdiivka'],
  ['The offensive started on Friday in Avdiivka, the army said.', 'assault Avdiivka'],
  ["Russia's assault near Kupiansk goes on, the army said.", 'assault Kupiansk'],
  ['Russian counterattacks near Robotyne went on, the army said.', 'assault Robotyne'],
  ['Since the offensive began near Robotyne on Friday, two villages have been shelled.', 'assault Robotyne'],
  ['Ukrainian troops repelled the attack in Lyman.', 'repelled-assault Lyman'],
])('tells of it: %s', (text, event) => {
  expect(events(text)).toContain(event);
});
