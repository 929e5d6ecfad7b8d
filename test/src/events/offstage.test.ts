import { expect, test } from 'vitest';
import { DAY, events, read } from './support';

test.each([
  [
    'The defence ministry in Mykolaiv spoke of six rockets over Odesa, all of them shot down.',
    ['interception Odesa'],
  ],
  [
    'A bus was hit by a drone in Nikopol. The driver was wounded and taken to hospital in Mykolaiv.',
    ['drone-strike Nikopol'],
  ],
  ['Shells hit Nikopol. Two wounded men were flown to a burns clinic in Kharkiv.', ['shelling Nikopol']],
  ['Shells hit Nikopol. The mayor, who was in Kharkiv, wrote that a woman was killed.', ['shelling Nikopol']],
])('nothing happened where somebody sits, speaks or lies in hospital: %s', (text, expected) => {
  expect(events(text).filter((one) => !one.startsWith('casualties'))).toEqual(expected);
  for (const one of events(text)) expect(one).not.toMatch(/Mykolaiv|Kharkiv/);
});

test('a government may be called by its seat, as a place in the same text is not', () => {
  const capital = [{ quote: 'Minsk', lat: 53.9, lon: 27.56, country: 'BY', feature: ['P', 'PPLC'] as const }];
  const found = (text: string) =>
    read(text, DAY, capital).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);
  expect(found('A depot in Sumy burned after what Minsk later describes as a missile strike.')).not.toContain(
    'missile-strike Minsk',
  );
  expect(found('Russian officials in Minsk said that a depot in Sumy had been hit by drones.')).toEqual([
    'drone-strike Sumy',
  ]);
  expect(found('A drone hit a house in Minsk.')).toEqual(['drone-strike Minsk']);
});

test('an office that is struck itself is no seat of a speaker', () => {
  expect(events('A missile hit the ministry in Odesa.')).toEqual(['missile-strike Odesa']);
  expect(events('The defence ministry in Odesa was hit by a missile.')).toEqual(['missile-strike Odesa']);
  expect(events('A shell hit a hospital in Kherson.')).toEqual(['shelling Kherson']);
  expect(events('Two people were killed in a hospital in Kherson when a shell hit it.')).toContain(
    'casualties Kherson',
  );
});

test.each([
  ['Russian troops left. The Ukrainian flag was raised in Lyman on Saturday.', 'capture Lyman'],
  ['Ukrainian reserves were rushed to Vuhledar on Monday.', 'reinforcement Vuhledar'],
  [
    'Russian shells hit Nikopol. Three people who were in Kherson died when a missile struck.',
    'casualties Kherson',
  ],
])('where a flag is raised, troops are rushed or those were who came to harm: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});
