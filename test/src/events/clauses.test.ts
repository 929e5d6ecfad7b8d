import { expect, test } from 'vitest';
import { event, events, read } from './support';

test('a passive without an agent tells of each member of its list', () => {
  const found = read('Izyum, Kupiansk and Lyman were liberated in September 2022.', undefined, [
    { quote: 'Izyum', lat: 49.2, lon: 37.3 },
  ]).events;
  expect(found.map(({ properties }) => `${properties.type} ${properties.placeName}`)).toEqual([
    'liberation Izyum',
    'liberation Kupiansk',
    'liberation Lyman',
  ]);
  for (const { properties } of found)
    expect(properties).toMatchObject({ start: '2022-09-01T00:00:00Z', background: true });
});

test('who dies by a blow and the blow are two events', () => {
  expect(events('Two people died when a mine exploded near Lyman.')).toEqual([
    'casualties Lyman',
    'explosion Lyman',
  ]);
  expect(events('At least three people were killed in a strike on a petrol station in Nikopol.')).toEqual([
    'casualties Nikopol',
    'shelling Nikopol',
  ]);
  expect(events('Workers went on strike on Monday in Odesa.')).toEqual([]);
});

test('the verb of a strike is the strike itself', () => {
  expect(events('A glide bomb hits an apartment block in Kharkiv.')).toEqual(['air-strike Kharkiv']);
  expect(events('Air strikes on Tuesday hit Odesa.')).toEqual(['air-strike Odesa']);
  expect(events('A depot in Engels is on fire after an attack by Ukrainian drones.')).toEqual([
    'drone-strike Engels',
  ]);
});

test('troops that move or arrive are a movement to where they go', () => {
  expect(events('Units of the 92nd brigade moved from Kharkiv to Kupiansk.')).toEqual(['movement Kupiansk']);
  expect(events('Troops from Kherson have arrived in Lyman.')).toEqual(['movement Lyman']);
});

test.each([
  ', which Kyiv denied.',
  ', a claim that Ukraine denies.',
  '; Ukraine denied it.',
  ', but city officials rejected the claim.',
  ' although Kyiv disputes this.',
])('what is denied in the same sentence is disputed: "%s"', (denial) => {
  const text = `Russia’s Defence Ministry said its forces had taken control of Vuhledar${denial}`;
  expect(event(text, 'capture').status).toBe('disputed');
});

test.each([
  ['Ukraine’s General Staff said its forces repelled attacks near Lyman.', 'Russia', 'Ukraine', 'claimed'],
  ['The General Staff said that Russian attacks near Lyman had been repelled.', 'Russia', '', 'claimed'],
  ['Russian forces said they had repelled a Ukrainian attack near Robotyne.', 'Ukraine', 'Russia', 'claimed'],
  ['Ukrainian troops repelled 12 Russian attacks near Lyman.', 'Russia', 'Ukraine', 'reported'],
])('who attacks begins a repelled assault: %s', (text, initiator, target, status) => {
  expect(event(text, 'repelled-assault')).toMatchObject({ initiator, target, status });
});

test('what has happened by now is not dated by the history told before', () => {
  const text = 'Ukrainian troops liberated Kherson on 11 November 2022. Marines have crossed to Lyman.';
  expect(event(text, 'movement')).toMatchObject({ timeCertainty: 'publication', background: false });
});

test('without a day of publication a night has no date', () => {
  expect(event('Drones struck Odesa last night.', 'drone-strike', '')).toMatchObject({ start: '', end: '' });
});

test('what falls is the place right before the verb', () => {
  const text = 'The last defenders of the works near Vuhledar surrender, and Avdiivka falls.';
  expect(events(text)).toContain('capture Avdiivka');
});

test('each verb has the day of its own half of the sentence', () => {
  const text = 'Russian troops attacked Avdiivka on Monday and shelled Lyman on Sunday.';
  expect(event(text, 'assault').start).toBe('2023-10-16T00:00:00Z');
  expect(event(text, 'shelling').start).toBe('2023-10-15T00:00:00Z');
});
