import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  [
    'In Soledar the Ukrainian troops have moved to more favourable positions, the army said.',
    'withdrawal Soledar',
  ],
  ['Ukrainian units were withdrawn from Robotyne to prepared lines.', 'withdrawal Robotyne'],
  ['The Ukrainian defenders, who were forced to abandon Soledar, dug in.', 'withdrawal Soledar'],
  ['Soledar was left by our troops on Monday.', 'withdrawal Soledar'],
  ['Moscow spoke of a regrouping of its troops from Lyman.', 'withdrawal Lyman'],
  ['Ukrainian soldiers were taken back from Verbove in the night.', 'withdrawal Verbove'],
])('going back under another name: %s', (text, event) => {
  expect(events(text)).toContain(event);
});

test.each([
  'The army plans to move its troops in Soledar to more favourable positions.',
  'Ukrainian troops were not forced to abandon Soledar.',
  'Residents were forced to leave Soledar, where Russian troops stand.',
  'The president has ruled out giving up the town of Soledar to Russia.',
])('nobody goes back: %s', (text) => {
  expect(events(text).filter((event) => event.startsWith('withdrawal'))).toEqual([]);
});
