import { expect, test } from 'vitest';
import { events } from './support';

/** So that the sentences after it are about a war. */
const WAR = 'It was the 600th day of the war with Russia.';

const evacuations = (text: string) => events(`${WAR} ${text}`).filter((one) => one.startsWith('evacuation'));

test.each([
  'Kupiansk is shelled daily. On Monday we brought out 41 people in two vans.',
  'Kupiansk is shelled daily. Volunteers got 72 people out by evening.',
])('whoever is counted among those brought out left the place last told of: %s', (text) => {
  expect(evacuations(text)).toEqual(['evacuation Kupiansk']);
});

test.each([
  'Kupiansk is shelled daily. Rescuers brought out the bodies of 15 people.',
  'Kupiansk is shelled daily. The firm brought out a new van.',
])('bodies and goods are no evacuation: %s', (text) => {
  expect(evacuations(text)).toEqual([]);
});

test('whom a blow or a fall killed is told beside it', () => {
  expect(events(`${WAR} Kherson lost two people to drones.`)).toEqual([
    'drone-strike Kherson',
    'casualties Kherson',
  ]);
  expect(events(`${WAR} Rescuers in Kherson pulled three bodies from the rubble.`)).toContain(
    'casualties Kherson',
  );
});
