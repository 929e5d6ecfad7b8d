import { expect, test } from 'vitest';
import { events } from './support';

test('a bomb of no kind is an explosion, one from the air a strike', () => {
  expect(events('A bomb under a car killed an official of the occupation in Mykolaiv.')).toContain(
    'explosion Mykolaiv',
  );
  expect(events('A bomb killed the mayor of Odesa.')).toContain('explosion Odesa');
  expect(events('A Russian glide bomb hit Kupiansk.')).toEqual(['air-strike Kupiansk']);
  expect(events('Guided bombs killed two people in Sumy.')).toContain('air-strike Sumy');
});

test.each([
  ['The deputy head of the occupation administration was assassinated in Nikopol on Sunday.', 'Nikopol'],
  ['Russian soldiers opened fire on protesters in Kherson.', 'Kherson'],
  ['Guards beat Ukrainian prisoners in occupied Soledar, a court was told.', 'Soledar'],
])('harm to people without a blow from afar: %s', (text, place) => {
  expect(events(text)).toContain(`casualties ${place}`);
});

test('what is invaded is the place, not where the invaders came from', () => {
  expect(events('Ukrainian forces invaded Belgorod from Sumy on Thursday.')).toEqual(['invasion Belgorod']);
});

test.each([
  'The team beat the champions in Odesa.',
  'It was a character assassination of the mayor of Kherson.',
])('no harm to anybody: %s', (text) => {
  expect(events(text)).toEqual([]);
});
