import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, event, events, read } from './support';

const AT_WAR = 'Russian and Ukrainian troops fight in the war with artillery, tanks and drones. ';

test.each([
  ['Between 9 and 12 June marines pushed the invaders out of Robotyne.', 'Ukraine'],
  ['Storm units threw the Ukrainians out of Robotyne.', 'Russia'],
  ['Paratroopers drove the Russians from Robotyne in September.', 'Ukraine'],
  ['The occupiers were squeezed out of Robotyne.', 'Ukraine'],
  ['By Tuesday marines sweep the Russians out of Robotyne.', 'Ukraine'],
])('whoever is made to leave loses to the other: %s', (text, initiator) => {
  expect(event(AT_WAR + text, 'capture')).toMatchObject({ initiator, placeName: 'Robotyne' });
});

test('who is made to leave does not withdraw besides', () => {
  expect(events(`${AT_WAR}Marines swept the Russians out of Robotyne.`)).toEqual(['capture Robotyne']);
});

test('residents who are brought somewhere are evacuated, and nobody is repelled', () => {
  const told = events(`${AT_WAR}Sixty residents were driven out of Robotyne to Kherson by volunteers.`);
  expect(told).toContain('evacuation Robotyne');
  expect(told.join()).not.toContain('repelled-assault');
});

test('lost tanks are damage that the other side did', () => {
  const lost = event(`${AT_WAR}In February the Russians lost dozens of tanks near Vuhledar.`, 'damage');
  expect(lost).toMatchObject({ initiator: 'Ukraine' });
});

const BORDER: readonly TestPlace[] = [{ quote: 'Shebekino', lat: 50.4, lon: 36.9, country: 'RU' }];

test.each(['The General Staff in Kyiv', 'The Defence Ministry in Moscow'])(
  'nobody attacks a town of his own, whoever tells of it: %s',
  (who) => {
    const { events: all } = read(`${AT_WAR}${who} reported an attack on Shebekino.`, DAY, BORDER);
    expect(all.map(({ properties }) => properties.initiator)).toEqual(['Ukraine']);
  },
);

test('who counts attacks does not make them', () => {
  expect(
    event(`${AT_WAR}The General Staff in Kyiv reported 31 attacks near Robotyne.`, 'assault').initiator,
  ).toBe('Russia');
});
