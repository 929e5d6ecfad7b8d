import { beforeAll, expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import type { Gazetteer, Resolution } from '../../geo/types';
import { loadGazetteer } from '../support/gazetteers';

/** Sentences whose reading depends on what the shipped packs hold, read with them. */
let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer('theatre', 'world');
});

const read = (text: string): readonly Resolution[] => geoparse(text, gazetteer, {});

const literal = (text: string): readonly string[] =>
  read(text)
    .filter(({ kind, place }) => kind === 'literal' && place !== null)
    .map(({ place }) => `${place!.name} ${place!.featureCode}`);

test('"Kyiv region" is the oblast, "Kyiv" the city', () => {
  expect(literal('Drones fell in the Kyiv region.')).toEqual([expect.stringMatching(/ADM1$/)]);
  expect(literal('Drones fell in Kyiv.')).toEqual(['Kyiv PPLC']);
});

test('a generic word in lower case demands the water or the land of the name', () => {
  expect(literal('Troops crossed the Dnipro river at night.')).toEqual(['Dnipro STM']);
  expect(literal('Shells fell on the Oskil river.')).toEqual([expect.stringMatching(/STM$/)]);
  expect(literal('They shelled the city of Dnipro.')).toEqual(['Dnipro PPLA']);
});

test('an administration or an institute named after a place is not that place', () => {
  expect(literal('The Luhansk regional military administration published figures.')).toEqual([]);
  expect(literal('An analyst at Chatham House agreed.')).toEqual([]);
});

test('"Washington, D.C." is one name, a Canadian province in short a place', () => {
  const seat = read('She moved to Washington, D.C., in May.').map(({ quote, place }) => [quote, place?.name]);
  expect(seat).toEqual([['Washington, D.C.', 'Washington D.C.']]);
  expect(literal('He lives in Fredericton, N.B. with his dog.')).toContain('New Brunswick ADM1');
});

test('whoever is based somewhere has a seat there', () => {
  expect(literal('The London-based firm bought a mine.')).toEqual(['London PPLC']);
  expect(literal('The Moscow-backed party lost.')).toEqual([]);
});

test('a team or a university bears the name of its town or state', () => {
  expect(literal('Manchester City lost at home.')).toEqual([]);
  expect(literal('She went to Mexico City and Kansas City.').map((one) => one.split(' ')[0])).toEqual([
    'Mexico',
    'Kansas',
  ]);
  expect(literal('Ohio State beat its rivals.')).toEqual([]);
  expect(literal('They live in New York State.')).toEqual([expect.stringMatching(/ADM1$/)]);
});

test('out of a country, and in its neighbour', () => {
  expect(literal('The firm operates out of Malta.')).toEqual(['Malta PCLI']);
  expect(literal('They came from neighbouring Libya.')).toEqual(['Libya PCLI']);
});

test('years before Christ are no province', () => {
  expect(literal('The settlement was founded in 300 B.C. by traders.')).toEqual([]);
});

test('abbreviations of places are read', () => {
  expect(literal('He flew to L.A. on Monday.').length).toBe(1);
  expect(literal('Fires spread across NSW on Monday.').length).toBe(1);
});

test('Crimea and Sevastopol are Ukraine’s', () => {
  for (const { place } of read('Explosions were heard in Sevastopol, in Simferopol and across Crimea.')) {
    expect(place?.country).toBe('UA');
  }
});
