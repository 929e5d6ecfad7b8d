import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'There are no signs of an offensive near Sumy, the army said.',
  'Half a million shells bought abroad have reached Ukraine, the army said.',
  'In Kharkiv, which had a million residents before the war, troops drilled.',
  'Soldiers held back tears in Odesa.',
  'Ukrainian troops lost patience in Kharkiv.',
  'Nobody was hurt in Kharkiv, the army said.',
  'The army refused to withdraw from Avdiivka.',
  'Russia did not capture Kupiansk, the army said.',
  'Russian troops never reached Sumy.',
  'Kharkiv would fall if Kupiansk fell, the army fears.',
  'Ukraine vowed to retake Soledar, the army said.',
  'The army planned an offensive towards Soledar.',
  'Russian troops were unable to shell Nikopol.',
  'Soldiers cleared the way to the station in Lyman.',
  'Troops trained to storm trenches near Sumy.',
  'The Storm Shadow was shown in Odesa to the army.',
])('the war is spoken of, and nothing happened: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ['Russian troops failed to capture Kupiansk.', 'repelled-assault Kupiansk'],
  ['Russian troops tried to capture Kupiansk.', 'assault Kupiansk'],
  ['Russian attacks near Kupiansk failed, the army said.', 'repelled-assault Kupiansk'],
])('an attempt did happen: %s', (text, expected) => {
  expect(events(text)).toEqual([expected]);
});
