import { expect, test } from 'vitest';
import { events } from './support';

/** So that the sentences after it are about a war. */
const WAR = 'It was the 600th day of the war with Russia.';

test.each([
  'A gas pipe in Kherson was damaged overnight.',
  'In Kherson nine houses and a gas pipe were destroyed.',
])('gas that comes in pipes is what was harmed: %s', (text) => {
  expect(events(`${WAR} ${text}`)).toContain('damage Kherson');
});

test.each(['A gas explosion destroyed a house in Kherson.', 'A gas cylinder wrecked a kitchen in Kherson.'])(
  'gas that goes off by itself is an accident: %s',
  (text) => {
    expect(events(`${WAR} ${text}`)).not.toContain('damage Kherson');
  },
);
