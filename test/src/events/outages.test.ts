import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'A depot in Engels went up in flames after a Russian drone was seen.',
  'The substation of Engels was put out of action, the Russian army said.',
  'Half of Engels was plunged into darkness, the Russian governor said.',
  'A dozen houses lost their roofs in Engels, the Russian army said.',
  'The windows of 30 flats in Engels were broken by the shock, the Russian army said.',
  'Two tractors burned out on a field near Engels, the Russian army said.',
])('damage: %s', (text) => {
  expect(events(text)).toContain('damage Engels');
});

test.each([
  'Snow knocked out electricity in Engels.',
  'A tornado destroyed 40 houses in Engels.',
  'A house in Engels was burned in the war and rebuilt in 1954.',
  'Floods forced the evacuation of a school in Engels.',
])('weather and old wars: %s', (text) => {
  expect(events(text)).toEqual([]);
});
