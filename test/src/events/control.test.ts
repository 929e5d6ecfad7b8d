import { expect, test } from 'vitest';
import { event, events } from './support';

test('capture and liberation need a settlement as their object', () => {
  expect(events('Russian troops captured Soledar.')).toEqual(['capture Soledar']);
  expect(events('Soledar was seized by Wagner fighters.')).toEqual(['capture Soledar']);
  expect(events('Russian troops have taken control of Berdychi.')).toEqual(['capture Berdychi']);
  expect(events('Ukrainian troops liberated the village of Robotyne.')).toEqual(['liberation Robotyne']);
  expect(events('The army recaptured Lyman.')).toEqual(['liberation Lyman']);
});

test('positions and parts of a town are an advance', () => {
  expect(events('Russian troops captured two positions near Berdychi.')).toEqual(['advance Berdychi']);
  expect(events('Ukrainian soldiers retook part of Verbove.')).toEqual(['advance Verbove']);
});

test('prisoners and tanks change no control', () => {
  expect(events('Ukrainian troops captured 20 Russian soldiers near Verbove.')).toEqual([]);
});

test('a withdrawal is from a place, not to it', () => {
  expect(events('Ukrainian forces withdrew from Soledar to Lyman.')).toEqual(['withdrawal Soledar']);
  expect(events('Russian troops pulled back from Robotyne.')).toEqual(['withdrawal Robotyne']);
  expect(event('Ukrainian forces withdrew from Soledar.', 'withdrawal').title).toBe(
    'Withdrawal from Soledar',
  );
});
