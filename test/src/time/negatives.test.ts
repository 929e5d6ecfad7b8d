import { expect, test } from 'vitest';
import { times } from './support';

test.each([
  'They may attack at any time.',
  'May I speak?',
  'The March on Kyiv failed.',
  'Soldiers march on the town.',
  'Wait a second.',
  'In the second line of defence stands the reserve.',
  'The Sun shone.',
  'He sat down.',
  'He died at the age of 30.',
  'The 47th brigade holds.',
  'A village 7 km to the north.',
  'Dynamo won 3-1.',
  'They scored 10/12.',
  'Four S-300 and three T-72 burned.',
  'About 2000 soldiers stood there.',
  'Some 2,014 houses burned.',
  'A 155mm shell and a 2022 m hill.',
  'It cost $2014.',
  'It lasted for a day. Then it ended.',
  'Two days later they came back.',
  'He fired the coach.',
  'They took the ridge in two days.',
  'After two days the town fell.',
  'The bridge was hit for the first time since 2022.',
  'It was the heaviest shelling since January.',
  'Shelling was heavier than in February.',
  'The same day guns fell silent.',
  'Since then nothing has moved.',
  'Hours later it burned.',
  'The Christmas market opened.',
  'By 5 soldiers at most.',
])('no time: %s', (text) => {
  expect(times(text)).toEqual([]);
});

test('without a day of publication only absolute dates are read', () => {
  expect(
    times('On Friday, in recent days, last week, a year ago, overnight, in October, on 5 May.', ''),
  ).toEqual([]);
  expect(times('On 24 February 2022 and in 2014.', '')).toEqual([
    'On 24 February 2022 2022-02-24/2022-02-25 day',
    'in 2014 2014-01-01/2015-01-01 year',
  ]);
});
