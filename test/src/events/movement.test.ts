import { expect, test } from 'vitest';
import { event, events } from './support';

test.each([
  ['Ukraine has sent two brigades to Avdiivka.', 'reinforcement Avdiivka'],
  ['Ukrainian reinforcements arrived in Kupiansk.', 'reinforcement Kupiansk'],
  ['Ukrainian sappers dug trenches near Sumy.', 'fortification Sumy'],
  ['A column of tanks was moving towards Kupiansk.', 'movement Kupiansk'],
  ['Residents were evacuated from Kupiansk on Monday.', 'evacuation Kupiansk'],
])('%s', (text, expected) => {
  expect(events(text)).toEqual([expected]);
});

test('a decision to reinforce is news, with less confidence', () => {
  const decided = event('The commander decided to reinforce the garrison of Avdiivka.', 'reinforcement');
  const done = event('The commander reinforced the garrison of Avdiivka.', 'reinforcement');
  expect(decided.confidence).toBeLessThan(done.confidence);
});

test('"further west" of a place widens its circle and is never a pin', () => {
  const text = 'Russian troops attacked Avdiivka. Ukrainian forces have dug trenches further west.';
  const found = event(text, 'fortification');
  expect(found).toMatchObject({ placeName: 'Avdiivka', geoPrecision: 'near', initiator: 'Ukraine' });
  expect(found.radiusKm).toBeGreaterThan(0);
});
