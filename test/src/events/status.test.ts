import { expect, test } from 'vitest';
import { event, read } from './support';

test('a party’s own success is a claim, and its title says whose', () => {
  const found = event('Wagner claimed its fighters had captured Soledar.', 'capture');
  expect(found).toMatchObject({
    status: 'claimed',
    initiator: 'Wagner',
    title: 'Russian claim: capture of Soledar',
  });
});

test('a success without an owner is the speaker’s', () => {
  const text = '“The liberation of Soledar goes on,” Defence Minister Sergei Shoigu said.';
  expect(event(text, 'liberation')).toMatchObject({ status: 'claimed', initiator: 'Russia' });
});

test('an army without a nation speaks for the side it praises', () => {
  expect(
    event('Ukrainian forces repelled an attack near Lyman, the General Staff said.', 'repelled-assault')
      .status,
  ).toBe('claimed');
});

test('what a party says of the enemy’s blows, and what nobody is quoted for, is reported', () => {
  expect(event('Russian forces shelled Kherson, Ukraine’s army said.', 'shelling').status).toBe('reported');
  expect(event('Russian forces captured Soledar.', 'capture').status).toBe('reported');
});

test('what somebody denies is disputed', () => {
  expect(event('Kyiv denied that Russian forces had captured Soledar.', 'capture').status).toBe('disputed');
  const both =
    'Russia’s Defence Ministry said its troops had captured Soledar. Ukraine denied that the town had fallen.';
  const captures = read(both).events.filter(({ properties }) => properties.type === 'capture');
  expect(captures.map(({ properties }) => properties.status)).toEqual(['disputed']);
});

test('two parties that agree corroborate', () => {
  const text =
    'Ukrainian forces withdrew from Soledar, Ukraine’s army said on Monday. Ukrainian troops withdrew from Soledar on Monday, Russia’s Defence Ministry said.';
  expect(event(text, 'withdrawal').status).toBe('corroborated');
});

test('a party’s own bulletin is its claim throughout', () => {
  const text =
    'In the Lyman direction the enemy attacked near Lyman. The Defence Forces repelled an attack near Stepove. Our units shot down two drones over Robotyne.';
  for (const { properties } of read(text).events) expect(properties.status).toBe('claimed');
});

test('a denial right after the claim disputes it', () => {
  const same = 'Russia said on Tuesday it had taken the village of Stepove, a claim Ukraine denied.';
  expect(event(same, 'capture').status).toBe('disputed');
  const next =
    'Russia’s Defence Ministry said its troops had captured Stepove. Ukraine’s army denied the claim.';
  expect(event(next, 'capture').status).toBe('disputed');
  const other =
    'Russia’s Defence Ministry said its troops had captured Stepove. Ukraine denied entry to a ship.';
  expect(event(other, 'capture').status).toBe('claimed');
});
