import { expect, test } from 'vitest';
import { DAY, events, read } from './support';

test.each([
  'If Avdiivka falls, Russian troops will move on.',
  'Officials fear a Russian attack on Sumy.',
  'Russia may attack Kharkiv again, Ukrainian officials warned.',
  'Russia plans to capture Kupiansk, the army said.',
  'Ukraine will send reinforcements to Avdiivka.',
  'Capturing Kupiansk would open the road, analysts of the war said.',
  'The army had seemed likely to withdraw from Avdiivka.',
  'The command backed the decision not to withdraw from Avdiivka.',
  'Ukrainian troops have no plans to withdraw from Kherson.',
  'Russian forces did not enter Berdychi.',
  'No casualties were reported in Sumy after the raid alert.',
  'Russian drones could strike Odesa within hours.',
  'Troops trained for an assault on Lyman.',
  'Ukraine was preparing to pull out of Avdiivka.',
  'Taking Avdiivka would be a step towards seizing the whole region, the Russian army says.',
  'An attack on Sumy could begin in spring, the army said.',
  'The army prevented Russian troops from capturing Kupiansk.',
  'Russian forces threatened to shell Nikopol.',
  'Russian troops will attack Lyman on Friday.',
])('%s', (text) => {
  expect(events(text)).toEqual([]);
});

test('what is only possible or denied stays readable as a claim', () => {
  const { claims } = read(
    'Russia plans to capture Kupiansk, the army said. Russian forces did not enter Berdychi.',
  );
  expect(claims.map(({ polarity }) => polarity)).toEqual(['possible', 'denied']);
});

test.each([
  ['Russian troops managed to capture Soledar.', 'capture Soledar'],
  ['Russian troops began to shell Nikopol.', 'shelling Nikopol'],
  ['Explosions could be heard in Odesa.', 'explosion Odesa'],
  ['Ukrainian troops were forced to withdraw from Soledar.', 'withdrawal Soledar'],
  ['Not only Nikopol was shelled by Russian troops.', 'shelling Nikopol'],
  ['The assault on Avdiivka by Russian troops may be motivated by politics.', 'assault Avdiivka'],
])('still an event: %s', (text, expected) => {
  expect(events(text)).toEqual([expected]);
});

test('far from the war a blast or an evacuation needs words of war', () => {
  const texas = [{ quote: 'Naples', lat: 26.14, lon: -81.79, country: 'US' }];
  const told = (text: string) => read(text, DAY, texas).events.map(({ properties }) => properties.type);
  expect(told('Crews evacuated two nursing homes in Naples before the surge.')).toEqual([]);
  expect(told('An explosion shook Naples.')).toEqual([]);
  expect(events('An explosion shook Odesa.')).toEqual(['explosion Odesa']);
});
