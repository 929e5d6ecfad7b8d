import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Nikopol. ';

test.each([
  'Power was cut in parts of Odesa.',
  'Gas supplies were severed in Odesa.',
  'Some 40,000 homes were cut off in Odesa.',
  'The attack blacked out half of Odesa.',
  'A fire was reported at the port in Odesa.',
  'Fires started in Odesa.',
  'A bakery in Odesa was engulfed.',
  'The market in Odesa is in flames.',
  'A goods train was derailed near Odesa.',
  'The school in Odesa has lost its only workshop.',
  'The tanker went down off Odesa.',
])('things came to harm: %s', (text) => {
  expect(events(WAR + text)).toContain('damage Odesa');
});

test.each([
  'Power was not cut in Odesa.',
  'Fires could have started in Odesa.',
  'Artillery fire started near Odesa.',
  'Talks in Odesa were derailed.',
  'The crew lost sight of the ship off Odesa.',
  'The tanker did not go down off Odesa.',
])('nothing did: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.startsWith('damage'))).toEqual([]);
});
