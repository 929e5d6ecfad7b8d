import { expect, test } from 'vitest';
import { events, read } from './support';

test('the place hit, not the place fired from', () => {
  expect(events('Missiles launched from Belgorod hit Kharkiv late on Tuesday.')).toEqual([
    'missile-strike Kharkiv',
  ]);
  expect(events('From Belgorod, Russian guns shelled Sumy.')).toEqual(['shelling Sumy']);
});

test('every member of a list has its own event', () => {
  expect(events('Explosions were heard in Odesa, Mykolaiv and Kherson.')).toEqual([
    'explosion Odesa',
    'explosion Mykolaiv',
    'explosion Kherson',
  ]);
});

test('each trigger takes the place of its own clause', () => {
  const text = 'Russian troops attacked Avdiivka, while drones struck Odesa and shells fell on Nikopol.';
  expect(events(text)).toEqual(['assault Avdiivka', 'drone-strike Odesa', 'shelling Nikopol']);
});

test('an oblast after a comma only says where the town is', () => {
  expect(events('Shells hit Lyman, Donetsk Oblast.')).toEqual(['shelling Lyman']);
});

test('a region is drawn as its area and keeps its point for lists', () => {
  const { events: found } = read('Heavy fighting was reported in Donetsk Oblast.');
  expect(found[0]!.geometry?.type).toBe('MultiPolygon');
  expect(found[0]!.properties).toMatchObject({ geoPrecision: 'region', lat: 48, lon: 37.8 });
});

test('a region without an outline is a wide circle, a country without one is unplaced', () => {
  const region = read('Warplanes bombed the Kherson region.').events[0]!;
  expect(region.geometry?.type).toBe('Point');
  expect(region.properties.radiusKm).toBeGreaterThan(10);
});

test('a settlement is a point, longitude first', () => {
  expect(read('Shells hit Nikopol.').events[0]!.geometry).toEqual({
    type: 'Point',
    coordinates: [34.39, 47.57],
  });
});

test('an associative mention is never a place', () => {
  const { claims, resolutions } = read(
    'Kyiv said Russian forces attacked overnight. Moscow denied the attack.',
  );
  for (const { place } of claims) if (place) expect(resolutions[place.resolution]!.kind).toBe('literal');
  expect(claims.every(({ place }) => place === null)).toBe(true);
});
