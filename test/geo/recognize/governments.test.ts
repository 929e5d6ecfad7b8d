import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const kindsIn = (text: string): (readonly [string, string])[] =>
  geoparse(text, gazetteer).map(({ quote, kind }) => [quote, kind] as const);

test('the verb after a series is that of all of it', () => {
  const kinds = kindsIn('Georgia, Ukraine and Russia signed the paper.');
  expect(kinds).toEqual([
    ['Georgia', 'associative'],
    ['Ukraine', 'associative'],
    ['Russia', 'associative'],
  ]);
});

test('after several the plain form is a verb', () => {
  for (const [, kind] of kindsIn('Paris and Kyiv propose a truce.')) expect(kind).toBe('associative');
});

test('commas alone make no series', () => {
  expect(kindsIn('In Moscow, Kyiv said, nobody listened.')).toEqual([
    ['Moscow', 'literal'],
    ['Kyiv', 'associative'],
  ]);
});

test('envoys and leaders are those of all the countries after them', () => {
  for (const [, kind] of kindsIn('Leaders of Georgia, Russia and Ukraine met.'))
    expect(kind).toBe('associative');
  for (const [, kind] of kindsIn('Envoys from Ukraine and Russia met.')) expect(kind).toBe('associative');
  expect(kindsIn('Refugees from Ukraine lined up.')).toEqual([['Ukraine', 'literal']]);
});

test('what is agreed in a place is called after it', () => {
  expect(kindsIn('The Kyiv agreements were never kept.')).toEqual([['Kyiv', 'associative']]);
});

test('a class of ships is no place, and what a team plays is no play', () => {
  expect(kindsIn('A Kharkiv-class submarine left port.')).toEqual([]);
  expect(kindsIn('They play Georgia in Kharkiv today.').map(([quote]) => quote)).toContain('Georgia');
  expect(kindsIn('They heard the song Georgia in Kharkiv.').map(([quote]) => quote)).not.toContain('Georgia');
});

test('a verb before a comma is not that of the name after it', () => {
  expect(kindsIn('Two more villages are captured, Kyiv says.')).toEqual([['Kyiv', 'associative']]);
});

test('what is put between a name and its verb does not part them', () => {
  for (const aside of ['for its part', 'in turn', 'by the way'])
    expect(kindsIn(`Russia, ${aside}, launched more drones.`)).toEqual([['Russia', 'associative']]);
  expect(kindsIn('In Russia, for the first time, prices fell.')).toEqual([['Russia', 'literal']]);
});

test('what a country seized is not the country', () => {
  expect(kindsIn('It is a third of what Ukraine seized in August.')).toEqual([['Ukraine', 'associative']]);
  expect(kindsIn('Ukraine shelled again overnight.')).toEqual([['Ukraine', 'literal']]);
});
