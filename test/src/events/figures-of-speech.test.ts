import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'Prices exploded in Lyman after the harvest failed.',
  'An explosion of colour greets visitors in Odesa.',
  'A blast of brass opened the concert in Odesa.',
  'The Ukrainian president defended the general against a barrage of criticism in Odesa.',
  'The governor of Sumy came under attack for the state of the roads.',
  'The coach came under fire from fans in Odesa.',
  'The film, shot in Odesa, bombed at the box office.',
  'Investors are shelling out millions for land near Sumy.',
  'Locusts invaded fields near Kherson.',
  'Exporters invaded the market in Odesa.',
  'The budget deficit blew up in Kharkiv.',
  'The Russian army held exercises near Engels in which 3,000 soldiers repelled an imaginary attack.',
  'Nurses were trained in Sumy with mock casualties of war.',
  'The army asked for artillery shells and armoured vehicles for Donetsk Oblast.',
  'A gas explosion in a flat in Odesa killed a woman.',
  'The army sent a man to Liberation Square in Kherson.',
  'The battle for the mayor’s office in Odesa has begun.',
  'Warsaw and Kyiv clashed over grain imports from Odesa during the war.',
  'Russian troops held drills near Engels, firing rockets at targets.',
  'A heated attack of nerves cost the army band of Odesa its prize.',
  'Turkish ships clear mines off Odesa for the army.',
])('no event: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ['A barrage of missiles hit Odesa.', 'Odesa'],
  ['Russian and Ukrainian troops clashed over the village of Lyman.', 'Lyman'],
  ['Missiles struck a camp near Engels where troops held drills.', 'Engels'],
  ['Sumy came under fire for the third time this week.', 'Sumy'],
  ['Kherson came under fire from Russian positions.', 'Kherson'],
  ['The explosion of a shell was heard in Nikopol.', 'Nikopol'],
])('still an event: %s', (text, place) => {
  expect(events(text).some((event) => event.endsWith(place))).toBe(true);
});
