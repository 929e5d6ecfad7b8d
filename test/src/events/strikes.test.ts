import { expect, test } from 'vitest';
import { event, events } from './support';

test.each([
  ['Russian artillery shelled Nikopol twice on Monday.', 'shelling Nikopol'],
  ['Mortar fire hit a farm near Sumy.', 'shelling Sumy'],
  ['The town of Lyman came under fire.', 'shelling Lyman'],
  ['Russian forces fired howitzers at Kherson.', 'shelling Kherson'],
  ['A missile struck an apartment block in Kharkiv.', 'missile-strike Kharkiv'],
  ['Kharkiv was hit by four S-300 missiles.', 'missile-strike Kharkiv'],
  ['Russia launched eight Kalibr missiles at Odesa.', 'missile-strike Odesa'],
  ['A drone hit a fuel depot in Engels.', 'drone-strike Engels'],
  ['Russian forces attacked Odesa with Shahed drones.', 'drone-strike Odesa'],
  ['Warplanes dropped guided bombs on Sumy.', 'air-strike Sumy'],
  ['An airstrike destroyed a school in Lyman.', 'air-strike Lyman'],
  ['An explosion was heard in Odesa.', 'explosion Odesa'],
  ['Air defences shot down nine drones over Mykolaiv.', 'interception Mykolaiv'],
])('%s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test('what hits takes its weapon from the sentence before', () => {
  const text = 'Ten missiles were fired at dawn. They hit power stations in Odesa and Kharkiv.';
  expect(events(text)).toEqual(expect.arrayContaining(['missile-strike Odesa', 'missile-strike Kharkiv']));
});

test('strikes map to ACLED’s types', () => {
  expect(event('A drone hit a fuel depot in Engels.', 'drone-strike').acledSubType).toBe('Air/drone strike');
  expect(event('Shells hit a bus stop in Kherson.', 'shelling').acledSubType).toBe(
    'Shelling/artillery/missile attack',
  );
  expect(event('Air defences shot down nine drones over Mykolaiv.', 'interception').acledSubType).toBe(
    'Disrupted weapons use',
  );
});
