import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'More than 2,000 residents have left Kupiansk since the Russian shelling began.',
  'Volunteers got a bedridden woman out of Kupiansk, the Ukrainian army said.',
  'Patients of a hospital in Kupiansk were transferred to safety, the Ukrainian army said.',
  'The last bus left Kupiansk with 31 people on board, the Ukrainian army said.',
])('evacuation: %s', (text) => {
  expect(events(text)).toContain('evacuation Kupiansk');
});

test('no evacuation that is impossible', () => {
  expect(events('Evacuation from Kupiansk is impossible, the Ukrainian army said.')).toEqual([]);
});
