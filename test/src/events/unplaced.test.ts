import { expect, test } from 'vitest';
import { event, events, read } from './support';

const STREAM = {
  quote: 'Oskil river',
  lat: 49.6,
  lon: 37.7,
  precision: 'region' as const,
  feature: ['H', 'STM'] as const,
};

test('a clause whose object is somewhere else takes no place from before', () => {
  const assault = 'Russian troops attacked Avdiivka, while missiles and drones struck ';
  for (const object of [
    'towns far behind the lines',
    'several cities',
    'energy facilities across the country',
  ])
    expect(events(`${assault}${object}.`), object).toEqual(['assault Avdiivka', 'drone-strike -']);
  expect(events('Russian troops attacked Avdiivka. They shelled positions along the front.')).toEqual([
    'assault Avdiivka',
    'shelling -',
  ]);
  expect(
    events('Russian troops attacked Avdiivka. Warplanes bombed villages in the Kherson region.'),
  ).toEqual(['assault Avdiivka', 'air-strike Kherson region']);
});

test('without an anaphor a place ends with its paragraph', () => {
  const told = 'Russian troops attacked Avdiivka on Monday.';
  expect(events(`${told} Shells hit an apartment block.`)).toContain('shelling Avdiivka');
  expect(events(`${told}\n\nShells hit an apartment block.`)).toContain('shelling -');
  expect(events(`${told}\n\nShells hit an apartment block in the city.`)).toContain('shelling Avdiivka');
});

test('"the town" of a paragraph that named several is not guessed', () => {
  const told = 'Shells hit Lyman, Kupiansk and Robotyne.';
  expect(events(`${told}\n\nSappers dug trenches west of the town.`)).toContain('fortification -');
});

test('what is launched has no place where it is not aimed', () => {
  expect(events('Shells hit Avdiivka. Russia fired more than 80 missiles in one night.')).toEqual([
    'shelling Avdiivka',
    'missile-strike -',
  ]);
  expect(events('Russia launched 20 drones over the Kherson region.')).toEqual(['drone-strike -']);
  expect(events('Russia launched 20 drones at targets in Odesa.')).toEqual(['drone-strike Odesa']);
});

test('a semicolon closes the list of places', () => {
  const struck = 'Missiles struck Odesa, Kharkiv and Mykolaiv';
  const strikes = ['missile-strike Odesa', 'missile-strike Kharkiv', 'missile-strike Mykolaiv'];
  expect(events(`${struck}; Ukraine said it had shot down 34 of them.`)).toEqual([
    ...strikes,
    'interception -',
  ]);
  expect(events(`${struck}; five people were killed.`)).toEqual([...strikes, 'casualties -']);
  expect(events('Shells hit a market in Kherson; two people were killed.')).toEqual([
    'shelling Kherson',
    'casualties Kherson',
  ]);
});

test('a river is no area: its event is near the settlement of the sentence, or nowhere', () => {
  const bridge = 'blew up a bridge over the Oskil river.';
  const placeOf = (text: string) =>
    read(text, undefined, [STREAM]).events.find(({ properties }) => properties.type === 'explosion')!
      .properties;
  expect(placeOf(`Ukrainian units withdrew from Kupiansk and ${bridge}`)).toMatchObject({
    placeName: 'Kupiansk',
    geoPrecision: 'near',
    title: 'Explosion near Kupiansk',
  });
  expect(placeOf(`Ukrainian troops ${bridge}`)).toMatchObject({ placeName: '', title: 'Explosion' });
});

test('"for A and B" leads to both, and "D, where" binds to D alone', () => {
  expect(events('Shelling goes on. The evacuation train left for Odesa and Lyman.')).toContain(
    'evacuation -',
  );
  const text =
    'Volunteers drove in from Lyman, Sumy and Kupiansk; from Vuhledar, where shelling cut the road, none.';
  expect(events(text)).toEqual(['shelling Vuhledar']);
});

test('a title says no more than the words', () => {
  expect(event('A strike on a petrol station in Nikopol cut power.', 'shelling').title).toBe(
    'Strike on Nikopol',
  );
  const claim = 'The liberation of Soledar continues, the Russian defence ministry said.';
  expect(event(claim, 'liberation').title).toBe('Russian claim: liberation of Soledar continues');
  expect(event('Shells fell near Nikopol.', 'shelling').title).toMatch(/^Shelling (?:of|near) Nikopol$/);
});

test('a place named in passing beside another, or left by the sentence, is not carried', () => {
  expect(events('Troops from Kharkiv met others from Lyman. Russian forces shelled a school.')).toEqual([
    'shelling -',
  ]);
  expect(events('Shells fell on Nikopol. In the south, drones hit a train.')).toContain('drone-strike -');
  expect(events('Shells fell on Nikopol. Later drones hit a bus.')).toContain('drone-strike Nikopol');
});
