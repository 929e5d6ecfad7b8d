import { expect, test } from 'vitest';
import { event } from './support';

/** Read on Wednesday, 18 October 2023. */
const start = (text: string, type = 'casualties') => event(text, type).start.slice(0, 10);

const BLOW = 'A missile hit an office tower in Odesa on Sunday. ';

test.each([
  'The mayor said on Tuesday that five people were killed and nine wounded in Odesa.',
  'As of noon on Tuesday, five people were dead in Odesa and nine wounded.',
  'By Tuesday five people had died in Odesa and nine were wounded.',
])('who is counted later came to harm on the day of the blow: %s', (text) => {
  expect(start(BLOW + text)).toBe('2023-10-15');
});

test.each([
  // Harm with a day of its own.
  ['Shells killed five people in Nikopol on Tuesday.', 'casualties'],
  // What is no harm.
  ['Nikopol was shelled on Tuesday, the mayor said.', 'shelling'],
])('another day is another matter: %s', (text, type) => {
  expect(start(BLOW + text, type)).toBe('2023-10-17');
});

test('a count weeks after the blow is not of it', () => {
  const text = 'By Tuesday five people had died in Odesa and nine were wounded.';
  expect(start(`A missile hit a tower in Odesa on 20 September. ${text}`) >= '2023-10-15').toBe(true);
});
