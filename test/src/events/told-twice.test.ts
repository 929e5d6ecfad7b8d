import { expect, test } from 'vitest';
import { read } from './support';

const captures = (text: string) =>
  read(text)
    .events.filter(({ properties: { type } }) => type === 'capture')
    .map(({ properties: { initiator, initiatorCertainty } }) => [initiator, initiatorCertainty]);

test('a flag that somebody raises over a town is one capture, by whoever raises it', () => {
  expect(captures('Ukrainian soldiers raised their flag over Verbove on Saturday.')).toEqual([
    ['Ukraine', 'stated'],
  ]);
  expect(captures('Russian troops raised a flag over Verbove on Saturday.')).toEqual([['Russia', 'stated']]);
});

test('where nobody is named it stays inferred', () => {
  expect(captures('A flag was raised over Verbove during the war.')).toEqual([['Russia', 'implied']]);
});
