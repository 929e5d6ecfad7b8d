import { expect, test } from 'vitest';
import { readTimes, toldBefore } from '../../../src/time/index';

const DATE = '2023-11-16';

function starts(text: string, before = ''): readonly string[] {
  const told = toldBefore(before, before.length, DATE);
  return readTimes(text, { date: DATE, told }).map(({ interval }) => interval.start.slice(0, 10));
}

test.each([
  ['The village was held in March 2022. On 9 March a tank fired on it.', ['2022-03-01', '2022-03-09']],
  ['He was captured in November 2022 and exchanged on 3 January.', ['2022-11-01', '2023-01-03']],
  ['In the spring of 2022 shells fell. An air strike on 9 March killed ten.', ['2022-03-01', '2022-03-09']],
  ['On 5 April 2022 they dug, and between 8 and 10 April they left.', ['2022-04-05', '2022-04-08']],
  ['Held since March 2022, it was left in early April.', ['2022-03-01', '2022-04-01']],
])('a date without a year is of the tale it stands in: %s', (text, days) => {
  expect(starts(text)).toEqual(days);
});

test.each([
  ['Captured in November 2022, the town was shelled on 14 November.', '2023-11-14'],
  ['Captured in October 2022, the dam was blown up on 6 June.', '2023-06-06'],
  ['Captured in May 2022, the town was shelled on Tuesday.', '2023-11-14'],
  ['On 9 March a drone hit the depot; the war began in February 2022.', '2023-03-09'],
])('what is recent, or no sequel, is of now: %s', (text, day) => {
  expect(starts(text)).toContain(day);
});

test('a month or season named in the lines before counts for days in it or soon after it', () => {
  const tale = 'The court heard of the shooting in Bucha in March 2022.\n';
  expect(starts('On 9 March his men opened fire.', tale)).toEqual(['2022-03-09']);
  expect(starts('The bodies were found on 5 April.', tale)).toEqual(['2022-04-05']);
  expect(starts('The dam burst on 6 June.', tale)).toEqual(['2023-06-06']);
  expect(starts('In April a mine killed a farmer.', tale)).toEqual(['2023-04-01']);
  expect(starts('On 9 March a drone fell.', 'It was founded in 2011.\n')).toEqual(['2023-03-09']);
});
